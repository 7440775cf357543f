// Every way out of every section of the two questionnaires, and what becomes of answers off the way.
import { describe, expect, test } from '@jest/globals';
import type { FormBody, ItemData } from '../../host/forms/form-body.ts';
import { sectionsOf, type Section } from '../../host/form-page/walk.ts';
import {
  KINDS,
  bodyOf,
  questionOf,
  realHost,
  titleOfSection,
  type Kind,
} from '../support/real-forms.ts';
import type { FormBrowser } from '../support/paper.ts';
import { fillSection, respondentAt, walkTo } from '../support/ways.ts';

const SENT = 'ส่งแล้ว';
const FIRST = '(หน้าแรก)';
const WORK = 'ทำงานหรือมีอาชีพ (ลูกจ้าง ราชการ กิจการส่วนตัว ค้าขาย เกษตร ช่วยกิจการที่บ้าน)';
const NONE = 'ยังไม่มีงานและไม่ได้เรียน (กำลังหางาน รอเรียกตัว เตรียมสอบ หรือพักอยู่บ้าน)';
const MILITARY = 'เป็นทหารกองประจำการ (ทหารเกณฑ์หรือสมัครเอง)';
const CONTACT = 'ช่องทางติดต่อและสิ่งที่ต้องการ';
const STATUS = 'ขณะนี้ท่านทำอะไรเป็นหลัก';
const EVER = 'ตั้งแต่เรียนจบจนถึงวันนี้ ท่านเคยทำงานที่มีรายได้หรือไม่';

/** Section, the choice that decides (null = the section leads on by itself), the section that follows. */
type Row = readonly [from: string, choice: string | null, to: string];

const WAYS: Readonly<Record<Kind, readonly Row[]>> = {
  P: [
    [FIRST, 'ลิงก์ส่วนตัว', 'ช่องทางติดต่อหลังเรียนจบ'],
    [FIRST, 'ลิงก์กลุ่มหรือคิวอาร์โค้ด', 'ข้อมูลผู้เรียน'],
    [FIRST, 'ครูกรอกแทนผู้เรียน', 'ครูกรอกแทน'],
    ['ครูกรอกแทน', 'มีอยู่แล้ว', 'ช่องทางติดต่อหลังเรียนจบ'],
    ['ครูกรอกแทน', 'ช่องว่าง', 'ข้อมูลผู้เรียน'],
    ['ข้อมูลผู้เรียน', null, 'ช่องทางติดต่อหลังเรียนจบ'],
    ['ช่องทางติดต่อหลังเรียนจบ', null, 'หลังเรียนจบ'],
    ['หลังเรียนจบ', 'เรียนต่อ', 'การเรียนต่อที่ตั้งใจไว้'],
    [
      'หลังเรียนจบ',
      'ทำงานหรือประกอบอาชีพ (รวมกิจการส่วนตัว เกษตร ช่วยกิจการที่บ้าน และทำงานพร้อมเรียน)',
      'งานที่ตั้งใจจะทำ',
    ],
    ['หลังเรียนจบ', 'เข้ารับราชการทหารกองประจำการ', 'สิ่งที่ต้องการ'],
    ['หลังเรียนจบ', 'ยังไม่ตัดสินใจ', 'สิ่งที่ต้องการ'],
    ['หลังเรียนจบ', 'อื่น ๆ', 'สิ่งที่ต้องการ'],
    ['งานที่ตั้งใจจะทำ', 'ไม่เรียน', 'สิ่งที่ต้องการ'],
    ['งานที่ตั้งใจจะทำ', 'เรียนไปด้วย', 'การเรียนต่อที่ตั้งใจไว้'],
    ['การเรียนต่อที่ตั้งใจไว้', null, 'สิ่งที่ต้องการ'],
    ['สิ่งที่ต้องการ', null, SENT],
  ],
  F: [
    [FIRST, 'ลิงก์ส่วนตัว', 'สถานะปัจจุบัน'],
    [FIRST, 'ลิงก์กลุ่มหรือคิวอาร์โค้ด', 'ข้อมูลผู้สำเร็จการศึกษา'],
    [FIRST, 'ตอบแทนผู้อื่น', 'ผู้ตอบแทน'],
    ['ผู้ตอบแทน', 'มีอยู่แล้ว', 'สถานะปัจจุบัน'],
    ['ผู้ตอบแทน', 'ช่องว่าง', 'ข้อมูลผู้สำเร็จการศึกษา'],
    ['ข้อมูลผู้สำเร็จการศึกษา', null, 'สถานะปัจจุบัน'],
    ['สถานะปัจจุบัน', WORK, 'งานที่ทำอยู่'],
    ['สถานะปัจจุบัน', 'เรียนต่อ หรือได้ที่เรียนแล้วรอเปิดเทอม', 'การศึกษาต่อ'],
    ['สถานะปัจจุบัน', NONE, 'ระหว่างรองานหรือเตรียมตัว'],
    ['สถานะปัจจุบัน', MILITARY, 'งานหลังเรียนจบ'],
    ['สถานะปัจจุบัน', 'อื่น ๆ (เช่น ดูแลครอบครัว มีภารกิจอื่น หรือไม่ประสงค์จะระบุ)', 'ภารกิจอื่น'],
    ['สถานะปัจจุบัน', 'เหมือนเดิมทุกอย่างกับที่เคยตอบแบบติดตามนี้', CONTACT],
    ['งานที่ทำอยู่', 'ไม่ได้เรียน', CONTACT],
    ['งานที่ทำอยู่', 'เรียนต่อด้วย', 'การศึกษาต่อ'],
    ['การศึกษาต่อ', null, 'งานหลังเรียนจบ'],
    ['ระหว่างรองานหรือเตรียมตัว', null, 'งานหลังเรียนจบ'],
    ['ภารกิจอื่น', null, 'งานหลังเรียนจบ'],
    ['งานหลังเรียนจบ', 'ไม่เคย', CONTACT],
    ['งานหลังเรียนจบ', 'เคย หรือทำงานพิเศษบางเวลาอยู่', 'งานที่เคยทำ'],
    ['งานหลังเรียนจบ', 'ตอบเรื่องงานในหน้าก่อนแล้ว', CONTACT],
    ['งานที่เคยทำ', null, CONTACT],
    [CONTACT, null, SENT],
  ],
};

