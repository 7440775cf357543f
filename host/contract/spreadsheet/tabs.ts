// Contract of a tab: its name, its size and data, clearing, hiding, colour, being active.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { believed, documented, fakes, seen, edgeOfSheet, type SheetEdge } from './sources.ts';

const on = 'sheet';
const FILL = "sheet.getRange('A1:B3').setValues([[3, 'ค'], [1, 'ก'], [2, 'ข']]);";
const FIRST = 'ss.getSheets().filter(function (one) { return !one.isSheetHidden(); })[0]';

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.Sheet.getSheetId',
    on: 'sheet',
    read: '[typeof it, it === ss.getSheetByName(sheet.getName()).getSheetId()]',
    gives: ['number', true],
    ...documented('sheet#getsheetid'),
  },
  {
    about: 'Spreadsheet.Sheet.getName',
    before: "sheet.setName('ทดลอง ก');",
    on,
    gives: 'ทดลอง ก',
    ...documented('sheet#getname'),
  },
  { about: 'Spreadsheet.Sheet.getMaxRows', on, gives: 1000, ...documented('sheet#getmaxrows') },
  { about: 'Spreadsheet.Sheet.getMaxColumns', on, gives: 26, ...documented('sheet#getmaxcolumns') },
  {
    about: 'Spreadsheet.Sheet.getLastRow',
    before: FILL,
    on,
    gives: 3,
    ...documented('sheet#getlastrow'),
  },
  {
    about: 'Spreadsheet.Sheet.getLastColumn',
    before: FILL,
    on,
    gives: 2,
    ...documented('sheet#getlastcolumn'),
  },
  {
    about: 'Spreadsheet.Sheet.getDataRange',
    before: FILL,
    on,
    read: 'it.getA1Notation()',
    gives: 'A1:B3',
    ...documented('sheet#getdatarange'),
  },
  {
    about: 'Spreadsheet.Sheet.clearContents',
    before: FILL,
    on,
    read: 'it.getLastRow()',
    gives: 0,
    changes: ['values'],
    ...documented('sheet#clearcontents'),
  },
  {
    about: 'Spreadsheet.Sheet.setName',
    on,
    args: ["'ชื่อใหม่ ทำ'"],
    read: 'it.getName()',
    gives: 'ชื่อใหม่ ทำ',
    changes: ['tab'],
    ...documented('sheet#setnamename'),
  },
  {
    about: 'Spreadsheet.Sheet.setTabColor',
    on,
    args: ["'#0f9d58'"],
    read: 'it.getTabColor()',
    gives: '#0f9d58',
    changes: ['tab'],
    ...documented('sheet#settabcolorcolor'),
  },
  {
    about: 'Spreadsheet.Sheet.hideSheet',
    before: `${FIRST}.activate();`,
    on,
    read: 'it.isSheetHidden()',
    gives: true,
    changes: ['tab'],
    ...documented('sheet#hidesheet'),
  },
  {
    about: 'Spreadsheet.Sheet.showSheet',
    before: `${FIRST}.activate(); sheet.hideSheet();`,
    on,
    read: 'it.isSheetHidden()',
    gives: false,
    changes: ['tab'],
    ...documented('sheet#showsheet'),
  },
  {
    about: 'Spreadsheet.Sheet.activate',
    before: `${FIRST}.activate();`,
    on,
    read: 'ss.getActiveSheet().getSheetId() === sheet.getSheetId()',
    gives: true,
    changes: ['active'],
    ...documented('sheet#activate'),
  },
];

