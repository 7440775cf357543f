// Every contract row, by the service it is about.
import type { ContractRow } from './contract-row.ts';
import { BOOK_ROWS } from './spreadsheet/book.ts';
import { CHART_ROWS } from './spreadsheet/charts.ts';
import { FURTHER_ROWS } from './spreadsheet/further.ts';
import { LINE_ROWS } from './spreadsheet/lines.ts';
import { LOOK_ROWS } from './spreadsheet/looks.ts';
import { PROTECTION_ROWS } from './spreadsheet/protections.ts';
import { RANGE_ROWS } from './spreadsheet/ranges.ts';
import { TAB_ROWS } from './spreadsheet/tabs.ts';
import { TYPING_ROWS } from './spreadsheet/typing.ts';
import { VALIDATION_ROWS } from './spreadsheet/rules.ts';
import { VALUE_ROWS } from './spreadsheet/values.ts';

/** One line a file of rows. */
export const SERVICES: readonly (readonly [string, readonly ContractRow[]])[] = [
  ['ranges', RANGE_ROWS],
  ['values', VALUE_ROWS],
  ['typing', TYPING_ROWS],
  ['looks', LOOK_ROWS],
  ['validation', VALIDATION_ROWS],
  ['rows and columns', LINE_ROWS],
  ['tabs', TAB_ROWS],
  ['spreadsheet', BOOK_ROWS],
  ['charts', CHART_ROWS],
  ['protections', PROTECTION_ROWS],
  ['sorting and filters', FURTHER_ROWS],
];

export const ALL_ROWS: readonly ContractRow[] = SERVICES.flatMap(([, rows]) => rows);
