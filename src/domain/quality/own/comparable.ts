// Cells as things that have an order: numbers, days and months.

import { parseMonth } from '../../cohorts/cohort.ts';
import { parseThaiDate } from '../../thai/dates.ts';
import { asciiDigits } from '../../thai/digits.ts';

export type Comparable = number | string;

/** A number, yyyy-mm-dd, yyyy-mm, or null for what has no order. */
export function comparable(text: string): Comparable | null {
  const plain = asciiDigits(text).trim();
  const number = plain.replace(/,(?=\d{3})/g, '');
  if (/^-?\d{1,15}(?:\.\d{1,10})?$/.test(number)) return Number(number);
  const date = parseThaiDate(plain) || parseMonth(plain);
  return date === '' ? null : date;
}

/** Negative, zero or positive; null when the two cannot be compared. A day and a month meet at the month. */
export function compareCells(a: Comparable | null, b: Comparable | null): number | null {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left === right ? 0 : left < right ? -1 : 1;
}
