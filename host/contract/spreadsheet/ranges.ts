// Contract of ranges: how they are named, where they lie, and what Google says to impossible ones.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { believed, documented, fakes, seen } from './sources.ts';

const B3 = "sheet.getRange('B3:D4')";

/** One of the other tabs, so that there is something to come from. */
const ELSEWHERE =
  'ss.getSheets().filter(function (one) { return !one.isSheetHidden(); })[0].activate();';

const specimens: readonly Specimen[] = [
  { about: 'Spreadsheet.Range.getRow', on: B3, gives: 3, ...documented('range#getrow') },
  { about: 'Spreadsheet.Range.getColumn', on: B3, gives: 2, ...documented('range#getcolumn') },
  { about: 'Spreadsheet.Range.getNumRows', on: B3, gives: 2, ...documented('range#getnumrows') },
  {
    about: 'Spreadsheet.Range.getNumColumns',
    on: B3,
    gives: 3,
    ...documented('range#getnumcolumns'),
  },
  {
    about: 'Spreadsheet.Range.getA1Notation',
    on: 'sheet.getRange(3, 2, 2, 3)',
    gives: 'B3:D4',
    ...documented('range#geta1notation'),
  },
  {
    about: 'Spreadsheet.Sheet.getRange',
    on: 'sheet',
    args: ['3', '2', '2', '3'],
    read: 'it.getA1Notation()',
    gives: 'B3:D4',
    wrong: "'3', '2'",
    ...documented('sheet#getrangerow,-column,-numrows,-numcolumns'),
  },
  {
    about: 'Spreadsheet.Sheet.getActiveRange',
    before: "sheet.getRange('B3:D4').activate();",
    on: 'sheet',
    read: 'it.getA1Notation()',
    gives: 'B3:D4',
    ...documented('sheet#getactiverange'),
  },
  {
    about: 'Spreadsheet.Range.activate',
    before: ELSEWHERE,
    on: B3,
    read: 'it.getA1Notation()',
    gives: 'B3:D4',
    changes: ['active'],
    ...documented('range#activate'),
  },
  {
    about: 'Spreadsheet.Range.getMergedRanges',
    before: "sheet.getRange('B2:C3').merge();",
    on: "sheet.getRange('A1:B2')",
    read: 'it.map(function (range) { return range.getA1Notation(); })',
    gives: ['B2:C3'],
    noEffectRow: 'the merge before it is the effect; the row below looks after it',
    ...documented('range#getmergedranges'),
  },
];

/** Notation that is given, notation and [row, column, rows, columns] that come back. */
type Named = readonly [given: string, a1: string, area: readonly number[]];

const NAMED: readonly Named[] = [
  ['B3', 'B3', [3, 2, 1, 1]],
  ['c5:b2', 'B2:C5', [2, 2, 4, 2]],
  ['$C$3', 'C3', [3, 3, 1, 1]],
  ['Z1000', 'Z1000', [1000, 26, 1, 1]],
  ['D:F', 'D:F', [1, 4, 1000, 3]],
  ['5:7', '5:7', [5, 1, 3, 26]],
  ['R5C3', 'C5', [5, 3, 1, 1]],
  ['R2C2:R4C5', 'B2:E4', [2, 2, 3, 4]],
];

const notations = NAMED.map(([given, a1, area]): ContractRow => ({
  about: 'Spreadsheet.Range.getA1Notation',
  aspect: 'edge',
  fact: `what was asked for as ${given} is called ${a1}`,
  call: `var range = sheet.getRange('${given}');
    return [range.getA1Notation(), [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]];`,
  expected: [a1, area],
  ...fakes('test/testsheets.js and testsheetsvui.js'),
}));

const POSITIONS: readonly (readonly [about: string, read: string, expected: number])[] = [
  ['getRow', "sheet.getRange('A1000')", 1000],
  ['getColumn', "sheet.getRange('Z1')", 26],
  ['getNumRows', "sheet.getRange('D:F')", 1000],
  ['getNumColumns', "sheet.getRange('5:7')", 26],
];

const positions = POSITIONS.map(([method, on, expected]): ContractRow => ({
  about: `Spreadsheet.Range.${method}`,
  aspect: 'edge',
  fact: `${method} at the edge of a new tab`,
  call: `return ${on}.${method}();`,
  expected,
  ...documented(`range#${method.toLowerCase()}`),
}));

const SHEETS_LOG = 'github.com/coltoneshaw/Metrics-For-Ministry issue 83: log of a run';
const FIELD = 'comments and logs of public scripts that met the sentence';

/** Call that fails, and how Google says so. */
type Refused = readonly [call: string, error: string, report: string];

