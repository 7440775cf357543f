// Reading and writing single cells, interned styles, and the edges of the data.
import type {
  Area,
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
  // Deleting is slow even where there is nothing to delete.
  if (cell.f !== undefined) delete cell.f;
  if (cell.l !== undefined) delete cell.l;
  if (spot.row > sheet.lastRow) sheet.lastRow = spot.row;
  if (spot.column > sheet.lastColumn) sheet.lastColumn = spot.column;
  return cell;
}

const CONTENT = ['v', 'f', 'l'] as const;

function blank(sheet: SheetState, spot: Spot): Cell | null {
  stripCells(sheet, { ...spot, rows: 1, columns: 1 }, CONTENT);
  return cellAt(sheet, spot.row, spot.column);
}

/** Takes something away from all cells of an area; cells and rows that hold nothing more are let go. */
export function stripCells(sheet: SheetState, area: Area, taken: readonly (keyof Cell)[]): void {
  const lastRow = Math.min(area.row + area.rows - 1, sheet.rows.length);
  for (let row = area.row; row <= lastRow; row++) {
    const cells = sheet.rows[row - 1];
    if (cells === null || cells === undefined) continue;
    const lastColumn = Math.min(area.column + area.columns - 1, cells.length);
    for (let column = area.column; column <= lastColumn; column++) {
      const cell = cells[column - 1];
      if (cell) cells[column - 1] = without(cell, taken);
    }
    if (cells.every((cell) => cell === null)) sheet.rows[row - 1] = null;
  }
  const [bottom, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const isAtEdge = bottom >= sheet.lastRow || right >= sheet.lastColumn;
  if (isAtEdge && taken.includes('v')) sheet.edgeStale = true;
}

const KEYS: readonly (keyof Cell)[] = ['v', 'f', 's', 'n', 'd', 'l'];

/** A cell made anew: an object from which much was deleted is big and slow. */
function without(cell: Cell, taken: readonly (keyof Cell)[]): Cell | null {
  let kept: Cell | null = null;
  for (const key of KEYS) {
    if (cell[key] === undefined || taken.includes(key)) continue;
    kept = Object.assign(kept ?? {}, { [key]: cell[key] });
  }
  return kept;
}

export interface Edges {
  readonly row: number;
  readonly column: number;
}

/** Last row and column with a value. What is noted is never too small, so only blanks at the edge are walked. */
export function edgesOf(sheet: SheetState): Edges {
  if (sheet.edgeStale) {
    sheet.lastRow = lastRowWithValue(sheet);
    sheet.lastColumn = lastColumnWithValue(sheet);
    sheet.edgeStale = false;
  }
  return { row: sheet.lastRow, column: sheet.lastColumn };
}

function lastRowWithValue({ rows, lastRow }: SheetState): number {
  let row = Math.min(lastRow, rows.length);
  while (row > 0 && lastWithValue(rows[row - 1] ?? []) === 0) row--;
  return row;
}

function lastColumnWithValue({ rows, lastRow, lastColumn }: SheetState): number {
  let found = 0;
  for (let row = 0; row < lastRow && found < lastColumn; row++) {
    found = Math.max(found, lastWithValue(rows[row] ?? []));
  }
  return found;
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
