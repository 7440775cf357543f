// Contract of values: rectangles in and out, what is shown of them, merged cells and rows out of sight.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { believed, documented, fakes, seen } from './sources.ts';

const SET = 'Spreadsheet.Range.setValues';
const FILL = "sheet.getRange('A1:B2').setValues([[1, 'ก'], [true, '']]);";

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.Range.getValues',
    before: FILL,
    on: "sheet.getRange('A1:B3')",
    gives: [
      [1, 'ก'],
      [true, ''],
      ['', ''],
    ],
    kind: 'list of list of number',
    ...documented('range#getvalues'),
  },
  {
    about: 'Spreadsheet.Range.getDisplayValues',
    before: FILL,
    on: "sheet.getRange('A1:B3')",
    gives: [
      ['1', 'ก'],
      ['TRUE', ''],
      ['', ''],
    ],
    ...documented('range#getdisplayvalues'),
  },
  {
    about: SET,
    on: "sheet.getRange('A2:B2')",
    args: ["[['x', 'ทำ']]"],
    read: 'it.getValues()',
    gives: [['x', 'ทำ']],
    changes: ['values'],
    ...documented('range#setvaluesvalues'),
  },
];

/** Number format, value in script text, what is shown. */
type Shown = readonly [format: string, value: string, text: string];

const FORMATS: readonly Shown[] = [
  ['0.0%', '0.256', '25.6%'],
  ['#,##0', '1234567', '1,234,567'],
  ['0', '2.5', '3'],
  ['0.00', '2', '2.00'],
  ['yyyy-mm-dd', 'new Date(2026, 0, 5)', '2026-01-05'],
  ['@', "'0812'", '0812'],
];

const formats = FORMATS.map(([format, value, text]): ContractRow => ({
  about: 'Spreadsheet.Range.getDisplayValues',
  aspect: 'edge',
  fact: `${value} under ${format}`,
  call: `return sheet.getRange('A1').setNumberFormat('${format}').setValues([[${value}]]).getDisplayValues()[0][0];`,
  expected: text,
  provenance: 'documented',
  source: 'developers.google.com/sheets/api/guides/formats',
}));

const reading: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Range.getValues',
    aspect: 'edge',
    fact: 'blank cells give empty text, whatever formats they have',
    call: "return sheet.getRange('A1:B2').setNumberFormat('@').getValues();",
    expected: [
      ['', ''],
      ['', ''],
    ],
    ...documented('range#getvalues'),
  },
  {
    about: 'Spreadsheet.Range.getValues',
    aspect: 'edge',
    fact: 'the last row of the grid can be read',
    call: 'return sheet.getRange(1000, 26).getValues();',
    expected: [['']],
    ...documented('range#getvalues'),
  },
  {
    about: 'Spreadsheet.Range.getValues',
    aspect: 'edge',
    fact: 'hidden rows and rows behind a filter are read as any others',
    call: `sheet.getRange('A1:A4').setValues([['h'], ['x'], ['y'], ['z']]); sheet.hideRows(4);
      sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build());
      return sheet.getRange('A1:A4').getValues();`,
    expected: [['h'], ['x'], ['y'], ['z']],
    ...seen(
      'comments of public scripts that read by getValues because it ignores filters and hidden rows',
    ),
  },
  {
    about: 'Spreadsheet.Range.getValues',
    aspect: 'edge',
    fact: 'only the first cell of a merge has the value',
    call: "sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); return [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').isPartOfMerge()];",
    expected: [
      [
        [1, ''],
        ['', ''],
      ],
      true,
    ],
    ...documented('range#merge'),
  },
];

