// One spelling for one Thai text: invisible characters, composed ำ, order and repetition of marks, spaces.

import { asciiDigits } from './digits.ts';

// Never NFKC: it takes ำ apart (U+0E4D U+0E32). NFC alone mends only marks below the consonant.

const CONSONANT = '\\u0E01-\\u0E2E';
const UPPER_LOWER_VOWEL = '\\u0E31\\u0E34-\\u0E3A';
const TONE = '\\u0E48-\\u0E4B';
const TOP = '\\u0E47-\\u0E4E';
const MARK = UPPER_LOWER_VOWEL + TOP;

/** A zero-width joiner stays before an emoji, where it is not noise. */
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|\u200D(?![\uD83C-\uD83E\u2640-\u27BF])/g;
const BLANKS = /[\s\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

const STEPS: readonly (readonly [RegExp, string])[] = [
  // Two เ typed for แ; vowels in front of the consonant typed twice.
  [/เ{2,}/g, 'แ'],
  [/([แโใไ])\1+/g, '$1'],
  // ๅ is a letter of its own only after ฤ and ฦ.
  [/(^|[^ฤฦๅ])ๅ/g, '$1า'],
  // Text copied from a PDF puts a blank before a mark, or a blank and า for ำ ("ส านัก").
  [new RegExp(`([${CONSONANT}${UPPER_LOWER_VOWEL}]) +(?=[${MARK}])`, 'g'), '$1'],
  [new RegExp(`([${CONSONANT}][${TONE}]?) +(?=ำ)`, 'g'), '$1'],
  [new RegExp(`([${CONSONANT}][${TONE}]?) +า`, 'g'), '$1ำ'],
  [/([าะ]) +(?=า)/g, '$1'],
  // The vowel above or below comes before everything that sits on top of it.
  [new RegExp(`([${TOP}])([${UPPER_LOWER_VOWEL}])`, 'g'), '$2$1'],
  // A tone mark comes before the vowel that follows it, and before nikhahit.
  [new RegExp(`([ะาำ])([${TONE}]+)`, 'g'), '$2$1'],
  [new RegExp(`\\u0E4D([${TONE}]+)`, 'g'), '$1\u0E4D'],
  [/\u0E4Dา/g, 'ำ'],
  // Of several tone marks the last one typed is meant.
  [new RegExp(`[${TONE}]+(?=[${TONE}])`, 'g'), ''],
  [new RegExp(`([${MARK}])\\1+`, 'g'), '$1'],
  [/([ะาำ])\1+/g, '$1'],
  // A mark without a letter to sit on.
  [new RegExp(`(^| )[${MARK}]+`, 'g'), '$1'],
];

const onePass = (text: string): string => {
  const plain = text.normalize('NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
  const ordered = STEPS.reduce((done, [from, to]) => done.replace(from, to), plain);
  return ordered.trim() === '' ? plain : ordered.trim();
};

/**
 * Nearly every text is right already, and this tells at once: ASCII, and syllables written in order. What it
 * does not match is only looked at more closely.
 */
const RIGHT_ALREADY =
  /^(?! )(?:[!-~ฯๆ๐-๙]|[เ-ไ](?=[ก-ฮ])|[ก-ฮ][ัิ-ู]?[็-์]?(?:า?ะ?|ำ)| (?=[!-~ฯๆ๐-๙ก-ฮเ-ไ]))*$/;

/** Idempotent and defined for every string; a text that has something visible keeps something. */
export const normalizeThai = (text: string): string => {
  if (RIGHT_ALREADY.test(text)) return text;
  let before = text;
  let after = onePass(before);
  // One mended place can uncover another; every step shortens or sorts, so this ends.
  while (after !== before) {
    before = after;
    after = onePass(before);
  }
  return after;
};

/** For comparing: normalised, with ASCII digits, without blanks, Latin letters small. */
export const compactKey = (text: string): string =>
  asciiDigits(normalizeThai(text)).replace(/\s/g, '').toLowerCase();
