// What to write into a tab: values, nothing else; the rim turns it into as few ranges as it can.

import type { CellValue } from './snapshot.ts';

export interface RowWrite {
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface TabPatch {
  readonly writes: readonly RowWrite[];
  readonly appends: readonly Readonly<Record<string, CellValue>>[];
  /** Rows of the sheet to delete, ascending. */
  readonly deletes: readonly number[];
}

export const EMPTY_PATCH: TabPatch = { writes: [], appends: [], deletes: [] };

export const isEmptyPatch = (patch: TabPatch): boolean =>
  patch.writes.length + patch.appends.length + patch.deletes.length === 0;
