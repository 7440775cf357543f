// A caller writes down what was told on the telephone: the table takes it in and lets go of what is complete.
import { describe, expect, test } from '@jest/globals';
import {
  askedCollege,
  refresh,
  rowAt,
  say,
  typeAt,
  writesOf,
  type AskedCollege,
} from '../support/asked.ts';
import { COORDINATOR, SECOND_EDITOR, TABS, rowsOf } from '../support/college.ts';

const WAVE = '2568-1';

/** What is typed into the row of the n-th graduate, by column. */
function call(
  { host, roster }: AskedCollege,
  n: number,
  cells: Readonly<Record<string, string>>,
  as = COORDINATOR,
): void {
  const key = `${roster[n]?.code ?? ''}/${WAVE}`;
  for (const [column, text] of Object.entries(cells))
    typeAt(host, TABS.entry, { key, column, text, as });
  host.advance({ minutes: 2 });
  refresh(host, as);
}

const entryOf = ({ host, roster }: AskedCollege, n: number) =>
  rowsOf(host, TABS.entry).find(({ _key }) => _key === `${roster[n]?.code ?? ''}/${WAVE}`);
const latestOf = ({ host, roster }: AskedCollege, n: number) =>
  rowsOf(host, TABS.latest).find(({ _key }) => _key === roster[n]?.code);
const findingsOf = ({ host }: AskedCollege, rule: string) =>
  rowsOf(host, TABS.findings).filter(({ _key }) => _key?.startsWith(rule));

const WORKS = { status: 'WORK', workKind: 'PRIVATE', workplace: 'อู่ลุงมี', firstWorkMonth: '5/2569' };

