// Puts a person in front of a row that is known by its key, wherever it was sorted or moved to.

import { normalizeCode } from '../domain/roster/code.ts';
import { ALL_TABS } from '../domain/tabs/all-tabs.ts';
import { ROSTER } from '../domain/tabs/people-tabs.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import type { Place } from '../domain/views/finding-place.ts';
import type { Ports, Visibility } from './ports.ts';
import { requireOwnFile } from './system-state.ts';

export interface ShownPlace {
  /** Title of the tab. */
  readonly tab: string;
  readonly visibility: Visibility;
}

/** The first place that is there; null when none of them is. */
export function showPlace(ports: Ports, places: readonly Place[]): ShownPlace | null {
  requireOwnFile(ports);
  for (const place of places) {
    const tab = ALL_TABS.find(({ key }) => key === place.tab);
    const snapshot = tab ? ports.workbook.read(tab) : null;
    const row = tab && snapshot ? rowOf(tab, snapshot, place.rowKey) : undefined;
    if (!tab || !snapshot || !row) continue;
    const cell = { row: row.row, column: columnOf(tab, snapshot, place.column) };
    return { tab: tab.title, visibility: ports.workbook.activate(tab, cell) };
  }
  return null;
}

/** Every tab is keyed by its first column. */
const keyOf = ({ columns }: Tab): string => columns[0]?.key ?? '';

function rowOf(tab: Tab, { rows }: TabSnapshot, rowKey: string) {
  const plain = (text: string): string =>
    tab.key === ROSTER.key ? normalizeCode(text) : text.trim();
  return rows.find((row) => plain(textOf(row, keyOf(tab))) === rowKey);
}

/** A hidden column cannot be looked at: the first one that people see stands for the row. */
function columnOf(tab: Tab, { columns }: TabSnapshot, wanted: string): number {
  const seen = tab.columns.find(({ key, hidden }) => hidden !== true && columns[key] !== undefined);
  return columns[wanted] ?? columns[seen?.key ?? ''] ?? 1;
}
