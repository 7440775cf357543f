import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  buddhistYear,
  compareDates,
  daysBetween,
  isIsoDate,
  parseThaiDate,
  toShortThaiDate,
  toThaiDate,
  toThaiMonth,
} from '../../../src/domain/thai/dates.ts';
import type { Era } from '../../../src/domain/thai/dates.ts';
import { asciiDigits, onlyDigits } from '../../../src/domain/thai/digits.ts';
import { LEVELS, levelLabel, levelOrder, parseLevel } from '../../../src/domain/thai/level.ts';
import { MONTHS, SHORT_MONTHS } from '../../../src/domain/thai/months.ts';
import { anyText, runs } from './arbitraries.ts';
import { badStrings } from './lines.ts';

describe('levels', () => {
  test.each([
    ['ปวช.', 'PVC'],
    ['ปวช', 'PVC'],
    ['ปวช.3', 'PVC'],
    ['ปวช.3/1', 'PVC'],
    ['ปวช. ๓', 'PVC'],
    ['ป.ว.ช.', 'PVC'],
    ['ประกาศนียบัตรวิชาชีพ 3', 'PVC'],
    ['ประกาศนียบัตรวิชาชีพ (ปวช.)', 'PVC'],
    ['PVC', 'PVC'],
    ['ปวส.', 'PVS'],
    ['ปวส.2/1', 'PVS'],
    ['ประกาศนียบัตรวิชาชีพชั้นสูง', 'PVS'],
    ['ประกาศนียบัตรวิชาชีพชั้นสูง 2', 'PVS'],
    ['ประกาศนียบัตรวิชาชีพ ชั้นสูง', 'PVS'],
    ['ชั้นสูง', 'PVS'],
    ['ประกาศนียบัตรวิชาชีพขั้นสูง', 'PVS'],
    ['ประกาศณียบัตรวิชาชีพชั้นสูง', 'PVS'],
    ['ประกาศณียบัตรวิชาชีพ', 'PVC'],
    ['ปวส. (ม.6)', 'PVS'],
    ['Vocational Certificate', 'PVC'],
    ['High Vocational Certificate', 'PVS'],
    ['High Voc. Cert.', 'PVS'],
    ['Voc. Cert.', 'PVC'],
    ['ป.ตรี', 'BA'],
    ['ปริญญาตรี', 'BA'],
    ['ทล.บ.', 'BA'],
    ['เทคโนโลยีบัณฑิต', 'BA'],
    ['ปริญญาตรีสายเทคโนโลยี', 'BA'],
    ['ม.6', ''],
    ['ปริญญาโท', ''],
    ['', ''],
    ['-', ''],
  ])('%s', (typed, level) => {
    expect(parseLevel(typed)).toBe(level);
  });

  test('labels are read back, in order', () => {
    expect(LEVELS.map(levelLabel).map(parseLevel)).toEqual(LEVELS);
    expect(([...LEVELS, ''] as const).map(levelOrder)).toEqual([0, 1, 2, 3]);
  });
});