const host = realHost();

const navigating = ({ items }: Section): ItemData | undefined =>
  items.findLast(({ choices }) => choices.some(({ goto }) => goto !== null));

function sectionNamed(form: FormBody, title: string): Section {
  const found = sectionsOf(form).find((section) => titleOfSection(section) === title);
  if (!found) throw new Error(`no section ${title}`);
  return found;
}

/** Title of the section in front of the person. */
function placeOf(form: FormBody, browser: FormBrowser): string {
  const section = sectionsOf(form)[browser.paper.history.at(-1) ?? -1];
  return section ? titleOfSection(section) : SENT;
}

const goOn = (browser: FormBrowser): void =>
  void browser.press(browser.paper.buttons.includes('continue') ? 'continue' : 'submit');

/** Fills and goes on until the form is sent; the given answers go before what is merely required. */
function finish(
  browser: FormBrowser,
  form: FormBody,
  given: Readonly<Record<string, string>> = {},
): void {
  for (let step = 0; browser.paper.history.length > 0; step += 1) {
    if (step > 20) throw new Error('the form does not end');
    fillSection(browser, form, given);
    goOn(browser);
  }
}

/** Answers by item id from answers by title. */
const byId = (form: FormBody, titles: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(titles).map(([title, value]) => [questionOf(form, title).id, value]),
  );

const titlesOf = (form: FormBody, sent: Readonly<Record<string, unknown>> | undefined): string[] =>
  form.items.filter(({ id }) => sent?.[String(id)] !== undefined).map(({ title }) => title);

