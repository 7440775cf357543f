// Writes what a dialog asked for into the tabs where staff see it again, and tells what it changed.

import { cohortSubject, settingSubject } from '../domain/decisions/sheet-cells.ts';
import { SETTING_ROWS } from '../domain/settings/settings-table.ts';
import { COHORTS, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH, type RowWrite } from '../domain/tabs/patch.ts';
import { textOf } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import type { NewDecision } from './decide.ts';
import type { Ports } from './ports.ts';

/**
 * Values by setting key; keys without a value here, and settings nobody knows, are left alone. What changed comes
 * back as decisions, so that whoever did it on purpose of a person can make them undoable.
 */
export function saveSettings(
  ports: Ports,
  values: Readonly<Record<string, string>>,
): NewDecision[] {
  const known = new Set<string>(SETTING_ROWS.map(({ key }) => key));
  const changed = patchRows(ports, SETTINGS, 'setting', (key): Record<string, string> => {
    const value = values[key]?.trim();
    return known.has(key) && value !== undefined ? { value } : {};
  });
  return changed.map((cell) => toDecision(settingSubject(cell.key), cell));
}

/** Dates of one cohort as typed; they are checked when read. */
export function saveCohort(
  ports: Ports,
  cohort: string,
  cells: Readonly<Record<string, string>>,
): NewDecision[] {
  const changed = patchRows(ports, COHORTS, 'cohort', (key) => (key === cohort ? cells : {}));
  return changed.map((cell) => toDecision(cohortSubject(cohort, cell.column), cell));
}

interface ChangedCell {
  /** Of its row. */
  readonly key: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

const toDecision = (subject: string, { from, to }: ChangedCell): NewDecision => ({
  kind: 'settings',
  subject,
  value: JSON.stringify({ from, to }),
});

function patchRows(
  ports: Ports,
  tab: Tab,
  keyColumn: string,
  cellsFor: (key: string) => Readonly<Record<string, string>>,
): ChangedCell[] {
  const snapshot = ports.workbook.read(tab);
  if (!snapshot) return [];
  const writes: RowWrite[] = [];
  const changed: ChangedCell[] = [];
  for (const row of snapshot.rows) {
    const key = textOf(row, keyColumn);
    const cells = Object.entries(cellsFor(key)).filter(
      ([column, value]) => textOf(row, column) !== value,
    );
    if (cells.length > 0) writes.push({ row: row.row, cells: Object.fromEntries(cells) });
    for (const [column, to] of cells) changed.push({ key, column, from: textOf(row, column), to });
  }
  ports.workbook.write(tab, snapshot, { ...EMPTY_PATCH, writes });
  return changed;
}
