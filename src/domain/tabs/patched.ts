// A tab as it will read once a patch is written: for telling what a change brings before it is made.

import type { TabPatch } from './patch.ts';
import type { TabSnapshot } from './snapshot.ts';

export function patched(
  snapshot: TabSnapshot,
  { writes, appends, deletes }: TabPatch,
): TabSnapshot {
  const written = new Map(writes.map(({ row, cells }) => [row, cells]));
  const gone = new Set(deletes);
  const kept = snapshot.rows
    .filter(({ row }) => !gone.has(row))
    .map((row) => ({ ...row, cells: { ...row.cells, ...written.get(row.row) } }));
  const added = appends.map((cells, index) => ({
    row: snapshot.nextRow + index,
    cells,
    hasOwnContent: false,
  }));
  return { ...snapshot, rows: [...kept, ...added], nextRow: snapshot.nextRow + appends.length };
}