const EDGES: readonly SheetEdge[] = [
  [
    'getName',
    'a new tab is called as it was asked for',
    "var other = ss.insertSheet('ก ๑'); var name = other.getName(); ss.deleteSheet(other); return name;",
    'ก ๑',
    'spreadsheet#insertsheetsheetname',
  ],
  [
    'getMaxRows',
    'the size follows what is inserted',
    'sheet.insertRowsAfter(1, 3); return sheet.getMaxRows();',
    1003,
    'sheet#getmaxrows',
  ],
  [
    'getMaxColumns',
    'the size follows what is deleted',
    'sheet.deleteColumns(2, 3); return sheet.getMaxColumns();',
    23,
    'sheet#getmaxcolumns',
  ],
  [
    'getLastRow',
    'an empty tab has no last row',
    'return sheet.getLastRow();',
    0,
    'sheet#getlastrow',
  ],
  [
    'getLastRow',
    'cleared rows at the end do not count, blank rows between do',
    `${FILL} sheet.getRange('A2:B3').clearContent(); sheet.getRange('A5').setValues([['x']]); var last = sheet.getLastRow(); sheet.getRange('A5').clearContent(); return [last, sheet.getLastRow()];`,
    [5, 1],
    'sheet#getlastrow',
  ],
  [
    'getLastColumn',
    'an empty tab has no last column',
    'return sheet.getLastColumn();',
    0,
    'sheet#getlastcolumn',
  ],
  [
    'getLastColumn',
    'cleared columns at the end do not count',
    `${FILL} sheet.getRange('B1:B3').clearContent(); return sheet.getLastColumn();`,
    1,
    'sheet#getlastcolumn',
  ],
  [
    'getDataRange',
    'the range of an empty tab is A1, blank',
    'return [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()];',
    ['A1', [['']]],
    'sheet#getdatarange',
  ],
  [
    'getDataRange',
    'it begins at A1 wherever the data begin',
    "sheet.getRange('C4').setValues([['x']]); return sheet.getDataRange().getA1Notation();",
    'A1:C4',
    'sheet#getdatarange',
  ],
  [
    'clearContents',
    'an empty tab, twice',
    'return sheet.clearContents().clearContents().getLastRow();',
    0,
    'sheet#clearcontents',
  ],
  [
    'setName',
    'its own name again',
    'return sheet.setName(sheet.getName()).getName() === sheet.getName();',
    true,
    'sheet#setnamename',
  ],
  [
    'setName',
    'the tab is found by the new name only',
    "var old = sheet.getName(); sheet.setName('ใหม่'); return [ss.getSheetByName(old), ss.getSheetByName('ใหม่').getSheetId() === sheet.getSheetId()];",
    [null, true],
    'spreadsheet#getsheetbynamename',
  ],
  [
    'setTabColor',
    'null takes the colour away; a colour needs no #',
    "return [sheet.setTabColor('ff0000').getTabColor(), sheet.setTabColor(null).getTabColor()];",
    ['#ff0000', null],
    'sheet#settabcolorcolor',
  ],
  [
    'hideSheet',
    'hiding a hidden tab has no effect',
    `${FIRST}.activate(); return sheet.hideSheet().hideSheet().isSheetHidden();`,
    true,
    'sheet#hidesheet',
  ],
  [
    'hideSheet',
    'a hidden tab can be read and written',
    `${FIRST}.activate(); sheet.hideSheet().getRange('A1').setValues([['x']]); return sheet.getLastRow();`,
    1,
    'sheet#hidesheet',
  ],
  [
    'showSheet',
    'showing a visible tab has no effect',
    'return sheet.showSheet().isSheetHidden();',
    false,
    'sheet#showsheet',
  ],
  [
    'activate',
    'twice is once',
    'return sheet.activate().activate().getSheetId() === ss.getActiveSheet().getSheetId();',
    true,
    'sheet#activate',
  ],
];

const edges = EDGES.map(edgeOfSheet);

const DUPLICATE = 'A sheet with the name "ซ้ำ A" already exists. Please enter another name.';
const MADE = "var other = ss.insertSheet('ซ้ำ A'); try { ";
const GONE = ' } finally { ss.deleteSheet(other); }';