describe.each(KINDS)('ways through form %s', (kind) => {
  const form = bodyOf(host, kind);
  const rows = WAYS[kind];

  test('every way out of a section stands in the table, and no other', () => {
    const expected = sectionsOf(form).flatMap((section) =>
      (navigating(section)?.choices.map(({ value }) => value) ?? [null]).map((choice) => [
        titleOfSection(section),
        choice,
      ]),
    );
    expect(rows.map(([from, choice]) => [from, choice])).toEqual(expected);
  });

  test('every jump of a page break is followed by a row', () => {
    const jumps = form.items.filter(
      ({ type, goto }) => type === 'PAGE_BREAK' && goto !== 'CONTINUE',
    );
    const sections = sectionsOf(form);
    const left = jumps.flatMap(({ id }) => {
      const at = sections.findIndex(({ opener }) => opener?.id === id);
      return sections.slice(at - 1, at).map(titleOfSection);
    });
    expect(left).toHaveLength(jumps.length);
    const alone = rows.filter(([, choice]) => choice === null).map(([from]) => from);
    expect(alone).toEqual(expect.arrayContaining(left));
  });

  test.each(rows)('%s, %s: %s', (from, choice, to) => {
    const { browser, sent } = respondentAt(form);
    const section = sectionNamed(form, from);
    walkTo(browser, form, section.index);
    fillSection(browser, form);
    const junction = navigating(section);
    if (junction && choice !== null) browser.fill(junction, choice);
    goOn(browser);
    expect(placeOf(form, browser)).toBe(to);
    expect(sent).toHaveLength(to === SENT ? 1 : 0);
  });

  const sections = sectionsOf(form).map((section) => [titleOfSection(section), section] as const);

  test.each(sections.slice(1))(
    'back from “%s” and on again keeps every answer',
    (_title, { index }) => {
      const { browser } = respondentAt(form);
      walkTo(browser, form, index);
      fillSection(browser, form);
      const here = [...browser.paper.fields].filter(([, value]) => value !== '').sort();
      const { history } = browser.paper;
      browser.press('back');
      expect(browser.paper.history).toEqual(history.slice(0, -1));
      browser.press('continue');
      expect(browser.paper.history).toEqual(history);
      expect([...browser.paper.fields].filter(([, value]) => value !== '').sort()).toEqual(here);
    },
  );

  test('going back asks for nothing, and what was wrong is still there', () => {
    const { browser } = respondentAt(form);
    const code = questionOf(form, 'รหัสส่วนตัว');
    const second = sectionsOf(form)[1];
    walkTo(browser, form, second?.index ?? 1);
    browser.press('back');
    browser.fill(code, '?').press('continue');
    expect(browser.paper.errors.size).toBe(1);
    expect(browser.valuesOf(code)).toEqual(['?']);
  });

  test('on the first page there is no way back, and a forged one leads nowhere', () => {
    const { browser } = respondentAt(form);
    expect(browser.paper.buttons).not.toContain('back');
    expect(browser.press('back').history).toEqual([0]);
  });
});

describe('a branch that was left', () => {
  const form = bodyOf(host, 'F');
  const status = questionOf(form, STATUS);
  const workplace = questionOf(form, 'ชื่อสถานที่ทำงานหรือกิจการ');

  /** Answered as employed up to the last page, then back to the page of the status. */
  function backAtStatus(): ReturnType<typeof respondentAt> {
    const respondent = respondentAt(form);
    const { browser } = respondent;
    const employed = byId(form, { [STATUS]: WORK, ขณะนี้เรียนต่อด้วยหรือไม่: 'ไม่ได้เรียน' });
    while (placeOf(form, browser) !== CONTACT) {
      fillSection(browser, form, employed);
      browser.press('continue');
    }
    browser.press('back');
    browser.press('back');
    expect(placeOf(form, browser)).toBe('สถานะปัจจุบัน');
    return respondent;
  }

  test('is not sent', () => {
    const { browser, sent } = backAtStatus();
    browser.fill(status, MILITARY).press('continue');
    finish(browser, form, byId(form, { [EVER]: 'ไม่เคย' }));
    expect(titlesOf(form, sent[0])).toEqual([
      'ชื่อจริงของผู้สำเร็จการศึกษา',
      'ท่านเปิดแบบนี้จาก',
      STATUS,
      EVER,
    ]);
  });

  test('is there again for whoever comes back to it', () => {
    const { browser, sent } = backAtStatus();
    browser.fill(status, NONE).press('continue');
    browser.press('back');
    browser.fill(status, WORK).press('continue');
    expect(browser.valuesOf(workplace)).toEqual(['สมชาย']);
    finish(browser, form, byId(form, { ขณะนี้เรียนต่อด้วยหรือไม่: 'ไม่ได้เรียน' }));
    expect(sent[0]?.[String(workplace.id)]).toBe('สมชาย');
  });

  test('with a wrong answer in it blocks nobody', () => {
    const { browser, sent } = backAtStatus();
    browser.forge([`entry.${String(workplace.entry)}`, 'ก'.repeat(9000)]);
    browser.fill(status, MILITARY).press('continue');
    finish(browser, form);
    expect(sent).toHaveLength(1);
  });

  test('comes to be walked by a changed answer of the first page, and is then asked for', () => {
    const { browser, sent } = backAtStatus();
    browser.press('back');
    browser.fill(questionOf(form, 'ท่านเปิดแบบนี้จาก'), 'ลิงก์กลุ่มหรือคิวอาร์โค้ด');
    browser.press('continue');
    expect(placeOf(form, browser)).toBe('ข้อมูลผู้สำเร็จการศึกษา');
    browser.press('submit');
    expect(placeOf(form, browser)).toBe('ข้อมูลผู้สำเร็จการศึกษา');
    expect(browser.paper.errors.size).toBe(2);
    expect(sent).toEqual([]);
  });
});

