// How the columns of a table share the width of a page, on paper as in Word.

import type { PaperTable } from './paper.ts';

/** Marks above and below stand on the letter before them. */
const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/** Letters side by side that a text takes. */
export const widthOf = (text: string): number => text.replace(MARKS, '').length;

/** Letters of a table that fit beside each other on the page. */
const PAGE_LETTERS = 64;
const PADDING = 2;
/** A longer word of Thai is broken where one may break it. */
const LONGEST_WORD = 11;

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Shares of one: room for the longest word of each column, and the rest to those with much to say. */
export function columnShares({ head, rows }: Pick<PaperTable, 'head' | 'rows'>): number[] {
  const columns = head.map((title, column) => {
    const lines = [title, ...rows.map((row) => row[column] ?? '')].flatMap((text) =>
      text.split('\n'),
    );
    const least = Math.min(LONGEST_WORD, longest(lines.flatMap((line) => line.split(' '))));
    const most = longest(lines);
    return {
      least: least + PADDING,
      more: Math.max(0, Math.min(most, 4 * Math.sqrt(most)) - least),
    };
  });
  const left = Math.max(0, PAGE_LETTERS - sum(columns.map(({ least }) => least)));
  const wanted = sum(columns.map(({ more }) => more));
  const widths = columns.map(
    ({ least, more }) => least + (wanted === 0 ? 0 : (left * more) / wanted),
  );
  const all = sum(widths);
  return widths.map((width) => width / all);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
