// Columns guessed from what stands in them, for tables without headers and headers merged over several columns.

import { normalizeEmail, looksLikeEmail } from '../thai/email.ts';
import { parseStudentId } from '../thai/ids.ts';
import { parseLevel } from '../thai/level.ts';
import { splitName } from '../thai/names.ts';
import { normalizeThai } from '../thai/normalize.ts';
import { parsePhones } from '../thai/phones.ts';
import type { Columns } from './headers.ts';
import type { ColumnField } from './roster-fields.ts';

export type Grid = readonly (readonly string[])[];

const SAMPLE = 200;

/** Share of the rows whose cell passes; blanks count against it. */
const share = (rows: Grid, column: number, passes: (cell: string) => boolean): number =>
  rows.length === 0 ? 0 : rows.filter((row) => passes(row[column] ?? '')).length / rows.length;

const isId = (cell: string): boolean => parseStudentId(cell).id !== '';
/** A cell that holds a title and nothing else: put before a name, it is cut off again whole. */
const isTitle = (cell: string): boolean => {
  const { title, first } = splitName(`${normalizeThai(cell)}กก`);
  return title !== '' && first === 'กก';
};
const isFullName = (cell: string): boolean => {
  const { title, first, last } = splitName(cell);
  return (
    /[ก-ฮA-Za-z]/.test(first) &&
    !/\d/.test(cell) &&
    (title !== '' || last !== '') &&
    parseLevel(cell) === ''
  );
};
const isWord = (cell: string): boolean => /[ก-ฮA-Za-z]/.test(cell) && !/\d/.test(cell);
const isPhone = (cell: string): boolean => {
  const { numbers, proposals } = parsePhones(cell);
  return numbers.length + proposals.length > 0 && !isId(cell);
};

const TESTS: readonly (readonly [ColumnField, (cell: string) => boolean, number])[] = [
  ['studentId', isId, 0.6],
  ['nameAsReceived', isFullName, 0.6],
  ['level', (cell) => parseLevel(cell) !== '', 0.6],
  ['phone', isPhone, 0.5],
  ['email', (cell) => looksLikeEmail(normalizeEmail(cell)), 0.4],
];

export interface ContentGuess {
  readonly columns: Columns;
  /** 0-based first row with a person, or the number of rows. */
  readonly firstRow: number;
}

const looksLikePerson = (row: readonly string[]): boolean => row.some(isId) && row.some(isFullName);

/** For a table without a usable header: every column is judged by its cells. */
export const guessByContent = (grid: Grid): ContentGuess => {
  const found = grid.findIndex(looksLikePerson);
  const firstRow = found < 0 ? grid.length : found;
  const rows = grid.slice(firstRow, firstRow + SAMPLE).filter((row) => row.some(isId));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: Partial<Record<ColumnField, number>> = {};
  const taken = new Set<number>();
  for (const [field, passes, enough] of TESTS) {
    const shares = Array.from({ length: width }, (_, at) =>
      taken.has(at) ? 0 : share(rows, at, passes),
    );
    const best = Math.max(0, ...shares);
    const at = shares.indexOf(best);
    if (best >= enough && at >= 0) {
      columns[field] = at;
      taken.add(at);
    }
  }
  return { columns, firstRow };
};

/** "ชื่อ - สกุล" merged over two or three columns: title, first and last name stand under it. */
export const spreadName = (columns: Columns, grid: Grid, headerRow: number): Columns => {
  const at = columns.nameAsReceived;
  if (at === undefined || columns.firstName !== undefined || columns.lastName !== undefined)
    return columns;
  const header = grid[headerRow] ?? [];
  const rows = grid
    .slice(headerRow + 1, headerRow + 1 + SAMPLE)
    .filter((row) => isWord(row[at] ?? ''));
  const free = (column: number): boolean =>
    normalizeThai(header[column] ?? '') === '' && share(rows, column, isWord) >= 0.6;
  if (!free(at + 1)) return columns;
  const others: Partial<Record<ColumnField, number>> = { ...columns };
  delete others.nameAsReceived;
  const hasTitleColumn = free(at + 2) && share(rows, at, isTitle) >= 0.6;
  return hasTitleColumn
    ? { ...others, title: at, firstName: at + 1, lastName: at + 2 }
    : { ...others, firstName: at, lastName: at + 1 };
};