describe('the table of the callers', () => {
  test('one row for everybody who has not answered', () => {
    const college = askedCollege();
    expect(rowsOf(college.host, TABS.entry)).toHaveLength(college.roster.length);
    say(college, {
      firstName: college.roster[0]?.firstName ?? '',
      code: college.roster[0]?.code ?? '',
    });
    refresh(college.host);
    expect(entryOf(college, 0)).toBeUndefined();
    expect(rowsOf(college.host, TABS.entry)).toHaveLength(college.roster.length - 1);
  });

  test('a half filled row stays, says what is missing and keeps what was typed', () => {
    const college = askedCollege();
    call(college, 2, { status: 'ทำงานหรือมีอาชีพ', workplace: 'อู่ลุงมี', source: 'ครอบครัว' });
    expect(entryOf(college, 2)).toMatchObject({ workplace: 'อู่ลุงมี', source: 'ครอบครัว' });
    expect(entryOf(college, 2)?.missing).toContain('ลักษณะงาน');
    expect(entryOf(college, 2)?.missing).toContain('เริ่มมีงานทำครั้งแรก');
    expect(findingsOf(college, 'entry/incomplete')).toHaveLength(1);
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('a complete one leaves, and the latest answers say who said it, how, and who wrote it down', () => {
    const college = askedCollege();
    call(college, 2, { ...WORKS, source: 'ครอบครัว', channel: 'LINE', recorder: 'ครูสมศรี' });
    expect(entryOf(college, 2)).toBeUndefined();
    expect(latestOf(college, 2)).toMatchObject({
      source: 'ครอบครัว',
      channel: 'LINE',
      recordedBy: 'ครูสมศรี',
      workplace: 'อู่ลุงมี',
      workKind: 'บริษัท ห้าง ร้าน โรงงาน หรือองค์กรเอกชน',
      firstWorkMonth: 'พฤษภาคม 2569',
      withinYear: 'ใช่',
    });
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('whole labels, their beginnings and codes mean the same', () => {
    const college = askedCollege();
    call(college, 1, { ...WORKS, status: 'ทำงานหรือมีอาชีพ', workKind: 'private' });
    call(college, 2, { ...WORKS, workKind: 'บริษัท ห้าง ร้าน โรงงาน หรือองค์กรเอกชน' });
    expect(latestOf(college, 1)?.workKind).toBe(latestOf(college, 2)?.workKind);
    expect(latestOf(college, 1)?.status).toBe(latestOf(college, 2)?.status);
  });

  test('without a name the account of whoever chose the menu is the recorder, and the graduate said it', () => {
    const college = askedCollege();
    call(college, 3, WORKS, SECOND_EDITOR);
    expect(latestOf(college, 3)).toMatchObject({
      recordedBy: SECOND_EDITOR,
      source: 'ผู้สำเร็จการศึกษาเอง',
      channel: 'โทรศัพท์',
    });
  });

  test.each([
    ['กทม.', 'กรุงเทพมหานคร'],
    ['จ.อยุธยา', 'พระนครศรีอยุธยา'],
    ['โคราช', 'นครราชสีมา'],
    ['ABROAD', 'ต่างประเทศ'],
    ['เชียงตุง', 'เชียงตุง'],
  ])('the province is understood as people write it: %s', (typed, shown) => {
    const college = askedCollege();
    call(college, 2, { ...WORKS, workProvince: typed });
    expect(latestOf(college, 2)?.workProvince).toBe(shown);
  });

  test('what is no choice is a finding, and the row stays until it is mended', () => {
    const college = askedCollege();
    call(college, 4, { ...WORKS, workKind: 'ทำงานที่ร้าน' });
    expect(findingsOf(college, 'entry/notAChoice')[0]?.what).toContain('ทำงานที่ร้าน');
    expect(entryOf(college, 4)?.missing).toContain('ลักษณะงาน');
    call(college, 4, { workKind: 'FAMILY' });
    expect(findingsOf(college, 'entry/notAChoice')).toEqual([]);
    expect(entryOf(college, 4)).toBeUndefined();
  });

  test.each(['ไม่ทราบ', '13/2569', 'เดือนห้า'])(
    'a month “%s” that nobody can read stays in the table',
    (month) => {
      const college = askedCollege();
      call(college, 4, { ...WORKS, firstWorkMonth: month });
      expect(findingsOf(college, 'entry/notAChoice')[0]?.what).toContain(month);
      expect(entryOf(college, 4)?.firstWorkMonth).toBe(month);
    },
  );

  test('a status that is no choice does not count as an answer', () => {
    const college = askedCollege();
    call(college, 4, { status: 'สบายดี' });
    expect(entryOf(college, 4)?.status).toBe('สบายดี');
    expect(latestOf(college, 4)).toBeUndefined();
  });
});

describe('whose word counts', () => {
  const person = ({ roster }: AskedCollege, n: number) => ({
    firstName: roster[n]?.firstName ?? '',
    code: roster[n]?.code ?? '',
  });

  test('the own later answer of the graduate wins over what the family said', () => {
    const college = askedCollege();
    call(college, 5, { ...WORKS, source: 'ครอบครัว' });
    expect(latestOf(college, 5)?.workplace).toBe('อู่ลุงมี');
    college.host.advance({ hours: 2 });
    say(college, { ...person(college, 5), workplace: 'โรงงานใหญ่' });
    refresh(college.host);
    expect(latestOf(college, 5)).toMatchObject({ workplace: 'โรงงานใหญ่', history: '2' });
  });

  test('what others say never replaces the own answer of the same wave', () => {
    const college = askedCollege();
    const { host } = college;
    const key = `${college.roster[6]?.code ?? ''}/${WAVE}`;
    say(college, { ...person(college, 6), workplace: 'โรงงานใหญ่' });
    // The caller had the row in front of them when the answer came.
    for (const [column, text] of Object.entries({ ...WORKS, source: 'ครอบครัว' })) {
      typeAt(host, TABS.entry, { key, column, text });
    }
    host.advance({ minutes: 5 });
    refresh(host);
    expect(latestOf(college, 6)?.workplace).toBe('โรงงานใหญ่');
    expect(latestOf(college, 6)?.history).toBe('2');
    expect(rowsOf(host, TABS.decisions).some(({ value }) => value === 'อู่ลุงมี')).toBe(true);
  });

  test('an advisor who answers by the form is an informant, not the graduate', () => {
    const college = askedCollege();
    say(college, { ...person(college, 7), workplace: 'อู่ลุงมี', advisor: 'ครูประจำชั้น' });
    refresh(college.host);
    expect(latestOf(college, 7)).toMatchObject({ recordedBy: 'ครูประจำชั้น', source: 'ครอบครัว' });
    expect(() =>
      rowAt(college.host, TABS.entry, '_key', `${person(college, 7).code}/${WAVE}`),
    ).toThrow();
  });

  test('a finished row can be opened again to be mended', () => {
    const college = askedCollege();
    call(college, 8, WORKS);
    typeAt(college.host, TABS.latest, {
      key: person(college, 8).code,
      column: 'reopen',
      text: 'เปิดแก้',
    });
    refresh(college.host);
    expect(entryOf(college, 8)).toMatchObject({ workplace: 'อู่ลุงมี', status: 'WORK' });
    call(college, 8, { workplace: 'อู่ลุงมา' });
    expect(latestOf(college, 8)).toMatchObject({ workplace: 'อู่ลุงมา', history: '1' });
    typeAt(college.host, TABS.latest, { key: person(college, 8).code, column: 'reopen', text: '' });
    refresh(college.host);
    expect(entryOf(college, 8)).toBeUndefined();
    expect(writesOf(refresh(college.host))).toBe(0);
  });
});
