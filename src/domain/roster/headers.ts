// Which column of a grid holds which field, by the texts of a header row.

import { normalizeThai } from '../thai/normalize.ts';
import { LEFT_OUT } from './left-out-headers.ts';
import { FIELD_TABLE, OF_OTHERS } from './roster-fields.ts';
import type { ColumnField } from './roster-fields.ts';

export type Columns = Readonly<Partial<Record<ColumnField, number>>>;

export interface HeaderReading {
  readonly columns: Columns;
  /** Header texts nobody claims, in the order of the columns. */
  readonly unknown: readonly string[];
  /** How many cells of the row are understood. */
  readonly score: number;
}

export const headerKey = (text: string): string =>
  normalizeThai(text)
    .toLowerCase()
    .replace(/[^a-z0-9\u0E01-\u0E4E]/g, '');

const LEFT_OUT_KEYS: ReadonlySet<string> = new Set(LEFT_OUT.map(headerKey));

const TABLE = FIELD_TABLE.map((row) => ({ ...row, keys: row.headers.map(headerKey) }));

const exactColumn = (keys: readonly string[], spellings: readonly string[]): number => {
  for (const spelling of spellings) {
    const at = keys.indexOf(spelling);
    if (at >= 0) return at;
  }
  return -1;
};

export const readHeader = (row: readonly string[]): HeaderReading => {
  const keys = row.map(headerKey);
  const columns: Partial<Record<ColumnField, number>> = {};
  const taken = new Set<number>();
  const claim = (field: ColumnField, at: number): void => {
    if (at < 0 || taken.has(at) || columns[field] !== undefined) return;
    columns[field] = at;
    taken.add(at);
  };
  const claimed = new Set(TABLE.flatMap(({ keys: spellings }) => spellings));
  for (const { field, keys: spellings } of TABLE) claim(field, exactColumn(keys, spellings));
  for (const { field, contains } of TABLE) {
    if (contains === undefined) continue;
    const free = (key: string, at: number): boolean =>
      !taken.has(at) && !claimed.has(key) && !LEFT_OUT_KEYS.has(key) && !OF_OTHERS.test(key);
    claim(
      field,
      keys.findIndex((key, at) => key !== '' && free(key, at) && contains.test(key)),
    );
  }
  const known = (key: string, at: number): boolean => taken.has(at) || LEFT_OUT_KEYS.has(key);
  return {
    columns,
    unknown: row
      .map((text) => normalizeThai(text))
      .filter((text, at) => text !== '' && !known(keys[at] ?? '', at)),
    score: keys.filter((key, at) => key !== '' && known(key, at)).length,
  };
};
