// The hand-over through the year: who is to be keyed, what was ticked, what comes back, and what undo takes back.
import { describe, expect, test } from '@jest/globals';
import {
  allCells,
  askedCollege,
  refresh,
  rowAt,
  say,
  typeAt,
  writesOf,
  type AskedCollege,
} from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt, rowsOf } from '../support/college.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';
import { readCsv } from '../domain/export/read-csv.ts';

const LIST = 'รายการที่ต้องคีย์';
const SUMMARY = 'สรุปส่ง สอศ.';
const ROUNDS = 'รอบรายงาน สอศ.';

const listed = ({ host }: AskedCollege) => rowsOf(host, LIST);
const rowOf = (college: AskedCollege, code: string) =>
  listed(college).find(({ _key }) => _key === code);
const home = ({ host }: AskedCollege, line: string) =>
  rowsOf(host, TABS.home).find(({ _key }) => _key === line);
const open = ({ host }: AskedCollege): DialogPerson =>
  openDialog(host, 'exportHandOver', COORDINATOR);

const works = (college: AskedCollege, n: number, workplace: string): void => {
  const { firstName = '', code = '' } = college.roster[n] ?? {};
  say(college, { firstName, code, workplace });
};
const seeks = (college: AskedCollege, n: number): void => {
  const { firstName = '', code = '' } = college.roster[n] ?? {};
  say(college, { firstName, code });
};
const codeOf = ({ roster }: AskedCollege, n: number): string => roster[n]?.code ?? '';
const tick = ({ host }: AskedCollege, key: string, text = 'คีย์แล้ว'): void =>
  typeAt(host, LIST, { key, column: 'keyed', text });

/** Three work, one looks for work; the others did not answer. */
function answered(): AskedCollege {
  const college = askedCollege();
  for (const n of [0, 1, 2]) works(college, n, `โรงงาน ${String(n)}`);
  seeks(college, 3);
  refresh(college.host);
  return college;
}

