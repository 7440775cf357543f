// Contract of text put into cells: what is read as a number, a date, a formula, and what stays (locale th_TH).
import type { ContractRow, Standing } from '../contract-row.ts';
import { believed, documented, fakes, seen, V8 } from './sources.ts';

const SET = 'Spreadsheet.Range.setValues';

const quoted = (text: string): string => JSON.stringify(text);

/** What getValues gives of a text that was written. */
const written = (text: string): string =>
  `return sheet.getRange('A1').setValues([[${quoted(text)}]]).getValues()[0][0];`;
/** What the cell then shows. */
const shown = (text: string): string =>
  `return sheet.getRange('A1').setValues([[${quoted(text)}]]).getDisplayValues()[0][0];`;
const asText = (text: string): string =>
  `return sheet.getRange('A1').setNumberFormat('@').setValues([[${quoted(text)}]]).getValues()[0][0];`;

/** Statements that return, the fact, what comes. */
type Case = readonly [call: string, fact: string, expected: unknown, standing: Standing];

const SHEETQUERY = seen('github.com/vlucas/sheetquery issue 20: leading zeros and spaces vanish');
const FIELD = seen(
  'regression tests of public scripts: "01" comes back 1, "1-2" a day, "1AM" 1/24',
);
const TYPED = documented('range#setvaluesvalues');
const USER_ENTERED = {
  provenance: 'documented',
  source: 'developers.google.com/sheets/api/reference/rest/v4/ValueInputOption: as if typed',
} as const;

const numbers: readonly Case[] = [
  [written('0812345678'), 'a leading zero vanishes', 812345678, SHEETQUERY],
  [written('22 34'), 'blanks between digits vanish', 2234, SHEETQUERY],
  [written('01'), 'a short number with a zero', 1, FIELD],
  [written('1e5'), 'a power of ten', 100000, FIELD],
  [written('10%'), 'a percentage is a hundredth', 0.1, USER_ENTERED],
  [shown('10%'), 'a percentage is shown as it was typed', '10%', USER_ENTERED],
  [written('1,234.5'), 'thousands are grouped by commas', 1234.5, TYPED],
  [written('TRUE'), 'TRUE is a boolean', true, USER_ENTERED],
  [shown('true'), 'a boolean is shown in capitals', 'TRUE', USER_ENTERED],
  [
    `${written('1AM').replace('return ', 'var v = ')} return typeof v;`,
    'a time of day is a Date',
    'object',
    FIELD,
  ],
  [
    written('+66812345678'),
    'a plus sign before digits vanishes',
    66812345678,
    seen(
      'github.com/OWOX/owox-data-marts pull 1535, github.com/nithinmurali/pygsheets pull 373: + begins a formula',
    ),
  ],
  [
    written('+ก'),
    'a plus sign before anything else begins a formula that fails',
    '#ERROR!',
    seen('github.com/OWOX/owox-data-marts pull 1535: "+Dri7…" shows #ERROR!'),
  ],
];

const ODDITIES = believed('what typing does in the editor; no report of a script');

const words: readonly Case[] = [
  [written(' ก ข '), 'blanks around a word stay', ' ก ข ', documented('range#trimwhitespace')],
  [written('😀ก'), 'signs outside the first plane stay', '😀ก', TYPED],
  [written('ทำงาน'), 'ำ stays one letter', 'ทำงาน', TYPED],
  [written('บรรทัด\nสอง'), 'a line break stays', 'บรรทัด\nสอง', TYPED],
  [written(''), 'empty text leaves a blank cell', '', documented('range#getvalues')],
  [
    written('(5)'),
    'a number in brackets is negative',
    -5,
    { ...ODDITIES, doubt: 'typed-oddities', variants: { 'as noted': -5, otherwise: '(5)' } },
  ],
  [written('-'), 'a hyphen alone is text', '-', TYPED],
  [
    `${written('1.2.3').replace('return ', 'var v = ')} return typeof v;`,
    'two points make text',
    'string',
    {
      ...ODDITIES,
      doubt: 'typed-oddities',
      variants: { 'as noted': 'string', otherwise: 'object' },
    },
  ],
  [
    written('๑๒๓'),
    'Thai digits',
    '๑๒๓',
    {
      provenance: 'unknown',
      source: 'no report',
      doubt: 'thai-digits',
      variants: { text: '๑๒๓', number: 123 },
    },
  ],
  [
    written("'0812"),
    'an apostrophe marks text and is not part of it',
    '0812',
    {
      ...believed('the editor drops it; comments of public scripts say getValues does too'),
      doubt: 'apostrophe',
      variants: { vanishes: '0812', stays: "'0812" },
    },
  ],
];

