import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseBuddhistYear } from '../../../src/domain/thai/years.ts';
import { anyText, runs } from './arbitraries.ts';
import { badStrings } from './lines.ts';

describe('parseBuddhistYear', () => {
  test.each([
    ['Buddhist', '2568', '2568'],
    ['Thai digits', '๒๕๖๘', '2568'],
    ['Christian', '2025', '2568'],
    ['two digits', '68', '2568'],
    ['two Thai digits', '๖๘', '2568'],
    ['with words', 'ปีการศึกษา 2568', '2568'],
    ['two digits with words', 'พ.ศ. 68', '2568'],
    ['as a number', '2568.0', '2568'],
    ['with its term', '1/2568', '2568'],
    ['year first', '2568/2', '2568'],
    ['a whole date', '31/03/2569', '2569'],
    ['three digits', '256', ''],
    ['five digits', '25689', ''],
    ['no year of this time', '3568', ''],
    ['neither era', '1200', ''],
    ['a day and a month', '31/03', ''],
    ['a word', 'ไม่ทราบ', ''],
    ['empty', '', ''],
  ])('%s', (_reason, typed, expected) => {
    expect(parseBuddhistYear(typed)).toBe(expected);
  });

  test('gives a year or nothing, and reads it back', () => {
    const holds = (text: string): boolean => {
      const year = parseBuddhistYear(text);
      return year === '' || (/^2[4-7]\d\d$/.test(year) && parseBuddhistYear(year) === year);
    };
    fc.assert(fc.property(anyText, holds), runs(2000));
    expect(badStrings().every(holds)).toBe(true);
  });
});
