// Writes a patch: only keyed columns, neighbouring rows and columns together.

import type { RowWrite, TabPatch } from '../domain/tabs/patch.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Column, Tab } from '../domain/tabs/tab.ts';
import { UNFINISHED_PRINT } from '../domain/views/view-row.ts';
import { numberFormatOf, toSheetValue } from './cells.ts';
import { runsOf } from './runs-of.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = RowWrite['cells'];

/** Columns that stand side by side in the sheet and share a number format. */
interface Block {
  readonly first: number;
  readonly columns: readonly Column[];
  readonly format: string;
}

export function writeSheet(sheet: Sheet, tab: Tab, snapshot: TabSnapshot, patch: TabPatch): void {
  const blocks = blocksOf(tab, snapshot);
  for (const writes of sameColumns(patch.writes)) {
    const byRow = new Map(writes.map((write) => [write.row, write.cells]));
    for (const { first, count } of runsOf([...byRow.keys()])) {
      const rows = Array.from({ length: count }, (_, index) => byRow.get(first + index) ?? {});
      writeRows(sheet, blocks, first, rows);
    }
  }
  if (patch.appends.length > 0) {
    growTo(sheet, snapshot.nextRow + patch.appends.length - 1);
    writeRows(sheet, blocks, snapshot.nextRow, patch.appends);
  }
  // Google refuses to delete every row below the frozen ones.
  if (patch.deletes.length > 0) growTo(sheet, patch.deletes.length + snapshot.headerRow + 1);
  // From below, so that the rows still to delete keep their numbers; appended rows stand lower and move up.
  for (const { first, count } of runsOf(patch.deletes).reverse()) sheet.deleteRows(first, count);
}

/** Rows that name the same columns go together: a column that a row does not name must not be blanked. */
function sameColumns(writes: readonly RowWrite[]): RowWrite[][] {
  const groups = new Map<string, RowWrite[]>();
  for (const write of writes) {
    const signature = Object.keys(write.cells).sort().join(' ');
    const group = groups.get(signature);
    if (group) group.push(write);
    else groups.set(signature, [write]);
  }
  return [...groups.values()];
}

/**
 * A patch may name only some columns of a row (people's tabs): each run of named columns is a range. Formats go
 * first and all values of a run in one call, so that a run that dies leaves no row half written under its old
 * fingerprint: what the program wrote itself would look as if somebody had typed it.
 */
function writeRows(
  sheet: Sheet,
  blocks: readonly Block[],
  top: number,
  rows: readonly Cells[],
): void {
  const placed = blocks.flatMap(({ first, columns, format }) =>
    columns.map((column, index) => ({ column, format, at: first + index })),
  );
  const named = placed.filter(({ column: { key } }) => rows.some((cells) => key in cells));
  const columnAt = new Map(named.map(({ at, column }) => [at, column]));
  const range = (first: number, count: number) => sheet.getRange(top, first, rows.length, count);
  for (const { first, columns, format } of blocks) {
    const held = columns.flatMap((_, index) =>
      columnAt.has(first + index) ? [first + index] : [],
    );
    for (const run of runsOf(held)) range(run.first, run.count).setNumberFormat(format);
  }
  const runs = runsOf([...columnAt.keys()]);
  const print = named.find(({ column }) => column.role === 'print');
  // Columns of the staff stand in between: until all is written, no fingerprint vouches for anything.
  if (print && runs.length > 1) range(print.at, 1).setValues(rows.map(() => [UNFINISHED_PRINT]));
  for (const { first, count } of runs) {
    const columns = Array.from({ length: count }, (_, index) => columnAt.get(first + index));
    range(first, count).setValues(
      rows.map((cells) => columns.map((c) => (c ? toSheetValue(c, cells[c.key] ?? '') : ''))),
    );
  }
}

function blocksOf(tab: Tab, snapshot: TabSnapshot): Block[] {
  const placed = tab.columns
    .filter((column) => snapshot.columns[column.key] !== undefined)
    .map((column) => ({ column, at: snapshot.columns[column.key] ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const blocks: { first: number; columns: Column[]; format: string }[] = [];
  for (const { column, at } of placed) {
    const last = blocks[blocks.length - 1];
    const format = numberFormatOf(column);
    if (last && last.first + last.columns.length === at && last.format === format) {
      last.columns.push(column);
    } else blocks.push({ first: at, columns: [column], format });
  }
  return blocks;
}

function growTo(sheet: Sheet, row: number): void {
  const missing = row - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}
