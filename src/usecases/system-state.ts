// The hidden system tab: name → JSON. Which file this is, which forms exist.

import { ProblemError } from '../domain/problems.ts';
import { SYSTEM } from '../domain/tabs/journal-tabs.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Ports } from './ports.ts';

/** own: the file that was set up · backup: a copy that reads and sends nothing. */
export interface Identity {
  readonly spreadsheetId: string;
  readonly mode: 'own' | 'backup';
  /** Version of the program that set the file up last. */
  readonly version: string;
}

export interface SystemState {
  readonly snapshot: TabSnapshot;
  get(name: string): unknown;
  names(): string[];
}

export function readSystem(ports: Ports): SystemState | null {
  const snapshot = ports.workbook.read(SYSTEM);
  if (!snapshot) return null;
  const values = new Map(snapshot.rows.map((row) => [textOf(row, 'name'), textOf(row, 'json')]));
  return {
    snapshot,
    get: (name) => {
      const json = values.get(name);
      return json === undefined || json === '' ? null : (JSON.parse(json) as unknown);
    },
    names: () => [...values.keys()],
  };
}

/** Writes one value; reads the tab afresh, so that several writes in one run do not step on each other. */
export function writeSystem(ports: Ports, name: string, value: unknown): void {
  const snapshot = ports.workbook.read(SYSTEM);
  if (!snapshot) throw new ProblemError('notSetUp');
  const json = JSON.stringify(value);
  const held = snapshot.rows.find((row) => textOf(row, 'name') === name);
  if (held && textOf(held, 'json') === json) return;
  ports.workbook.write(SYSTEM, snapshot, {
    writes: held ? [{ row: held.row, cells: { json } }] : [],
    appends: held ? [] : [{ name, json }],
    deletes: [],
  });
}

export const IDENTITY = 'identity';

export const identityOf = (state: SystemState): Identity | null =>
  state.get(IDENTITY) as Identity | null;

/** Stops unless this is the file that was set up: a copy must never send or collect by accident. */
export function requireOwnFile(ports: Ports): SystemState {
  const state = readSystem(ports);
  const identity = state && identityOf(state);
  if (!state || !identity) throw new ProblemError('notSetUp');
  if (identity.spreadsheetId !== ports.workbook.id()) throw new ProblemError('copyOfAnotherFile');
  if (identity.mode === 'backup') throw new ProblemError('backupCopy');
  return state;
}
