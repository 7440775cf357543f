// Contract of rows and columns: inserting, deleting, hiding, widths, freezing, and the bounds of the grid.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { believed, documented, seen, edgeOfSheet, type SheetEdge } from './sources.ts';

const on = 'sheet';
const FILL = "sheet.getRange('A1:B3').setValues([[3, 'ค'], [1, 'ก'], [2, 'ข']]);";

/** Row 3 is out of sight, on a tab that may have a filter already. */
const FILTERED = `sheet.getRange('A3').setValues([['ซ่อน']]); var filter = sheet.getFilter() || sheet.getRange('A1:D6').createFilter();
  filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['ซ่อน']).build());`;

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.Sheet.insertRowBefore',
    before: FILL,
    on,
    args: ['900'],
    read: 'it.getMaxRows()',
    gives: 1001,
    changes: ['grid'],
    ...documented('sheet#insertrowbeforebeforeposition'),
  },
  {
    about: 'Spreadsheet.Sheet.insertRowsAfter',
    on,
    args: ['1000', '5'],
    read: '[it.getMaxRows(), it.getLastRow()]',
    gives: [1005, 0],
    changes: ['grid'],
    ...documented('sheet#insertrowsafterafterposition,-howmany'),
  },
  {
    about: 'Spreadsheet.Sheet.insertColumnsAfter',
    on,
    args: ['26', '2'],
    read: 'it.getMaxColumns()',
    gives: 28,
    changes: ['grid'],
    ...documented('sheet#insertcolumnsafterafterposition,-howmany'),
  },
  {
    about: 'Spreadsheet.Sheet.deleteRows',
    on,
    args: ['900', '10'],
    read: 'sheet.getMaxRows()',
    gives: 990,
    changes: ['grid'],
    ...documented('sheet#deleterowsrowposition,-howmany'),
  },
  {
    about: 'Spreadsheet.Sheet.deleteColumns',
    on,
    args: ['20', '2'],
    read: 'sheet.getMaxColumns()',
    gives: 24,
    changes: ['grid'],
    ...documented('sheet#deletecolumnscolumnposition,-howmany'),
  },
  {
    about: 'Spreadsheet.Sheet.hideRows',
    on,
    args: ['2', '2'],
    read: '[1, 2, 3, 4].map(function (row) { return sheet.isRowHiddenByUser(row); })',
    gives: [false, true, true, false],
    changes: ['hidden'],
    ...documented('sheet#hiderowsrowindex,-numrows'),
  },
  {
    about: 'Spreadsheet.Sheet.isRowHiddenByUser',
    before: 'sheet.hideRows(2);',
    on,
    args: ['2'],
    gives: true,
    ...documented('sheet#isrowhiddenbyuserrowposition'),
  },
  {
    about: 'Spreadsheet.Sheet.isRowHiddenByFilter',
    before: FILTERED,
    on,
    args: ['3'],
    gives: true,
    ...documented('sheet#isrowhiddenbyfilterrowposition'),
  },
  {
    about: 'Spreadsheet.Sheet.hideColumns',
    on,
    args: ['2', '2'],
    read: '[1, 2, 3, 4].map(function (column) { return sheet.isColumnHiddenByUser(column); })',
    gives: [false, true, true, false],
    changes: ['hidden'],
    ...documented('sheet#hidecolumnscolumnindex,-numcolumns'),
  },
  {
    about: 'Spreadsheet.Sheet.setColumnWidths',
    on,
    args: ['2', '2', '250'],
    read: '[1, 2, 3, 4].map(function (column) { return it.getColumnWidth(column); })',
    gives: [100, 250, 250, 100],
    changes: ['widths'],
    ...documented('sheet#setcolumnwidthsstartcolumn,-numcolumns,-width'),
  },
  {
    about: 'Spreadsheet.Sheet.setFrozenRows',
    on,
    args: ['2'],
    read: 'sheet.getFrozenRows()',
    gives: 2,
    changes: ['frozen'],
    ...documented('sheet#setfrozenrowsrows'),
  },
  {
    about: 'Spreadsheet.Sheet.setFrozenColumns',
    on,
    args: ['2'],
    read: 'sheet.getFrozenColumns()',
    gives: 2,
    changes: ['frozen'],
    ...documented('sheet#setfrozencolumnscolumns'),
  },
];

