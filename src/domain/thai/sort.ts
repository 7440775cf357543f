// Order of a Thai dictionary without Intl, which Apps Script may not have for Thai.

import { asciiDigits } from './digits.ts';
import { normalizeThai } from './normalize.ts';

/** A vowel written before its consonant is sorted after it. */
const LEADING_VOWEL = /([เ-ไ])([ก-ฮ])/g;
/** Marks that only count when everything else is equal: ็ ่ ้ ๊ ๋ ์ ํ. */
const isSecondary = (letter: string): boolean => letter >= '\u0E47' && letter <= '\u0E4E';
const isIgnored = (letter: string): boolean => /[\s.,()/\-–—'"ฯ]/.test(letter);

const NO_MARK = '0';

/** Texts in dictionary order have keys in plain string order. */
export const thaiSortKey = (text: string): string => {
  const clean = normalizeThai(asciiDigits(text));
  let letters = '';
  let marks = '';
  for (const letter of clean.toLowerCase().replace(LEADING_VOWEL, '$2$1')) {
    if (isSecondary(letter)) marks = marks.slice(0, -1) + letter;
    else if (!isIgnored(letter)) {
      letters += letter;
      marks += NO_MARK;
    }
  }
  return `${letters}\u0000${marks.replace(/0+$/, '')}\u0000${clean}`;
};

export const compareThai = (a: string, b: string): number => {
  const [left, right] = [thaiSortKey(a), thaiSortKey(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** A sorted copy; each key is made once. */
export const sortThai = <T>(items: readonly T[], textOf: (item: T) => string): T[] =>
  items
    .map((item) => ({ item, key: thaiSortKey(textOf(item)) }))
    .sort((a, b) => {
      if (a.key === b.key) return 0;
      return a.key < b.key ? -1 : 1;
    })
    .map(({ item }) => item);