const names: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Sheet.setName',
    aspect: 'arguments',
    fact: 'a name that another tab has is refused',
    call: `${MADE}sheet.setName('ซ้ำ A');${GONE}`,
    error: DUPLICATE,
    ...seen('github.com/rojaswestall/platform: the sentence of the Sheets API'),
  },
  {
    about: 'Spreadsheet.Sheet.setName',
    aspect: 'arguments',
    fact: 'so is one that differs in capitals only',
    call: `${MADE}sheet.setName('ซ้ำ a');${GONE}`,
    errorStarts: 'A sheet with the name "ซ้ำ ',
    ...seen('github.com/socialpoint-labs/sheetfu pull 26'),
  },
  ...["''", "new Array(102).join('ก')"].map((name): ContractRow => ({
    about: 'Spreadsheet.Sheet.setName',
    aspect: 'edge',
    fact: `a name of ${name === "''" ? 'no sign' : 'more than a hundred signs'}`,
    call: `sheet.setName(${name}); return sheet.getName() === ${name};`,
    provenance: 'unknown',
    source: 'no report',
    doubt: 'odd-tab-names',
    variants: { refused: { throws: '' }, taken: true },
  })),
];

const content: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Sheet.getLastRow',
    aspect: 'edge',
    fact: 'formats and drop-downs are no content',
    call: "sheet.getRange('B9').setNumberFormat('@').setBackground('red').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก']).build()); return [sheet.getLastRow(), sheet.getLastColumn()];",
    expected: [0, 0],
    ...seen('comments of public scripts: "getLastRow() ignores rows that only hold dropdowns"'),
  },
  ...(['Row', 'Column'] as const).map((axis): ContractRow => ({
    about: `Spreadsheet.Sheet.getLast${axis}`,
    aspect: 'edge',
    fact: 'whether a note is content',
    call: `sheet.getRange('I9').setNote('x'); return sheet.getLast${axis}();`,
    ...believed('the reference speaks of content; no report about notes'),
    doubt: 'notes-are-content',
    variants: { no: 0, yes: 9 },
  })),
  {
    about: 'Spreadsheet.Sheet.clearContents',
    aspect: 'effect',
    fact: 'formats, notes and validations stay',
    call: 'dress(); return changes(function () { sheet.clearContents(); });',
    expected: ['values'],
    ...fakes('test/testsheetsbasic.js'),
  },
  {
    about: 'Spreadsheet.Sheet.clear',
    aspect: 'effect',
    fact: 'clear takes values and formats, not notes and validations',
    call: "sheet.getRange('A1').setNote('x').setBackground('red').setValues([[1]]); sheet.clear(); return [sheet.getRange('A1').getNote(), sheet.getRange('A1').getBackground(), sheet.getRange('A1').getValues()];",
    expected: ['x', '#ffffff', [['']]],
    ...fakes('test/testsheetsbasic.js'),
  },
  {
    about: 'Spreadsheet.Sheet.hideSheet',
    aspect: 'arguments',
    fact: 'the only visible tab cannot be hidden',
    call: 'ss.getSheets().forEach(function (one) { if (one.getSheetId() !== sheet.getSheetId()) one.hideSheet(); }); sheet.hideSheet();',
    errorStarts: '',
    hostOnly: 'it would hide every tab of the file',
    ...documented('sheet#hidesheet'),
  },
];

const ids: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Sheet.getSheetId',
    aspect: 'edge',
    fact: 'stays when the tab is renamed or hidden, and no other tab has it',
    call: `var id = sheet.getSheetId(); ${FIRST}.activate(); sheet.setName('ชื่ออื่น ก').hideSheet();
      return [sheet.getSheetId() === id, ss.getSheets().filter(function (one) { return one.getSheetId() === id; }).length];`,
    expected: [true, 1],
    ...documented('sheet#getsheetid'),
  },
];

export const TAB_ROWS: readonly ContractRow[] = [
  ...ids,
  ...rowsOfSpecimens(specimens),
  ...edges,
  ...names,
  ...content,
];