const EDGES: readonly SheetEdge[] = [
  [
    'insertRowBefore',
    'notes and values below move down together',
    `${FILL} sheet.getRange('A1').setNote('x'); sheet.insertRowBefore(1); return [sheet.getRange('A2').getNote(), sheet.getRange('A1:A4').getValues()];`,
    ['x', [[''], [3], [1], [2]]],
    'sheet#insertrowbeforebeforeposition',
  ],
  [
    'insertRowsAfter',
    'blank rows below the data are no data',
    `${FILL} return sheet.insertRowsAfter(3, 5).getLastRow();`,
    3,
    'sheet#getlastrow',
  ],
  [
    'insertRowsAfter',
    'a merge, a filter and a protected range grow with rows inserted in them',
    `sheet.getRange('A1:A4').merge(); sheet.getRange('B1:B4').createFilter(); sheet.getRange('C1:C4').protect();
    sheet.insertRowsAfter(2, 2);
    return [sheet.getRange('A1').getMergedRanges()[0].getA1Notation(), sheet.getFilter().getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()];`,
    ['A1:A6', 'B1:B6', 'C1:C6'],
    'sheet#insertrowsafterafterposition,-howmany',
  ],
  [
    'insertColumnsAfter',
    'what stands to the right moves on',
    `${FILL} sheet.insertColumnsAfter(1, 2); return [sheet.getLastColumn(), sheet.getRange('D1').getValues()];`,
    [4, [['ค']]],
    'sheet#insertcolumnsafterafterposition,-howmany',
  ],
  [
    'deleteRows',
    'what stands below moves up with its notes',
    `${FILL} sheet.getRange('A3').setNote('x'); sheet.deleteRows(1, 2); return [sheet.getRange('A1').getNote(), sheet.getRange('A1:A2').getValues(), sheet.getLastRow()];`,
    ['x', [[2], ['']], 1],
    'sheet#deleterowsrowposition,-howmany',
  ],
  [
    'deleteRows',
    'the last row of the grid',
    'sheet.deleteRows(1000, 1); return sheet.getMaxRows();',
    999,
    'sheet#deleterowsrowposition,-howmany',
  ],
  [
    'deleteRows',
    'frozen rows may go while one below them stays',
    'sheet.setFrozenRows(2); sheet.deleteRows(1, 1); return [sheet.getFrozenRows(), sheet.getMaxRows()];',
    [1, 999],
    'sheet#deleterowsrowposition,-howmany',
  ],
  [
    'deleteColumns',
    'what stands to the right moves back',
    `${FILL} sheet.deleteColumns(1, 1); return [sheet.getRange('A1').getValues(), sheet.getLastColumn()];`,
    [[['ค']], 1],
    'sheet#deletecolumnscolumnposition,-howmany',
  ],
  [
    'hideRows',
    'one row without a count, hidden twice, and the last of the grid',
    'sheet.hideRows(1); sheet.hideRows(1); sheet.hideRows(1000); return [1, 2, 1000].map(function (row) { return sheet.isRowHiddenByUser(row); });',
    [true, false, true],
    'sheet#hiderowsrowindex',
  ],
  [
    'hideColumns',
    'one column without a count, hidden twice, and the last of the grid',
    'sheet.hideColumns(1); sheet.hideColumns(1); sheet.hideColumns(26); return [1, 2, 26].map(function (column) { return sheet.isColumnHiddenByUser(column); });',
    [true, false, true],
    'sheet#hidecolumnscolumnindex',
  ],
  [
    'isRowHiddenByUser',
    'what a filter hides nobody hid, and a row that is shown again is not hidden',
    `${FILTERED} sheet.hideRows(5); var hidden = sheet.isRowHiddenByUser(5); sheet.showRows(5); return [sheet.isRowHiddenByUser(3), hidden, sheet.isRowHiddenByUser(5)];`,
    [false, true, false],
    'sheet#isrowhiddenbyuserrowposition',
  ],
  [
    'isRowHiddenByFilter',
    'what somebody hid no filter hides; the header of a filter and rows below it are in sight',
    `${FILTERED} sheet.hideRows(4); return [1, 3, 4, 900].map(function (row) { return sheet.isRowHiddenByFilter(row); });`,
    [false, true, false, false],
    'sheet#isrowhiddenbyfilterrowposition',
  ],
  [
    'setColumnWidths',
    'the last width counts',
    'sheet.setColumnWidths(1, 26, 90); return sheet.setColumnWidths(26, 1, 40).getColumnWidth(26);',
    40,
    'sheet#setcolumnwidthsstartcolumn,-numcolumns,-width',
  ],
  [
    'setFrozenRows',
    'zero frees them',
    'sheet.setFrozenRows(2); sheet.setFrozenRows(0); return sheet.getFrozenRows();',
    0,
    'sheet#setfrozenrowsrows',
  ],
  [
    'setFrozenColumns',
    'zero frees them',
    'sheet.setFrozenColumns(2); sheet.setFrozenColumns(0); return sheet.getFrozenColumns();',
    0,
    'sheet#setfrozencolumnscolumns',
  ],
];

const edges = EDGES.map(edgeOfSheet);

const OUT_OF_BOUNDS = 'github.com/mogsdad/SheetConverter issue 20: the sentence about columns';
const ALL_ROWS = 'github.com/theoephraim/node-google-spreadsheet issue 186';
const FREEZE = 'reports of runs through the Sheets API, which words it so';
const CELLS = 'logs of public scripts that met the limit of ten million cells';

type Refused = readonly [method: string, args: string, error: string, report: string];

