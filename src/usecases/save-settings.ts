// Writes what the set-up dialog asked for into the tabs where staff see it again.

import { SETTING_ROWS } from '../domain/settings/settings-table.ts';
import { COHORTS, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH, type RowWrite } from '../domain/tabs/patch.ts';
import { textOf } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import type { Ports } from './ports.ts';

/** Values by setting key; keys without a value here, and settings nobody knows, are left alone. */
export function saveSettings(ports: Ports, values: Readonly<Record<string, string>>): void {
  const known = new Set<string>(SETTING_ROWS.map(({ key }) => key));
  patchRows(ports, SETTINGS, 'setting', (key): Record<string, string> => {
    const value = values[key]?.trim();
    return known.has(key) && value !== undefined ? { value } : {};
  });
}

/** Dates of one cohort as typed; they are checked when read. */
export function saveCohort(
  ports: Ports,
  cohort: string,
  cells: Readonly<Record<string, string>>,
): void {
  patchRows(ports, COHORTS, 'cohort', (key) => (key === cohort ? cells : {}));
}

function patchRows(
  ports: Ports,
  tab: Tab,
  keyColumn: string,
  cellsFor: (key: string) => Readonly<Record<string, string>>,
): void {
  const snapshot = ports.workbook.read(tab);
  if (!snapshot) return;
  const writes: RowWrite[] = [];
  for (const row of snapshot.rows) {
    const cells = Object.entries(cellsFor(textOf(row, keyColumn))).filter(
      ([column, value]) => textOf(row, column) !== value,
    );
    if (cells.length > 0) writes.push({ row: row.row, cells: Object.fromEntries(cells) });
  }
  ports.workbook.write(tab, snapshot, { ...EMPTY_PATCH, writes });
}
