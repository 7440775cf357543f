// Rules at work in a workbook: contradictions between waves, a Roster with slips, rules off and rules of one's own.
import { describe, expect, test } from '@jest/globals';
import {
  askedCollege,
  refresh,
  rowAt,
  say,
  sheetOf,
  writesOf,
  type AskedCollege,
} from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt, rowsOf } from '../support/college.ts';
import { openDialog } from '../support/person.ts';

const who = ({ roster }: AskedCollege, n: number) => ({
  firstName: roster[n]?.firstName ?? '',
  code: roster[n]?.code ?? '',
});
const codeAt = ({ roster }: AskedCollege, n: number): string => roster[n]?.code ?? '';

const found = ({ host }: AskedCollege) => rowsOf(host, TABS.findings);
const keysOf = (college: AskedCollege): string[] => found(college).map(({ _key = '' }) => _key);
const sayingOf = (college: AskedCollege, key: string): string =>
  found(college).find(({ _key }) => _key === key)?.what ?? '';

/** Types into a people's tab, into the row whose cell under a key holds a value. */
function typeInto(
  { host }: AskedCollege,
  title: string,
  [key, value]: readonly [string, string],
  cells: Readonly<Record<string, string>>,
): void {
  const row = rowAt(host, title, key, value);
  for (const [column, text] of Object.entries(cells))
    host.grid(COORDINATOR).type(title, row, columnAt(host, title, column), text);
}

const setRule = (college: AskedCollege, rule: string, cells: Readonly<Record<string, string>>) => {
  typeInto(college, TABS.rules, ['rule', rule], cells);
};

function writeOwnRules({ host }: AskedCollege, rules: readonly (readonly string[])[]): void {
  const first = columnAt(host, TABS.ownRules, 'title');
  host.grid(COORDINATOR).paste(TABS.ownRules, 3, first, rules);
}

test('answers of two waves, a shared number, an address with a slip, a field in two spellings', () => {
  const college = askedCollege();
  const { host } = college;
  const [a, b, c, d] = [0, 1, 2, 3].map((n) => ({ code: codeAt(college, n) }));
  const byCode = (code = ''): readonly [string, string] => ['code', code];
  typeInto(college, TABS.roster, byCode(b?.code), { email: 'somebody@gmial.com' });
  for (const one of [a, b, c, d]) {
    typeInto(college, TABS.roster, byCode(one?.code), { phone: '0811111111' });
  }
  typeInto(college, TABS.roster, byCode(c?.code), {
    field: `สาขาวิชา${college.roster[2]?.field ?? ''}`,
  });
  say(college, { ...who(college, 0), workplace: 'การไฟฟ้าส่วนภูมิภาค' });
  refresh(host);
  const seen = keysOf(college);
  expect(seen).toEqual(
    expect.arrayContaining([
      `answer/employerKind/${codeAt(college, 0)}`,
      `contact/emailHint/${codeAt(college, 1)}`,
      'contact/phoneShared/0811111111',
    ]),
  );
  expect(sayingOf(college, `contact/emailHint/${codeAt(college, 1)}`)).toContain('gmail.com');
  expect(seen.some((key) => key.startsWith('roster/twoSpellings/field/'))).toBe(true);

  host.advanceTo('2026-10-06T09:00:00+07:00');
  say(college, who(college, 0));
  refresh(host);
  const never = `waves/neverAfterWork/${codeAt(college, 0)}`;
  expect(sayingOf(college, never)).toMatch(/6 ก\.ค\. 2569.*6 ต\.ค\. 2569/);
  expect(found(college).find(({ _key }) => _key === never)?.since).toBe('6 ต.ค. 2569');
  expect(writesOf(refresh(host))).toBe(0);

  typeInto(college, TABS.roster, byCode(b?.code), { email: 'somebody@gmail.com' });
  refresh(host);
  expect(keysOf(college)).not.toContain(`contact/emailHint/${codeAt(college, 1)}`);
});

describe('answers that the way through the form left behind', () => {
  const LEFT = { ตำแหน่งหรืองานที่ทำ: 'ช่าง', ลักษณะงาน: 'ไม่แน่ใจ' };

  test.each([
    ['kept by Forms: a note says so, and they count for nothing', 'kept', true],
    ['dropped by Forms: nothing to say', 'dropped', false],
  ] as const)('%s', (_, unwalked, isNoted) => {
    const college = askedCollege({ doubts: { 'unwalked-answers': unwalked } });
    college.host.answer(college.formId, { ...sheetOf(college, who(college, 4)), ...LEFT });
    refresh(college.host);
    const key = `answer/offPath/${codeAt(college, 4)}`;
    expect(keysOf(college).includes(key)).toBe(isNoted);
    if (isNoted) expect(sayingOf(college, key)).toContain('ตำแหน่งหรืองานที่ทำ');
    expect(rowsOf(college.host, TABS.latest)[0]?.position).toBe('');
    expect(keysOf(college)).not.toContain(`Q04/${codeAt(college, 4)}`);
  });
});

