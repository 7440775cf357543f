import { describe, expect, test } from '@jest/globals';
import {
  entryYearOf,
  nationalIdCheckDigit,
  parseNationalId,
  parseStudentId,
} from '../../../src/domain/thai/ids.ts';
import { badStrings, linesOf } from './lines.ts';

describe('parseStudentId', () => {
  test.each([
    ['plain', '66201010025', '66201010025', ''],
    ['as a number', '66201010025.0', '66201010025', ''],
    ['blanks', ' 6620101 0025 ', '66201010025', ''],
    ['hyphens', '66-20101-0025', '66201010025', ''],
    ['Thai digits', '๖๖๒๐๑๐๑๐๐๒๕', '66201010025', ''],
    ['apostrophe', "'66201010025", '66201010025', ''],
    ['ten digits', '6620101002', '6620101002', 'notElevenDigits'],
    ['thirteen that are no national id', '6620101002512', '6620101002512', 'notElevenDigits'],
    ['a national id in its place', '1101700230708', '', 'nationalId'],
    ['digits lost', '6.62010E+10', '', 'digitsLost'],
    ['a name', 'สมชาย', '', 'notANumber'],
    ['too short', '1234567', '', 'notANumber'],
    ['empty', '', '', ''],
  ])('%s', (_reason, typed, id, doubt) => {
    expect(parseStudentId(typed)).toEqual({ id, doubt });
  });

  test('tells the year of entry', () => {
    expect(['66201010025', '6620101002', ''].map(entryYearOf)).toEqual(['2566', '', '']);
  });
});

describe('parseNationalId', () => {
  test.each([
    ['plain', '1101700230708', 'citizen', ''],
    ['dashed', '1-1017-00230-70-8', 'citizen', ''],
    ['one digit wrong', '1101700230709', 'citizen', 'checkDigit'],
    ['twelve times the same digit', '1111111111119', 'citizen', 'checkDigit'],
    ['G-code', 'G640900012345', 'gCode', ''],
    ['G-code, small', 'g640900012345', 'gCode', ''],
    ['twelve digits', '110170023070', '', 'length'],
    ['digits lost', '1.10170E+12', '', 'digitsLost'],
    ['empty', '', '', ''],
  ])('%s', (_reason, typed, kind, doubt) => {
    const parsed = parseNationalId(typed);
    expect({ kind: parsed.kind, doubt: parsed.doubt }).toEqual({ kind, doubt });
  });

  test('agrees with the published vectors about the check digit', () => {
    const wrong = linesOf('badinput/thai_id_vectors.tsv')
      .slice(1)
      .map((line) => line.split('\t'))
      .filter(([, digits, ok]) => digits?.length === 13 && ok !== 'n/a')
      .filter(([, digits = '', ok]) => {
        const right = nationalIdCheckDigit(digits.slice(0, 12)) === digits[12];
        return right !== (ok === 'true');
      });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['a number of persons without civil registration', '0001000000001'],
    ['the reserved first digit', '9000000000006'],
    ['all the same digit', '9999999999994'],
    ['all the same digit but the last', '1111111111119'],
    ['a G-code too short', 'G64090'],
    ['a passport', 'AB1234567'],
  ])('warns at most, and keeps what was typed: %s', (_reason, typed) => {
    expect(parseNationalId(typed).id).toBe(typed);
  });

  test('judges every published vector: what was spoilt is doubted, what is right is not', () => {
    const judged = linesOf('badinput/thai_id_vectors.tsv')
      .slice(1)
      .map((line) => line.split('\t'))
      .map(([input = '', , ok, , , kind = '', source = '']) => {
        const { id, doubt } = parseNationalId(input);
        const isSpoilt = ok === 'false' || /12 digits|scientific/.test(source);
        const right = ok === 'true' && !/^(\d)\1{11}/.test(id);
        return {
          input,
          kind,
          lost: /[0-9A-Za-z๐-๙]/.test(input) && id === '',
          isSpoilt,
          right,
          doubt,
        };
      });
    expect(judged.length).toBeGreaterThan(300);
    expect(judged.filter(({ lost }) => lost)).toEqual([]);
    expect(judged.filter(({ isSpoilt, doubt }) => isSpoilt && doubt === '')).toEqual([]);
    expect(judged.filter(({ right, doubt }) => right && doubt !== '')).toEqual([]);
  });

  test('is total', () => {
    for (const text of badStrings()) {
      expect(typeof parseNationalId(text).id).toBe('string');
      expect(typeof parseStudentId(text).id).toBe('string');
    }
  });
});
