// Reads every tab that a derivation needs: one read per tab.

import type { RegisteredForm } from '../domain/survey/form-registry.ts';
import { ALL_TABS } from '../domain/tabs/all-tabs.ts';
import { FROZEN, RUNS } from '../domain/tabs/journal-tabs.ts';
import { INBOX, ROSTER } from '../domain/tabs/people-tabs.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { ProblemError } from '../domain/problems.ts';
import type { Ports } from './ports.ts';
import { requireOwnFile, type SystemState } from './system-state.ts';

export interface Book {
  readonly system: SystemState;
  /** Throws when the tab is lost: set-up repairs it. */
  snapshot(tab: Tab): TabSnapshot;
  /** null when the tab is lost or not made yet, where defaults stand in for it. */
  held(tab: Tab): TabSnapshot | null;
}

/** What no derivation reads; frozen reports are longer than all the rest. */
const UNREAD: readonly Tab[] = [INBOX, RUNS, FROZEN];
const READ_TABS = ALL_TABS.filter((tab) => !UNREAD.includes(tab));

export function readBook(ports: Ports): Book {
  const system = requireOwnFile(ports);
  const snapshots = new Map(READ_TABS.map((tab) => [tab.key, ports.workbook.read(tab)]));
  return {
    system,
    held: (tab) => snapshots.get(tab.key) ?? null,
    snapshot: (tab) => {
      const snapshot = snapshots.get(tab.key);
      if (!snapshot || lacksNeeded(tab, snapshot))
        throw new ProblemError('tabLost', { title: tab.title });
      return snapshot;
    },
  };
}

/** Without these a row cannot be told from another, so whatever is written would be wrong. */
function lacksNeeded(tab: Tab, { columns }: TabSnapshot): boolean {
  const needed = tab.columns.filter(
    ({ key, role }) =>
      role === 'key' ||
      role === 'print' ||
      role === 'logged' ||
      (tab.key === ROSTER.key && key === 'code'),
  );
  return needed.some(({ key }) => columns[key] === undefined);
}

const FORM_PREFIX = 'form:';

export const formName = (key: string): string => `${FORM_PREFIX}${key}`;

/** Forms that this workbook made, oldest first. */
export const registeredForms = (system: SystemState): RegisteredForm[] =>
  system
    .names()
    .filter((name) => name.startsWith(FORM_PREFIX))
    .flatMap((name) => {
      const form = system.get(name) as RegisteredForm | null;
      return form ? [form] : [];
    });
