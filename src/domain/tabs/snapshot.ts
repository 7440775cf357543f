// A tab as it was read: rows by machine key, wherever people moved columns and rows to.

import { keyCell, type Tab } from './tab.ts';

export type CellValue = string | number;

export interface SnapshotRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Staff typed something in a column of their own. */
  readonly hasOwnContent: boolean;
}

export interface TabSnapshot {
  /** 1-based row in which the machine keys stand. */
  readonly keyRow: number;
  /** 1-based column of the sheet per column key. */
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly SnapshotRow[];
  /** First row below everything, where new rows go. */
  readonly nextRow: number;
}

const SEARCHED_ROWS = 20;

/** A cell that a merge swallowed: it reads blank although nobody cleared it. */
export type SwallowedCells = ReadonlySet<string>;
export const cellAt = (row: number, column: number): string => `${row},${column}`;

/**
 * Reads a whole grid; null when no key row is found in its first rows. Swallowed cells are absent from
 * their row, so nobody takes their blank for a message.
 */
export function toSnapshot(
  tab: Tab,
  grid: readonly (readonly CellValue[])[],
  swallowed: SwallowedCells = new Set(),
): TabSnapshot | null {
  const keyIndex = findKeyRow(tab, grid);
  if (keyIndex < 0) return null;
  const columns = locateColumns(tab, grid[keyIndex] ?? []);
  const owned = new Set(Object.values(columns));
  const rows: SnapshotRow[] = [];
  // The header row follows the key row.
  for (let index = keyIndex + 2; index < grid.length; index++) {
    const line = grid[index] ?? [];
    if (line.every((cell) => cell === '')) continue;
    rows.push({
      row: index + 1,
      cells: pick(line, columns, (column) => swallowed.has(cellAt(index + 1, column))),
      hasOwnContent: hasOwn(line, owned),
    });
  }
  return { keyRow: keyIndex + 1, columns, rows, nextRow: Math.max(grid.length, keyIndex + 2) + 1 };
}

/** Text of a cell, '' when the column is missing. */
export const textOf = (row: SnapshotRow, key: string): string => String(row.cells[key] ?? '');

function findKeyRow(tab: Tab, grid: readonly (readonly CellValue[])[]): number {
  const prefix = `${tab.key}:`;
  return grid
    .slice(0, SEARCHED_ROWS)
    .findIndex((line) => line.some((cell) => String(cell).startsWith(prefix)));
}

function locateColumns(tab: Tab, keyLine: readonly CellValue[]): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const column of tab.columns) {
    const index = keyLine.indexOf(keyCell(tab, column));
    if (index >= 0) columns[column.key] = index + 1;
  }
  return columns;
}

function pick(
  line: readonly CellValue[],
  columns: Record<string, number>,
  isSwallowed: (column: number) => boolean,
): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  for (const [key, column] of Object.entries(columns)) {
    if (!isSwallowed(column)) cells[key] = line[column - 1] ?? '';
  }
  return cells;
}

const hasOwn = (line: readonly CellValue[], owned: ReadonlySet<number>): boolean =>
  line.some((cell, index) => cell !== '' && !owned.has(index + 1));
