// The cohort before, which was followed elsewhere: its statuses taken out of the Commission's export, or typed as counts.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { askedCollege, refresh, writesOf, type AskedCollege } from '../support/asked.ts';
import { COORDINATOR, TABS, columnAt, importRows, rowsOf } from '../support/college.ts';
import { openDialog, type DialogPerson } from '../support/person.ts';

const PAST = 'ตัวเลขรุ่นก่อน';
const CONFIRM = 'ยืนยันนำเข้าสถานะ';
const PREVIEW = 'ดูผลก่อนนำเข้า';
const IMPORTED = '(นำเข้า ไม่ได้เก็บด้วยเครื่องมือนี้)';

/** The export of the year before: one works, one studies, one has another status, the others none. */
const EXPORT = (
  JSON.parse(readFileSync('tests/fixtures/roster/ovec-answered.json', 'utf8')) as string[][]
).map((cells) => cells.map((cell) => cell.replace('2568', '2567')));

const listed = EXPORT.filter((cells) => cells[0] !== '' && !cells.includes('บวช'));

function withPastRoster(): AskedCollege {
  const college = askedCollege();
  importRows(college.host, listed, {
    list: 'approved',
    batch: 'regular',
    approvedOn: '31/3/2568',
    cohort: '2567',
  });
  return college;
}

function openOver({ host }: AskedCollege, grid: readonly string[][] = EXPORT): DialogPerson {
  host.grid(COORDINATOR).paste(TABS.inbox, 1, 1, grid);
  return openDialog(host, 'importRegistry', COORDINATOR);
}

const before = ({ host }: AskedCollege): string =>
  rowsOf(host, TABS.indicator).find(({ _key }) => _key === '2568/LETTER_TRACKED/total')?.before1 ??
  '';
const latestOfPast = ({ host }: AskedCollege) =>
  rowsOf(host, TABS.latest).filter(({ cohort }) => cohort === '2567');

