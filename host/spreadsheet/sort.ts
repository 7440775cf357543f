// Sorting rows of a range as Sheets does: numbers, then text, then booleans; blanks last.
import type { Area, CellValue, Row, SheetState } from './sheet-state.ts';

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
  const rows = sheet.rows.slice(from, from + area.rows);
  const order = rows.map((row, i) => ({
    row,
    i,
    by: keys.map(({ column }) => valueIn(row, column)),
  }));
  order.sort((a, b) => compareLines(a.by, b.by, keys) || a.i - b.i);
  const isWhole = area.column === 1 && rows.every((row) => (row?.length ?? 0) <= area.columns);
  order.forEach(({ row }, i) => {
    sheet.rows[from + i] = isWhole ? row : pasteInto(rows[i] ?? null, row, area);
  });
  sheet.edgeStale = true;
}

/** A row with the cells of the area taken from another one. */
function pasteInto(row: Row | null, source: Row | null, area: Area): Row {
  const made: Row = row === null ? [] : [...row];
  while (made.length < area.column - 1) made.push(null);
  for (let at = area.column - 1; at < area.column - 1 + area.columns; at++) {
    made[at] = source?.[at] ?? null;
  }
  return made;
}

type Value = CellValue | undefined;

const valueIn = (row: Row | null, column: number): Value => row?.[column - 1]?.v;

function compareLines(a: readonly Value[], b: readonly Value[], keys: readonly SortKey[]): number {
  for (const [at, { ascending }] of keys.entries()) {
    const [left, right] = [a[at], b[at]];
    if (left === undefined || right === undefined) {
      if (left === right) continue;
      return left === undefined ? 1 : -1;
    }
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
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
