import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { harmless, toCsv } from '../../../src/domain/export/csv.ts';
import { anyText, runs } from '../thai/arbitraries.ts';
import { allBadStrings } from '../../support/bad-strings.ts';
import { readCsv } from './read-csv.ts';

describe('toCsv', () => {
  test.each<[string, readonly (readonly (string | number)[])[], string]>([
    [
      'two rows',
      [
        ['ก', 'ข'],
        ['1', '2'],
      ],
      'ก,ข\r\n1,2\r\n',
    ],
    ['a comma', [['ก,ข', '']], '"ก,ข",\r\n'],
    ['quotes', [['เขาว่า "ใช่"', 'x']], '"เขาว่า ""ใช่""",x\r\n'],
    ['a line break', [['ก\nข', 'x']], '"ก\nข",x\r\n'],
    ['a semicolon, which other languages cut at', [['ก;ข', 'x']], '"ก;ข",x\r\n'],
    ['blanks at the ends', [[' ก ', 'x']], '" ก ",x\r\n'],
    ['one blank cell', [['']], '""\r\n'],
    ['blank cells', [['', '', '']], ',,\r\n'],
    ['numbers', [[1, -2.5]], '1,-2.5\r\n'],
    ['no rows', [], ''],
  ])('%s', (_reason, rows, expected) => {
    expect(toCsv(rows)).toBe(`\uFEFF${expected}`);
  });

  test.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a sum with a plus', '+1+1', "'+1+1"],
    ['a call behind a minus', "-2+cmd|' /C calc'!A0", "'-2+cmd|' /C calc'!A0"],
    ['an old macro', '@SUM(1+1)', "'@SUM(1+1)"],
    ['an official LINE account', '@college', "'@college"],
    ['a tab in front', '\t=1', "'\t=1"],
    ['a carriage return in front', '\rก', "'\rก"],
    ['a line feed in front', '\n=1', "'\n=1"],
    ['a blank in front', ' =1+1', "' =1+1"],
    ['a zero-width space in front', '\u200B=1+1', "'\u200B=1+1"],
    ['a full-width sign', '＝1+1', "'＝1+1"],
    ['a telephone number with its country', '+66812345678', '+66812345678'],
    ['… written in groups', '+66 81-234-5678', "'+66 81-234-5678"],
    ['a negative number', '-12.5', '-12.5'],
    ['a dash for nothing', '-', '-'],
    ['a sign in the middle', 'ก=1', 'ก=1'],
    ['an apostrophe that was there', "'=1", "'=1"],
    ['a long dash', '–', '–'],
    ['nothing', '', ''],
  ])('%s', (_reason, cell, expected) => {
    expect(harmless(cell)).toBe(expected);
  });

  const comesBack = (rows: readonly (readonly string[])[]): void => {
    expect(readCsv(toCsv(rows))).toEqual(rows.map((row) => row.map(harmless)));
  };

  test('is read back by a plain reader as it was, but for the apostrophe', () => {
    const table = fc.array(fc.array(anyText, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(fc.property(table, comesBack), runs(1000));
    const marks = fc.string({
      unit: fc.constantFrom('"', ',', '\r', '\n', ';', '=', ' ', 'ก'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(fc.array(marks, { minLength: 1, maxLength: 4 })), comesBack),
      runs(2000),
    );
  });

  test('the apostrophe is the only thing that is ever added, and once is enough', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = harmless(text);
        return (safe === text || safe === `'${text}`) && harmless(safe) === safe;
      }),
      runs(2000),
    );
  });

  test('bad strings come back, and none begins as something to compute', () => {
    const strings = allBadStrings();
    comesBack(strings.map((text, at) => [String(at), text, 'ท้าย']));
    const alive = readCsv(toCsv(strings.map((text) => ['x', text])))
      .map(([, cell = '']) => cell)
      .filter((cell) => /^[\s\u200B\uFEFF]*[=+\-@]/.test(cell) && !/^[+-]?[\d.]*$/.test(cell));
    expect(strings.length).toBeGreaterThan(1000);
    expect(alive).toEqual([]);
  });
});
