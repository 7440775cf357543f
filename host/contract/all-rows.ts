// Every contract row, by the service it is about.
import type { ContractRow } from './contract-row.ts';
import { RANGE_ROWS } from './spreadsheet/ranges.ts';

/** One line a file of rows. */
export const SERVICES: readonly (readonly [string, readonly ContractRow[]])[] = [
  ['ranges', RANGE_ROWS],
];

export const ALL_ROWS: readonly ContractRow[] = SERVICES.flatMap(([, rows]) => rows);
