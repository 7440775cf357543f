// Records as columns of numbers: equal texts have equal numbers, whatever their field.

import { MOST_FIELDS } from './levels.ts';
import type { FieldSpec } from './match-spec.ts';

export interface Column {
  /** Values a record may have in this field. */
  readonly width: number;
  /** `width` numbers a record; 0 = no value. */
  readonly ids: Int32Array;
}

export interface Columns {
  readonly count: number;
  /** By number; texts[0] is ''. */
  readonly texts: readonly string[];
  readonly columns: readonly Column[];
}

export const NO_COLUMN: Column = { width: 0, ids: new Int32Array(0) };

const WIDEST = 4;

export function toColumns<R>(records: readonly R[], fields: readonly FieldSpec<R>[]): Columns {
  if (fields.length > MOST_FIELDS) throw new RangeError(`more than ${MOST_FIELDS} fields`);
  const numbers = new Map<string, number>([['', 0]]);
  const texts = [''];
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const columns = fields.map((field) => toColumn(records.map(field.values), numberOf));
  return { count: records.length, texts, columns };
}

function toColumn(
  cells: readonly (string | readonly string[])[],
  numberOf: (text: string) => number,
): Column {
  let width = 1;
  for (const cell of cells) {
    if (typeof cell !== 'string' && cell.length > width) width = Math.min(cell.length, WIDEST);
  }
  const ids = new Int32Array(cells.length * width);
  cells.forEach((cell, at) => {
    if (typeof cell === 'string') ids[at * width] = numberOf(cell);
    else cell.slice(0, width).forEach((text, nth) => (ids[at * width + nth] = numberOf(text)));
  });
  return { width, ids };
}
