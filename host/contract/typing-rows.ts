// Contract of writing and reading values: typing rules, formats, displayed text (locale th_TH).
import type { ContractRow } from './contract-row.ts';

const written = (text: string): string =>
  `return sheet.getRange('A1').setValue(${JSON.stringify(text)}).getValue();`;
const shown = (text: string): string =>
  `return sheet.getRange('A1').setValue(${JSON.stringify(text)}).getDisplayValue();`;
const asText = (text: string): string =>
  `return sheet.getRange('A1').setNumberFormat('@').setValue(${JSON.stringify(text)}).getValue();`;

export const TYPING_ROWS: readonly ContractRow[] = [
  { call: written('0812345678'), expected: 812345678, provenance: 'seen' },
  { call: written('+66812345678'), expected: 66812345678, provenance: 'believed' },
  { call: written('22 34'), expected: 2234, provenance: 'seen' },
  { call: written('10%'), expected: 0.1, provenance: 'documented' },
  { call: shown('10%'), expected: '10%', provenance: 'documented' },
  { call: written('01'), expected: 1, provenance: 'seen' },
  { call: written('1e5'), expected: 100000, provenance: 'seen' },
  { call: written('(5)'), expected: -5, provenance: 'believed' },
  { call: written('1,234.5'), expected: 1234.5, provenance: 'documented' },
  { call: written('TRUE'), expected: true, provenance: 'documented' },
  { call: shown('true'), expected: 'TRUE', provenance: 'documented' },
  { call: written('-'), expected: '-', provenance: 'believed' },
  { call: written('1.2.3'), expected: '1.2.3', provenance: 'believed' },
  { call: written(' ก ข '), expected: ' ก ข ', provenance: 'believed' },
  {
    call: written('๑๒๓'),
    provenance: 'unknown',
    doubt: 'thai-digits',
    variants: { text: '๑๒๓', number: 123 },
  },
  { call: written('1/2/2569'), expected: '2569-01-31T17:00:00.000Z', provenance: 'believed' },
  { call: shown('1/2/2569'), expected: '1/2/2569', provenance: 'believed' },
  { call: written('31/12/2026'), expected: '2026-12-30T17:00:00.000Z', provenance: 'believed' },
  { call: written('2026-03-20'), expected: '2026-03-19T17:00:00.000Z', provenance: 'believed' },
  { call: shown('2026-03-20'), expected: '2026-03-20', provenance: 'believed' },
  { call: shown('2026-03-20 08:30'), expected: '2026-03-20 8:30:00', provenance: 'believed' },
  { call: written('1-2'), expected: '2026-01-31T17:00:00.000Z', provenance: 'seen' },
  {
    call: `${written('1AM').replace('return ', 'var v = ')} return typeof v;`,
    expected: 'object',
    provenance: 'seen',
  },
  { call: written('5 ม.ค. 2569'), expected: '5 ม.ค. 2569', provenance: 'unknown' },
  {
    call: written("'0812"),
    provenance: 'unknown',
    doubt: 'apostrophe',
    variants: { vanishes: '0812', stays: "'0812" },
  },
  { call: asText('0812345678'), expected: '0812345678', provenance: 'seen' },
  { call: asText('1/2/2569'), expected: '1/2/2569', provenance: 'seen' },
  { call: asText('TRUE'), expected: 'TRUE', provenance: 'believed' },
  {
    call: asText('=1+1'),
    provenance: 'unknown',
    doubt: 'formula-under-text-format',
    variants: { text: '=1+1', formula: '#ERROR!' },
  },
  {
    call: asText("'ก"),
    provenance: 'unknown',
    doubt: 'apostrophe-under-text-format',
    variants: { vanishes: 'ก', stays: "'ก" },
  },
  {
    call: asText('=1+1').replace('getValue()', 'getFormula()'),
    provenance: 'unknown',
    doubt: 'formula-under-text-format',
    variants: { text: '', formula: '=1+1' },
  },
  {
    call: "return sheet.getRange('A1').setValue('0812').setNumberFormat('@').getValue();",
    expected: 812,
    provenance: 'seen',
  },
  {
    call: "return sheet.getRange('A1').setNumberFormat('@').setValue('0812').setNumberFormat('0').getValue();",
    expected: '0812',
    provenance: 'seen',
  },
  {
    call: "return sheet.getRange('A1').setNumberFormat('@STRING@').getNumberFormat();",
    expected: '@',
    provenance: 'believed',
  },
  {
    call: "return sheet.getRange('A1').setValue('=1+1').getFormula();",
    expected: '=1+1',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').getNumberFormat();",
    expected: '0.###############',
    provenance: 'believed',
  },
  {
    call: "return sheet.getRange('A1').setValue(new Date(2026, 0, 5)).getValue();",
    expected: '2026-01-04T17:00:00.000Z',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setValue(new Date(2026, 0, 5)).getValue() instanceof Date;",
    expected: true,
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setValue(new Date(2026, 0, 5)).setNumberFormat('0').getValue();",
    expected: 46027,
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(new Date(2026, 0, 5)).getDisplayValue();",
    expected: '2026-01-05',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setNumberFormat('0.0%').setValue(0.256).getDisplayValue();",
    expected: '25.6%',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setNumberFormat('#,##0').setValue(1234567).getDisplayValue();",
    expected: '1,234,567',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setValue(1234567890123).getDisplayValue();",
    expected: '1234567890123',
    provenance: 'believed',
  },
  {
    call: "return sheet.getRange('A1').setValue(1 / 3).getDisplayValue();",
    expected: '0.3333333333',
    provenance: 'believed',
  },
  {
    call: "return sheet.getRange('A1').setValue('ก').setValue(null).getValue();",
    expected: '',
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setValue('ก').setValue(undefined).isBlank();",
    expected: true,
    provenance: 'documented',
  },
  {
    call: "return sheet.getRange('A1').setValue('😀ก').getValue();",
    expected: '😀ก',
    provenance: 'believed',
  },
  {
    call: "return sheet.getRange('A1').setNumberFormat('@').setValue(300).getDisplayValue();",
    expected: '300',
    provenance: 'believed',
  },
  {
    call: "return sheet.getRange('A1:B2').getValues();",
    expected: [
      ['', ''],
      ['', ''],
    ],
    provenance: 'documented',
  },
  {
    call: "var s = ''; for (var i = 0; i < 50001; i++) s += 'ก'; sheet.getRange('A1').setValue(s);",
    error: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    provenance: 'seen',
  },
];
