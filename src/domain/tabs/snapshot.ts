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
  /** 1-based row of the Thai headers; people may have put title rows between it and the hidden key row. */
  readonly headerRow: number;
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
  const headerIndex = findHeaderRow(tab, grid, { keyIndex, columns });
  for (let index = headerIndex + 1; index < grid.length; index++) {
    const line = grid[index] ?? [];
    if (line.every((cell) => cell === '')) continue;
    rows.push({
      row: index + 1,
      cells: pick(line, columns, (column) => swallowed.has(cellAt(index + 1, column))),
      hasOwnContent: hasOwn(line, owned),
    });
  }
  const nextRow = Math.max(grid.length, headerIndex + 1) + 1;
  return { keyRow: keyIndex + 1, headerRow: headerIndex + 1, columns, rows, nextRow };
}

/** Text of a cell, '' when the column is missing. */
export const textOf = (row: SnapshotRow, key: string): string => String(row.cells[key] ?? '');

function findKeyRow(tab: Tab, grid: readonly (readonly CellValue[])[]): number {
  const prefix = `${tab.key}:`;
  return grid
    .slice(0, SEARCHED_ROWS)
    .findIndex((line) => line.some((cell) => String(cell).startsWith(prefix)));
}

/** The row below the key row, unless a later one says most of the titles; headers may have been renamed. */
function findHeaderRow(
  tab: Tab,
  grid: readonly (readonly CellValue[])[],
  { keyIndex, columns }: { keyIndex: number; columns: Readonly<Record<string, number>> },
): number {
  const placed = tab.columns.filter(({ key }) => columns[key] !== undefined);
  const saysTitles = (line: readonly CellValue[]): boolean =>
    placed.filter(({ key, title }) => line[(columns[key] ?? 0) - 1] === title).length * 2 >
    placed.length;
  const next = keyIndex + 1;
  const offset = grid.slice(next, next + SEARCHED_ROWS).findIndex(saysTitles);
  return offset < 0 ? next : next + offset;
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
