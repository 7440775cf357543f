// Every rule of the two questionnaires as the form pages apply it: what passes, what does not, and what is said.
import { describe, expect, test } from '@jest/globals';
import type { ItemData } from '../../host/forms/form-body.ts';
import { REQUIRED } from '../../host/form-page/validate.ts';
import {
  KINDS,
  bodyOf,
  questionOf,
  questionsOf,
  realHost,
  sectionOf,
  type Kind,
} from '../support/real-forms.ts';
import type { FormBrowser } from '../support/paper.ts';
import { fillSection, passing, respondentAt, walkTo } from '../support/ways.ts';

type Cases = readonly (readonly [why: string, value: string])[];

interface RuleCases {
  /** What the page says at the question. */
  readonly message: string;
  readonly takes: Cases;
  readonly refuses: Cases;
}

const ZERO_WIDTH = '\u200b';
const NO_BREAK = '\u00a0';

const CODE: RuleCases = {
  message: 'รหัสไม่ถูกต้อง โปรดลบข้อความในช่องนี้ออก แล้วทำต่อ',
  takes: [
    ['as the link fills it in', 'K7M4P2XW'],
    ['read out and typed small, with a hyphen', 'k7m4-p2xw'],
    ['blanks around, as phones add them', ' K7M4P2XW '],
    ['the shortest', 'K7M4P2'],
    ['the longest', 'K7M4P2XWK7M4P2'],
  ],
  refuses: [
    ['one too short', 'K7M4P'],
    ['one too long', 'K7M4P2XWK7M4P2X'],
    ['a name typed into the wrong field', 'สมชาย ใจดี'],
    ['Thai digits', 'K๗M๔P๒XW'],
    ['a blank within', 'K7M4 P2XW'],
    ['a zero-width space from a chat', `K7M4${ZERO_WIDTH}P2XW`],
    ['a no-break space: to RE2 it is no blank', `${NO_BREAK}K7M4P2XW`],
    ['a line break within becomes a blank', 'K7M4\nP2XW'],
    ['emoji', 'K7M4P2X🎓'],
    ['very long', 'K7M4P2XW'.repeat(1000)],
  ],
};

const PHONE: RuleCases = {
  message: 'โปรดพิมพ์หมายเลขโทรศัพท์ เช่น 0812345678',
  takes: [
    ['Latin digits', '0812345678'],
    ['Thai digits and hyphens', '๐๘๑-๒๓๔-๕๖๗๘'],
    ['a country code', '+66 81 234 5678'],
    ['an area in brackets, the shortest', '(053)1234'],
    ['the longest', '+66 (0)81-234 5678  '],
    ['a line break at the end, as pasted', '0812345678\n'],
  ],
  refuses: [
    ['one too short', '08123456'],
    ['one too long', '0812345678 0898765432'],
    ['a word before it', 'โทร 0812345678'],
    ['dots', '081.234.5678'],
    ['full-width digits', '０８１２３４５６７８'],
    ['a zero-width space from a chat', `081${ZERO_WIDTH}2345678`],
    ['a no-break space', `081${NO_BREAK}2345678`],
    ['a no-break hyphen', '081\u20112345678'],
    ['two numbers on two lines are one long text', '0812345678\n0898765432'],
    ['a Thai vowel', '081234567ำ'],
    ['emoji', '📞0812345678'],
    ['very long', '0812345678'.repeat(1000)],
  ],
};

const studentId = (message: string): RuleCases => ({
  message,
  takes: [
    ['eleven digits', '66201010025'],
    ['Thai digits', '๖๖๒๐๑๐๑๐๐๒๕'],
    ['grouped by hyphens', '66-20101-0025'],
    ['the shortest', '66201010'],
    ['the longest', '6620101002566201'],
  ],
  refuses: [
    ['one too short', '6620101'],
    ['one too long', '66201010025662010'],
    ['a letter', '66201O10025'],
    ['a slash', '66201/010025'],
    ['a zero-width space', `66201${ZERO_WIDTH}010025`],
    ['a Thai vowel', '6620101002ำ'],
    ['emoji', '66201010025👍'],
    ['very long', '6'.repeat(9000)],
  ],
});

