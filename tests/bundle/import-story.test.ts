// From an empty sheet to a roster: set-up, expected list, approved list, undo, another cohort's file.
import { describe, expect, test } from '@jest/globals';
import { asOvecExport, asRms } from '../../host/sample/layouts.ts';
import {
  COORDINATOR,
  TABS,
  columnAt,
  importRows,
  importedCollege,
  newHost,
  rowsOf,
  setUpCollege,
} from '../support/college.ts';
import { openDialog } from '../support/person.ts';

describe('set-up', () => {
  test('nothing works before it, and the alert says what to do', () => {
    const host = newHost();
    const { alerts } = host.run('refreshAll', { as: COORDINATOR, via: 'menu' });
    expect(alerts[0]?.prompt).toContain('ตั้งค่าครั้งแรก');
  });

  test('a second run changes no cell', () => {
    const { host } = setUpCollege();
    host.run('refreshAll', { as: COORDINATOR, via: 'menu' });
    const titles = host.grid(COORDINATOR).titles();
    const cells = () =>
      titles.filter((t) => !t.includes('ประวัติ')).map((t) => host.grid(COORDINATOR).values(t));
    const before = cells();
    const dialog = openDialog(host, 'setUp', COORDINATOR);
    expect(dialog.reads()).toContain('แท็บทั้งหมดครบแล้ว');
    expect(cells()).toEqual(before);
  });

  test('a deleted tab, a deleted key row and a renamed header are put right', () => {
    const { host } = setUpCollege();
    const grid = host.grid(COORDINATOR);
    grid.deleteSheet(TABS.findings);
    grid.deleteRows(TABS.waves, 1, 1);
    grid.type(TABS.settings, 2, 2, 'หัวข้อของเรา');
    const dialog = openDialog(host, 'setUp', COORDINATOR);
    expect(dialog.reads()).toContain('สร้างแท็บแล้ว: สิ่งที่ต้องตรวจ');
    expect(dialog.reads()).toContain('ซ่อมหัวตารางแล้ว: รอบติดต่อ');
    expect(rowsOf(host, TABS.waves)).toHaveLength(4);
    expect(rowsOf(host, TABS.settings).find((row) => row.setting === 'province')?.value).toBe(
      'ลำปาง',
    );
  });

  test('a date that cannot be read is refused in Thai and the others are kept', () => {
    const { host } = setUpCollege();
    const dialog = openDialog(host, 'setUp', COORDINATOR);
    dialog.press('บันทึก', { reportDeadline: '31 ธค ปีหน้า', classesEnd: '3/2569' });
    expect(dialog.reads()).toContain('อ่านวันที่ “31 ธค ปีหน้า”');
    expect(rowsOf(host, TABS.cohorts)[0]).toMatchObject({
      classesEnd: '3/2569',
      reportDeadline: '',
    });
  });
});