describe('an address that fills in', () => {
  const form = bodyOf(host, 'F');
  const entry = (title: string): string => `entry.${String(questionOf(form, title).entry)}`;
  const query = (pairs: Readonly<Record<string, string>>): string =>
    `?${new URLSearchParams({ usp: 'pp_url', ...pairs }).toString()}`;

  test('a section that is never walked: the answer is not sent', () => {
    const filled = query({
      [entry('นามสกุล')]: 'ใจดี',
      [entry('ชื่อสถานที่ทำงานหรือกิจการ')]: 'ร้านตัวอย่าง',
    });
    const { browser, sent } = respondentAt(form, filled);
    finish(browser, form, byId(form, { [STATUS]: MILITARY, [EVER]: 'ไม่เคย' }));
    expect(titlesOf(form, sent[0])).not.toContain('นามสกุล');
    expect(titlesOf(form, sent[0])).not.toContain('ชื่อสถานที่ทำงานหรือกิจการ');
  });

  test('a section that is walked later: the answer stands there', () => {
    const filled = query({ [entry('ท่านเป็น')]: 'ครูที่ปรึกษา', [entry('ท่านเปิดแบบนี้จาก')]: 'ตอบแทนผู้อื่น' });
    const { browser } = respondentAt(form, filled);
    browser.fill(questionOf(form, 'ชื่อจริงของผู้สำเร็จการศึกษา'), 'สมชาย').press('continue');
    expect(placeOf(form, browser)).toBe('ผู้ตอบแทน');
    expect(browser.valuesOf(questionOf(form, 'ท่านเป็น'))).toEqual(['ครูที่ปรึกษา']);
  });

  test('something wrong: it is shown, refused and can be mended', () => {
    const filled = query({ [entry('รหัสส่วนตัว')]: 'ลิงก์ที่ถูกตัด', [entry('ท่านเปิดแบบนี้จาก')]: 'ลิงก์ส่วนตั' });
    const { browser } = respondentAt(form, filled);
    browser.fill(questionOf(form, 'ชื่อจริงของผู้สำเร็จการศึกษา'), 'สมชาย').press('continue');
    expect([...browser.paper.errors.keys()]).toEqual([entry('รหัสส่วนตัว'), entry('ท่านเปิดแบบนี้จาก')]);
    browser.fill(questionOf(form, 'รหัสส่วนตัว'), '');
    browser.fill(questionOf(form, 'ท่านเปิดแบบนี้จาก'), 'ลิงก์ส่วนตัว').press('continue');
    expect(placeOf(form, browser)).toBe('สถานะปัจจุบัน');
  });
});

const FORGED: readonly (readonly [why: string, history: string])[] = [
  ['none', ''],
  ['a section that does not exist', '0,99'],
  ['below zero', '-1'],
  ['words', 'a,b'],
  ['a fraction', '0.5'],
  ['a very long one', '0,'.repeat(5000)],
  ['the last page at once', '0,10'],
  ['a branch that the answers do not take', '0,4,5,9'],
  ['backwards', '9,3,0'],
];

describe.each(FORGED)('a forged history: %s', (_why, history) => {
  const form = bodyOf(host, 'F');

  test('sends nothing that is not complete', () => {
    const { browser, sent } = respondentAt(form);
    browser.forge(['pageHistory', history]).press('submit');
    expect(sent).toEqual([]);
    expect(placeOf(form, browser)).toBe(FIRST);
    expect(browser.paper.errors.size).toBe(2);
  });

  test('does not change what a complete form sends', () => {
    const given = byId(form, { [STATUS]: MILITARY, [EVER]: 'ไม่เคย' });
    const [honest, forger] = [respondentAt(form), respondentAt(form)];
    for (const { browser } of [honest, forger]) {
      walkTo(browser, form, sectionNamed(form, CONTACT).index, given);
    }
    honest.browser.press('submit');
    forger.browser.forge(['pageHistory', history]).press('submit');
    expect(honest.sent).toHaveLength(1);
    expect(forger.sent).toEqual(honest.sent);
  });
});