const EMAIL: RuleCases = {
  message: 'โปรดตรวจอีเมลอีกครั้ง เช่น name@gmail.com',
  takes: [
    ['a common one', 'name@gmail.com'],
    ['dots, a plus and a long domain', 'a.b+c@mail.college.ac.th'],
  ],
  refuses: [
    ['no dot in the domain', 'name@gmail'],
    ['no at sign', 'name.gmail.com'],
    ['nothing before the at sign', '@gmail.com'],
    ['two dots', 'name@gmail..com'],
    ['two at signs', 'a@b@gmail.com'],
    ['two addresses', 'a@gmail.com, b@gmail.com'],
    ['a blank within', 'na me@gmail.com'],
    ['Thai letters', 'สมชาย@gmail.com'],
    ['Thai digits', 'name๑@gmail.com'],
    ['a zero-width space from a chat', `name${ZERO_WIDTH}@gmail.com`],
    ['emoji', 'name🎓@gmail.com'],
    ['a LINE ID in the wrong field', 'line: somchai'],
    ['very long', 'ก'.repeat(9000)],
  ],
};

/** Forms counts UTF-16 units: ำ is one, an emoji two, an invisible character one. */
function length(limit: number, message = 'ข้อความยาวเกินไป โปรดย่อให้สั้นลง'): RuleCases {
  const text = (...ends: string[]): string => ends.join('').padStart(limit, 'ก');
  return {
    message,
    takes: [
      ['one letter', 'ก'],
      ['as long as may be', text()],
      ['ำ counts once', text('น้ำ')],
      ['the last place for an emoji', text('🎓')],
      ['markup is text', '<b>&"\''],
      ['blanks within stay', 'ก  ข'],
    ],
    refuses: [
      ['one letter too long', `${text()}ก`],
      ['nikhahit and sara aa count twice', `${text().slice(1)}ํา`],
      ['an emoji counts twice', `${text().slice(1)}🎓`],
      ['an invisible character counts', `${text()}${ZERO_WIDTH}`],
      ['a blank counts', `${text()} `],
      ['very long', 'ก'.repeat(9000)],
    ],
  };
}

/** Every question with a rule, by its title. */
const RULED: Readonly<Record<Kind, Readonly<Record<string, RuleCases>>>> = {
  P: {
    รหัสส่วนตัว: CODE,
    ชื่อจริงของผู้เรียน: length(60, 'โปรดพิมพ์เฉพาะชื่อจริง'),
    ชื่อครูผู้กรอก: length(80),
    นามสกุล: length(80),
    'รหัสนักเรียน นักศึกษา': studentId('โปรดพิมพ์เฉพาะตัวเลขรหัสนักเรียน เช่น 66201010025'),
    หมายเลขโทรศัพท์ของผู้เรียน: PHONE,
    'LINE ID': length(60),
    'ชื่อ Facebook หรือ Instagram': length(80),
    อีเมลส่วนตัว: EMAIL,
    หมายเลขโทรศัพท์ของผู้นั้น: PHONE,
    สถานประกอบการที่คาดว่าจะไปทำงาน: length(150),
    ตำแหน่งหรืองาน: length(100),
    สาขาที่ตั้งใจจะเรียน: length(100),
    ข้อเสนอแนะต่อหลักสูตรหรือวิทยาลัย: length(1000),
  },
  F: {
    รหัสส่วนตัว: CODE,
    ชื่อจริงของผู้สำเร็จการศึกษา: length(60, 'โปรดพิมพ์เฉพาะชื่อจริง'),
    ชื่อของท่าน: length(80),
    นามสกุล: length(80),
    'รหัสนักเรียน นักศึกษา': studentId('โปรดพิมพ์เฉพาะตัวเลขรหัสนักเรียน หรือเว้นว่าง'),
    หมายเลขโทรศัพท์ปัจจุบัน: PHONE,
    ชื่อสถานที่ทำงานหรือกิจการ: length(150),
    ตำแหน่งหรืองานที่ทำ: length(100),
    คณะหรือประเภทวิชา: length(100),
    สาขาวิชาที่เรียนต่อ: length(100),
    หมายเลขโทรศัพท์ใหม่ของผู้สำเร็จการศึกษา: PHONE,
    'LINE ID หรือชื่อ Facebook': length(80),
    อีเมลส่วนตัว: EMAIL,
    ข้อเสนอแนะต่อหลักสูตรหรือวิทยาลัย: length(1000),
  },
};

