// Rows of the Roster tab in the shape that the domain plans with.

import { ROSTER_KEYS, type RosterRow } from '../domain/roster/roster-row.ts';
import type { RowWrite } from '../domain/tabs/patch.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';

export const toRosterRows = (snapshot: TabSnapshot | null): RosterRow[] =>
  (snapshot?.rows ?? []).map((row) => ({
    code: textOf(row, 'code').trim(),
    cells: Object.fromEntries(ROSTER_KEYS.map((key) => [key, textOf(row, key)])),
    sheetRow: row.row,
  }));

export interface CodedChange {
  readonly code: string;
  readonly key: string;
  readonly to: string;
}

/** Changes of single cells by the rows of the sheet in which their codes stand. */
export function writesByCode(
  roster: readonly RosterRow[],
  changes: readonly CodedChange[],
): RowWrite[] {
  const rowOf = new Map(roster.map(({ code, sheetRow }) => [code, sheetRow]));
  const cells = new Map<number, Record<string, string>>();
  for (const { code, key, to } of changes) {
    const row = rowOf.get(code);
    if (row !== undefined) cells.set(row, { ...cells.get(row), [key]: to });
  }
  return [...cells].map(([row, changed]) => ({ row, cells: changed }));
}
