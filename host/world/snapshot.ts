// Snapshots as short text: rows that are like the row above (thousands of blank ones with a format) are only counted.
import type { Cell, Row, SheetState, SpreadsheetBody } from '../spreadsheet/sheet-state.ts';
import type { FileState, World } from './world.ts';

/** A number says how often the row before it is repeated. */
type PackedRow = Row | null | number;

export function packWorld(world: World): string {
  const files = Object.entries(world.files).map(([id, file]) => [id, packedFile(file)] as const);
  return JSON.stringify({ ...world, files: Object.fromEntries(files) });
}

/** Reads snapshots of before the packing too. */
export function unpackWorld(text: string): World {
  const world = JSON.parse(text) as World;
  for (const file of Object.values(world.files)) {
    if (file.kind === 'spreadsheet') unpackSheets(file.body);
  }
  return world;
}

export const packBody = (body: SpreadsheetBody): string => JSON.stringify(packedBody(body));

export function unpackBody(text: string): SpreadsheetBody {
  const body = JSON.parse(text) as SpreadsheetBody;
  unpackSheets(body);
  return body;
}

const packedFile = (file: FileState): unknown =>
  file.kind === 'spreadsheet' ? { ...file, body: packedBody(file.body) } : file;

const packedBody = (body: SpreadsheetBody): unknown => ({
  ...body,
  sheets: body.sheets.map((sheet) => ({ ...sheet, rows: packedRows(sheet.rows) })),
});

function packedRows(rows: SheetState['rows']): PackedRow[] {
  const packed: PackedRow[] = [];
  let repeats = 0;
  rows.forEach((row, index) => {
    if (index > 0 && isLike(row, rows[index - 1] ?? null)) {
      repeats++;
      return;
    }
    if (repeats > 0) packed.push(repeats);
    repeats = 0;
    packed.push(row);
  });
  if (repeats > 0) packed.push(repeats);
  return packed;
}

function isLike(row: Row | null, above: Row | null): boolean {
  if (row === null || above === null) return row === above;
  if (row.length !== above.length) return false;
  for (let i = 0; i < row.length; i++) {
    if (!isLikeCell(row[i] ?? null, above[i] ?? null)) return false;
  }
  return true;
}

function isLikeCell(cell: Cell | null, above: Cell | null): boolean {
  if (cell === null || above === null) return cell === above;
  return (
    cell.v === above.v &&
    cell.s === above.s &&
    cell.d === above.d &&
    cell.n === above.n &&
    cell.f === above.f &&
    cell.l === undefined &&
    above.l === undefined
  );
}

function unpackSheets(body: SpreadsheetBody): void {
  for (const sheet of body.sheets) {
    const packed = sheet.rows as PackedRow[];
    if (packed.some((row) => typeof row === 'number')) sheet.rows = unpackedRows(packed);
    if (!sheet.edgeStale) continue;
    // Older snapshots noted edges that may be too small.
    sheet.lastRow = sheet.rows.length;
    sheet.lastColumn = sheet.maxColumns;
  }
}

function unpackedRows(packed: readonly PackedRow[]): SheetState['rows'] {
  const rows: SheetState['rows'] = [];
  let above: Row | null = null;
  for (const row of packed) {
    if (typeof row !== 'number') {
      above = row;
      rows.push(row);
    } else for (let i = 0; i < row; i++) rows.push(copyOf(above));
  }
  return rows;
}

const copyOf = (row: Row | null): Row | null =>
  row === null ? null : row.map((cell) => (cell === null ? null : { ...cell }));
