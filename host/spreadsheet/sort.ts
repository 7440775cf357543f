// Sorting rows of a range as Sheets does: numbers, then text, then booleans; blanks last.
import type { Area, Cell, CellValue, Row, SheetState } from './sheet-state.ts';

export interface SortKey {
  /** Column of the sheet, not of the range. */
  readonly column: number;
  readonly ascending: boolean;
}

/** A number, an object {column, ascending}, or a list of either. */
export function sortKeys(spec: unknown): SortKey[] {
  const list: unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((item) => {
    if (typeof item === 'number') return { column: item, ascending: true };
    const { column, ascending } = item as { column: number; ascending?: boolean };
    return { column, ascending: ascending !== false };
  });
}

export function sortArea(sheet: SheetState, area: Area, keys: readonly SortKey[]): void {
  const from = area.row - 1;
  while (sheet.rows.length < from + area.rows) sheet.rows.push(null);
  const lines = sheet.rows.slice(from, from + area.rows).map((row) => cut(row, area));
  const order = lines.map((cells, i) => ({ cells, i }));
  order.sort((a, b) => compareLines(a.cells, b.cells, { keys, area }) || a.i - b.i);
  order.forEach(({ cells }, i) => {
    sheet.rows[from + i] = pasteInto(sheet.rows[from + i] ?? null, cells, area);
  });
  sheet.edgeStale = true;
}

function cut(row: Row | null, area: Area): Row {
  return Array.from({ length: area.columns }, (_v, c) => row?.[area.column - 1 + c] ?? null);
}

function pasteInto(row: Row | null, cells: Row, area: Area): Row {
  const made: Row = row === null ? [] : [...row];
  while (made.length < area.column - 1) made.push(null);
  cells.forEach((cell, c) => {
    made[area.column - 1 + c] = cell;
  });
  return made;
}

function compareLines(a: Row, b: Row, by: { keys: readonly SortKey[]; area: Area }): number {
  for (const { column, ascending } of by.keys) {
    const left = valueIn(a, column - by.area.column);
    const right = valueIn(b, column - by.area.column);
    if (left === undefined || right === undefined) {
      if (left === right) continue;
      return left === undefined ? 1 : -1;
    }
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

function valueIn(cells: Row, at: number): CellValue | undefined {
  const cell: Cell | null | undefined = cells[at];
  return cell?.v;
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

export function compareValues(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === typeof b) return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return RANK.number;
  return typeof value === 'string' ? RANK.string : RANK.boolean;
}

const collator = new Intl.Collator('th', { sensitivity: 'base' });

function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
