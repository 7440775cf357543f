// What form pages can do to the program: responses sent twice, answers off the way, answers that are missing.
import { describe, expect, test } from '@jest/globals';
import type { LocalHost } from '../../host/create-host.ts';
import { keepAnswers } from '../../host/forms/form-store.ts';
import { responderUrl } from '../../host/form-page/wire.ts';
import type { FormBody } from '../../host/forms/form-body.ts';
import { refresh } from '../support/asked.ts';
import { TABS, rowsOf } from '../support/college.ts';
import { FormBrowser } from '../support/paper.ts';
import { bodyOf, questionOf, realHost } from '../support/real-forms.ts';
import { fillSection } from '../support/ways.ts';

const STATUS = 'ขณะนี้ท่านทำอะไรเป็นหลัก';
const MILITARY = 'เป็นทหารกองประจำการ (ทหารเกณฑ์หรือสมัครเอง)';
const WORK = 'ทำงานหรือมีอาชีพ (ลูกจ้าง ราชการ กิจการส่วนตัว ค้าขาย เกษตร ช่วยกิจการที่บ้าน)';

interface Told {
  readonly host: LocalHost;
  readonly form: FormBody;
  readonly person: Readonly<Record<string, string>>;
}

function asked(): Told {
  const host = realHost();
  refresh(host);
  const [person] = rowsOf(host, TABS.roster);
  if (!person) throw new Error('the roster is empty');
  return { host, form: bodyOf(host, 'F'), person };
}

const idsOf = (form: FormBody, titles: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(titles).map(([title, value]) => [String(questionOf(form, title).id), value]),
  );

/** What a graduate says who serves as a conscript. */
const conscript = ({ form, person }: Told): Record<string, string> =>
  idsOf(form, {
    รหัสส่วนตัว: person.code ?? '',
    ชื่อจริงของผู้สำเร็จการศึกษา: person.firstName ?? '',
    ท่านเปิดแบบนี้จาก: 'ลิงก์ส่วนตัว',
    [STATUS]: MILITARY,
    'ตั้งแต่เรียนจบจนถึงวันนี้ ท่านเคยทำงานที่มีรายได้หรือไม่': 'ไม่เคย',
  });

/** The row of a person in a view, without what differs from response to response. */
function seen({ host, person }: Told, title: string): Record<string, string>[] {
  return rowsOf(host, title)
    .filter((row) => row._key?.includes(person.code ?? '?') === true || row.code === person.code)
    .map(({ _key, _print, ...rest }) => rest);
}

const answered = ({ host }: Told): number =>
  rowsOf(host, TABS.register).filter(({ answeredThisWave }) => answeredThisWave === 'ตอบแล้ว')
    .length;

describe('the same post twice', () => {
  test('two responses of one person count once, and nothing asks staff to decide', () => {
    const told = asked();
    const { host, form } = told;
    const browser = new FormBrowser((request) => host.respond(request), responderUrl(form));
    while (browser.paper.history.length > 0) {
      fillSection(browser, form, conscript(told));
      browser.press(browser.paper.buttons.includes('continue') ? 'continue' : 'submit');
    }
    refresh(host);
    const once = seen(told, TABS.latest);
    const review = rowsOf(host, TABS.review).length;
    browser.again();
    const run = refresh(host);
    expect(run.error).toBeNull();
    expect(form.responses).toHaveLength(2);
    expect(rowsOf(host, TABS.answers)).toHaveLength(2);
    expect(answered(told)).toBe(1);
    expect(seen(told, TABS.latest)).toHaveLength(once.length);
    expect(rowsOf(host, TABS.review)).toHaveLength(review);
  });
});