const REFUSED: readonly Refused[] = [
  ['deleteRows', '1001, 1', 'Those rows are out of bounds.', OUT_OF_BOUNDS],
  ['deleteRows', '1000, 2', 'Those rows are out of bounds.', OUT_OF_BOUNDS],
  ['deleteColumns', '27, 1', 'Those columns are out of bounds.', OUT_OF_BOUNDS],
  ['hideRows', '1001, 1', 'Those rows are out of bounds.', OUT_OF_BOUNDS],
  ['hideColumns', '27, 1', 'Those columns are out of bounds.', OUT_OF_BOUNDS],
  ['setColumnWidths', '27, 1, 100', 'Those columns are out of bounds.', OUT_OF_BOUNDS],
  ['deleteRows', '1, 1000', 'Sorry, it is not possible to delete all non-frozen rows.', ALL_ROWS],
  [
    'deleteColumns',
    '1, 26',
    'Sorry, it is not possible to delete all non-frozen columns.',
    ALL_ROWS,
  ],
  ['setFrozenRows', '1000', "You can't freeze all visible rows on the sheet.", FREEZE],
  ['setFrozenColumns', '26', "You can't freeze all visible columns on the sheet.", FREEZE],
  [
    'insertRowsAfter',
    '1000, 400000',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    CELLS,
  ],
];

const refused = REFUSED.map(([method, args, error, report]): ContractRow => ({
  about: `Spreadsheet.Sheet.${method}`,
  aspect: 'arguments',
  fact: `${method}(${args}) of a new tab is refused`,
  call: `sheet.${method}(${args});`,
  error,
  ...seen(report),
}));

const OUT = ['insertRowBefore(1002)', 'insertRowsAfter(1001, 1)', 'insertColumnsAfter(27, 1)'];

const insertedBeyond = OUT.map((call): ContractRow => ({
  about: `Spreadsheet.Sheet.${call.slice(0, call.indexOf('('))}`,
  aspect: 'arguments',
  fact: `${call} of a new tab is refused`,
  call: `sheet.${call};`,
  errorStarts: 'Those ',
  ...seen('reports of deleteRows and hideRows; all methods about rows and columns share the check'),
}));

const STYLE = "sheet.getRange('B2:C3').setNumberFormat('@').setFontWeight('bold');";
const RULE =
  "sheet.getRange('B2:C3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก']).build());";
const look = (cell: string): string =>
  `return [sheet.getRange('${cell}').getNumberFormat(), sheet.getRange('${cell}').getFontWeight(), sheet.getRange('${cell}').getDataValidation() !== null];`;
const PLAIN = ['0.###############', 'normal', false];
const LOOK = ['@', 'bold', false];
const BOTH = ['@', 'bold', true];

const inherited: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Sheet.insertRowsAfter',
    aspect: 'effect',
    fact: 'new rows look as the row above them',
    call: `${STYLE} sheet.insertRowsAfter(3, 2); ${look('B5')}`,
    expected: LOOK,
    ...seen('comments of public scripts that reset what inserted rows took over'),
  },
  {
    about: 'Spreadsheet.Sheet.insertRowsAfter',
    aspect: 'effect',
    fact: 'whether new rows have the rules of the row above them',
    call: `${STYLE} ${RULE} sheet.insertRowsAfter(3, 1); ${look('B4')}`,
    ...believed('the editor copies them; no report of a script'),
    doubt: 'inserted-lines',
    variants: { 'look and rules': BOTH, look: LOOK, plain: LOOK },
  },
  {
    about: 'Spreadsheet.Sheet.insertRowBefore',
    aspect: 'effect',
    fact: 'whether a new row is as the row it is put before',
    call: `${STYLE} ${RULE} sheet.insertRowBefore(2); ${look('B2')}`,
    ...believed('as for rows inserted after; no report'),
    doubt: 'inserted-lines',
    variants: { 'look and rules': BOTH, look: LOOK, plain: PLAIN },
  },
  {
    about: 'Spreadsheet.Sheet.insertColumnsAfter',
    aspect: 'effect',
    fact: 'whether new columns are as the column to their left',
    call: `${STYLE} ${RULE} sheet.insertColumnsAfter(3, 1); ${look('D2')}`,
    ...believed('as for rows inserted after; no report'),
    doubt: 'inserted-lines',
    variants: { 'look and rules': BOTH, look: LOOK, plain: PLAIN },
  },
];

const frozen: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Sheet.deleteRows',
    aspect: 'arguments',
    fact: 'one row below the frozen ones must stay',
    call: 'sheet.setFrozenRows(2); sheet.deleteRows(3, 998);',
    error: 'Sorry, it is not possible to delete all non-frozen rows.',
    ...seen(ALL_ROWS),
  },
  {
    about: 'Spreadsheet.Sheet.deleteRows',
    aspect: 'arguments',
    fact: 'null is no position',
    call: 'sheet.deleteRows(null, 1);',
    error:
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.deleteRows.",
    ...seen('a log in a public script: (null) for Sheet.deleteRow'),
  },
];

export const LINE_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...edges,
  ...refused,
  ...insertedBeyond,
  ...inherited,
  ...frozen,
];
