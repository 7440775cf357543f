// Contract of the file: its tabs, people, locale and zone, and the service by which a script reaches it.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { believed, documented, fakes, seen } from './sources.ts';

const on = 'ss';

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.Spreadsheet.getActiveSheet',
    on: 'ss',
    read: 'it.getSheetId() === sheet.getSheetId()',
    gives: true,
    ...documented('spreadsheet#getactivesheet'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.getId',
    on,
    read: 'SpreadsheetApp.getActive().getUrl().indexOf(it) > 0',
    gives: true,
    ...documented('spreadsheet#getid'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.getName',
    on,
    read: 'it.length > 0',
    gives: true,
    ...documented('spreadsheet#getname'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.getSheets',
    on,
    read: 'it.filter(function (one) { return one.getSheetId() === sheet.getSheetId(); }).length',
    gives: 1,
    ...documented('spreadsheet#getsheets'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.getSheetByName',
    before: "sheet.setName('หาเจอ');",
    on,
    args: ["'หาเจอ'"],
    read: 'it.getSheetId() === sheet.getSheetId()',
    gives: true,
    ...documented('spreadsheet#getsheetbynamename'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.insertSheet',
    on,
    args: ["'แท็บใหม่'", '0'],
    read: '(function () { var seen = [it.getName(), it.getIndex(), ss.getActiveSheet().getSheetId() === it.getSheetId(), it.getMaxRows(), it.getMaxColumns()]; ss.deleteSheet(it); return seen; })()',
    gives: ['แท็บใหม่', 1, true, 1000, 26],
    changes: ['tabs', 'active'],
    hostOnly: 'its tab would stay; the rows below delete theirs',
    wrong: "'ก', '0'",
    ...documented('spreadsheet#insertsheetsheetname,-sheetindex'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.deleteSheet',
    before: 'var other = ss.insertSheet(); sheet.activate();',
    on,
    args: ['other'],
    read: 'ss.getSheets().filter(function (one) { return one.getName() === "x"; }).length',
    gives: 0,
    changes: ['tabs'],
    hostOnly: 'a tab made before a refused call would stay; the rows below delete theirs',
    ...documented('spreadsheet#deletesheetsheet'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.getEditors',
    on,
    read: 'it.map(function (user) { return user.getEmail(); }).indexOf(Session.getEffectiveUser().getEmail()) >= 0',
    gives: true,
    ...documented('spreadsheet#geteditors'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.getSpreadsheetLocale',
    on,
    read: '/^[a-z]{2}(_[A-Z]{2})?$/.test(it)',
    gives: true,
    ...documented('spreadsheet#getspreadsheetlocale'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.getSpreadsheetTimeZone',
    on,
    read: "Utilities.formatDate(new Date(0), it, 'yyyy').length",
    gives: 4,
    ...documented('spreadsheet#getspreadsheettimezone'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.setSpreadsheetLocale',
    before: 'var locale = ss.getSpreadsheetLocale();',
    on,
    args: ['locale'],
    read: 'ss.getSpreadsheetLocale() === locale',
    gives: true,
    ...documented('spreadsheet#setspreadsheetlocalelocale'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.setSpreadsheetTimeZone',
    before: 'var zone = ss.getSpreadsheetTimeZone();',
    on,
    args: ['zone'],
    read: 'ss.getSpreadsheetTimeZone() === zone',
    gives: true,
    ...documented('spreadsheet#setspreadsheettimezonetimezone'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.toast',
    on,
    args: ["'ทดสอบ'", "'หัวเรื่อง'", '1'],
    wrong: '',
    ...documented('spreadsheet#toastmsg,-title,-timeoutseconds'),
  },
  {
    about: 'Spreadsheet.SpreadsheetApp.flush',
    on: 'SpreadsheetApp',
    ...documented('spreadsheet-app#flush'),
  },
  {
    about: 'Spreadsheet.SpreadsheetApp.getActive',
    on: 'SpreadsheetApp',
    read: 'it.getId() === ss.getId()',
    gives: true,
    ...documented('spreadsheet-app#getactive'),
  },
  {
    about: 'Spreadsheet.SpreadsheetApp.getUi',
    on: 'SpreadsheetApp',
    read: 'String(it.Button.OK)',
    gives: 'OK',
    ...documented('spreadsheet-app#getui'),
  },
];

const MADE = (args: string): string => `var made = ss.insertSheet(${args}); try { `;
const GONE = ' } finally { ss.deleteSheet(made); }';

type Case = readonly [about: string, fact: string, call: string, expected: unknown, page: string];

const EDGES: readonly Case[] = [
  [
    'Spreadsheet.getId',
    'the same however the file is reached',
    'return [ss.getId() === SpreadsheetApp.getActiveSpreadsheet().getId(), sheet.getParent().getId() === ss.getId()];',
    [true, true],
    'spreadsheet#getid',
  ],
  [
    'Spreadsheet.getName',
    'the file, not one of its tabs',
    "sheet.setName('เป็นชื่อแท็บ'); return ss.getName() === 'เป็นชื่อแท็บ';",
    false,
    'spreadsheet#getname',
  ],
  [
    'Spreadsheet.getSheets',
    'in the order of the tabs',
    'return ss.getSheets().every(function (one, i) { return one.getIndex() === i + 1; });',
    true,
    'spreadsheet#getsheets',
  ],
  [
    'Spreadsheet.getSheets',
    'hidden tabs too',
    `${MADE('')}made.hideSheet(); return ss.getSheets().filter(function (one) { return one.getSheetId() === made.getSheetId(); }).length;${GONE}`,
    1,
    'spreadsheet#getsheets',
  ],
  [
    'Spreadsheet.getSheetByName',
    'null when there is none, and for part of a name',
    "sheet.setName('หาเจอ ก'); return [ss.getSheetByName('ไม่มีแท็บนี้'), ss.getSheetByName('หาเจอ'), ss.getSheetByName('')];",
    [null, null, null],
    'spreadsheet#getsheetbynamename',
  ],
  [
    'Spreadsheet.insertSheet',
    'without a name it gets one of its own',
    `${MADE('')}return [made.getName().length > 0, ss.getSheetByName(made.getName()).getSheetId() === made.getSheetId()];${GONE}`,
    [true, true],
    'spreadsheet#insertsheet',
  ],
  [
    'Spreadsheet.insertSheet',
    'index 0 is the first tab, the number of tabs the last',
    `var made = []; try { made.push(ss.insertSheet('ก 0', 0)); made.push(ss.insertSheet('ก 9', ss.getSheets().length)); return [made[0].getIndex(), made[1].getIndex() === ss.getSheets().length]; } finally { made.forEach(function (one) { ss.deleteSheet(one); }); }`,
    [1, true],
    'spreadsheet#insertsheetsheetname,-sheetindex',
  ],
  [
    'Spreadsheet.insertSheet',
    'a copy of another tab',
    `sheet.getRange('A1').setValues([['x']]); ${MADE("'สำเนา', 0, { template: sheet }")}return made.getRange('A1').getValues();${GONE}`,
    [['x']],
    'spreadsheet#insertsheetsheetname,-sheetindex,-options',
  ],
  [
    'Spreadsheet.deleteSheet',
    'the name is free again',
    `ss.deleteSheet(ss.insertSheet('ลบแล้ว')); ${MADE("'ลบแล้ว'")}return [made.getName(), made.getLastRow()];${GONE}`,
    ['ลบแล้ว', 0],
    'spreadsheet#deletesheetsheet',
  ],
  [
    'Spreadsheet.deleteSheet',
    'a hidden tab with a protection and data',
    `var made = ss.insertSheet(); made.getRange('A1').setValues([['x']]); made.protect(); sheet.activate(); made.hideSheet(); var before = ss.getSheets().length; ss.deleteSheet(made); return before - ss.getSheets().length;`,
    1,
    'spreadsheet#deletesheetsheet',
  ],
  [
    'Spreadsheet.getEditors',
    'each once',
    "var mails = ss.getEditors().map(function (user) { return user.getEmail(); }); return mails.every(function (mail, i) { return mail === '' || mails.indexOf(mail) === i; });",
    true,
    'spreadsheet#geteditors',
  ],
  [
    'Spreadsheet.getSpreadsheetLocale',
    'the same on every asking',
    'return ss.getSpreadsheetLocale() === SpreadsheetApp.getActive().getSpreadsheetLocale();',
    true,
    'spreadsheet#getspreadsheetlocale',
  ],
  [
    'Spreadsheet.getSpreadsheetTimeZone',
    'a long name, not an offset',
    'return /^[A-Z][A-Za-z_]+/.test(ss.getSpreadsheetTimeZone());',
    true,
    'spreadsheet#getspreadsheettimezone',
  ],
  [
    'Spreadsheet.toast',
    'without a title, with no time given, with empty text',
    "ss.toast('ก'); ss.toast('', ''); return ss.toast('ก', 'ข', null) === undefined;",
    true,
    'spreadsheet#toastmsg,-title,-timeoutseconds',
  ],
  [
    'SpreadsheetApp.flush',
    'with nothing to write, twice, and between two writes',
    "SpreadsheetApp.flush(); SpreadsheetApp.flush(); sheet.getRange('A1').setValues([[1]]); SpreadsheetApp.flush(); return sheet.getRange('A1').setValues([[2]]).getValues();",
    [[2]],
    'spreadsheet-app#flush',
  ],
  [
    'SpreadsheetApp.getActive',
    'another name of getActiveSpreadsheet',
    'return SpreadsheetApp.getActive().getId() === SpreadsheetApp.getActiveSpreadsheet().getId();',
    true,
    'spreadsheet-app#getactive',
  ],
  [
    'SpreadsheetApp.getUi',
    'menus are made and not shown by making them',
    "var menu = SpreadsheetApp.getUi().createMenu('ทดสอบ'); menu.addItem('ก', 'x').addSeparator(); return String(SpreadsheetApp.getUi().ButtonSet.YES_NO);",
    'YES_NO',
    'spreadsheet-app#getui',
  ],
];

const edges = EDGES.map(([about, fact, call, expected, page]): ContractRow => ({
  about: `Spreadsheet.${about}`,
  aspect: 'edge',
  fact,
  call,
  expected,
  ...documented(page),
}));

const CASE =
  'comments of a dozen public scripts that looked for tabs in vain, one of them with a log';

const others: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Spreadsheet.getSheetByName',
    aspect: 'edge',
    fact: 'capitals and small letters differ, blanks count',
    call: "sheet.setName('Tab A'); return [ss.getSheetByName('tab a'), ss.getSheetByName('Tab A '), ss.getSheetByName('Tab A') !== null];",
    expected: [null, null, true],
    ...seen(CASE),
  },
  {
    about: 'Spreadsheet.Spreadsheet.getSheetByName',
    aspect: 'edge',
    fact: 'undefined names no tab',
    call: 'return ss.getSheetByName(undefined);',
    expected: null,
    ...seen('notes of public projects whose constant was missing: null came back, no error'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.insertSheet',
    aspect: 'arguments',
    fact: 'a name that another tab has is refused, in capitals too',
    call: "sheet.setName('ซ้ำ b'); ss.insertSheet('ซ้ำ B');",
    errorStarts: 'A sheet with the name "ซ้ำ ',
    ...seen(
      'github.com/socialpoint-labs/sheetfu pull 26; the sentence: github.com/rojaswestall/platform',
    ),
  },
  {
    about: 'Spreadsheet.Spreadsheet.insertSheet',
    aspect: 'effect',
    fact: 'the new tab stands after the active one and becomes active',
    call: `sheet.activate(); ${MADE('')}return [made.getIndex() - sheet.getIndex(), ss.getActiveSheet().getSheetId() === made.getSheetId()];${GONE}`,
    expected: [1, true],
    ...fakes('test/testsheetsvalues.js'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.deleteSheet',
    aspect: 'arguments',
    fact: 'the last tab of a file stays',
    call: 'ss.getSheets().forEach(function (one) { if (one.getSheetId() !== sheet.getSheetId()) ss.deleteSheet(one); }); ss.deleteSheet(sheet);',
    error: "You can't remove all the sheets in a document.",
    hostOnly: 'it would delete every tab of the file',
    ...seen('comments of public scripts that met the sentence'),
  },
  {
    about: 'Spreadsheet.Spreadsheet.deleteSheet',
    aspect: 'edge',
    fact: 'a tab cannot be deleted twice',
    call: 'var made = ss.insertSheet(); ss.deleteSheet(made); ss.deleteSheet(made);',
    errorStarts: '',
    doubt: 'error-wording',
    ...believed('the object names a tab by its id, and there is none; no report of the sentence'),
  },
  ...(['Locale', 'TimeZone'] as const).map((what): ContractRow => ({
    about: `Spreadsheet.Spreadsheet.setSpreadsheet${what}`,
    aspect: 'edge',
    fact: 'what nobody knows is refused',
    call: `ss.setSpreadsheet${what}('xx-nowhere'); ss.getSpreadsheet${what}();`,
    errorStarts: '',
    hostOnly: 'if it were taken, the file of a college would be changed',
    doubt: 'error-wording',
    ...believed('public scripts catch an error of it; none shows the sentence'),
  })),
  {
    about: 'Spreadsheet.Spreadsheet.setSpreadsheetTimeZone',
    aspect: 'edge',
    fact: 'a day in a cell keeps its date in another zone',
    call: "var cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValues([[new Date(2026, 0, 5, 8, 30)]]); var before = cell.getDisplayValues()[0][0]; ss.setSpreadsheetTimeZone('Europe/Berlin'); return cell.getDisplayValues()[0][0] === before;",
    expected: true,
    hostOnly: 'it changes the zone of the file',
    ...documented('spreadsheet#setspreadsheettimezonetimezone'),
  },
  {
    about: 'Spreadsheet.SpreadsheetApp.openById',
    aspect: 'arguments',
    fact: 'other files need a wider scope than the manifest asks for',
    call: "SpreadsheetApp.openById('x');",
    error:
      'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ...seen('reports of runs with currentonly'),
  },
];

const front: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Spreadsheet.getActiveSheet',
    aspect: 'edge',
    fact: 'follows activate, and another tab is in front once the active one is deleted',
    call: `var other = ss.insertSheet(); sheet.activate(); var seen = ss.getActiveSheet().getSheetId() === sheet.getSheetId();
      var id = other.activate().getSheetId(); ss.deleteSheet(other); return [seen, ss.getActiveSheet().getSheetId() !== id];`,
    expected: [true, true],
    ...documented('spreadsheet#getactivesheet'),
  },
];

export const BOOK_ROWS: readonly ContractRow[] = [
  ...front,
  ...rowsOfSpecimens(specimens),
  ...edges,
  ...others,
];
