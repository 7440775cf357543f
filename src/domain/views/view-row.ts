// A wanted row of a view and the fingerprint by which the program knows what it last wrote.

import { hashText } from '../hash.ts';
import type { CellValue } from '../tabs/snapshot.ts';
import type { Column, Tab } from '../tabs/tab.ts';

export interface ViewRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Columns whose content the program knows: neither the key nor the fingerprint itself. */
export const contentColumns = (tab: Tab): readonly Column[] =>
  tab.columns.filter((column) => column.role !== 'key' && column.role !== 'print');

const SHORT = 6;

/**
 * Both sides are compared without what Sheets may drop on the way: carriage returns, and apostrophes in
 * front, of which nobody knows whether one of them vanishes in a text cell.
 */
export function cellText(value: CellValue | undefined): string {
  const text = String(value ?? '');
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.startsWith("'") ? lines.replace(/^'+(?=[^'])|^'+(?='$)/, '') : lines;
}

/** Most cells of a view are blank or repeat each other, and the text alone decides the print. */
const printsByText = new Map<string, string>();

export function cellPrint(value: CellValue | undefined): string {
  const text = cellText(value);
  const known = printsByText.get(text);
  if (known !== undefined) return known;
  const print = hashText(text).slice(-SHORT);
  printsByText.set(text, print);
  return print;
}

/** "column=print column=print …": per cell, so a typed-over cell is found and columns may come and go. */
export const rowPrint = (tab: Tab, cells: ViewRow['cells']): string =>
  contentColumns(tab)
    .map((column) => `${column.key}=${cellPrint(cells[column.key])}`)
    .join(' ');

export function parsePrint(print: string): Readonly<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const part of print.split(' ')) {
    const at = part.indexOf('=');
    if (at > 0) prints[part.slice(0, at)] = part.slice(at + 1);
  }
  return prints;
}

/** Whether a cell holds a fingerprint of ours: a row without one was typed by staff, or is a header. */
export const isPrint = (print: string): boolean => /^\w+=/.test(print);

/** Stands in a row that is being written: a fingerprint of ours that speaks of no column. */
export const UNFINISHED_PRINT = '_unfinished=';

/** A fingerprint that no longer speaks of some columns: what stands there now is nobody's message. */
export const withoutColumns = (print: string, columns: ReadonlySet<string>): string =>
  print
    .split(' ')
    .filter((part) => !columns.has(part.slice(0, part.indexOf('='))))
    .join(' ');
