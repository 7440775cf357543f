// A small story by a hand-written script: set up, people type, two editors, a copy, a bad day.
import { describe, expect, test } from '@jest/globals';
import { EDITOR, hostOf, OWNER } from './small-script.ts';

const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('งาน').addItem('ตั้งค่า', 'setUp').addItem('สรุป', 'sumUp').addToUi();
}
function setUp() {
  var ss = SpreadsheetApp.getActive();
  var sheet = ss.getSheetByName('รายชื่อ') || ss.insertSheet('รายชื่อ');
  sheet.getRange('A1:C1').setValues([['รหัส', 'โทร', 'สถานะ']]).setFontWeight('bold');
  sheet.getRange(2, 1, sheet.getMaxRows() - 1, 2).setNumberFormat('@');
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(['ได้งาน', 'ศึกษาต่อ']).setAllowInvalid(false).build();
  sheet.getRange(2, 3, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
  sheet.setFrozenRows(1);
  PropertiesService.getDocumentProperties().setProperty('id', ss.getId());
  return sheet.getLastRow();
}
function sumUp() {
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(0)) return 'ไม่ว่าง';
  var ss = SpreadsheetApp.getActive();
  if (PropertiesService.getDocumentProperties().getProperty('id') !== ss.getId()) return 'สำเนา';
  var rows = ss.getSheetByName('รายชื่อ').getDataRange().getValues().slice(1);
  var found = rows.filter(function (row) { return row[2] !== ''; }).length;
  var view = ss.getSheetByName('สรุป') || ss.insertSheet('สรุป');
  view.getRange('A1:B1').setValues([[found, rows.length]]);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return rows.map(function (row) { return row[1]; });
}`;

const TAB = 'รายชื่อ';

function begun() {
  const host = hostOf(SCRIPT);
  expect(host.open(OWNER)).toHaveLength(1);
  expect(host.run('setUp', { as: OWNER }).error).toBeNull();
  const grid = host.grid(EDITOR);
  grid.paste(TAB, 2, 1, [
    ['001', '0812345678'],
    ['002', '+66812345678'],
    ['003', '๐๘๑๒๓๔๕๖๗๘'],
  ]);
  grid.type(TAB, 3, 3, 'ได้งาน');
  return host;
}

describe('a small office', () => {
  test('set up twice is set up once, and what people typed stays', () => {
    const host = begun();
    expect(host.run('setUp', { as: EDITOR }).value).toBe(4);
    expect(host.run('sumUp', { as: EDITOR }).value).toEqual([
      '0812345678',
      '+66812345678',
      '๐๘๑๒๓๔๕๖๗๘',
    ]);
    expect(host.grid(OWNER).values('สรุป')).toEqual([[1, 3]]);
  });

  test('people sort, insert and merge; notes, formats and rules travel with the rows', () => {
    const host = begun();
    const grid = host.grid(EDITOR);
    grid.sort(TAB, 2, 2, true);
    grid.insertColumns(TAB, 1, 1);
    const row = grid.display(TAB).findIndex((cells) => cells[1] === '002') + 1;
    grid.type(TAB, row, 3, '0899999999');
    expect(grid.display(TAB)[row - 1]).toEqual(['', '002', '0899999999', 'ได้งาน']);
    expect(() => {
      grid.type(TAB, row, 4, 'ไม่รู้');
    }).toThrow();
  });

  test('whatever call the second editor comes in at, one of the two waits', () => {
    for (let afterCalls = 0; afterCalls < 14; afterCalls++) {
      const host = begun();
      let second: unknown = null;
      const run = () => {
        second = host.run('sumUp', { as: EDITOR }).value;
      };
      host.fault({ kind: 'between', afterCalls, run });
      const first = host.run('sumUp', { as: OWNER });
      expect(first.error).toBeNull();
      expect(['ไม่ว่าง', expect.any(Array), null]).toContainEqual(second);
      expect(host.grid(OWNER).values('สรุป')).toEqual([[1, 3]]);
    }
  });

  test('whatever call it dies at, the next run mends it', () => {
    for (let afterCalls = 0; afterCalls < 14; afterCalls++) {
      const host = begun();
      host.fault({ kind: 'die', afterCalls });
      expect(host.run('sumUp', { as: OWNER }).ok).toBe(false);
      expect(host.run('sumUp', { as: OWNER }).ok).toBe(true);
      expect(host.grid(OWNER).values('สรุป')).toEqual([[1, 3]]);
    }
  });

  test('a copy knows that it is one', () => {
    const host = begun();
    const copy = host.copyContainer(EDITOR);
    expect(host.run('sumUp', { as: EDITOR, container: copy }).value).toBe('สำเนา');
  });

  test('the same seed makes the same world', () => {
    const worlds = [begun(), begun()].map((host) => {
      host.run('sumUp', { as: OWNER });
      const { executions, ...rest } = JSON.parse(host.snapshot()) as { executions: unknown[] };
      expect(executions).toHaveLength(3);
      return rest;
    });
    expect(worlds[0]).toEqual(worlds[1]);
  });
});
