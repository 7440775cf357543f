// Every string of the bad-input lists, each once: naughty strings, formulas, markup, ids, ranges of numbers.
import { badStrings, linesOf } from '../domain/thai/lines.ts';

const firstCells = (path: string, separator: string): string[] =>
  linesOf(path)
    .slice(1)
    .map((line) => line.split(separator)[0] ?? '');

/** What the product itself means something by, typed where it means nothing. */
export const OWN_WORDS: readonly string[] = [
  ...[
    '?',
    '?ไม่แน่ใจ',
    'OTHER:',
    'OTHER:ร้านน้า',
    'SAME',
    'WORK',
    'NONE',
    'BEFORE',
    'ABROAD',
    'PRIVATE',
  ],
  ...[
    '2026-05',
    '2569-05-01',
    '_unfinished=',
    'register|A|note',
    'ใช่คนนี้',
    'ตอบแล้ว',
    'ที่เดิม',
    '{college}',
  ],
  ...["''", "'''", "'='", '"', '\\', '﻿=1+1', 'A|B|C', 'undefined', '[object Object]'],
];

/** About 1,200 strings; the blank one is left out, for nothing was typed. */
export const allBadStrings = (): readonly string[] => {
  const all = [
    ...OWN_WORDS,
    ...badStrings(),
    ...firstCells('badinput/thai_id_vectors.tsv', '\t'),
    ...firstCells('badinput/ranges.csv', ';').map((prefix) => prefix.trim()),
  ];
  return [...new Set(all)].filter((text) => text !== '');
};
