// A table as a CSV file that a spreadsheet program opens as it is: RFC 4180, UTF-8 with its mark, no formula alive.

import type { CellValue } from '../tabs/snapshot.ts';

/** Without it Excel takes Thai for another code page. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** Blanks and invisible characters before the sign do not keep every program from reading a formula. */
const LIKE_FORMULA = /^(?:[\t\r\n]|[\s\u0000-\u001F\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/;
/** Nothing to compute: a telephone number with its country, a negative number, a dash for nothing. */
const PLAIN = /^(?:[+-]\d+(?:\.\d+)?|-)$/;

/** An apostrophe in front makes text of it in every spreadsheet program. */
export const harmless = (text: string): string =>
  LIKE_FORMULA.test(text) && !PLAIN.test(text) ? `'${text}` : text;

/** Blanks at the ends survive only in quotes, and so does a cell that is a whole row and blank. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$|^$/;

const toField = (value: CellValue, isAlone: boolean): string => {
  const text = typeof value === 'number' ? String(value) : harmless(value);
  if (!NEEDS_QUOTES.test(text) || (text === '' && !isAlone)) return text;
  return `"${text.replace(/"/g, '""')}"`;
};

/** Every row ends with a line end, the last one too; numbers stay numbers. */
export const csvLine = (row: readonly CellValue[]): string =>
  row.map((value) => toField(value, row.length === 1)).join(',') + LINE_END;

export const toCsv = (rows: readonly (readonly CellValue[])[]): string =>
  BYTE_ORDER_MARK + rows.map(csvLine).join('');
