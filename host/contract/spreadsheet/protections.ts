// Contract of protections: warnings, descriptions, and ranges left open.
import type { ContractRow } from '../contract-row.ts';
import { rowsOfSpecimens, type Specimen } from '../specimen.ts';
import { documented, fakes } from './sources.ts';

const SHEETS = 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)';
const OPEN = 'getUnprotectedRanges().map(function (range) { return range.getA1Notation(); })';

const specimens: readonly Specimen[] = [
  {
    about: 'Spreadsheet.Sheet.protect',
    before: `${SHEETS}.forEach(function (one) { one.remove(); });`,
    on: 'sheet',
    read: `[String(it.getProtectionType()), it.getDescription(), it.isWarningOnly(), it.canEdit(), ${SHEETS}.length]`,
    gives: ['SHEET', '', false, true, 1],
    changes: ['protections'],
    ...documented('sheet#protect'),
  },
  {
    about: 'Spreadsheet.Protection.setDescription',
    on: 'sheet.protect()',
    args: ["'ห้ามแก้'"],
    read: 'it.getDescription()',
    gives: 'ห้ามแก้',
    changes: ['protections'],
    ...documented('protection#setdescriptiondescription'),
  },
  {
    about: 'Spreadsheet.Protection.setWarningOnly',
    on: 'sheet.protect()',
    args: ['false'],
    read: 'it.isWarningOnly()',
    gives: false,
    changes: ['protections'],
    ...documented('protection#setwarningonlywarningonly'),
  },
  {
    about: 'Spreadsheet.Protection.setUnprotectedRanges',
    on: 'sheet.protect()',
    args: ["[sheet.getRange('B2:C5'), sheet.getRange('E1')]"],
    read: `it.${OPEN}`,
    gives: ['B2:C5', 'E1'],
    changes: ['protections'],
    ...documented('protection#setunprotectedrangesranges'),
  },
];

const others: readonly ContractRow[] = [
  {
    about: 'Spreadsheet.Sheet.protect',
    aspect: 'edge',
    fact: 'a tab that is protected already keeps its settings',
    call: `sheet.protect().setDescription('แรก'); return [sheet.protect().getDescription(), ${SHEETS}.length];`,
    expected: ['แรก', 1],
    ...documented('sheet#protect'),
  },
  {
    about: 'Spreadsheet.Sheet.protect',
    aspect: 'effect',
    fact: 'whoever protects goes on writing',
    call: "sheet.protect(); return sheet.getRange('A1').setValues([['x']]).getValues();",
    expected: [['x']],
    ...documented('sheet#protect'),
  },
  {
    about: 'Spreadsheet.Protection.getEditors',
    aspect: 'edge',
    fact: 'the owner of the file, who may always edit, is not named among the editors',
    call: `var protection = sheet.protect(); var owner = ss.getOwner(); var mail = owner ? owner.getEmail() : '';
      return protection.getEditors().filter(function (user) { return user.getEmail() === mail; }).length;`,
    expected: 0,
    ...fakes('notes/oddities.md and issuetracker.google.com/issues/442636162'),
  },
  {
    about: 'Spreadsheet.Protection.setDescription',
    aspect: 'edge',
    fact: 'empty text and Thai of three hundred signs',
    call: "var long = new Array(101).join('ทำก'); return [sheet.protect().setDescription(long).getDescription() === long, sheet.protect().setDescription('').getDescription()];",
    expected: [true, ''],
    ...documented('protection#setdescriptiondescription'),
  },
  {
    about: 'Spreadsheet.Protection.setWarningOnly',
    aspect: 'edge',
    fact: 'the last word counts, and scripts are not asked',
    call: "var protection = sheet.protect().setWarningOnly(true); var first = protection.isWarningOnly(); sheet.getRange('A1').setValues([['x']]); return [first, sheet.getLastRow(), protection.setWarningOnly(false).isWarningOnly()];",
    expected: [true, 1, false],
    ...fakes('test/testsheetsbasic.js'),
  },
  {
    about: 'Spreadsheet.Protection.setUnprotectedRanges',
    aspect: 'edge',
    fact: 'a new list replaces the old one, an empty one closes the tab',
    call: `var protection = sheet.protect().setUnprotectedRanges([sheet.getRange('A1')]).setUnprotectedRanges([sheet.getRange('B2')]); return [protection.${OPEN}, protection.setUnprotectedRanges([]).${OPEN}];`,
    expected: [['B2'], []],
    ...documented('protection#setunprotectedrangesranges'),
  },
  {
    about: 'Spreadsheet.Protection.setUnprotectedRanges',
    aspect: 'edge',
    fact: 'open ranges move with rows inserted above them',
    call: `sheet.protect().setUnprotectedRanges([sheet.getRange('B3:B5')]); sheet.insertRowBefore(1); return ${SHEETS}[0].${OPEN};`,
    expected: ['B4:B6'],
    ...documented('sheet#insertrowbeforebeforeposition'),
  },
  {
    about: 'Spreadsheet.Protection.setUnprotectedRanges',
    aspect: 'arguments',
    fact: 'a protected range has none',
    call: "sheet.getRange('A1:B2').protect().setUnprotectedRanges([sheet.getRange('A1')]);",
    errorStarts: '',
    ...documented('protection#setunprotectedrangesranges'),
  },
  {
    about: 'Spreadsheet.Protection.setUnprotectedRanges',
    aspect: 'arguments',
    fact: 'a range of another tab is refused',
    call: "var made = ss.insertSheet(); try { sheet.protect().setUnprotectedRanges([made.getRange('A1')]); } finally { ss.deleteSheet(made); }",
    errorStarts: '',
    ...documented('protection#setunprotectedrangesranges'),
  },
  {
    about: 'Spreadsheet.Range.protect',
    aspect: 'result',
    fact: 'a protected range is no protected tab',
    call: `var protection = sheet.getRange('A1:D5').protect().setDescription('d').setWarningOnly(true); return [String(protection.getProtectionType()), protection.getRange().getA1Notation(), ${SHEETS}.length];`,
    expected: ['RANGE', 'A1:D5', 0],
    ...fakes('test/testsheetsbasic.js'),
  },
];

export const PROTECTION_ROWS: readonly ContractRow[] = [...rowsOfSpecimens(specimens), ...others];
