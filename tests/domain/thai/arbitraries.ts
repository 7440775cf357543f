// Thai text as people and programs spoil it, for properties.

import fc from 'fast-check';

const THAI = Array.from({ length: 0x5c }, (_, at) => String.fromCharCode(0x0e00 + at));
const NOISE = [
  ' ',
  '  ',
  '\u00A0',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u00AD',
  '\n',
  '\t',
  '-',
  '.',
  'a',
  'Z',
  '0',
  '๙',
];
/** Marks far more often than in real text, where the rules meet. */
const MARKS = [
  'ั',
  'ิ',
  'ี',
  'ุ',
  'ู',
  '็',
  '่',
  '้',
  '๊',
  '๋',
  '์',
  'ํ',
  'ำ',
  'า',
  'ะ',
  'เ',
  'แ',
  'ๅ',
  'ฺ',
  'ก',
  'น',
];

export const thaiText = fc.string({
  unit: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 3, arbitrary: fc.constantFrom(...THAI) },
    { weight: 1, arbitrary: fc.constantFrom(...NOISE) },
  ),
  maxLength: 30,
});

/** Mostly well written: consonant, vowels and marks in order, blanks between. */
export const syllables = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', '', 'เ', 'แ', 'ไ'),
        fc.constantFrom('ก', 'น', 'ฮ', 'ฤ'),
        fc.constantFrom('', 'ั', 'ิ', 'ู', 'ี'),
        fc.constantFrom('', '่', '้', '์', '็'),
        fc.constantFrom('', 'า', 'ะ', 'ำ', 'าะ', 'ๆ', ' ', '-', '1'),
      )
      .map((parts) => parts.join('')),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

export const anyText = fc.oneof(thaiText, fc.string({ unit: 'binary', maxLength: 40 }));

export const SEED = 20260311;
export const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed: SEED, numRuns });
