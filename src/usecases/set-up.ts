// Makes the workbook what it should be: missing tabs, key rows, columns, settings. A second run changes nothing.

import { readSettings, missingSettings, type Settings } from '../domain/settings/settings.ts';
import { SETTING_ROWS, type SettingKey } from '../domain/settings/settings-table.ts';
import { ALL_TABS } from '../domain/tabs/all-tabs.ts';
import { COHORTS, RULES, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { HOME } from '../domain/tabs/view-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { SET_UP_TEXTS } from '../texts/set-up-texts.ts';
import { ProblemError } from '../domain/problems.ts';
import { withoutColumns } from '../domain/views/view-row.ts';
import type { Ports } from './ports.ts';
import { seedRules } from './seed-rules.ts';
import { IDENTITY, identityOf, readSystem, writeSystem } from './system-state.ts';

export interface SetUpResult {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
  readonly setAside: readonly string[];
  readonly settings: Settings;
  readonly missing: readonly SettingKey[];
}

export function setUp(ports: Ports, version: string): SetUpResult {
  const before = readSystem(ports);
  const identity = before && identityOf(before);
  if (identity && identity.spreadsheetId !== ports.workbook.id()) {
    throw new ProblemError('copyOfAnotherFile');
  }
  ports.workbook.adoptZoneAndLocale();
  const result = { created: [] as string[], repaired: [] as string[], setAside: [] as string[] };
  ALL_TABS.forEach((tab, position) => {
    ensureTab(ports, tab, position, result);
  });
  ports.workbook.removeBlankFirstTab();
  seedSettings(ports);
  seedCohort(ports);
  seedRules(ports, ports.workbook.read(RULES));
  const mode = identity?.mode ?? 'own';
  writeSystem(ports, IDENTITY, { spreadsheetId: ports.workbook.id(), mode, version });
  // A new tab takes the place in front of the person.
  if (result.created.length > 0) ports.workbook.show(HOME);
  const settings = readSettings(ports.workbook.read(SETTINGS));
  return { ...result, settings, missing: missingSettings(settings) };
}

type Changes = Pick<SetUpResult, 'created' | 'repaired' | 'setAside'> & {
  created: string[];
  repaired: string[];
  setAside: string[];
};

function ensureTab(ports: Ports, tab: Tab, position: number, changes: Changes): void {
  if (!ports.workbook.hasTab(tab)) {
    ports.progress(tab.title);
    ports.workbook.create(tab, position);
    changes.created.push(tab.title);
    return;
  }
  if (tab.columns.length === 0) return;
  const snapshot = ports.workbook.read(tab) ?? recover(ports, tab, position, changes);
  if (!snapshot) return;
  const missing = tab.columns.filter((column) => snapshot.columns[column.key] === undefined);
  if (missing.length > 0) {
    ports.workbook.addColumns(tab, snapshot, missing);
    forgetPrints(ports, tab, new Set(missing.map(({ key }) => key)));
    changes.repaired.push(tab.title);
  }
  colour(ports, tab, snapshot, missing.length > 0);
}

/** A file of an older version gets the colours of its columns here. */
function colour(ports: Ports, tab: Tab, read: TabSnapshot, isOutdated: boolean): void {
  const snapshot = isOutdated ? ports.workbook.read(tab) : read;
  if (snapshot) ports.workbook.highlight(tab, snapshot);
}

/** Blank cells of a column that was put back must not be taken for answers that someone took back. */
function forgetPrints(ports: Ports, tab: Tab, columns: ReadonlySet<string>): void {
  const snapshot = tab.kind === 'view' ? ports.workbook.read(tab) : null;
  if (!snapshot) return;
  const writes = snapshot.rows.flatMap((row) => {
    const print = textOf(row, '_print');
    const kept = withoutColumns(print, columns);
    return kept === print ? [] : [{ row: row.row, cells: { _print: kept } }];
  });
  ports.workbook.write(tab, snapshot, { ...EMPTY_PATCH, writes });
}

/** A tab without its key row: put it back if the headers are recognisable, else keep it aside and make a new one. */
function recover(ports: Ports, tab: Tab, position: number, changes: Changes): TabSnapshot | null {
  if (ports.workbook.repairKeys(tab)) {
    changes.repaired.push(tab.title);
    return ports.workbook.read(tab);
  }
  ports.workbook.setAside(tab);
  ports.workbook.create(tab, position);
  changes.setAside.push(tab.title);
  return null;
}

function seedSettings(ports: Ports): void {
  const snapshot = ports.workbook.read(SETTINGS);
  if (!snapshot) return;
  const held = new Set(snapshot.rows.map((row) => textOf(row, 'setting')));
  const appends = SETTING_ROWS.filter(({ key }) => !held.has(key)).map((row) => ({
    setting: row.key,
    label: row.label,
    value: row.fallback,
    explanation: explain(row),
  }));
  ports.workbook.write(SETTINGS, snapshot, { ...EMPTY_PATCH, appends });
}

const explain = (row: { explanation: string; choices?: readonly string[] }): string =>
  row.choices ? SET_UP_TEXTS.withChoices(row.explanation, row.choices) : row.explanation;

/** Proposes the academic year that ended last; graduation date and deadline stay blank on purpose. */
function seedCohort(ports: Ports): void {
  const snapshot = ports.workbook.read(COHORTS);
  if (!snapshot || snapshot.rows.length > 0) return;
  const year = String(Number(ports.now().slice(0, 4)) + 543 - 1);
  ports.workbook.write(COHORTS, snapshot, {
    ...EMPTY_PATCH,
    appends: [{ cohort: year, isCurrent: 'ใช่' }],
  });
}
