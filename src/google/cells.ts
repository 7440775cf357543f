// Cell values across the rim: everything becomes text or number, and text survives the way back.

import type { CellValue } from '../domain/tabs/snapshot.ts';
import type { Column } from '../domain/tabs/tab.ts';

const MAX_CELL = 49_000;

// Dates come from another realm in tests, so `instanceof` would lie.
const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/**
 * A value of getValues as text or number. A date is what a person made of a text cell: it is given back as
 * yyyy-mm-dd in the zone of the spreadsheet. An apostrophe that only marks text is dropped.
 */
export function toCellValue(value: unknown, formatDay: (date: Date) => string): CellValue {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDate(value)) return formatDay(value);
  const text = typeof value === 'string' ? value : '';
  return /^'['=+]/.test(text) ? text.slice(1) : text;
}

/** Text for people's tabs and journals: a number that Sheets made of an id reads without ".0". */
export const asText = (value: CellValue): string => String(value);

/** The value to hand to setValues for a cell of this column. */
export function toSheetValue(column: Column, value: CellValue): CellValue {
  if (typeof value === 'number') return column.format === undefined ? String(value) : value;
  // Under '@' what begins as a formula is believed to stay text; the apostrophe makes it certain either way.
  const safe = /^['=+]/.test(value) ? `'${value}` : value;
  return safe.length > MAX_CELL ? safe.slice(0, MAX_CELL) : safe;
}

export const numberFormatOf = (column: Column): string =>
  column.format === 'integer' ? '0' : column.format === 'decimal' ? '0.00' : '@';
