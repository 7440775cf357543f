import { describe, expect, test } from '@jest/globals';
import { emailHint, looksLikeEmail, normalizeEmail } from '../../../src/domain/thai/email.ts';
import { compareThai, sortThai } from '../../../src/domain/thai/sort.ts';
import { badStrings, jsonOf, linesOf } from './lines.ts';

const sorted = (texts: readonly string[]): readonly string[] => sortThai(texts, (text) => text);

describe('Thai dictionary order', () => {
  test.each([
    [
      'vowels before the consonant do not count first',
      ['เกม', 'กบ', 'ไก่', 'ขาว', 'แก้ว'],
      ['กบ', 'เกม', 'แก้ว', 'ไก่', 'ขาว'],
    ],
    ['tone marks count last', ['ก้าน', 'กาน', 'ก่าน', 'กานดา'], ['กาน', 'ก่าน', 'ก้าน', 'กานดา']],
    ['digits, Latin, Thai', ['ก', 'b', 'A', '๒', '1'], ['1', '๒', 'A', 'b', 'ก']],
    ['names', ['อรุณ', 'กมล', 'เอก', 'โชค', 'ณัฐ'], ['กมล', 'โชค', 'ณัฐ', 'อรุณ', 'เอก']],
    [
      'fields of study',
      ['ช่างยนต์', 'การบัญชี', 'เมคคาทรอนิกส์', 'ช่างไฟฟ้ากำลัง'],
      ['การบัญชี', 'ช่างไฟฟ้ากำลัง', 'ช่างยนต์', 'เมคคาทรอนิกส์'],
    ],
  ])('%s', (_reason, texts, expected) => {
    // ช่างไฟฟ้า is read ช-า-ง-ฟ-ไ: ฟ comes before ย.
    expect(sorted(texts)).toEqual(expected);
  });

  test('agrees with the vectors of another implementation', () => {
    const vectors = jsonOf('thai/pythainlp_collate_vectors.json') as {
      args: [string[]];
      kwargs: { reverse?: boolean };
      expected?: string[];
    }[];
    for (const { args, kwargs, expected } of vectors) {
      if (expected !== undefined && kwargs.reverse !== true)
        expect(sorted(args[0])).toEqual(expected);
    }
  });

  test('agrees with ICU on a list of names', () => {
    const collator = new Intl.Collator('th');
    const names = linesOf('thai/family_names_th.txt').map((name) => name.trim());
    const wrong = names.filter((name, at) => {
      const other = names[(at * 7919 + 13) % names.length] ?? '';
      return Math.sign(compareThai(name, other)) !== Math.sign(collator.compare(name, other));
    });
    expect(wrong).toEqual([]);
  });

  test('is an order on bad strings', () => {
    const texts = badStrings().slice(0, 200);
    for (const [at, text] of texts.entries()) {
      const other = texts[(at * 31) % texts.length] ?? '';
      expect(compareThai(text, other) + compareThai(other, text)).toBe(0);
    }
  });
});

describe('e-mail', () => {
  test.each([
    ['plain', 'somchai@gmail.com', true],
    ['college', 's.jaidee@lampangpoly.ac.th', true],
    ['plus', 'a+b@example.co', true],
    ['no domain', 'somchai@gmail', false],
    ['no at', 'somchai.gmail.com', false],
    ['two at', 'a@b@gmail.com', false],
    ['comma', 'somchai@gmail,com', false],
    ['Thai letter', 'สมชาย@gmail.com', false],
    ['dot at the end of the name', 'a.@gmail.com', false],
    ['empty', '', false],
  ])('looks like one: %s', (_reason, typed, expected) => {
    expect(looksLikeEmail(typed)).toBe(expected);
  });

  test.each([
    ['letters swapped', 'a@gmial.com', 'a@gmail.com'],
    ['letter missing', 'a@gmal.com', 'a@gmail.com'],
    ['letter doubled', 'a@gmaill.com', 'a@gmail.com'],
    ['ending', 'a@gmail.con', 'a@gmail.com'],
    ['comma for dot', 'a@gmail,com', 'a@gmail.com'],
    ['dot missing', 'a@gmailcom', 'a@gmail.com'],
    ['two dots', 'a@hotmail..com', 'a@hotmail.com'],
    ['a dot at the end', 'a@gmail.com.', 'a@gmail.com'],
    ['no ending', 'a@gmail', 'a@gmail.com'],
    ['an ending that does not exist', 'a@gmail.co.th', 'a@gmail.com'],
    ['letters apart swapped', 'a@icould.com', 'a@icloud.com'],
    ['a real domain near another', 'a@line.com', ''],
    ['hotmail', 'a@hotnail.com', 'a@hotmail.com'],
    ['right already', 'a@gmail.com', ''],
    ['another real domain', 'a@ymail.com', ''],
    ['college', 'a@lampangpoly.ac.th', ''],
    ['no at', 'gmail.com', ''],
  ])('hint: %s', (_reason, typed, expected) => {
    expect(emailHint(typed)).toBe(expected);
  });

  test('blanks and case of the domain do not matter', () => {
    expect(normalizeEmail(' Somchai@GMAIL.com\u200B')).toBe('Somchai@gmail.com');
    expect(normalizeEmail('-')).toBe('');
    expect(normalizeEmail('a๒＠gmail.com')).toBe('a2@gmail.com');
    for (const text of badStrings()) expect(typeof emailHint(text)).toBe('string');
  });
});
