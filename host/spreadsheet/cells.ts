// Reading and writing single cells, interned styles, and the edges of the data.
import type {
  Cell,
  CellValue,
  Row,
  SheetState,
  SpreadsheetBody,
  Style,
  ValidationState,
} from './sheet-state.ts';

export function cellAt(sheet: SheetState, row: number, column: number): Cell | null {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

/** The cell to write into, made when it is missing. */
export function touch(sheet: SheetState, row: number, column: number): Cell {
  const cells = rowAt(sheet, row);
  while (cells.length < column) cells.push(null);
  const cell = cells[column - 1];
  if (cell !== null && cell !== undefined) return cell;
  const made: Cell = {};
  cells[column - 1] = made;
  return made;
}

function rowAt(sheet: SheetState, row: number): Row {
  while (sheet.rows.length < row) sheet.rows.push(null);
  const cells = sheet.rows[row - 1];
  if (cells !== null && cells !== undefined) return cells;
  const made: Row = [];
  sheet.rows[row - 1] = made;
  return made;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Puts a value (null = blank) and keeps the edges of the data right. */
export function putValue(sheet: SheetState, spot: Spot, value: CellValue | null): Cell | null {
  if (value === null || value === '') return blank(sheet, spot);
  const cell = touch(sheet, spot.row, spot.column);
  cell.v = value;
  delete cell.f;
  delete cell.l;
  if (spot.row > sheet.lastRow) sheet.lastRow = spot.row;
  if (spot.column > sheet.lastColumn) sheet.lastColumn = spot.column;
  return cell;
}

function blank(sheet: SheetState, spot: Spot): Cell | null {
  const cell = cellAt(sheet, spot.row, spot.column);
  if (cell?.v === undefined) return cell;
  delete cell.v;
  delete cell.f;
  delete cell.l;
  if (spot.row >= sheet.lastRow || spot.column >= sheet.lastColumn) sheet.edgeStale = true;
  return cell;
}

export interface Edges {
  readonly row: number;
  readonly column: number;
}

/** Last row and column with a value. */
export function edgesOf(sheet: SheetState): Edges {
  if (sheet.edgeStale) {
    let lastRow = 0;
    let lastColumn = 0;
    sheet.rows.forEach((cells, i) => {
      if (cells === null) return;
      const end = lastWithValue(cells);
      if (end === 0) return;
      lastRow = i + 1;
      if (end > lastColumn) lastColumn = end;
    });
    sheet.lastRow = lastRow;
    sheet.lastColumn = lastColumn;
    sheet.edgeStale = false;
  }
  return { row: sheet.lastRow, column: sheet.lastColumn };
}

/** The same where notes count as content. */
export function edgesWithNotes(sheet: SheetState): Edges {
  const edges = { ...edgesOf(sheet) };
  sheet.rows.forEach((cells, i) => {
    cells?.forEach((cell, j) => {
      if (cell?.n === undefined) return;
      edges.row = Math.max(edges.row, i + 1);
      edges.column = Math.max(edges.column, j + 1);
    });
  });
  return edges;
}

function lastWithValue(cells: Row): number {
  for (let i = cells.length; i > 0; i--) if (cells[i - 1]?.v !== undefined) return i;
  return 0;
}

const interned = new WeakMap<readonly unknown[], Map<string, number>>();

/** Index of an equal entry, added when it is new; equal looks share one entry. */
function intern<T>(list: T[], entry: T): number {
  let index = interned.get(list);
  if (index === undefined) {
    index = new Map(list.map((item, i) => [JSON.stringify(item), i]));
    interned.set(list, index);
  }
  const key = JSON.stringify(entry);
  let at = index.get(key);
  if (at === undefined) {
    at = list.push(entry) - 1;
    index.set(key, at);
  }
  return at;
}

export function styleOf(body: SpreadsheetBody, cell: Cell | null): Style {
  return body.styles[cell?.s ?? 0] ?? {};
}

/** A restyler remembers what each style becomes, so a whole grid costs one look-up a cell. */
export function restyler(
  body: SpreadsheetBody,
  change: Partial<Record<keyof Style, unknown>>,
): (cell: Cell) => void {
  const known = new Map<number, number>();
  return (cell) => {
    const before = cell.s ?? 0;
    let after = known.get(before);
    if (after === undefined) {
      const merged = Object.entries({ ...body.styles[before], ...change });
      const kept = merged.filter(([, value]) => value !== null && value !== undefined);
      after = intern(body.styles, Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
      known.set(before, after);
    }
    if (after === 0) delete cell.s;
    else cell.s = after;
  };
}

export function validationIndex(body: SpreadsheetBody, rule: ValidationState): number {
  return intern(body.validations, rule);
}
