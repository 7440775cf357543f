// Contract of how cells look: number formats, colours, fonts, alignment, wrapping, and their notes.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, fakes, seen } from './sources.ts';

const A1 = "sheet.getRange('A1')";
/** The method is called without what it needs. */
const NOTHING = '';

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.Range.setNumberFormat',
    on: A1,
    args: ["'0.00'"],
    read: 'it.getNumberFormat()',
    gives: '0.00',
    changes: ['formats'],
    ...documented('range#setnumberformatnumberformat'),
  },
  {
    about: 'Spreadsheet.Range.setBackgrounds',
    on: "sheet.getRange('A2:B2')",
    args: ["[['#0f9d58', 'red']]"],
    read: 'it.getBackgrounds()',
    gives: [['#0f9d58', '#ff0000']],
    changes: ['backgrounds'],
    ...documented('range#setbackgroundscolor'),
  },
  {
    about: 'Spreadsheet.Range.setFontWeight',
    on: "sheet.getRange('A2')",
    args: ["'bold'"],
    read: 'it.getFontWeight()',
    gives: 'bold',
    changes: ['fonts'],
    ...documented('range#setfontweightfontweight'),
  },
  {
    about: 'Spreadsheet.Range.setVerticalAlignment',
    on: A1,
    args: ["'middle'"],
    read: 'it.getVerticalAlignment().toLowerCase()',
    gives: 'middle',
    changes: ['wraps'],
    ...documented('range#setverticalalignmentalignment'),
  },
  {
    about: 'Spreadsheet.Range.setWrap',
    on: A1,
    args: ['true'],
    read: 'String(it.getWrapStrategy())',
    gives: 'WRAP',
    changes: ['wraps'],
    ...documented('range#setwrapiswrapenabled'),
  },
  {
    about: 'Spreadsheet.Range.setNote',
    on: A1,
    args: ["'โน้ตใหม่'"],
    read: 'it.getNote()',
    gives: 'โน้ตใหม่',
    changes: ['notes'],
    wrong: NOTHING,
    ...documented('range#setnotenote'),
  },
  {
    about: 'Spreadsheet.Range.setNotes',
    on: "sheet.getRange('A1:B1')",
    args: ["[['ก', 'ข']]"],
    read: 'it.getNotes()',
    gives: [['ก', 'ข']],
    changes: ['notes'],
    ...documented('range#setnotesnotes'),
  },
];

/** Method in the table of a Range, call on A1 that returns what is read, what it gives, whence. */
type Case = readonly [method: string, fact: string, call: string, expected: unknown];

const row =
  (known: Pick<ContractRow, 'provenance' | 'source'>, aspect: ContractRow['aspect'] = 'edge') =>
  ([method, fact, call, expected]: Case): ContractRow => ({
    about: `Spreadsheet.Range.${method}`,
    aspect,
    fact,
    call,
    expected,
    ...known,
  });

const FORMATTING = fakes('test/testsheetsformatting.js');
const IGNORES = fakes('notes/oddities.md: setters of looks ignore what they do not know');

const shown: readonly Case[] = [
  [
    'setNumberFormat',
    'general is the format of a new cell, which has another name when it is read',
    `return [${A1}.getNumberFormat(), ${A1}.setNumberFormat('0.00').setNumberFormat('general').getNumberFormat()];`,
    ['0.###############', '0.###############'],
  ],
  [
    'setFontWeight',
    'null makes a weight normal again',
    `return [${A1}.getFontWeight(), ${A1}.setFontWeight('bold').setFontWeight(null).getFontWeight()];`,
    ['normal', 'normal'],
  ],
  [
    'setVerticalAlignment',
    'null makes an alignment that of a new cell again',
    `return [${A1}.getVerticalAlignment(), ${A1}.setVerticalAlignment('top').setVerticalAlignment(null).getVerticalAlignment()].map(function (one) { return one.toLowerCase(); });`,
    ['bottom', 'bottom'],
  ],
  [
    'setWrap',
    'a new cell says it wraps although its text runs over; false makes both the same',
    `var strategy = String(${A1}.getWrapStrategy()); var before = ${A1}.getWrap(); return [strategy, before, ${A1}.setWrap(false).getWrap(), String(${A1}.getWrapStrategy())];`,
    ['OVERFLOW', true, false, 'OVERFLOW'],
  ],
  [
    'setBackgrounds',
    'names and short forms are read as #rrggbb, null is white',
    "return sheet.getRange('A1:D1').setBackgrounds([['#FF0000', 'blue', null, 'darkgray']]).getBackgrounds();",
    [['#ff0000', '#0000ff', '#ffffff', '#a9a9a9']],
  ],
];

