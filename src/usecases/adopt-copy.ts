// A copied file becomes the file itself, a backup, or a fresh start with the same settings.

import { HARVESTED_VIEWS } from '../domain/tabs/all-tabs.ts';
import { CHART_DATA } from '../domain/tabs/chart-data-tab.ts';
import { ANSWERS, CONTACTS, DECISIONS, FROZEN, RUNS } from '../domain/tabs/journal-tabs.ts';
import { COHORTS, INBOX, ROSTER, ROUNDS, WAVES } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { MEMORY } from './memory-names.ts';
import type { Ports } from './ports.ts';
import { IDENTITY, readSystem, writeSystem } from './system-state.ts';

export type CopyUse = 'moved' | 'backup' | 'fresh';

/** Everything that belongs to the people of the file it was copied from. */
const EMPTIED: readonly Tab[] = [
  ROSTER,
  COHORTS,
  ROUNDS,
  WAVES,
  ANSWERS,
  DECISIONS,
  CONTACTS,
  RUNS,
  FROZEN,
  ...HARVESTED_VIEWS,
  CHART_DATA,
];

/** Triggers never travel with a copy, so nobody has turned anything on here; what was sent stays sent. */
const OF_THE_OTHER_TRIGGERS = [MEMORY.testedAt, MEMORY.triggerOwner, MEMORY.sweptAt] as const;

export function adoptCopy(ports: Ports, use: CopyUse, version: string): void {
  for (const name of OF_THE_OTHER_TRIGGERS) ports.memory.remove(name);
  if (use === 'fresh') {
    for (const tab of EMPTIED) empty(ports, tab);
    if (ports.workbook.hasTab(INBOX)) ports.workbook.clearGrid(INBOX);
    // Properties may travel with a copy; what they remember belongs to the other file.
    for (const name of Object.values(MEMORY)) ports.memory.remove(name);
    for (const name of readSystem(ports)?.names() ?? []) {
      if (name !== IDENTITY) writeSystem(ports, name, null);
    }
  }
  writeSystem(ports, IDENTITY, {
    spreadsheetId: ports.workbook.id(),
    mode: use === 'backup' ? 'backup' : 'own',
    version,
  });
}

function empty(ports: Ports, tab: Tab): void {
  const snapshot = ports.workbook.read(tab);
  if (!snapshot) return;
  const deletes = snapshot.rows.map(({ row }) => row);
  ports.workbook.write(tab, snapshot, { ...EMPTY_PATCH, deletes });
}