const host = realHost();

/** Somebody in front of the section of a question, with everything required on it filled in. */
function inFrontOf(kind: Kind, item: ItemData): { browser: FormBrowser; sent: unknown[] } {
  const form = bodyOf(host, kind);
  const { browser, sent } = respondentAt(form);
  walkTo(browser, form, sectionOf(form, item).index);
  fillSection(browser, form);
  return { browser, sent };
}

const goOn = (browser: FormBrowser): void =>
  void browser.press(browser.paper.buttons.includes('continue') ? 'continue' : 'submit');

/** One-line fields turn a line break into a blank. */
const asShown = (item: ItemData, value: string): string =>
  item.type === 'TEXT' ? value.replaceAll('\n', ' ') : value;

function expectRefusal(browser: FormBrowser, item: ItemData, message: string): void {
  const { paper } = browser;
  expect([...paper.errors]).toEqual([[`entry.${String(item.entry)}`, message]]);
  expect(paper.html).toContain('โปรดแก้ไข 1 ข้อ');
  expect(paper.status).toBe(400);
}

describe.each(KINDS)('rules of form %s', (kind) => {
  const form = bodyOf(host, kind);
  const ruled = Object.entries(RULED[kind]).map(([title, cases]) => [title, cases] as const);

  test('every rule of the questionnaire stands in the table, and no other', () => {
    const titles = questionsOf(form).filter(({ validation }) => validation !== null);
    expect(Object.keys(RULED[kind]).sort()).toEqual(titles.map(({ title }) => title).sort());
  });

  test('every text that can be typed has a rule', () => {
    const free = questionsOf(form).filter(
      ({ choices, validation }) => choices.length === 0 && validation === null,
    );
    expect(free).toEqual([]);
  });

  test.each(ruled)('“%s” takes what it should', (title, { takes }) => {
    const item = questionOf(form, title);
    const { browser, sent } = inFrontOf(kind, item);
    const before = browser.paper;
    for (const [why, value] of takes) {
      browser.paper = before;
      browser.fill(item, value);
      goOn(browser);
      expect([why, [...browser.paper.errors]]).toEqual([why, []]);
      if (sent.length === 0) {
        browser.press('back');
        expect([why, browser.valuesOf(item)]).toEqual([why, [asShown(item, value)]]);
      } else {
        const kept = { [item.id]: asShown(item, value) };
        expect([why, sent.pop()]).toEqual([why, expect.objectContaining(kept)]);
      }
    }
  });

  test.each(ruled)('“%s” refuses what it should and keeps it in the field', (title, cases) => {
    const item = questionOf(form, title);
    const { browser, sent } = inFrontOf(kind, item);
    const before = browser.paper;
    for (const [why, value] of cases.refuses) {
      browser.paper = before;
      browser.fill(item, value);
      goOn(browser);
      expectRefusal(browser, item, cases.message);
      expect([why, browser.valuesOf(item)]).toEqual([why, [asShown(item, value)]]);
      expect(browser.paper.history).toEqual(before.history);
    }
    expect(sent).toEqual([]);
  });
});

/** What people leave in a field that asks for a text. */
const NOTHING: Cases = [
  ['nothing', ''],
  ['blanks', '   '],
  ['a no-break and an ideographic blank', `${NO_BREAK}\u3000`],
  ['a tab and a line break', '\t\n'],
];