const DAY_FIRST = believed(
  'day before month is the order of Thailand; no report from a th_TH sheet',
);
const dayFirst = (day: unknown, month: unknown): Standing => ({
  ...DAY_FIRST,
  doubt: 'typed-dates',
  variants: { 'day-first': day, 'month-first': month },
});
const thaiYear = (christian: unknown, buddhist: unknown): Standing => ({
  ...believed('Sheets knows no Buddhist years elsewhere; no report from a th_TH sheet'),
  doubt: 'typed-buddhist-years',
  variants: { 'as typed': christian, 'less 543': buddhist },
});
const thaiMonth = (long: unknown, none: unknown, short: unknown): Standing => ({
  provenance: 'unknown',
  source: 'no report',
  doubt: 'typed-thai-months',
  variants: { long, none, 'short too': short },
});

const dates: readonly Case[] = [
  [
    written('2026-03-20'),
    'an ISO day becomes a Date',
    '2026-03-19T17:00:00.000Z',
    seen(
      'public scripts that turn the Dates of getValues back: "Google Sheets sometimes auto-converts ISO date strings"',
    ),
  ],
  [
    shown('2026-03-20'),
    'an ISO day is shown as it was typed',
    '2026-03-20',
    {
      ...believed('what typing does in the editor; no report of a script'),
      doubt: 'typed-oddities',
      variants: { 'as noted': '2026-03-20', otherwise: '20/3/2026' },
    },
  ],
  [
    shown('2026-03-20 08:30'),
    'an ISO moment is shown with seconds',
    '2026-03-20 8:30:00',
    {
      ...believed('what typing does in the editor; no report of a script'),
      doubt: 'typed-oddities',
      variants: { 'as noted': '2026-03-20 8:30:00', otherwise: '20/3/2026, 8:30:00' },
    },
  ],
  [
    written('31/12/2026'),
    'day before month',
    '2026-12-30T17:00:00.000Z',
    dayFirst('2026-12-30T17:00:00.000Z', '31/12/2026'),
  ],
  [
    written('1/2/2026'),
    'day before month where both fit',
    '2026-01-31T17:00:00.000Z',
    dayFirst('2026-01-31T17:00:00.000Z', '2026-01-01T17:00:00.000Z'),
  ],
  [
    `${written('1-2').replace('return ', 'var v = ')} return typeof v;`,
    'two numbers with a hyphen are a day of this year',
    'object',
    FIELD,
  ],
  [
    `${written('1/2/2569').replace('return ', 'var v = ')} return v.getFullYear();`,
    'a Buddhist year',
    2569,
    thaiYear(2569, 2026),
  ],
  [
    `${written('5 มกราคม 2026').replace('return ', 'var v = ')} return typeof v;`,
    'a Thai month by its long name',
    'object',
    thaiMonth('object', 'string', 'object'),
  ],
  [
    `${written('5 ม.ค. 2026').replace('return ', 'var v = ')} return typeof v;`,
    'a Thai month by its short name',
    'string',
    thaiMonth('string', 'string', 'object'),
  ],
];

const UNDER_TEXT = {
  provenance: 'unknown',
  source: 'believed to stay text; no report of "=" under @',
  doubt: 'formula-under-text-format',
} as const;

const textFormat: readonly Case[] = [
  [asText('0812345678'), 'a zero stays under @', '0812345678', SHEETQUERY],
  [asText('1/2/2569'), 'a day stays text under @', '1/2/2569', SHEETQUERY],
  [asText('TRUE'), 'a word for true stays text under @', 'TRUE', SHEETQUERY],
  [asText('1e5'), 'a power of ten stays text under @', '1e5', SHEETQUERY],
  [
    asText('=1+1'),
    'a formula under @',
    '=1+1',
    { ...UNDER_TEXT, variants: { text: '=1+1', formula: '#ERROR!' } },
  ],
  [
    asText('+ก'),
    'a plus sign under @',
    '+ก',
    { ...UNDER_TEXT, variants: { text: '+ก', formula: '#ERROR!' } },
  ],
  [
    "return sheet.getRange('A1').setNumberFormat('@').setValues([['=1+1']]).getFormula();",
    'whether the cell holds a formula',
    '',
    { ...UNDER_TEXT, variants: { text: '', formula: '=1+1' } },
  ],
  [
    asText("'ก"),
    'an apostrophe under @',
    'ก',
    {
      provenance: 'unknown',
      source: 'no report',
      doubt: 'apostrophe-under-text-format',
      variants: { vanishes: 'ก', stays: "'ก" },
    },
  ],
  [
    "return sheet.getRange('A1').setValues([['0812']]).setNumberFormat('@').getDisplayValues()[0][0];",
    'the format set afterwards brings no zero back',
    '812',
    SHEETQUERY,
  ],
  [
    "return sheet.getRange('A1').setNumberFormat('@').setValues([['0812']]).setNumberFormat('0').getValues()[0][0];",
    'what was text stays text under another format',
    '0812',
    SHEETQUERY,
  ],
  [
    "return sheet.getRange('A1').setNumberFormat('@STRING@').setValues([['0812']]).getValues()[0][0];",
    '@STRING@ is another name of @',
    '0812',
    seen('public scripts that write postcodes under either name'),
  ],
  [
    "return typeof sheet.getRange('A1').setNumberFormat('@').setValues([[300]]).getValues()[0][0];",
    'a number under @',
    'number',
    {
      provenance: 'unknown',
      source: 'no report',
      doubt: 'number-under-text-format',
      variants: { number: 'number', text: 'string' },
    },
  ],
];

