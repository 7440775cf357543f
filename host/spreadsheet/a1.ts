// A1 notation: parsing into areas and writing them.
import { fail } from '../engine/gas-error.ts';
import type { Area } from './sheet-state.ts';

export interface ParsedA1 {
  /** Title before "!", unquoted. */
  readonly title: string | null;
  readonly area: Area;
}

export interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** "'แผน ก'!A1" → ["แผน ก", "A1"]. */
export function splitTitle(notation: string): { title: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(notation);
  if (quoted !== null)
    return { title: (quoted[1] ?? '').replace(/''/g, "'"), cells: quoted[2] ?? '' };
  const bang = notation.lastIndexOf('!');
  if (bang < 0) return { title: null, cells: notation };
  return { title: notation.slice(0, bang), cells: notation.slice(bang + 1) };
}

export function parseA1(
  notation: string,
  sizeOf: (title: string | null) => GridSize | null,
): ParsedA1 {
  const { title, cells } = splitTitle(notation);
  const size = sizeOf(title);
  const area = size === null ? null : r1c1(cells);
  if (area !== null) return { title, area };
  const [from, to = from, ...more] = cells.split(':').map(endOf);
  if (size === null || from === undefined || to === undefined || more.length > 0) return notFound();
  // A single end needs both its letters and its number.
  if (from === to && (from.letters === '' || from.digits === '')) return notFound();
  const rows = edge(from.digits, to.digits, size.maxRows);
  const columns = edge(numberOf(from.letters), numberOf(to.letters), size.maxColumns);
  return {
    title,
    area: {
      ...{ row: rows.from, rows: rows.count, column: columns.from, columns: columns.count },
      ...wholeOf(from, to),
    },
  };
}

function wholeOf(from: End, to: End): Pick<Area, 'whole'> {
  if (from.digits === '' && to.digits === '') return { whole: 'columns' };
  return from.letters === '' && to.letters === '' ? { whole: 'rows' } : {};
}

/** "R2C2:R4C5", only with all its numbers. */
function r1c1(cells: string): Area | null {
  const match = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(cells);
  if (match === null) return null;
  const [, row = '', column = '', lastRow = row, lastColumn = column] = match;
  const rows = edge(row, lastRow, 0);
  const columns = edge(column, lastColumn, 0);
  return { row: rows.from, rows: rows.count, column: columns.from, columns: columns.count };
}

interface End {
  readonly letters: string;
  readonly digits: string;
}

function endOf(text: string): End {
  const match = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(text);
  if (match === null || text === '') return notFound();
  return { letters: match[1] ?? '', digits: match[2] ?? '' };
}

function notFound(): never {
  return fail('Range not found');
}

function numberOf(letters: string): string {
  return letters === '' ? '' : String(columnNumber(letters));
}

/** An open end reaches the edge of the grid; reversed ends are turned round. */
function edge(from: string, to: string, max: number): { from: number; count: number } {
  const a = from === '' ? 1 : Number(from);
  const b = to === '' ? max : Number(to);
  const start = Math.min(a, b);
  return { from: start, count: Math.max(a, b) - start + 1 };
}

export function a1Of(area: Area): string {
  const { whole, row, column } = area;
  if (whole === 'sheet') return '';
  if (whole === 'rows') return `${String(row)}:${String(row + area.rows - 1)}`;
  if (whole === 'columns') {
    return `${columnLetters(column)}:${columnLetters(column + area.columns - 1)}`;
  }
  const first = `${columnLetters(area.column)}${String(area.row)}`;
  if (area.rows === 1 && area.columns === 1) return first;
  const last = `${columnLetters(area.column + area.columns - 1)}${String(area.row + area.rows - 1)}`;
  return `${first}:${last}`;
}