describe('statuses out of the export', () => {
  test('are shown before anything is written, then stand beside the cohort of today, marked', () => {
    const college = withPastRoster();
    const dialog = openOver(college);
    dialog.press(PREVIEW, { asOf: '31/12/2568' });
    expect(dialog.reads()).toContain('จะบันทึกสถานะ 3 คน');
    expect(dialog.reads()).toContain('ไม่รู้จักสถานะ “บวช”');
    expect(latestOfPast(college)).toEqual([]);
    dialog.press(CONFIRM);
    expect(dialog.reads()).toContain('บันทึกสถานะแล้ว 3 คน');
    expect(before(college)).toBe(`2567: 1 จาก 3 คน ${IMPORTED}`);
    expect(
      latestOfPast(college)
        .map(({ status, source }) => [status, source])
        .sort(),
    ).toEqual([
      ['ทำงานเอกชน', 'ข้อมูลของ สอศ. (นำเข้า)'],
      ['ศึกษาต่อ', 'ข้อมูลของ สอศ. (นำเข้า)'],
      ['อื่น ๆ', 'ข้อมูลของ สอศ. (นำเข้า)'],
    ]);
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('the same file again has nothing new; a work that undo takes back', () => {
    const college = withPastRoster();
    const dialog = openOver(college);
    dialog.press(PREVIEW, { asOf: '31/12/2568' });
    dialog.press(CONFIRM);
    const again = openOver(college);
    again.press(PREVIEW, { asOf: '31/12/2568' });
    expect(again.reads()).toContain('เคยนำเข้าแล้วและเหมือนเดิม 3 คน');
    const undo = openDialog(college.host, 'undoLast', COORDINATOR);
    expect(undo.reads()).toContain('นำเข้าสถานะจากข้อมูลของ สอศ. 3 คน');
    undo.press('ยืนยันย้อน');
    expect(latestOfPast(college)).toEqual([]);
    expect(before(college)).toBe('2567: ไม่มีข้อมูล');
  });

  test('without a list of the cohort nobody is recorded, and everybody is named', () => {
    const dialog = openOver(askedCollege());
    dialog.press(PREVIEW, { asOf: '31/12/2568' });
    expect(dialog.reads()).toContain('ไม่มีในรายชื่อผู้สำเร็จการศึกษา 3 คน');
    expect(dialog.reads()).toContain('นายมงคล ทองงาม');
    expect(dialog.reads()).not.toContain(CONFIRM);
  });

  test.each([
    ['', 'โปรดพิมพ์วันที่ของข้อมูล', 'the day decides what counts as within a year'],
    ['เมื่อวาน', 'โปรดพิมพ์วันที่ของข้อมูล', 'no day'],
    ['31/12/2575', 'อยู่ในอนาคต', 'nobody knows it yet'],
  ])('“%s” as day of the record: %s, for %s', (asOf, says) => {
    const dialog = openOver(askedCollege());
    dialog.press(PREVIEW, { asOf });
    expect(dialog.reads()).toContain(says);
  });

  test('an empty inbox says where to paste; a table without its head is no dead end', () => {
    const college = askedCollege();
    expect(openDialog(college.host, 'importRegistry', COORDINATOR).reads()).toContain('ยังว่าง');
    expect(openOver(college, [['สวัสดี']]).reads()).toContain('ไม่พบหัวตาราง');
  });

  test('what changed between preview and confirmation is shown anew, and nothing is written', () => {
    const college = withPastRoster();
    const dialog = openOver(college);
    dialog.press(PREVIEW, { asOf: '31/12/2568' });
    college.host.grid(COORDINATOR).deleteRows(TABS.inbox, 6, 1);
    dialog.press(CONFIRM);
    expect(dialog.reads()).toContain('ข้อมูลเปลี่ยนไป');
    expect(dialog.reads()).toContain('จะบันทึกสถานะ 2 คน');
    expect(latestOfPast(college)).toEqual([]);
  });
});

describe('counts typed from a report of then', () => {
  const type = ({ host }: AskedCollege, cells: Readonly<Record<string, string>>): void => {
    for (const [column, text] of Object.entries(cells)) {
      host.grid(COORDINATOR).type(PAST, 3, columnAt(host, PAST, column), text);
    }
    refresh(host);
  };
  const LINE = {
    cohort: '2567',
    level: 'ปวช.',
    field: 'ช่างยนต์',
    graduates: '40',
    count1: '20',
    count2: '4',
    count5: '12',
  };
  const findings = ({ host }: AskedCollege) =>
    rowsOf(host, TABS.findings).filter(({ _key }) => _key?.startsWith('pastCount/'));

  test('stand beside the cohort of today, marked as imported', () => {
    const college = askedCollege();
    type(college, LINE);
    expect(before(college)).toBe(`2567: 12 จาก 36 คน (ร้อยละ 33.33) ${IMPORTED}`);
    expect(findings(college)).toEqual([]);
    expect(writesOf(refresh(college.host))).toBe(0);
  });

  test('that cannot be are findings which say what to do, and leave when mended', () => {
    const college = askedCollege();
    type(college, { ...LINE, count1: '30' });
    expect(findings(college).map(({ what }) => what)).toEqual([
      'แถวที่ 3 เจ็ดสถานะรวมกันมากกว่าผู้สำเร็จการศึกษา 40 คน โปรดตรวจกับรายงานเดิม แถวนี้จึงยังไม่นับ',
    ]);
    expect(before(college)).toBe('');
    type(college, { count1: '20' });
    expect(findings(college)).toEqual([]);
  });

  test('give way to a list of names', () => {
    const college = withPastRoster();
    type(college, LINE);
    expect(findings(college).map(({ what }) => what)).toEqual([
      'แถวที่ 3 เป็นของรุ่น 2567 ซึ่งมีรายชื่ออยู่แล้ว จึงนับจากรายชื่อ ไม่ใช้ตัวเลขในแถวนี้',
    ]);
    expect(before(college)).toBe('2567: ไม่มีข้อมูล');
  });
});
