// Whose answer is it: links forwarded to friends, links of the group, verdicts given and taken back.
import { describe, expect, test } from '@jest/globals';
import {
  askedCollege,
  refresh,
  say,
  typeAt,
  writesOf,
  type AskedCollege,
} from '../support/asked.ts';
import { TABS, rowsOf } from '../support/college.ts';

const person = ({ roster }: AskedCollege, n: number) => {
  const row = roster[n];
  if (!row) throw new Error(`no row ${String(n)}`);
  return {
    code: row.code ?? '',
    firstName: row.firstName ?? '',
    lastName: row.lastName ?? '',
    studentId: row.studentId ?? '',
  };
};
const reviewOf = ({ host }: AskedCollege) => rowsOf(host, TABS.review);
const latestOf = ({ host }: AskedCollege, code: string) =>
  rowsOf(host, TABS.latest).find(({ _key }) => _key === code);
const homeCount = ({ host }: AskedCollege) =>
  rowsOf(host, TABS.home).find(({ _key }) => _key === 'review')?.count;

function judge(college: AskedCollege, column: string, text: string): void {
  const key = reviewOf(college)[0]?._key ?? '';
  typeAt(college.host, TABS.review, { key, column, text });
  college.host.advance({ minutes: 1 });
  refresh(college.host);
}

/** Somebody of the Roster by the link of the group, without a student id: only a person can tell. */
function byGroupWithoutId(n = 2): { college: AskedCollege; who: ReturnType<typeof person> } {
  const college = askedCollege();
  const who = person(college, n);
  const { firstName, lastName } = who;
  say(college, { firstName, lastName, workplace: 'ร้านซ่อมรถ' });
  refresh(college.host);
  return { college, who };
}

describe('what the program decides by itself', () => {
  test('a personal link with the own first name is linked, titles and blanks aside', () => {
    const college = askedCollege();
    const who = person(college, 0);
    say(college, { code: ` ${who.code.toLowerCase()} `, firstName: `นาย${who.firstName} ` });
    refresh(college.host);
    expect(latestOf(college, who.code)).toBeDefined();
    expect(reviewOf(college)).toEqual([]);
  });

  test('a link forwarded to a friend goes to review and changes nothing of its owner', () => {
    const college = askedCollege();
    const who = person(college, 0);
    say(college, { ...who, workplace: 'โรงงานใหญ่' });
    refresh(college.host);
    const before = latestOf(college, who.code);
    say(college, { code: who.code, firstName: 'เพื่อนสนิท', workplace: 'ที่อื่น' });
    refresh(college.host);
    expect(latestOf(college, who.code)).toEqual(before);
    expect(reviewOf(college)).toHaveLength(1);
    expect(reviewOf(college)[0]).toMatchObject({
      cohort: '2568',
      typedName: 'เพื่อนสนิท',
      verdict: '',
    });
    expect(reviewOf(college)[0]?.why).toContain('ส่งต่อลิงก์');
    expect(homeCount(college)).toBe('1');
  });

  test('the link of the group with the student id is linked', () => {
    const college = askedCollege();
    const { code, ...who } = person(college, 1);
    say(college, { ...who, workplace: 'โรงงานใหญ่' });
    refresh(college.host);
    expect(latestOf(college, code)?.workplace).toBe('โรงงานใหญ่');
  });

  test('without an id it waits, with the likely person beside it', () => {
    const { college, who } = byGroupWithoutId();
    expect(latestOf(college, who.code)).toBeUndefined();
    expect(reviewOf(college)[0]?.candidate).toContain(who.studentId);
    expect(reviewOf(college)[0]?.state).toBe('รอคำตัดสิน');
  });

  test('the id of another person is not enough', () => {
    const college = askedCollege();
    const { studentId } = person(college, 2);
    say(college, { firstName: 'คนอื่น', studentId });
    refresh(college.host);
    expect(reviewOf(college)[0]?.why).toContain('ของคนอื่น');
  });

  test('two answers of one person in one wave: the newest counts, all are kept, and a finding says so', () => {
    const college = askedCollege();
    const who = person(college, 4);
    say(college, { ...who, workplace: 'ที่แรก' });
    college.host.advance({ hours: 1 });
    say(college, { ...who, workplace: 'ที่สอง' });
    refresh(college.host);
    expect(latestOf(college, who.code)).toMatchObject({ workplace: 'ที่สอง', history: '2' });
    expect(rowsOf(college.host, TABS.answers)).toHaveLength(2);
    const repeated = rowsOf(college.host, TABS.findings).filter(({ _key }) =>
      _key?.startsWith('answer/repeated'),
    );
    expect(repeated).toHaveLength(1);
    expect(repeated[0]?.what).toContain('2 ครั้ง');
  });

  test('an advisor who answers for a student by the personal link', () => {
    const college = askedCollege();
    const { code, firstName } = person(college, 5);
    say(college, { code, firstName, workplace: 'อู่ลุงมี', advisor: 'ครูประจำชั้น' });
    refresh(college.host);
    expect(latestOf(college, code)).toMatchObject({ workplace: 'อู่ลุงมี', recordedBy: 'ครูประจำชั้น' });
  });
});