describe.each(KINDS)('answers that form %s requires', (kind) => {
  const form = bodyOf(host, kind);
  const required = questionsOf(form).filter((item) => item.required);
  const rows = required.map((item) => [item.title, item] as const);

  test.each(rows)('“%s” is asked for again when it is left out', (_title, item) => {
    const { browser } = inFrontOf(kind, item);
    const before = browser.paper;
    const left = item.choices.length > 0 ? [['nothing', ''] as const] : NOTHING;
    for (const [, value] of left) {
      browser.paper = before;
      browser.fill(item, value);
      goOn(browser);
      expectRefusal(browser, item, REQUIRED);
      expect(browser.paper.history).toEqual(before.history);
    }
  });

  test('invisible characters alone pass: neither browser nor Forms sees them as blanks', () => {
    const name = required.find(({ choices }) => choices.length === 0);
    if (!name) throw new Error('no text is required');
    const { browser } = inFrontOf(kind, name);
    browser.fill(name, ZERO_WIDTH);
    goOn(browser);
    expect(browser.paper.errors.size).toBe(0);
  });

  test('everything else may be left out', () => {
    const optional = questionsOf(form).filter((item) => !item.required);
    expect(optional.length).toBeGreaterThan(0);
    for (const item of optional) {
      const { browser } = inFrontOf(kind, item);
      goOn(browser);
      expect(browser.paper.errors.size).toBe(0);
    }
  });
});

describe.each(KINDS)('choices of form %s', (kind) => {
  const form = bodyOf(host, kind);
  const rows = questionsOf(form)
    .filter(({ choices, other }) => choices.length > 0 && !other)
    .map((item) => [item.title, item] as const);

  test.each(rows)('“%s” takes only what it offers', (_title, item) => {
    const { browser } = inFrontOf(kind, item);
    const name = `entry.${String(item.entry)}`;
    browser.forge([name, `${passing(item)} `]);
    goOn(browser);
    expect(browser.paper.errors.get(name)).toBe('โปรดเลือกคำตอบจากรายการ');
  });

  test('a list or a single choice takes the last of two forged answers', () => {
    const item = questionOf(form, 'ท่านเปิดแบบนี้จาก');
    const [first, second] = item.choices.map(({ value }) => value);
    const { browser } = inFrontOf(kind, item);
    const name = `entry.${String(item.entry)}`;
    browser.forge([name, first ?? ''], [name, second ?? '']);
    goOn(browser);
    browser.press('back');
    expect(browser.valuesOf(item)).toEqual([second]);
  });
});

describe.each([
  ['P', 'สถานศึกษาที่คาดว่าจะเรียน'],
  ['F', 'สถานศึกษา'],
] as const)('the choice “other” of form %s', (kind, title) => {
  const form = bodyOf(host, kind);
  const item = questionOf(form, title);
  const name = `entry.${String(item.entry)}`;
  const other = `${name}.other_option_response`;

  const typed: Cases = [
    ['a name that is not in the list', 'มหาวิทยาลัยตัวอย่าง วิทยาเขตน้ำปาด'],
    ['markup', '<i>&"\''],
    ['emoji', '🎓'],
  ];

  test.each(typed)('takes %s', (_why, value) => {
    const { browser } = inFrontOf(kind, item);
    browser.fill(item, value);
    goOn(browser);
    expect(browser.paper.errors.size).toBe(0);
    browser.press('back');
    expect(browser.paper.fields).toContainEqual([name, '__other_option__']);
    expect(browser.paper.fields).toContainEqual([other, value]);
  });

  test('typing beside it without pressing it is meant as an answer', () => {
    const { browser } = inFrontOf(kind, item);
    browser.forge([name, ''], [other, 'มหาวิทยาลัยตัวอย่าง']);
    goOn(browser);
    expect(browser.paper.errors.size).toBe(0);
  });

  test.each(NOTHING)('with %s beside it is asked for again and stays pressed', (_why, value) => {
    const { browser } = inFrontOf(kind, item);
    browser.forge([name, '__other_option__'], [other, value]);
    goOn(browser);
    expectRefusal(browser, item, REQUIRED);
    expect(browser.paper.fields).toContainEqual([name, '__other_option__']);
  });

  test('a choice pressed after typing beside "other" is the answer', () => {
    const { browser } = inFrontOf(kind, item);
    browser.forge([name, passing(item)], [other, 'มหาวิทยาลัยตัวอย่าง']);
    goOn(browser);
    browser.press('back');
    expect(browser.valuesOf(item)).toEqual([passing(item)]);
  });

  test('it is offered nowhere else', () => {
    const offering = questionsOf(form).filter((one) => one.other);
    expect(offering.map((one) => one.title)).toEqual([title]);
  });
});
