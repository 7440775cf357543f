// Contract of what staff do to a tab and scripts only meet: sorting, filters, moved lines, names of things.
import type { ContractRow } from '../contract-row.ts';
import { documented, fakes } from './sources.ts';

const FILL = "sheet.getRange('A1:B3').setValues([[3, 'ค'], [1, 'ก'], [2, 'ข']]);";
const SORTING = fakes('test/testsheetsvalues.js');

export const FURTHER_ROWS: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Range.sort',
    aspect: 'result',
    fact: 'rows go together, numbers upwards',
    call: `${FILL} sheet.getRange('A1:B3').sort(1); return sheet.getRange('B1:B3').getValues();`,
    expected: [['ก'], ['ข'], ['ค']],
    ...documented('range#sortsortspecobj'),
  },
  {
    about: 'Spreadsheet.Range.sort',
    aspect: 'edge',
    fact: 'downwards by an object, the column counted in the tab',
    call: `${FILL} sheet.getRange('A1:B3').sort({ column: 2, ascending: false }); return sheet.getRange('A1:A3').getValues();`,
    expected: [[3], [2], [1]],
    ...SORTING,
  },
  {
    about: 'Spreadsheet.Range.sort',
    aspect: 'edge',
    fact: 'numbers, then words without regard to capitals, then booleans, blanks last',
    call: "sheet.getRange('A1:A5').setValues([['b'], [true], [2], [''], ['A']]).sort(1); return sheet.getRange('A1:A5').getValues();",
    expected: [[2], ['A'], ['b'], [true], ['']],
    ...SORTING,
  },
  {
    about: 'Spreadsheet.Sheet.sort',
    aspect: 'edge',
    fact: 'the first row is sorted too unless it is frozen',
    call: `${FILL} sheet.sort(1); var all = sheet.getRange('A1:A3').getValues(); ${FILL} sheet.setFrozenRows(1); sheet.sort(1); return [all, sheet.getRange('A1:A3').getValues()];`,
    expected: [
      [[1], [2], [3]],
      [[3], [1], [2]],
    ],
    ...fakes('test/testsheetsbasic.js'),
  },
  {
    about: 'Spreadsheet.Sheet.moveRows',
    aspect: 'effect',
    fact: 'a row goes before the one that is named',
    call: `${FILL} sheet.moveRows(sheet.getRange('A1:B1'), 4); return sheet.getRange('A1:A3').getValues();`,
    expected: [[1], [2], [3]],
    ...documented('sheet#moverowsrowspec,-destinationindex'),
  },
  {
    about: 'Spreadsheet.Sheet.moveColumns',
    aspect: 'effect',
    fact: 'a column goes before the one that is named',
    call: `${FILL} sheet.moveColumns(sheet.getRange('A1'), 3); return sheet.getRange('A1:B1').getValues();`,
    expected: [['ค', 3]],
    ...documented('sheet#movecolumnscolumnspec,-destinationindex'),
  },
  {
    about: 'Spreadsheet.Sheet.appendRow',
    aspect: 'result',
    fact: 'below the last row with content, read as if typed',
    call: `${FILL} sheet.appendRow([4, '0812']); return sheet.getRange(4, 1, 1, 2).getValues();`,
    expected: [[4, 812]],
    ...documented('sheet#appendrowrowcontents'),
  },
  {
    about: 'Spreadsheet.Range.createFilter',
    aspect: 'arguments',
    fact: 'a tab has one filter',
    call: "sheet.getRange('A1:B3').createFilter(); sheet.getRange('A1').createFilter();",
    error: "You can't create a filter in a sheet that already has a filter.",
    ...fakes('test/testsheetssets.js'),
  },
  {
    about: 'Spreadsheet.Sheet.getSheetId',
    aspect: 'types',
    fact: 'objects of the service are named by their class',
    call: 'sheet.getSheetId(); return [String(sheet), String(sheet.getRange(1, 1)), String(ss), typeof sheet.noSuchMethod];',
    expected: ['Sheet', 'Range', 'Spreadsheet', 'undefined'],
    ...fakes('test/testsheetsvui.js'),
  },
  {
    about: 'Spreadsheet.Range.getWrapStrategy',
    aspect: 'types',
    fact: 'enums are objects with a name, also in JSON',
    call: "var strategy = sheet.getRange('A1').getWrapStrategy(); return [typeof strategy, strategy.toString(), JSON.stringify({ t: strategy })];",
    expected: ['object', 'OVERFLOW', '{"t":"OVERFLOW"}'],
    provenance: 'documented',
    source: 'developers.google.com/apps-script/guides/v8-runtime/migration: enums print by name',
  },
];