describe('what a person decides', () => {
  test('“this one” gives the answer to the person who was shown, and the row says so', () => {
    const { college, who } = byGroupWithoutId();
    judge(college, 'verdict', 'ใช่คนนี้');
    expect(latestOf(college, who.code)?.workplace).toBe('ร้านซ่อมรถ');
    expect(reviewOf(college)[0]?.state).toContain('จับคู่แล้ว');
    expect(homeCount(college)).toBe('0');
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('a verdict is taken back by blanking its cell', () => {
    const { college, who } = byGroupWithoutId();
    judge(college, 'verdict', 'ใช่คนนี้');
    judge(college, 'verdict', '');
    expect(latestOf(college, who.code)).toBeUndefined();
    expect(reviewOf(college)[0]?.state).toBe('รอคำตัดสิน');
    expect(homeCount(college)).toBe('1');
    judge(college, 'verdict', 'ใช่คนนี้');
    expect(latestOf(college, who.code)).toBeDefined();
  });

  test('“this one” stays with whom it was said of, also when a namesake comes later', () => {
    const { college, who } = byGroupWithoutId();
    judge(college, 'verdict', 'ใช่คนนี้');
    const grid = college.host.grid('coordinator@college.example');
    const rows = grid.display(TABS.roster);
    const copy = [...(rows.find((row) => row.includes(who.code)) ?? [])];
    const changed = copy.map((cell) =>
      cell === who.code ? '' : cell === who.studentId ? '66209999999' : cell,
    );
    grid.paste(TABS.roster, rows.length + 1, 1, [changed]);
    refresh(college.host);
    expect(latestOf(college, who.code)?.workplace).toBe('ร้านซ่อมรถ');
  });

  test('a typed student id goes before everything', () => {
    const { college, who } = byGroupWithoutId();
    const other = person(college, 6);
    judge(college, 'studentId', other.studentId);
    expect(latestOf(college, other.code)?.workplace).toBe('ร้านซ่อมรถ');
    expect(latestOf(college, who.code)).toBeUndefined();
    expect(reviewOf(college)[0]?.candidate).toContain(other.studentId);
  });

  test('an id that nobody has is said, and nothing is linked', () => {
    const { college } = byGroupWithoutId();
    judge(college, 'studentId', '99999999999');
    expect(reviewOf(college)[0]?.state).toContain('ไม่พบรหัสนักเรียนนี้');
    expect(rowsOf(college.host, TABS.latest)).toEqual([]);
  });

  test('“not on the list” counts nowhere and stays in sight', () => {
    const { college } = byGroupWithoutId();
    judge(college, 'verdict', 'ไม่มีในรายชื่อ');
    expect(rowsOf(college.host, TABS.latest)).toEqual([]);
    expect(reviewOf(college)[0]?.state).toContain('ไม่นับ');
    expect(homeCount(college)).toBe('0');
  });

  test('“later” waits', () => {
    const { college } = byGroupWithoutId();
    judge(college, 'verdict', 'ไว้ก่อน');
    expect(reviewOf(college)[0]?.state).toBe('พักไว้ก่อน');
    expect(homeCount(college)).toBe('1');
  });

  test('“this one” without anybody beside it says what to do', () => {
    const college = askedCollege();
    say(college, { firstName: 'ไม่มีใครรู้จัก' });
    refresh(college.host);
    judge(college, 'verdict', 'ใช่คนนี้');
    expect(reviewOf(college)[0]?.state).toContain('โปรดพิมพ์รหัสนักเรียน');
  });
});

describe('two answers that belong to nobody', () => {
  /** Alike, and of nobody on the list; judged to be of one person. */
  function judgedSame() {
    const college = askedCollege();
    const { host } = college;
    for (const lastName of ['ไกลแสนไกล', 'ไกลแสนไกลล']) {
      say(college, { firstName: 'ปิ่นปินัทธ์', lastName, phone: '0612345678', workplace: 'ร้านไกล' });
      host.advance({ minutes: 1 });
    }
    refresh(host);
    const pair = reviewOf(college).find(({ _key }) => _key?.startsWith('answers/'));
    expect(pair).toMatchObject({ verdict: '', state: 'รอคำตัดสิน' });
    const first = reviewOf(college)[0]?._key ?? '';
    const type = (key: string, column: string, text: string): void => {
      host.advance({ minutes: 1 });
      typeAt(host, TABS.review, { key, column, text });
      refresh(host);
    };
    const { studentId, code } = person(college, 3);
    const answers = () => latestOf(college, code)?.history;
    const open = () => reviewOf(college).filter(({ state }) => state === 'รอคำตัดสิน').length;
    type(pair?._key ?? '', 'verdict', 'คนเดียวกัน');
    return { type, first, pair: pair?._key ?? '', studentId, answers, open, college };
  }

  test('the second goes where the first is given to, and back', () => {
    const { type, first, studentId, answers, open } = judgedSame();
    expect([answers(), open()]).toEqual([undefined, 2]);
    type(first, 'studentId', studentId);
    expect([answers(), open()]).toEqual(['2', 0]);
    type(first, 'studentId', '');
    expect([answers(), open()]).toEqual([undefined, 2]);
  });

  test('the verdict on both stays where it was given, and can be taken back there', () => {
    const { type, first, pair, studentId, answers, open, college } = judgedSame();
    type(first, 'studentId', studentId);
    expect(reviewOf(college).find(({ _key }) => _key === pair)?.state).toContain('คนเดียวกันแล้ว');
    type(pair, 'verdict', '');
    expect([answers(), open()]).toEqual(['1', 1]);
  });

  test('nobody of the list is nobody twice', () => {
    const { type, first, open } = judgedSame();
    type(first, 'verdict', 'ไม่มีในรายชื่อ');
    expect(open()).toBe(0);
  });
});
