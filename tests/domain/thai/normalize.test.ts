import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalizeThai } from '../../../src/domain/thai/normalize.ts';
import { anyText, runs, syllables, thaiText } from './arbitraries.ts';
import { badStrings, jsonOf, linesOf } from './lines.ts';

interface Vector {
  readonly fn: string;
  readonly args: readonly string[];
  readonly expected: string;
}

describe('normalizeThai', () => {
  test.each([
    ['ํ and า are one letter', 'กํา', 'กำ'],
    ['tone mark before ํ', 'น้ํา', 'น้ำ'],
    ['tone mark after ํ', 'นํ้า', 'น้ำ'],
    ['tone mark after ำ', 'นำ้', 'น้ำ'],
    ['composed already', 'น้ำ', 'น้ำ'],
    ['เ typed twice', 'เเก้ว', 'แก้ว'],
    ['tone mark before the vowel above', 'ม้ัง', 'มั้ง'],
    ['tone mark before the vowel below', 'ตุ้ม', 'ตุ้ม'],
    ['thanthakhat before the vowel', 'สิทธ์ิ', 'สิทธิ์'],
    ['tone mark after the following vowel', 'หญา้', 'หญ้า'],
    ['a mark twice', 'อนุสรณ์์', 'อนุสรณ์'],
    ['two tone marks: the last', 'ก่้', 'ก้'],
    ['า for the long tail of ฤๅ only', 'นๅคา', 'นาคา'],
    ['ฤๅ stays', 'ฤๅษี', 'ฤๅษี'],
    ['zero-width space', 'สม\u200Bชาย', 'สมชาย'],
    ['zero-width joiner', 'สม\u200Dชาย', 'สมชาย'],
    ['byte order mark', '\uFEFFสมชาย', 'สมชาย'],
    ['word joiner', 'สม\u2060ชาย', 'สมชาย'],
    ['soft hyphen', 'สม\u00ADชาย', 'สมชาย'],
    ['bidi marks', '\u202Aสมชาย\u202C\u200E', 'สมชาย'],
    ['no-break space', 'สมชาย\u00A0ใจดี', 'สมชาย ใจดี'],
    ['blanks and tabs', '  สมชาย \t  ใจดี ', 'สมชาย ใจดี'],
    ['a line break', 'สมชาย\nใจดี', 'สมชาย ใจดี'],
    ['blank before a mark', 'พ ุ่มดอกไม้', 'พุ่มดอกไม้'],
    ['PDF: blank and า for ำ', 'ส านัก', 'สำนัก'],
    ['PDF: blank before ำ', 'ค ำน ำ', 'คำนำ'],
    ['PDF: blank and า in a surname', 'สมชาย ณ ล าปาง', 'สมชาย ณ ลำปาง'],
    ['a mark at the start', '่ก', 'ก'],
    ['nothing but a mark is kept', '่', '่'],
    ['full-width letters are not folded', 'Ａ', 'Ａ'],
    ['Latin accents are composed', 'Jose\u0301', 'José'],
    ['an emoji of a family keeps its joiners', 'ครู👨‍👩‍👧', 'ครู👨‍👩‍👧'],
    ['empty', '', ''],
    ['blank', ' \u200B ', ''],
  ])('%s', (_reason, typed, expected) => {
    expect(normalizeThai(typed)).toBe(expected);
  });

  test('agrees with the vectors of another implementation', () => {
    const vectors = jsonOf('thai/pythainlp_normalize_vectors.json') as Vector[];
    // Taking tone marks away is another thing than normalising; a line break is a blank here.
    const mine = vectors.filter(
      ({ fn, args }) => fn !== 'remove_tonemark' && args[0]?.includes('\n') !== true,
    );
    expect(mine.length).toBeGreaterThan(50);
    const wrong = mine
      .map(({ args, expected }) => ({ args, expected, mine: normalizeThai(args[0] ?? '') }))
      .filter((one) => one.mine !== one.expected);
    expect(wrong).toEqual([]);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => normalizeThai(normalizeThai(text)) === normalizeThai(text)),
      runs(5000),
    );
  });

  test('takes the short way only where the long one changes nothing', () => {
    // A zero-width space at the end is dropped, but not on the short way.
    const ways = (text: string): boolean => normalizeThai(text) === normalizeThai(`${text}\u200B`);
    fc.assert(fc.property(anyText, ways), runs(5000));
    fc.assert(fc.property(syllables, ways), runs(5000));
  });

  test('is total and idempotent on bad strings', () => {
    for (const text of badStrings()) {
      expect(normalizeThai(normalizeThai(text))).toBe(normalizeThai(text));
    }
  });

  test('never takes ำ apart and leaves no blank at the ends', () => {
    fc.assert(
      fc.property(thaiText, (text) => {
        const clean = normalizeThai(text);
        return !/\u0E4D[่-๋]*า/.test(clean) && clean === clean.trim() && !clean.includes('  ');
      }),
      runs(3000),
    );
  });

  test('leaves the names of a list as they are, but for the misspelt ones', () => {
    const names = [
      ...linesOf('thai/person_names_female_th.txt'),
      ...linesOf('thai/person_names_male_th.txt'),
      ...linesOf('thai/family_names_th.txt'),
    ];
    const changed = names.filter((name) => normalizeThai(name) !== name.trim());
    expect(names.length).toBeGreaterThan(20_000);
    expect(changed.every((name) => normalizeThai(name) !== '')).toBe(true);
    expect(changed.length).toBeLessThanOrEqual(12);
  });
});