const DATE = 'var day = new Date(2026, 0, 5, 8, 30);';
const kinds: readonly Case[] = [
  [
    "return sheet.getRange('A1').setValues([['=1+1']]).getFormula();",
    'text after = is a formula',
    '=1+1',
    TYPED,
  ],
  [
    `${DATE} return sheet.getRange('A1').setValues([[day]]).getValues()[0][0].getTime() === day.getTime();`,
    'a Date comes back as the same moment',
    true,
    documented('range#getvalues'),
  ],
  [
    `${DATE} var text = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValues([[day]]).getDisplayValues()[0][0];
      return text === Utilities.formatDate(day, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');`,
    'a Date is shown on the wall clock of the spreadsheet',
    true,
    documented('spreadsheet#getspreadsheettimezone'),
  ],
  [
    "return sheet.getRange('A1').setValues([[new Date(2026, 0, 5)]]).getValues()[0][0] instanceof Date;",
    'a Date of a cell is a Date of the script',
    true,
    documented('range#getvalues'),
  ],
  [
    "var v = sheet.getRange('A1').setValues([[new Date(2026, 0, 5)]]).setNumberFormat('0').getValues()[0][0]; return typeof v;",
    'a day under a number format is a number of days',
    'number',
    seen('github.com/brucemcpherson/gas-fakes notes/oddities.md: days since 30 December 1899'),
  ],
  [
    "return sheet.getRange('A1').setValues([['ก']]).setValues([[null]]).getValues()[0][0];",
    'null clears',
    '',
    { provenance: 'documented', source: V8 },
  ],
  [
    "return sheet.getRange('A1').setValues([['ก']]).setValues([[undefined]]).isBlank();",
    'undefined clears',
    true,
    { provenance: 'documented', source: V8 },
  ],
  [
    "var a = [[1, 'ก', true]]; return sheet.getRange('A1:C1').setValues(a).getValues();",
    'numbers, words and booleans come back as they went',
    [[1, 'ก', true]],
    fakes('test/testsheetsvalues.js'),
  ],
];

const LONG = (signs: number): string =>
  `var s = ''; for (var i = 0; i < 50; i++) s += 'กขคงจฉชซฌญ'; while (s.length < ${String(signs)}) s += s; s = s.slice(0, ${String(signs)});`;

const bounds: readonly Case[] = [
  [
    `${LONG(50_000)} return sheet.getRange('A1').setValues([[s]]).getValues()[0][0].length;`,
    'fifty thousand signs fit into a cell',
    50_000,
    {
      provenance: 'documented',
      source: 'support.google.com/drive/answer/37603: up to 50,000 characters',
    },
  ],
];

const rowOf = ([call, fact, expected, standing]: Case): ContractRow => ({
  about: SET,
  aspect: 'edge',
  fact,
  call,
  ...(standing.variants === undefined ? { expected } : {}),
  ...standing,
});

export const TYPING_ROWS: readonly ContractRow[] = [
  ...[...numbers, ...words, ...dates, ...textFormat, ...kinds, ...bounds].map(rowOf),
  {
    about: SET,
    aspect: 'arguments',
    fact: 'one sign more than fifty thousand is refused',
    call: `${LONG(50_001)} sheet.getRange('A1').setValues([[s]]); sheet.getRange('A1').getValues();`,
    error: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    ...seen('reports of live runs in public repositories, with this text'),
  },
];
