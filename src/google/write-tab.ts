// Writes a patch: only keyed columns, neighbouring rows and columns together.

import type { RowWrite, TabPatch } from '../domain/tabs/patch.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Column, Tab } from '../domain/tabs/tab.ts';
import { UNFINISHED_PRINT } from '../domain/views/view-row.ts';
import { numberFormatOf, toSheetValue } from './cells.ts';
import { hasHighlights, highlight } from './highlight.ts';
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
      changeRows(sheet, blocks, { top: first, rows });
    }
  }
  if (patch.appends.length > 0) {
    const grew = growTo(sheet, snapshot.nextRow + patch.appends.length - 1);
    if (grew && hasHighlights(tab)) highlight(sheet, tab, snapshot, false);
    appendRows(sheet, blocks, { top: snapshot.nextRow, rows: patch.appends });
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

interface Lines {
  readonly top: number;
  readonly rows: readonly Cells[];
}

/** A patch may name only some columns of a row (people's tabs): each run of named columns is a range. */
function changeRows(sheet: Sheet, blocks: readonly Block[], { top, rows }: Lines): void {
  const isNamed = ({ key }: Column): boolean => rows.some((cells) => key in cells);
  const runs = formatRows(sheet, blocks, { top, count: rows.length, isNamed });
  const print = runs.flat().find(({ column }) => column.role === 'print');
  // Columns of the staff stand in between: until all is written, no fingerprint vouches for anything.
  if (print && runs.length > 1) {
    sheet.getRange(top, print.at, rows.length, 1).setValues(rows.map(() => [UNFINISHED_PRINT]));
  }
  for (const run of runs) writeRun(sheet, run, { top, rows });
}

/**
 * Whole rows in one call, so that nobody is there by half when a run dies. Below everything that the sheet holds,
 * columns of the staff that stand in between are blank and stay so.
 */
function appendRows(sheet: Sheet, blocks: readonly Block[], { top, rows }: Lines): void {
  const placed = formatRows(sheet, blocks, { top, count: rows.length, isNamed: () => true }).flat();
  const columnAt = new Map(placed.map(({ at, column }) => [at, column]));
  const [first, last] = [Math.min(...columnAt.keys()), Math.max(...columnAt.keys())];
  const span = Array.from({ length: last - first + 1 }, (_, index) => columnAt.get(first + index));
  const values = rows.map((cells) =>
    span.map((column) => (column ? toSheetValue(column, cells[column.key] ?? '') : '')),
  );
  sheet.getRange(top, first, rows.length, span.length).setValues(values);
}

interface Placed {
  readonly at: number;
  readonly column: Column;
}

/**
 * Formats come before all values, which go run by run and not format by format: a run that dies must leave no
 * row half written under its old fingerprint, for what the program wrote would look as if somebody had typed it.
 */
function formatRows(
  sheet: Sheet,
  blocks: readonly Block[],
  { top, count, isNamed }: { top: number; count: number; isNamed: (column: Column) => boolean },
): Placed[][] {
  const placed = new Map<number, Column>();
  for (const { first, columns, format } of blocks) {
    const held = columns
      .map((column, index) => ({ column, at: first + index }))
      .filter(({ column }) => isNamed(column));
    for (const { at, column } of held) placed.set(at, column);
    for (const run of runsOf(held.map(({ at }) => at))) {
      sheet.getRange(top, run.first, count, run.count).setNumberFormat(format);
    }
  }
  return runsOf([...placed.keys()]).map((run) =>
    Array.from({ length: run.count }, (_, index) => run.first + index).flatMap((at) => {
      const column = placed.get(at);
      return column ? [{ at, column }] : [];
    }),
  );
}

function writeRun(sheet: Sheet, run: readonly Placed[], { top, rows }: Lines): void {
  const first = run[0]?.at ?? 0;
  const values = rows.map((cells) =>
    run.map(({ column }) => toSheetValue(column, cells[column.key] ?? '')),
  );
  sheet.getRange(top, first, rows.length, run.length).setValues(values);
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

/** Whether rows had to be added. */
function growTo(sheet: Sheet, row: number): boolean {
  const missing = row - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  return missing > 0;
}