describe('the tab of rules', () => {
  test('a row for every rule that may be off, hidden, and not written again', () => {
    const college = askedCollege();
    const rows = rowsOf(college.host, TABS.rules);
    expect(rows.length).toBeGreaterThan(50);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['ใช้']));
    expect(rows.find(({ rule }) => rule === 'contact/phoneShared')).toMatchObject({ limit: '4' });
    expect(rows.some(({ rule }) => rule === 'roster/departed')).toBe(false);
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('off with a reason is quiet, without one asks for it; a deleted row comes back as on', () => {
    const college = askedCollege();
    const key = 'setting/noNoticeUrl/noticeUrl';
    expect(keysOf(college)).toContain(key);
    setRule(college, 'setting/noNoticeUrl', { state: 'ปิด' });
    refresh(college.host);
    expect(keysOf(college)).not.toContain(key);
    expect(keysOf(college)).toContain('rule/offWithoutReason/setting/noNoticeUrl');
    setRule(college, 'setting/noNoticeUrl', { reason: 'ไม่มีเว็บไซต์' });
    refresh(college.host);
    expect(keysOf(college).some((one) => one.includes('noNoticeUrl'))).toBe(false);
    expect(writesOf(refresh(college.host))).toBe(0);

    const { host } = college;
    host
      .grid(COORDINATOR)
      .deleteRows(TABS.rules, rowAt(host, TABS.rules, 'rule', 'setting/noNoticeUrl'), 1);
    refresh(host);
    expect(keysOf(college)).toContain(key);
    const rows = rowsOf(host, TABS.rules).filter(({ rule }) => rule === 'setting/noNoticeUrl');
    expect(rows).toMatchObject([{ state: 'ใช้', reason: '' }]);
  });

  test('a number nobody can read is said, and the default counts', () => {
    const college = askedCollege();
    setRule(college, 'contact/phoneShared', { limit: 'หลายคน' });
    refresh(college.host);
    const [key] = keysOf(college).filter((one) => one.startsWith('rule/unreadable'));
    expect(sayingOf(college, key ?? '')).toContain('หลายคน');
  });

  test('a workbook of an older version goes on without the tabs, and set-up makes them', () => {
    const college = askedCollege();
    const grid = college.host.grid(COORDINATOR);
    grid.deleteSheet(TABS.rules);
    grid.deleteSheet(TABS.ownRules);
    say(college, { ...who(college, 0), workplace: '-' });
    expect(refresh(college.host).error).toBeNull();
    expect(keysOf(college)).toContain(`Q14/${codeAt(college, 0)}`);
    openDialog(college.host, 'setUp', COORDINATOR);
    expect(rowsOf(college.host, TABS.rules).length).toBeGreaterThan(50);
    expect(grid.titles()).toContain(TABS.ownRules);
  });
});

test('rows without their hidden ids are not taken for missing ones again and again', () => {
  const college = askedCollege();
  const grid = college.host.grid(COORDINATOR);
  grid.type(TABS.rules, 1, columnAt(college.host, TABS.rules, 'rule'), '');
  const rows = grid.values(TABS.rules).length;
  expect(refresh(college.host).error).toBeNull();
  expect(grid.values(TABS.rules)).toHaveLength(rows);
});

describe('rules of the college', () => {
  const SOUND = ['มี LINE', 'รายชื่อ', 'LINE ID', 'จำเป็นต้องกรอก', '', 'เพื่อทราบ', 'ขอ LINE ด้วย'];

  test('the sound one runs beside a broken one, and both are said', () => {
    const college = askedCollege();
    const broken = ['ชื่อเล่น', 'รายชื่อ', 'ชื่อเล่น', 'จำเป็นต้องกรอก', '', '', ''];
    writeOwnRules(college, [broken, SOUND]);
    refresh(college.host);
    const own = found(college).filter(({ _key = '' }) => _key.startsWith('own/'));
    const said = new Map(own.map(({ what = '', where = '' }) => [what, where]));
    expect(own.length).toBe(college.roster.filter(({ lineId }) => lineId === '').length + 1);
    expect(said.get('ขอ LINE ด้วย')).toContain('รายชื่อ');
    expect([...said.keys()].some((what) => what.includes('ไม่พบคอลัมน์ “ชื่อเล่น”'))).toBe(true);
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('what staff accept of it stays accepted, also after a better message', () => {
    const college = askedCollege();
    writeOwnRules(college, [SOUND]);
    refresh(college.host);
    const of = (one: string): boolean => one.startsWith('own/') && one.endsWith(codeAt(college, 5));
    const key = keysOf(college).find(of) ?? '';
    typeInto(college, TABS.findings, ['_key', key], { status: 'ยอมรับตามนี้' });
    writeOwnRules(college, [[...SOUND.slice(0, 6), 'โปรดถาม LINE']]);
    refresh(college.host);
    expect(keysOf(college).some(of)).toBe(false);
    expect(found(college).some(({ what }) => what === 'โปรดถาม LINE')).toBe(true);
  });

  test('formulas and markup typed into a rule are shown as text', () => {
    const college = askedCollege();
    writeOwnRules(college, [['=1+1', 'รายชื่อ', 'LINE ID', 'รูปแบบ', '=SUM(A1)', '', '<b>=2+2</b>']]);
    typeInto(college, TABS.roster, ['code', codeAt(college, 6)], { lineId: '=3+3' });
    refresh(college.host);
    const [hit] = found(college).filter(({ _key = '' }) => _key.endsWith(codeAt(college, 6)));
    expect(hit?.what).toBe('<b>=2+2</b>');
  });
});