/** Answers that stood in sections which the person left or never saw. */
const OFF_THE_WAY = {
  นามสกุล: 'คนอื่น',
  ชื่อสถานที่ทำงานหรือกิจการ: 'ร้านที่เคยกรอก',
  ตำแหน่งหรืองานที่ทำ: 'ช่าง',
  รายได้เฉลี่ยต่อเดือน: '9,001 - 12,000 บาท',
  ระดับที่เรียนต่อ: 'ปวส.',
} as const;

describe('answers off the way, should Forms keep them', () => {
  test('do not count: the person is read as if only the way had been answered, and a note says so', () => {
    const [clean, littered] = [asked(), asked()];
    keepAnswers(clean.host.machine, clean.form, { answers: conscript(clean), edited: null });
    const answers = { ...conscript(littered), ...idsOf(littered.form, OFF_THE_WAY) };
    keepAnswers(littered.host.machine, littered.form, { answers, edited: null });
    for (const { host } of [clean, littered]) expect(refresh(host).error).toBeNull();
    expect(seen(clean, TABS.latest)).not.toEqual([]);
    expect(seen(littered, TABS.latest)).toEqual(seen(clean, TABS.latest));
    const unmarked = (told: typeof clean) =>
      seen(told, TABS.register).map((row) => ({ ...row, toCheck: '' }));
    expect(unmarked(littered)).toEqual(unmarked(clean));
    const rulesOf = ({ host }: typeof clean) => rowsOf(host, TABS.findings).map(({ rule }) => rule);
    expect(rulesOf(littered).filter((rule) => !rulesOf(clean).includes(rule))).toEqual([
      'answer/offPath',
    ]);
  });
});

describe('a response in which required answers are missing', () => {
  const cut: readonly (readonly [why: string, keeps: readonly string[]])[] = [
    ['nothing at all', []],
    ['only the name', ['ชื่อจริงของผู้สำเร็จการศึกษา']],
    ['the status is missing', ['รหัสส่วนตัว', 'ชื่อจริงของผู้สำเร็จการศึกษา', 'ท่านเปิดแบบนี้จาก']],
    ['the code is there and nothing else', ['รหัสส่วนตัว']],
  ];

  test.each(cut)('%s: it is collected, and the run goes on', (_why, keeps) => {
    const told = asked();
    const ids = new Set(keeps.map((title) => String(questionOf(told.form, title).id)));
    const answers = Object.fromEntries(
      Object.entries(conscript(told)).filter(([id]) => ids.has(id)),
    );
    keepAnswers(told.host.machine, told.form, { answers, edited: null });
    expect(refresh(told.host).error).toBeNull();
    expect(rowsOf(told.host, TABS.answers)).toHaveLength(1);
    expect(rowsOf(told.host, TABS.indicator).length).toBeGreaterThan(0);
  });

  test('employed and nothing said of the work: it counts as an answer, and the run goes on', () => {
    const told = asked();
    const answers = { ...conscript(told), ...idsOf(told.form, { [STATUS]: WORK }) };
    keepAnswers(told.host.machine, told.form, { answers, edited: null });
    expect(refresh(told.host).error).toBeNull();
    expect(answered(told)).toBe(1);
  });

  test('a name of invisible characters is read like no name', () => {
    const [unnamed, invisible] = [asked(), asked()];
    const name = String(questionOf(unnamed.form, 'ชื่อจริงของผู้สำเร็จการศึกษา').id);
    for (const [told, typed] of [
      [unnamed, {}],
      [invisible, { [name]: '\u200b\u200b' }],
    ] as const) {
      const { [name]: _said, ...rest } = conscript(told);
      keepAnswers(told.host.machine, told.form, { answers: { ...rest, ...typed }, edited: null });
      expect(refresh(told.host).error).toBeNull();
    }
    for (const { host } of [unnamed, invisible]) {
      expect(rowsOf(host, TABS.latest)).toEqual([]);
      expect(rowsOf(host, TABS.review)).toEqual([
        expect.objectContaining({ candidateCode: unnamed.person.code, state: 'รอคำตัดสิน' }),
      ]);
    }
  });
});
