// Rows of the Roster tab in the shape that the domain plans with.

import { ROSTER_KEYS, type RosterRow } from '../domain/roster/roster-row.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';

export const toRosterRows = (snapshot: TabSnapshot | null): RosterRow[] =>
  (snapshot?.rows ?? []).map((row) => ({
    code: textOf(row, 'code').trim(),
    cells: Object.fromEntries(ROSTER_KEYS.map((key) => [key, textOf(row, key)])),
    sheetRow: row.row,
  }));
