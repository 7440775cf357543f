// From the rows a view should hold and the rows it holds to the few rows that must be written.

import { EMPTY_PATCH, type RowWrite, type TabPatch } from '../tabs/patch.ts';
import { textOf, type CellValue, type SnapshotRow, type TabSnapshot } from '../tabs/snapshot.ts';
import type { Tab } from '../tabs/tab.ts';
import { cellText, contentColumns, isPrint, rowPrint, type ViewRow } from './view-row.ts';

/**
 * Order and place of rows are left alone; a row nobody wants any more is deleted, or only emptied where
 * staff wrote something of their own beside it; a pasted second copy of a row is treated the same way. A
 * row that the program never wrote (a note of the staff, a header out of place) is not touched.
 */
export function diffView(tab: Tab, wanted: readonly ViewRow[], snapshot: TabSnapshot): TabPatch {
  const byKey = new Map(wanted.map((row) => [row.key, row]));
  const seen = new Set<string>();
  const patch = {
    writes: [] as RowWrite[],
    appends: [] as RowWrite['cells'][],
    deletes: [] as number[],
  };
  for (const row of snapshot.rows) {
    const key = textOf(row, '_key');
    const target = seen.has(key) ? undefined : byKey.get(key);
    if (!target && !isPrint(textOf(row, '_print'))) continue;
    if (!target) retire(tab, row, patch);
    else if (!holds(tab, row, target))
      patch.writes.push({ row: row.row, cells: written(tab, target) });
    seen.add(key);
  }
  for (const row of wanted) if (!seen.has(row.key)) patch.appends.push(written(tab, row));
  if (patch.appends.length > 0 && tab.keepsOrder === true) {
    const inOrder = layAnew(tab, wanted, snapshot);
    if (inOrder) return inOrder;
  }
  return patch.writes.length + patch.appends.length + patch.deletes.length === 0
    ? EMPTY_PATCH
    : patch;
}

/**
 * A row that comes in between moves those below it: each takes the place of another. Where staff wrote beside a row or
 * put rows of their own, nothing is moved.
 */
function layAnew(tab: Tab, wanted: readonly ViewRow[], { rows }: TabSnapshot): TabPatch | null {
  const isOurs = (row: SnapshotRow): boolean => isPrint(textOf(row, '_print'));
  if (rows.some((row) => row.hasOwnContent || !isOurs(row))) return null;
  const writes = wanted.slice(0, rows.length).flatMap((target, place): RowWrite[] => {
    const held = rows[place];
    if (!held || (textOf(held, '_key') === target.key && holds(tab, held, target))) return [];
    return [{ row: held.row, cells: written(tab, target) }];
  });
  return {
    writes,
    appends: wanted.slice(rows.length).map((row) => written(tab, row)),
    deletes: rows.slice(wanted.length).map(({ row }) => row),
  };
}

/** Every keyed cell of a row as the program writes it, fingerprint included. */
export function written(tab: Tab, row: ViewRow): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = { _key: row.key };
  for (const { key } of contentColumns(tab)) cells[key] = row.cells[key] ?? '';
  cells._print = rowPrint(tab, row.cells);
  return cells;
}

function holds(tab: Tab, held: SnapshotRow, wanted: ViewRow): boolean {
  if (textOf(held, '_print') !== rowPrint(tab, wanted.cells)) return false;
  return contentColumns(tab).every(
    ({ key }) => !(key in held.cells) || cellText(held.cells[key]) === cellText(wanted.cells[key]),
  );
}

function retire(
  tab: Tab,
  row: SnapshotRow,
  patch: { writes: RowWrite[]; deletes: number[] },
): void {
  if (!row.hasOwnContent) {
    patch.deletes.push(row.row);
    return;
  }
  const cells: Record<string, CellValue> = {};
  // The key stays, so that a row that comes back finds what staff wrote beside it.
  for (const { key, role } of tab.columns) if (role !== 'key') cells[key] = '';
  patch.writes.push({ row: row.row, cells });
}