const writing: readonly ContractRow[] = [
  {
    about: SET,
    aspect: 'edge',
    fact: 'the last cell of the grid can be written',
    call: "sheet.getRange(1000, 26).setValues([['z']]); return [sheet.getLastRow(), sheet.getLastColumn()];",
    expected: [1000, 26],
    ...documented('range#setvaluesvalues'),
  },
  {
    about: SET,
    aspect: 'edge',
    fact: 'the second write replaces the first, and a blank erases',
    call: "return sheet.getRange('A1:B1').setValues([[1, 2]]).setValues([['ก', '']]).getValues();",
    expected: [['ก', '']],
    ...documented('range#setvaluesvalues'),
  },
  {
    about: SET,
    aspect: 'edge',
    fact: 'what is written to a cell that a merge hides',
    call: "sheet.getRange('A1:B1').merge(); sheet.getRange('A1:B1').setValues([[1, 2]]); sheet.getRange('A1:B1').breakApart(); return sheet.getRange('A1:B1').getValues();",
    provenance: 'unknown',
    source: 'no report',
    doubt: 'merged-cells',
    variants: { dropped: [[1, '']], kept: [[1, 2]] },
  },
  {
    about: SET,
    aspect: 'edge',
    fact: 'hidden rows and rows behind a filter are written as any others',
    call: `sheet.getRange('A1:A4').setValues([['h'], ['x'], ['y'], ['z']]); sheet.hideRows(4);
      sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build());
      sheet.getRange('A1:A4').setValues([['H'], ['X'], ['Y'], ['Z']]);
      return sheet.getRange('A1:A4').getValues();`,
    ...believed('reading does; no report of writing'),
    doubt: 'rows-out-of-sight',
    variants: { written: [['H'], ['X'], ['Y'], ['Z']], skipped: [['H'], ['x'], ['Y'], ['Z']] },
  },
  {
    about: SET,
    aspect: 'effect',
    fact: 'notes, validations and formats of the cells stay',
    call: `dress(); var cells = sheet.getRange('A1:D6').breakApart(); var rows = cells.getValues().map(function (row) { return row.map(String); });
      rows[1][1] = 'x'; rows[3][0] = ''; return changes(function () { cells.setValues(rows); });`,
    expected: ['values'],
    ...documented('range#setvaluesvalues'),
  },
];

const COLUMNS =
  'The number of columns in the data does not match the number of columns in the range.';
const ROWS = 'The number of rows in the data does not match the number of rows in the range.';
const SASSAFRAS = 'github.com/alpatania/sassafras issue 8';

const refusals: readonly ContractRow[] = [
  ["'A1:D1'", '[[1, 2, 3, 4, 5]]', `${COLUMNS} The data has 5 but the range has 4.`],
  ["'A1:B1'", '[[1]]', `${COLUMNS} The data has 1 but the range has 2.`],
  ["'A1:A2'", '[[1]]', `${ROWS} The data has 1 but the range has 2.`],
  ["'A1'", '[]', `${ROWS} The data has 0 but the range has 1.`],
].map(([range = '', values = '', error = '']): ContractRow => ({
  about: SET,
  aspect: 'arguments',
  fact: `${values} does not fit ${range}`,
  call: `sheet.getRange(${range}).setValues(${values});`,
  error,
  ...seen(SASSAFRAS),
}));

const wrongKinds: readonly ContractRow[] = [
  {
    about: SET,
    aspect: 'arguments',
    fact: 'a list that is no rectangle is refused',
    call: "sheet.getRange('A1').setValues([1]);",
    error:
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ...seen('public scripts that quote the sentence from their logs'),
  },
  {
    about: SET,
    aspect: 'arguments',
    fact: 'rows of different length are refused',
    call: "sheet.getRange('A1:B2').setValues([[1, 2], [3]]);",
    errorStarts: COLUMNS,
    ...seen(SASSAFRAS),
  },
  {
    about: SET,
    aspect: 'arguments',
    fact: 'a rule that rejects stops a script as it stops a person',
    call: `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(false).build();
      var cell = sheet.getRange('B2').setDataValidation(rule); cell.setValues([['ข']]); cell.getValues();`,
    errorStarts:
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    ...seen('comments and logs of public scripts that met the sentence'),
  },
  {
    about: SET,
    aspect: 'edge',
    fact: 'a rule that only warns lets anything in, and a blank keeps to any rule',
    call: `var list = function (allow) { return SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(allow).build(); };
      sheet.getRange('A1').setDataValidation(list(true)); sheet.getRange('B1').setDataValidation(list(false));
      return sheet.getRange('A1:B1').setValues([['ข', 'ก']]).setValues([['ค', '']]).getValues();`,
    expected: [['ค', '']],
    ...documented('data-validation-builder#setallowinvalidallowinvaliddata'),
  },
  {
    about: 'Spreadsheet.Range.isBlank',
    aspect: 'edge',
    fact: 'a range is blank until one of its cells is written',
    call: "var range = sheet.getRange('A1:C3'); var before = range.isBlank(); range.offset(1, 1, 1, 1).setValues([[0]]); return [before, range.isBlank()];",
    expected: [true, false],
    ...fakes('test/testsheetsvalues.js'),
  },
];

export const VALUE_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...formats,
  ...reading,
  ...writing,
  ...refusals,
  ...wrongKinds,
];
