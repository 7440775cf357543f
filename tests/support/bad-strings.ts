// Every string of the bad-input lists, each once: naughty strings, formulas, markup, ids, ranges of numbers.
import { badStrings, linesOf } from '../domain/thai/lines.ts';

const firstCells = (path: string, separator: string): string[] =>
  linesOf(path)
    .slice(1)
    .map((line) => line.split(separator)[0] ?? '');

/** About 1,200 strings; the blank one is left out, for nothing was typed. */
export const allBadStrings = (): readonly string[] => {
  const all = [
    ...badStrings(),
    ...firstCells('badinput/thai_id_vectors.tsv', '\t'),
    ...firstCells('badinput/ranges.csv', ';').map((prefix) => prefix.trim()),
  ];
  return [...new Set(all)].filter((text) => text !== '');
};

/** Whether a spreadsheet or a browser could take it for something to do. */
export const looksDangerous = (text: string): boolean => /^[=+\-@\t\r]|</.test(text);
