// How large a spreadsheet may grow: cells over all tabs, columns of a tab, tabs.
import { fail } from '../engine/gas-error.ts';
import type { SpreadsheetFile } from '../world/world.ts';

const MAX_CELLS = 10_000_000;
const MAX_COLUMNS = 18_278;
const MAX_SHEETS = 200;

/** Blank cells count. */
export function assertRoom(file: SpreadsheetFile, added: number): void {
  const now = file.body.sheets.reduce((sum, s) => sum + s.maxRows * s.maxColumns, 0);
  if (now + added > MAX_CELLS) refuse('cells in the workbook', `${String(MAX_CELLS)} cells`);
}

export function assertWidth(columns: number): void {
  if (columns > MAX_COLUMNS) refuse('columns in the worksheet', `${String(MAX_COLUMNS)} columns`);
}

export function assertSheets(file: SpreadsheetFile): void {
  if (file.body.sheets.length >= MAX_SHEETS) {
    refuse('sheets in the workbook', `${String(MAX_SHEETS)} sheets`);
  }
}

function refuse(what: string, limit: string): never {
  return fail(`This action would increase the number of ${what} above the limit of ${limit}.`);
}