describe('the list to key', () => {
  test('holds whoever is known, in the order of V-COP, as new; the others are counted', () => {
    const college = answered();
    const rows = listed(college);
    expect(rows.map(({ _key }) => _key).sort()).toEqual(
      [0, 1, 2, 3].map((n) => codeOf(college, n)).sort(),
    );
    // ช่างไฟฟ้ากำลัง before ช่างยนต์, as a dictionary has it: a vowel in front does not count.
    expect(rows.map(({ studentId }) => studentId)).toEqual([
      '66201040001',
      '66201040002',
      '66201010001',
      '66201010002',
    ]);
    expect(rowOf(college, codeOf(college, 0))).toMatchObject({
      keyed: '',
      before: 'ยังไม่เคยคีย์',
      status: 'ทำงานเอกชน',
      workplace: 'โรงงาน 0',
      position: 'ช่าง',
      income: '9,001 - 15,000',
      workMatch: 'ตรง',
      studyPlace: '',
    });
    expect(home(college, 'handOver')).toMatchObject({ count: '4' });
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('a tick takes the person off; a changed answer brings back who was keyed, with what stood there', () => {
    const college = answered();
    const code = codeOf(college, 3);
    tick(college, code);
    refresh(college.host);
    expect(rowOf(college, code)).toBeUndefined();
    expect(home(college, 'handOver')).toMatchObject({ count: '3' });
    expect(home(college, 'handOver')?.detail).toContain('คีย์แล้ว 1 คน');
    works(college, 3, 'ร้านใหม่');
    refresh(college.host);
    expect(rowOf(college, code)).toMatchObject({ keyed: '', status: 'ทำงานเอกชน' });
    expect(rowOf(college, code)?.before?.split('\n')).toEqual([
      'สถานะการติดตาม: รองานหรือว่างงาน → ทำงานเอกชน',
      'ชื่อสถานที่ทำงาน: – → ร้านใหม่',
      'ตำแหน่งงาน: – → ช่าง',
      'เงินเดือน: – → 9,001 - 15,000',
      'ทำงานตรงสาย ไม่ตรงสาย: – → ตรง',
    ]);
    tick(college, code);
    refresh(college.host);
    expect(rowOf(college, code)).toBeUndefined();
  });

  test('what was keyed is what stood in the row, even when a new answer came before the tick was read', () => {
    const college = answered();
    const code = codeOf(college, 3);
    works(college, 3, 'ร้านใหม่');
    tick(college, code);
    refresh(college.host);
    expect(rowOf(college, code)?.before).toContain('รองานหรือว่างงาน → ทำงานเอกชน');
  });

  test('undo takes the tick back, and it can be ticked again', () => {
    const college = answered();
    const code = codeOf(college, 1);
    tick(college, code);
    refresh(college.host);
    const dialog = openDialog(college.host, 'undoLast', COORDINATOR);
    expect(dialog.reads()).toContain(`ในแท็บ ${LIST} 1 ช่อง (1 แถว)`);
    dialog.press('ยืนยันย้อน');
    expect(rowOf(college, code)).toMatchObject({ keyed: '', before: 'ยังไม่เคยคีย์' });
    tick(college, code);
    refresh(college.host);
    expect(rowOf(college, code)).toBeUndefined();
  });

  test('another word than the choice is kept beside the person and takes nobody off', () => {
    const college = answered();
    const code = codeOf(college, 1);
    tick(college, code, 'รอพรุ่งนี้');
    refresh(college.host);
    expect(rowOf(college, code)).toMatchObject({ keyed: 'รอพรุ่งนี้' });
  });

  test('without the hidden values nobody knows what was keyed: the person stays, and the tick', () => {
    const college = answered();
    const code = codeOf(college, 1);
    const row = rowAt(college.host, LIST, '_key', code);
    const column = columnAt(college.host, LIST, 'values');
    college.host.grid(COORDINATOR).type(LIST, row, column, 'x');
    tick(college, code);
    refresh(college.host);
    expect(rowOf(college, code)).toMatchObject({ keyed: 'คีย์แล้ว', before: 'ยังไม่เคยคีย์' });
  });

  test('deleted, the list is rebuilt without those who were keyed', () => {
    const college = answered();
    tick(college, codeOf(college, 0));
    refresh(college.host);
    const before = listed(college);
    college.host.grid(COORDINATOR).deleteRows(LIST, 3, before.length);
    refresh(college.host);
    expect(listed(college)).toEqual(before);
  });
});

describe('the dialog', () => {
  test('leads: what is ready, the round, what to do, that reports are sent anew in each round', () => {
    const college = answered();
    const { host } = college;
    expect(open(college).reads()).toContain('วันนี้ไม่อยู่ในรอบรายงานใด');
    const column = (key: string): number => columnAt(host, ROUNDS, key);
    const texts = { cohort: '2568', number: '2', opens: '1/7/2569', closes: '30 ก.ย. 2569' };
    for (const [key, text] of Object.entries(texts))
      host.grid(COORDINATOR).type(ROUNDS, 3, column(key), text);
    tick(college, codeOf(college, 0));
    const said = open(college).reads();
    expect(said).toContain('ต้องคีย์ 3 คน (ยังไม่เคยคีย์ 3 คน · ข้อมูลเปลี่ยนจากที่คีย์ไว้ 0 คน)');
    expect(said).toContain('คีย์แล้ว 1 จาก 4 คน');
    expect(said).toContain('ยังติดตามไม่ได้ 16 คน');
    expect(said).toContain('วันนี้อยู่ในรอบที่ 2 ของ สอศ. ปิดวันที่ 30 กันยายน 2569');
    expect(said).toContain('ต้องกด ส่งรายงาน ใหม่ทุกรอบ');
  });

  test('nothing is approved yet: it says so', () => {
    const college = askedCollege();
    const standing = columnAt(college.host, TABS.roster, 'standing');
    const grid = college.host.grid(COORDINATOR);
    college.roster.forEach((_, n) => grid.type(TABS.roster, n + 3, standing, 'คาดว่าจะสำเร็จ'));
    expect(open(college).reads()).toContain('ยังไม่มีผู้สำเร็จการศึกษาตามผลอนุมัติ');
  });
});

test('the summary agrees with the indicator, in total and for every level and field', () => {
  const college = answered();
  const rows = rowsOf(college.host, SUMMARY);
  const rate = (stratum: string) =>
    rowsOf(college.host, TABS.indicator).find(
      ({ _key }) => _key === `2568/LETTER_TRACKED/${stratum}`,
    );
  const total = rows.find(({ _key }) => _key === 'total');
  expect(total).toMatchObject({ graduates: '20', tracked: '4', private: '3', seeking: '1' });
  expect(total?.mark).toContain('ไม่อยู่ในแฟ้ม');
  expect([total?.graduates, total?.tracked]).toEqual([rate('total')?.all, rate('total')?.tracked]);
  const fields = rows.filter(({ _key }) => _key !== 'total');
  expect(fields.length).toBeGreaterThan(1);
  for (const { level, field, graduates, tracked, _key } of fields) {
    const code = (JSON.parse(_key ?? '[]') as string[])[0] ?? '';
    const of = rate(`levelField/${code}/${field ?? ''}`);
    expect({ level, field, graduates, tracked }).toMatchObject({
      graduates: of?.all,
      tracked: of?.tracked,
    });
  }
});

describe("the Commission's own export in the inbox", () => {
  const paste = ({ host }: AskedCollege, rows: readonly (readonly string[])[]): void => {
    host.grid(COORDINATOR).paste(TABS.inbox, 1, 1, rows);
  };
  /** The file of all who are known, as it would be saved. */
  const exported = (college: AskedCollege): string[][] => {
    const dialog = open(college);
    dialog.pressIn('file', 'เตรียมไฟล์', { table: 'all', encoding: 'utf8' });
    const file = dialog.screen.blocks.find((block) => block.kind === 'download');
    if (file?.kind !== 'download') throw new Error(dialog.reads());
    return readCsv(file.text);
  };

  test('the same as here: told person by person and in counts, and nothing is written', () => {
    const college = answered();
    const rows = exported(college);
    paste(college, rows);
    const dialog = open(college);
    const before = allCells(college.host);
    dialog.press('เทียบกับไฟล์ที่ สอศ. ส่งออก');
    expect(dialog.reads()).toContain('พบทั้งสองฝั่ง 4 คน ตรงกันทุกช่อง 4 คน ต่างกัน 0 คน');
    expect(dialog.reads()).toContain('มีเฉพาะในไฟล์ สอศ. 0 คน · มีเฉพาะที่นี่ 16 คน');
    expect(allCells(college.host)).toEqual(before);
  });

  const CASES: readonly (readonly [
    why: string,
    change: (rows: string[][]) => string[][],
    says: string,
  ])[] = [
    ['another table', () => [['ลำดับ', 'คะแนน']], 'ไม่พบหัวตาราง ชื่อ นามสกุล ใน 20 แถวแรก'],
    ['nothing', () => [['']], 'ยังว่าง'],
    [
      'the file of another college',
      (rows) => rows.map((row, at) => (at === 3 ? ['วิทยาลัยอื่น', ...row.slice(1)] : row)),
      'ชื่อสถานศึกษาในไฟล์ (วิทยาลัยอื่น) ไม่ตรงกับที่ตั้งค่าไว้',
    ],
    [
      'people of another year',
      (rows) =>
        rows.map((row, at) => (at < 5 ? row : row.map((it) => (it === '2568' ? '2567' : it)))),
      'ในไฟล์มีผู้ที่จบปีอื่น 4 คน ไม่ได้นำมาเทียบกับรุ่น 2568',
    ],
    [
      'another workplace',
      (rows) => rows.map((row) => row.map((it) => (it === 'โรงงาน 1' ? 'โรงงานอื่น' : it))),
      '"ชื่อสถานที่ทำงาน","โรงงานอื่น","โรงงาน 1"',
    ],
  ];
  test.each(CASES)('%s', (_, change, says) => {
    const college = answered();
    paste(college, change(exported(college)));
    const dialog = open(college);
    dialog.press('เทียบกับไฟล์ที่ สอศ. ส่งออก');
    expect(dialog.reads()).toContain(says);
  });
});
