import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isThaiPhone, parsePhones, showPhone } from '../../../src/domain/thai/phones.ts';
import { anyText, runs } from './arbitraries.ts';
import { badStrings, linesOf } from './lines.ts';

describe('parsePhones', () => {
  test.each([
    ['plain', '0812345678', ['0812345678']],
    ['hyphens', '081-234-5678', ['0812345678']],
    ['blanks', '081 234 5678', ['0812345678']],
    ['dots', '081.234.5678', ['0812345678']],
    ['brackets', '(081) 2345678', ['0812345678']],
    ['Thai digits', '๐๘๑๒๓๔๕๖๗๘', ['0812345678']],
    ['+66', '+66812345678', ['0812345678']],
    ['+66 with blanks', '+66 81 234 5678', ['0812345678']],
    ['+66 (0)', '+66(0)812345678', ['0812345678']],
    ['66 without plus', '66812345678', ['0812345678']],
    ['0066', '0066812345678', ['0812345678']],
    ['apostrophe', "'0812345678", ['0812345678']],
    ['landline', '054-330373', ['054330373']],
    ['Bangkok', '0-2431-3613', ['024313613']],
    ['+66 landline', '+6624313613', ['024313613']],
    ['two, comma', '0812345678, 0891234567', ['0812345678', '0891234567']],
    ['two, slash', '081-2345678/089-1234567', ['0812345678', '0891234567']],
    ['two, one blank', '081-2345678 089-1234567', ['0812345678', '0891234567']],
    ['two, line break', '0812345678\n0891234567', ['0812345678', '0891234567']],
    ['two, หรือ', '0812345678 หรือ 0891234567', ['0812345678', '0891234567']],
    ['three, blanks', '0812345678 0891234567 054330373', ['0812345678', '0891234567', '054330373']],
    [
      'three, one grouped',
      '081 234 5678 0891234567 0861234567',
      ['0812345678', '0891234567', '0861234567'],
    ],
    ['whose they are', 'แม่ 0812345678 พ่อ 0891234567', ['0812345678', '0891234567']],
    ['VoIP', '0601234567', ['0601234567']],
    ['a label', 'โทร.081-234-5678', ['0812345678']],
    ['the same twice', '0812345678, 081-234-5678', ['0812345678']],
    ['a word beside it', '0812345678 (แม่)', ['0812345678']],
    ['extension said', '054330373 ต่อ 112', ['054330373']],
    ['zero-width space', '081\u200B2345678', ['0812345678']],
    ['nothing', '-', []],
    ['empty', '', []],
  ])('%s', (_reason, typed, numbers) => {
    expect(parsePhones(typed)).toEqual({ numbers, proposals: [], rest: [] });
  });

  test.each([
    ['mobile without its zero', '812345678', '0812345678', 'lostZero'],
    ['mobile as a number', '812345678.0', '0812345678', 'lostZero'],
    ['landline without its zero', '54821567', '054821567', 'lostZero'],
    ['letter O', 'O812345678', '0812345678', 'letterForZero'],
    ['extension stuck to it', '054-265-112-3', '054265112', 'extension'],
  ])('proposes: %s', (_reason, typed, proposed, why) => {
    const { numbers, proposals, rest } = parsePhones(typed);
    expect({ numbers, rest }).toEqual({ numbers: [], rest: [] });
    expect(proposals).toEqual([{ typed, proposed, why }]);
  });

  test.each([
    ['too short', '08123456'],
    ['too long', '08123456789012'],
    ['digits lost', '8.12346E+08'],
    ['no such prefix', '0112345678'],
    ['zeros', '0000000000'],
  ])('is no number: %s', (_reason, typed) => {
    expect(parsePhones(typed)).toEqual({ numbers: [], proposals: [], rest: [typed] });
  });

  test('two without their zeros are two proposals', () => {
    const { numbers, proposals } = parsePhones('812345678, 54330373');
    expect(numbers).toEqual([]);
    expect(proposals.map(({ proposed }) => proposed)).toEqual(['0812345678', '054330373']);
  });

  test('knows every range of mobile, landline and VoIP numbers in the published plan', () => {
    const ranges = linesOf('badinput/ranges.csv')
      .slice(1)
      .map((line) => line.split(';').map((cell) => cell.trim()))
      .filter(([, , type, tariff]) => type !== 'FIXED_LINE' || tariff === 'STANDARD_RATE');
    const unknown = ranges.filter(([prefix = '', length]) => {
      const begins = prefix.replace(/\[(\d)[^\]]*\]/g, '$1').replace(/x/g, '0');
      const number = `0${begins}`.padEnd(Number(length) + 1, '5');
      // Services begin with 1, and no person has them.
      return isThaiPhone(number) === prefix.startsWith('1');
    });
    expect(ranges.length).toBeGreaterThan(300);
    expect(unknown).toEqual([]);
  });

  test('reads every number of a generated list, or proposes its zero', () => {
    const cells = linesOf('thai/thai_synth_1000.csv')
      .slice(1)
      .map((line) => line.split(',')[3] ?? '')
      .filter((cell) => cell !== '');
    const unread = cells.filter((cell) => {
      const { numbers, proposals } = parsePhones(cell);
      return numbers.length + proposals.length !== 1;
    });
    expect(cells.length).toBeGreaterThan(800);
    expect(unread).toEqual([]);
  });

  test('only gives Thai numbers, each once, whatever is typed', () => {
    const holds = (text: string): boolean => {
      const { numbers, proposals } = parsePhones(text);
      return (
        numbers.every(isThaiPhone) &&
        new Set(numbers).size === numbers.length &&
        proposals.every((one) => isThaiPhone(one.proposed))
      );
    };
    fc.assert(fc.property(anyText, holds), runs(2000));
    expect(badStrings().every(holds)).toBe(true);
  });

  test('shows numbers in the usual groups', () => {
    expect(['0812345678', '054330373', '024313613', '?'].map(showPhone)).toEqual([
      '081-234-5678',
      '054-330-373',
      '02-431-3613',
      '?',
    ]);
  });
});