const REFUSED: readonly Refused[] = [
  ['getRange(0, 1)', 'The starting row of the range is too small.', FIELD],
  ['getRange(1, 0)', 'The starting column of the range is too small.', FIELD],
  ['getRange(-1, 1)', 'The starting row of the range is too small.', FIELD],
  [
    'getRange(1, 1, 0, 1)',
    'The number of rows in the range must be at least 1.',
    'github.com/Elijas/auto-youtube-subscription-playlist-2 issue 99',
  ],
  ['getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.', FIELD],
  [
    'getRange(1001, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
    SHEETS_LOG,
  ],
  [
    'getRange(1, 27)',
    'The coordinates of the range are outside the dimensions of the sheet.',
    SHEETS_LOG,
  ],
  [
    'getRange(999, 1, 3, 1)',
    'The coordinates of the range are outside the dimensions of the sheet.',
    SHEETS_LOG,
  ],
  ["getRange('B')", 'Range not found', 'articles for beginners that show the sentence for "B"'],
  ["getRange('ก1')", 'Range not found', 'articles for beginners that show the sentence for "B"'],
  [
    'getRange(null, 1)',
    "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    'a log in a public script: (null) for Sheet.deleteRow',
  ],
];

const refused = REFUSED.map(([call, error, report]): ContractRow => ({
  about: 'Spreadsheet.Sheet.getRange',
  aspect: 'arguments',
  fact: `${call} is refused`,
  call: `sheet.${call};`,
  error,
  ...seen(report),
}));

const others: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Sheet.getRange',
    aspect: 'edge',
    fact: 'the last cell of a new tab, and a name that holds the title of the tab',
    call: "sheet.setName('แท็บ ก'); return [sheet.getRange(1000, 26).getA1Notation(), sheet.getRange(\"'แท็บ ก'!B2\").getA1Notation()];",
    expected: ['Z1000', 'B2'],
    ...documented('spreadsheet#getrangea1notation'),
  },
  {
    about: 'Spreadsheet.Sheet.getRange',
    aspect: 'edge',
    fact: 'a position with a fraction',
    call: 'return sheet.getRange(2.9, 1).getRow();',
    provenance: 'unknown',
    source: 'no report',
    doubt: 'fractional-positions',
    variants: { 'cut off': 2, refused: { throws: '' } },
  },
  {
    about: 'Spreadsheet.Range.getA1Notation',
    aspect: 'edge',
    fact: 'the range of a protected tab has no name',
    call: 'return sheet.protect().getRange().getA1Notation();',
    expected: '',
    ...fakes('test/testsheetspermissions.js'),
  },
  {
    about: 'Spreadsheet.Range.getMergedRanges',
    aspect: 'edge',
    fact: 'none where nothing is merged, each once where a range touches several',
    call: "var all = sheet.getRange('A1:F6'); var none = all.getMergedRanges().length; sheet.getRange('A1:B2').merge(); sheet.getRange('D1:D3').merge(); return [none, all.getMergedRanges().length, sheet.getRange('E5').getMergedRanges().length];",
    expected: [0, 2, 0],
    ...documented('range#getmergedranges'),
  },
  {
    about: 'Spreadsheet.Range.getMergedRanges',
    aspect: 'effect',
    fact: 'looking changes nothing',
    call: "dress(); return changes(function () { sheet.getRange('A1:D6').getMergedRanges(); });",
    expected: [],
    ...documented('range#getmergedranges'),
  },
  {
    about: 'Spreadsheet.Range.getCell',
    aspect: 'result',
    fact: 'a cell is counted within its range',
    call: "return sheet.getRange('B2:D4').getCell(2, 3).getA1Notation();",
    expected: 'D3',
    ...documented('range#getcellrow,-column'),
  },
  {
    about: 'Spreadsheet.Range.getCell',
    aspect: 'arguments',
    fact: 'a cell beyond its range is refused',
    call: "sheet.getRange('B2:D4').getCell(4, 1);",
    error: 'Cell reference out of range',
    ...seen('github.com/jamietr1/google-docs-writing-tracker issue 17'),
  },
  {
    about: 'Spreadsheet.Range.offset',
    aspect: 'result',
    fact: 'a moved range keeps its size',
    call: "return sheet.getRange('B2:D4').offset(1, 1).getA1Notation();",
    expected: 'C3:E5',
    ...documented('range#offsetrowoffset,-columnoffset'),
  },
  {
    about: 'Spreadsheet.Range.activate',
    aspect: 'edge',
    fact: 'a range that is made active is the active range; the last one counts',
    call: "sheet.getRange('C3').activate(); return sheet.getRange('A1:B1').activate() && sheet.getActiveRange().getA1Notation();",
    expected: 'A1:B1',
    ...documented('range#activate'),
  },
  {
    about: 'Spreadsheet.Sheet.getActiveRange',
    aspect: 'edge',
    fact: 'of several cells the first row is the one that getRow gives',
    call: "sheet.getRange('B7:D9').activate(); return sheet.getActiveRange().getRow();",
    expected: 7,
    ...documented('range#getrow'),
  },
  {
    about: 'Spreadsheet.Sheet.getRange',
    aspect: 'edge',
    fact: 'a range of a deleted tab no longer works',
    call: "var other = ss.insertSheet(); var range = other.getRange('A1'); ss.deleteSheet(other); range.getValues();",
    errorStarts: '',
    doubt: 'error-wording',
    ...believed('the object names a tab by its id, and there is none; no report of the sentence'),
  },
];

export const RANGE_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...notations,
  ...positions,
  ...refused,
  ...others,
];
