// One thing written in two ways: spellings that differ by blanks, dots, a leading word or one letter.

import { withinOneEdit } from '../thai/edits.ts';
import { compactKey } from '../thai/normalize.ts';

/** "สาขาวิชาช่างยนต์", "สาขา ช่างยนต์" and "ช่างยนต์" name one field. */
const spellingKey = (text: string): string =>
  compactKey(text)
    .replace(/[.\-–()/]/g, '')
    .replace(/^(?:สาขาวิชา|สาขางาน|สาขา|แผนกวิชา|แผนก|ประเภทวิชา)/, '')
    .replace(/^(?:ช่าง|การ)/, '');

interface Spelling {
  readonly text: string;
  readonly key: string;
  readonly length: number;
  readonly count: number;
}

const LONG_ENOUGH = 6;
/** More spellings than a college has fields: the column holds something else, and pairs would be endless. */
const MOST_SPELLINGS = 300;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** "ระบบ 1" and "ระบบ 2" are two things, however near. */
const isSlip = (a: Spelling, b: Spelling): boolean =>
  Math.min(a.length, b.length) >= LONG_ENOUGH &&
  digitsOf(a.key) === digitsOf(b.key) &&
  withinOneEdit(a.key, b.key);

interface TwoSpellings {
  readonly spelling: Spelling;
  /** The more frequent one. */
  readonly other: Spelling;
}

export interface SpellingRules {
  readonly keyOf: (text: string) => string;
  /** Names of classes differ by one letter and mean two classes: there only equal keys are one thing. */
  readonly allowsSlip: boolean;
}

export const WORDS: SpellingRules = { keyOf: spellingKey, allowsSlip: true };

/** The most frequent first: a rarer one is held against it. Give the texts with how often each occurs. */
export function twoSpellings(
  counts: ReadonlyMap<string, number>,
  { keyOf, allowsSlip }: SpellingRules = WORDS,
): readonly TwoSpellings[] {
  const spellings = [...counts]
    .filter(([text]) => text !== '')
    .map(([text, count]) => ({ text, key: keyOf(text), length: compactKey(text).length, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  if (spellings.length > MOST_SPELLINGS) return [];
  return spellings.flatMap((spelling, at) => {
    const other = spellings
      .slice(0, at)
      .find((more) => more.key === spelling.key || (allowsSlip && isSlip(more, spelling)));
    return other === undefined ? [] : [{ spelling, other }];
  });
}
