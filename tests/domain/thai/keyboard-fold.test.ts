import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldThai, spokenLetters } from '../../../src/domain/thai/fold.ts';
import { layoutReading, toLatinKeys, toThaiKeys } from '../../../src/domain/thai/keyboard.ts';
import { anyText, runs } from './arbitraries.ts';
import { badStrings } from './lines.ts';

describe('the other keyboard layout', () => {
  // From the assertions of PyThaiNLP's tests (Apache-2.0).
  test.each([
    ['l;ylfu8iy[', 'สวัสดีครับ'],
    ["Tok8kicsj'xitgmLwmp", 'ธนาคารแห่งประเทศไทย'],
  ])('%s is %s', (latin, thai) => {
    expect(toThaiKeys(latin)).toBe(thai);
    expect(toLatinKeys(thai)).toBe(latin);
  });

  test.each([
    ['a name', 'l,=kp', 'สมชาย'],
    ['a title stuck to it', 'okpl,=kp', 'นายสมชาย'],
    ['a full name', 'l,=kp .0fu', 'สมชาย ใจดี'],
    ['Latin typed in Thai', '๋นีพืฟสรหท', 'Journalism'],
    ['a Thai name stays', 'สมชาย', ''],
    ['a Latin name stays', 'John', ''],
    ['one that gives no Thai syllables', 'Smith', ''],
    ['digits', '0812345678', ''],
    ['nothing', '', ''],
  ])('%s', (_reason, typed, reading) => {
    expect(layoutReading(typed)).toBe(reading);
  });

  test('is defined for every text', () => {
    for (const text of badStrings()) expect(typeof layoutReading(text)).toBe('string');
  });
});

describe('what is left of a name', () => {
  test.each([
    ['letters that sound alike', 'ศิริพร', 'สิริพร'],
    ['… of n', 'ณัฐ', 'นัฐ'],
    ['tone marks', 'แก้วใส', 'แก่วใส'],
    ['a silent letter left out', 'อนุศักดิ์', 'อนุศัก'],
    ['vowels', 'สมชาย', 'สมชย'],
  ])('the fold does not hear %s', (_reason, a, b) => {
    expect(foldThai(a)).toBe(foldThai(b));
  });

  test('the fold keeps different names apart', () => {
    expect(foldThai('สมชาย')).not.toBe(foldThai('สมศรี'));
  });

  test.each([
    ['ศักดิ์', 'ศัก'],
    ['ฟ้า', 'ฟา'],
    ['นันท์', 'นัน'],
    ['สมชาย', 'สมชาย'],
  ])('spoken: %s', (name, spoken) => {
    expect(spokenLetters(name)).toBe(spoken);
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldThai(foldThai(text))).toBe(foldThai(text));
      }),
      runs(500),
    );
  });
});
