// Thai digits in official papers: only figures change, and they change back.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asciiDigits, thaiDigits } from '../../../src/domain/thai/digits.ts';

describe('thaiDigits', () => {
  test.each([
    ['ร้อยละ 80.00 (224 จาก 280 คน)', 'ร้อยละ ๘๐.๐๐ (๒๒๔ จาก ๒๘๐ คน)', 'figures'],
    [
      'ที่ ศธ 0603/3878 ลงวันที่ 11 มีนาคม 2569',
      'ที่ ศธ ๐๖๐๓/๓๘๗๘ ลงวันที่ ๑๑ มีนาคม ๒๕๖๙',
      'a number of a letter',
    ],
    ['รหัส RP-2568-7K4', 'รหัส RP-2568-7K4', 'a code is typed as it stands'],
    ['ถาม a1@mail.example โทร. 054 000 000', 'ถาม a1@mail.example โทร. ๐๕๔ ๐๐๐ ๐๐๐', 'an address'],
    ['https://a.example/2569?x=1', 'https://a.example/2569?x=1', 'a link'],
    ['๑ ปี', '๑ ปี', 'what is Thai already'],
    ['', '', 'nothing'],
  ])('%s → %s: %s', (given, wanted) => {
    expect(thaiDigits(given)).toBe(wanted);
  });

  test('says the same figures, and twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('09.,a/ ก๑-%(')) }), (text) => {
        expect(asciiDigits(thaiDigits(text))).toBe(asciiDigits(text));
        expect(thaiDigits(thaiDigits(text))).toBe(thaiDigits(text));
      }),
    );
  });
});