const ignored: readonly Case[] = [
  [
    'setFontWeight',
    'an unknown weight is taken and changes nothing',
    `return ${A1}.setFontWeight('x').getFontWeight();`,
    'normal',
  ],
  [
    'setVerticalAlignment',
    'an unknown alignment is taken and changes nothing',
    `return ${A1}.setVerticalAlignment('x').getVerticalAlignment().toLowerCase();`,
    'bottom',
  ],
  [
    'setBackgrounds',
    'an unknown colour is taken',
    `${A1}.setBackgrounds([['foo']]); return 'taken';`,
    'taken',
  ],
];

const notes: readonly Case[] = [
  [
    'setNotes',
    'numbers become text with a point, null takes the note away',
    "return sheet.getRange('A1:C1').setNotes([[25, 1.5, null]]).getNotes();",
    [['25.0', '1.5', '']],
  ],
  ['setNote', 'a number becomes text without a point', `return ${A1}.setNote(25).getNote();`, '25'],
  [
    'setNote',
    'every cell of the range gets the note; empty text takes it away',
    "var range = sheet.getRange('A1:B1').setNote('ก'); return [range.getNotes(), range.setNote('').getNotes()];",
    [[['ก', 'ก']], [['', '']]],
  ],
];

const others: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Range.setNumberFormat',
    aspect: 'arguments',
    fact: 'null is no format',
    call: `${A1}.setNumberFormat(null); ${A1}.getNumberFormat();`,
    errorStarts: '',
    ...fakes('notes/oddities.md: fails messily with a null argument'),
  },
  {
    about: 'Spreadsheet.Range.setNumberFormat',
    aspect: 'effect',
    fact: 'the value of a cell stays what it is under any format',
    call: `${A1}.setValues([[0.256]]); return [${A1}.setNumberFormat('0%').getValues(), ${A1}.setNumberFormat('@').getValues()];`,
    expected: [[[0.256]], [[0.256]]],
    ...documented('range#setnumberformatnumberformat'),
  },
  {
    about: 'Spreadsheet.Range.setNotes',
    aspect: 'arguments',
    fact: 'text instead of a rectangle is refused',
    call: `${A1}.setNotes('foo');`,
    error:
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    ...fakes('test/testsheetsbasic.js'),
  },
  ...['setNotes', 'setBackgrounds'].map((method): ContractRow => ({
    about: `Spreadsheet.Range.${method}`,
    aspect: 'arguments',
    fact: 'a rectangle of another size is refused',
    call: `sheet.getRange('A1:B1').${method}([['ก']]);`,
    errorStarts: 'The number of columns in the data does not match',
    ...seen(
      'reports of setValues, quoted with this text; all setters of rectangles share the check',
    ),
  })),
  {
    about: 'Spreadsheet.Range.clearNote',
    aspect: 'result',
    fact: 'a note can be cleared',
    call: `${A1}.setNote('x').clearNote(); return ${A1}.getNote();`,
    expected: '',
    ...documented('range#clearnote'),
  },
  {
    about: 'Spreadsheet.Range.setBackground',
    aspect: 'result',
    fact: 'one colour for a whole range',
    call: "return sheet.getRange('A1:B1').setBackground('#FFFFFF').getBackgrounds();",
    expected: [['#ffffff', '#ffffff']],
    ...FORMATTING,
  },
  {
    about: 'Spreadsheet.Range.setRichTextValue',
    aspect: 'result',
    fact: 'a link in a cell comes back',
    call: `var rich = SpreadsheetApp.newRichTextValue().setText('เปิด').setLinkUrl('https://example.org').build(); return ${A1}.setRichTextValue(rich).getRichTextValue().getLinkUrl();`,
    expected: 'https://example.org',
    ...documented('range#setrichtextvaluevalue'),
  },
];

export const LOOK_ROWS: readonly ContractRow[] = [
  ...rowsOfSpecimens(specimens),
  ...shown.map(row(FORMATTING)),
  ...ignored.map(row(IGNORES)),
  ...notes.map(row(fakes('notes/oddities.md and issuetracker.google.com/issues/429373214'))),
  ...others,
];