describe('parseThaiDate', () => {
  test.each<[string, string, Era | '', string]>([
    ['Buddhist', '31/03/2569', '', '2026-03-31'],
    ['Christian', '31/03/2026', '', '2026-03-31'],
    ['short numbers', '1/3/2569', '', '2026-03-01'],
    ['hyphens', '1-3-2569', '', '2026-03-01'],
    ['dots', '1.3.2569', '', '2026-03-01'],
    ['Thai digits', '๓๑/๐๓/๒๕๖๙', '', '2026-03-31'],
    ['ISO', '2026-03-31', '', '2026-03-31'],
    ['ISO with a Buddhist year', '2569-03-31', '', '2026-03-31'],
    ['ISO with time', '2026-03-31 00:00:00', '', '2026-03-31'],
    ['time stamp', '2026-03-31T10:20:30.000Z', '', '2026-03-31'],
    ['month in full', '31 มีนาคม 2569', '', '2026-03-31'],
    ['stuck together', '31มีนาคม2569', '', '2026-03-31'],
    ['short month', '31 มี.ค. 2569', '', '2026-03-31'],
    ['short month without dots', '31 มีค 2569', '', '2026-03-31'],
    ['short month with hyphens', '31-มี.ค.-2569', '', '2026-03-31'],
    ['with words', 'วันที่ 31 เดือนมีนาคม พ.ศ. 2569', '', '2026-03-31'],
    ['the era is written', '31 มี.ค. พ.ศ. 69', '', '2026-03-31'],
    ['with the weekday', 'วันพุธที่ 31 มีนาคม พ.ศ.2569', '', '2026-03-31'],
    ['with the time of day', '31 มีนาคม 2569 เวลา 10.00 น.', '', '2026-03-31'],
    ['month as spoken', '31 มีนา 2569', '', '2026-03-31'],
    ['month as spoken, with ฯ', '1 กุมภาฯ 2569', '', '2026-02-01'],
    ['misspelt July', '1 กรกฏาคม 2569', '', '2026-07-01'],
    ['the Christian era is written', '31/3/ค.ศ.26', 'BE', '2026-03-31'],
    ['English month', '31 Mar 2026', '', '2026-03-31'],
    ['29 February of 2567', '29/02/2567', '', '2024-02-29'],
    ['no 29 February of 2568', '29/02/2568', '', ''],
    ['no month 13', '3/13/2569', '', ''],
    ['two digits without hint', '31/3/69', '', ''],
    ['two digits, Buddhist', '31/3/69', 'BE', '2026-03-31'],
    ['two digits, Buddhist birth', '5/1/50', 'BE', '2007-01-05'],
    ['two digits, Christian', '5/1/07', 'CE', '2007-01-05'],
    ['two digits, Christian, last century', '5/1/98', 'CE', '1998-01-05'],
    ['digits together', '31032569', '', ''],
    ['only a year', '2569', '', ''],
    ['a number of days', '46112', '', ''],
    ['text', 'ไม่ทราบ', '', ''],
    ['empty', '', '', ''],
  ])('%s', (_reason, typed, era, iso) => {
    expect(parseThaiDate(typed, era)).toBe(iso);
  });

  test.each(MONTHS.map((name, at) => [name, SHORT_MONTHS[at] ?? '', at + 1] as const))(
    'reads %s and %s',
    (name, short, month) => {
      const expected = `2026-${String(month).padStart(2, '0')}-01`;
      for (const typed of [name, short, short.replace(/\./g, ''), `เดือน${name}`]) {
        expect(parseThaiDate(`1 ${typed} 2569`)).toBe(expected);
      }
    },
  );

  test('gives a day that exists or nothing', () => {
    const holds = (text: string): boolean => {
      const iso = parseThaiDate(text, 'BE');
      return iso === '' || isIsoDate(iso);
    };
    fc.assert(fc.property(anyText, holds), runs(2000));
    expect(badStrings().every(holds)).toBe(true);
  });

  test('reads what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
        const iso = addDays('1900-01-01', days);
        return (
          parseThaiDate(toThaiDate(iso)) === iso && parseThaiDate(toShortThaiDate(iso)) === iso
        );
      }),
      runs(1000),
    );
  });
});

describe('dates', () => {
  test('are written in Thai', () => {
    expect(toThaiDate('2026-03-31')).toBe('31 มีนาคม 2569');
    expect(toShortThaiDate('2026-03-31')).toBe('31 มี.ค. 2569');
    expect(toThaiMonth('2026-03')).toBe('มีนาคม 2569');
    expect(buddhistYear('2026-03-31')).toBe('2569');
    expect([toThaiDate(''), toThaiMonth(''), buddhistYear('')]).toEqual(['', '', '']);
  });

  test.each([
    ['month end is kept', '2026-01-31', 1, '2026-02-28'],
    ['leap year', '2024-01-31', 1, '2024-02-29'],
    ['over the year', '2025-12-15', 3, '2026-03-15'],
    ['backwards', '2026-03-31', -1, '2026-02-28'],
    ['a year', '2024-02-29', 12, '2025-02-28'],
    ['unknown', '', 3, ''],
  ])('addMonths: %s', (_reason, iso, months, expected) => {
    expect(addMonths(iso, months)).toBe(expected);
  });

  test('days are counted', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-01', '2026-03-31')).toBe(30);
    expect(daysBetween('', '2026-03-31')).toBeNaN();
    expect(['2026-03-31', '', '2025-01-01'].sort(compareDates)).toEqual([
      '',
      '2025-01-01',
      '2026-03-31',
    ]);
  });
});

describe('digits', () => {
  test('Thai and full-width digits become ASCII, nothing else changes', () => {
    expect(asciiDigits('๐๙ ０９ น้ำ ½')).toBe('09 09 น้ำ ½');
    expect(onlyDigits('๐๘๑-234 ก')).toBe('081234');
  });
});
