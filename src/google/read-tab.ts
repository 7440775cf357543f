// One read per tab: the whole data range, as a snapshot by machine key.

import { cellAt, toSnapshot, type CellValue, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import { HEADER_ROWS, type Tab } from '../domain/tabs/tab.ts';
import { asText, toCellValue } from './cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function readSheet(sheet: Sheet, tab: Tab, zone: string): TabSnapshot | null {
  const range = sheet.getDataRange();
  const grid = toGrid(range.getValues(), zone);
  const swallowed = tab.kind === 'view' ? swallowedCells(range) : new Set<string>();
  return toSnapshot(
    tab,
    tab.kind === 'view' ? grid : grid.map((row) => row.map(asText)),
    swallowed,
  );
}

/** Journals are written by the order of their columns, so they can be read by it. */
export function readNewest(
  sheet: Sheet,
  { columns }: Tab,
  { count, zone }: { count: number; zone: string },
): Record<string, string>[] {
  const last = sheet.getLastRow();
  const first = Math.max(HEADER_ROWS + 1, last - count + 1);
  if (last < first) return [];
  const range = sheet.getRange(first, 1, last - first + 1, columns.length);
  return toGrid(range.getValues(), zone).map((row) =>
    Object.fromEntries(columns.map(({ key }, at) => [key, asText(row[at] ?? '')])),
  );
}

/** A grid of text, for what people pasted. */
export const readText = (sheet: Sheet, zone: string): string[][] =>
  toGrid(sheet.getDataRange().getValues(), zone).map((row) => row.map(asText));

function toGrid(values: unknown[][], zone: string): CellValue[][] {
  const formatDay = (date: Date): string => Utilities.formatDate(date, zone, 'yyyy-MM-dd');
  return values.map((row) => row.map((value) => toCellValue(value, formatDay)));
}

/** Cells that a merge hides: all of a merged range but its first cell. */
function swallowedCells(range: GoogleAppsScript.Spreadsheet.Range): Set<string> {
  const swallowed = new Set<string>();
  for (const merged of range.getMergedRanges()) {
    const [top, left] = [merged.getRow(), merged.getColumn()];
    for (let row = top; row < top + merged.getNumRows(); row++) {
      for (let column = left; column < left + merged.getNumColumns(); column++) {
        if (row !== top || column !== left) swallowed.add(cellAt(row, column));
      }
    }
  }
  return swallowed;
}