describe('importing the list of leavers', () => {
  test('expected first, approved later: those not in it are offered for a choice', () => {
    const { host, sample } = setUpCollege();
    importRows(host, asOvecExport(sample), { list: 'expected' });
    expect(rowsOf(host, TABS.roster)).toHaveLength(30);
    expect(rowsOf(host, TABS.home).find((row) => row._key === 'approved')?.count).toBe('0');

    const rows = asOvecExport(sample);
    const lost = rows[6]?.[0] ?? '';
    host.grid(COORDINATOR).paste(
      TABS.inbox,
      1,
      1,
      rows.filter((_, index) => index !== 6),
    );
    const dialog = openDialog(host, 'importRoster', COORDINATOR);
    const preview = dialog.press('ดูตัวอย่างก่อนนำเข้า', {
      list: 'approved',
      batch: 'regular',
      approvedOn: '31/3/2569',
    });
    const field = preview.blocks.find((block) => block.kind === 'field');
    expect(field?.kind === 'field' ? lost.includes(field.label.split(' ')[0] ?? '-') : false).toBe(
      true,
    );
    const name = field?.kind === 'field' ? field.name : '';
    dialog.press('ดูตัวอย่างใหม่ตามที่เลือก', { [name]: 'summer' });
    dialog.press('ยืนยันนำเข้า');
    const standings = rowsOf(host, TABS.roster).map((row) => row.standing);
    expect(standings.filter((standing) => standing === 'รอภาคฤดูร้อน')).toHaveLength(1);
    expect(standings.filter((standing) => standing === 'สำเร็จการศึกษา')).toHaveLength(29);
    expect(rowsOf(host, TABS.home).find((row) => row._key === 'approved')?.count).toBe('29');
  });

  test('a changed choice is shown again before anything is written', () => {
    const { host, sample } = setUpCollege();
    importRows(host, asOvecExport(sample), { list: 'expected' });
    const rows = asOvecExport(sample).filter((_, index) => index !== 6);
    host.grid(COORDINATOR).paste(TABS.inbox, 1, 1, rows);
    const dialog = openDialog(host, 'importRoster', COORDINATOR);
    const preview = dialog.press('ดูตัวอย่างก่อนนำเข้า', { list: 'approved', approvedOn: '31/3/2569' });
    const field = preview.blocks.find((block) => block.kind === 'field');
    dialog.press('ยืนยันนำเข้า', { [field?.kind === 'field' ? field.name : '']: 'withdrawn' });
    expect(dialog.reads()).toContain('โปรดตรวจตัวอย่างใหม่นี้');
    expect(rowsOf(host, TABS.roster).every((row) => row.standing === 'คาดว่าจะสำเร็จ')).toBe(true);
  });

  test('what staff typed is never overwritten by a later file', () => {
    const { host, sample } = importedCollege();
    host.grid(COORDINATOR).type(TABS.roster, 3, columnAt(host, TABS.roster, 'phone'), '0999999999');
    importRows(host, asRms(sample), { list: 'expected' });
    expect(rowsOf(host, TABS.roster)[0]?.phone).toBe('0999999999');
    expect(rowsOf(host, TABS.roster)).toHaveLength(30);
  });

  test('the last import can be taken back as a whole', () => {
    const { host } = importedCollege();
    expect(rowsOf(host, TABS.roster)).toHaveLength(30);
    openDialog(host, 'undoLast', COORDINATOR).press('ยืนยันย้อน');
    expect(rowsOf(host, TABS.roster)).toHaveLength(0);
    expect(rowsOf(host, TABS.register)).toHaveLength(0);
    expect(rowsOf(host, TABS.findings).filter((row) => row._key?.startsWith('departed'))).toEqual(
      [],
    );
  });

  test('an import that was taken back can be brought back: the same rows with the same codes', () => {
    const { host } = importedCollege();
    const before = rowsOf(host, TABS.roster);
    openDialog(host, 'undoLast', COORDINATOR).press('ยืนยันย้อน');
    const dialog = openDialog(host, 'undoLast', COORDINATOR);
    expect(dialog.reads()).toContain('จะนำกลับมา: นำเข้ารายชื่อ 30 คน');
    dialog.press('ยืนยันย้อน');
    expect(rowsOf(host, TABS.roster)).toEqual(before);
    expect(rowsOf(host, TABS.register)).toHaveLength(30);
  });

  test('where nothing was done there is nothing to take back', () => {
    const host = newHost();
    openDialog(host, 'setUp', COORDINATOR);
    expect(openDialog(host, 'undoLast', COORDINATOR).reads()).toContain('ไม่มีงานที่ย้อนได้');
  });

  test('a file of another cohort stops with the reason', () => {
    const { host, sample } = setUpCollege();
    host.grid(COORDINATOR).paste(TABS.inbox, 1, 1, asOvecExport(sample));
    const dialog = openDialog(host, 'importRoster', COORDINATOR);
    dialog.press('ดูตัวอย่างก่อนนำเข้า', { list: 'expected', cohort: '2567' });
    expect(dialog.reads()).toContain('2568');
    expect(dialog.screen.buttons.map(({ label }) => label)).not.toContain('ยืนยันนำเข้า');
  });

  test('a row that leaves the Roster is a finding that wants a reason, and is counted until it has one', () => {
    const { host } = importedCollege();
    host.grid(COORDINATOR).deleteRows(TABS.roster, 3, 1);
    host.run('validateData', { as: COORDINATOR, via: 'menu' });
    const departed = rowsOf(host, TABS.findings).filter((row) => row._key?.startsWith('departed'));
    expect(departed).toHaveLength(1);
    const approved = () => rowsOf(host, TABS.home).find((row) => row._key === 'approved')?.count;
    expect(approved()).toBe('30');
    const row = host
      .grid(COORDINATOR)
      .display(TABS.findings)
      .findIndex((cells) => cells[0]?.startsWith('departed'));
    host
      .grid(COORDINATOR)
      .type(TABS.findings, row + 1, columnAt(host, TABS.findings, 'comment'), 'ลาออกก่อนอนุมัติผล');
    host.run('refreshAll', { as: COORDINATOR, via: 'menu' });
    expect(approved()).toBe('29');
  });

  test('an empty inbox says where to paste', () => {
    const { host } = setUpCollege();
    expect(openDialog(host, 'importRoster', COORDINATOR).reads()).toContain('วางรายชื่อที่นี่');
  });
});
