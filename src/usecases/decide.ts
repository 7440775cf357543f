// The one way in which a decision enters the journal, whether it was typed or pressed.

import type { Decision } from '../domain/decisions/decision.ts';
import { DECISIONS } from '../domain/tabs/journal-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';
import { ProblemError } from '../domain/problems.ts';
import type { Ports } from './ports.ts';

export type NewDecision = Pick<Decision, 'kind' | 'subject' | 'value'>;

/** A name for decisions that belong together, e.g. "20260320T013000-k3f9". */
export function newGroup(ports: Ports): string {
  const time = ports.now().slice(0, 19).replace(/[-:]/g, '');
  const chance = Math.floor(ports.random() * 36 ** 4).toString(36);
  return `${time}-${chance.padStart(4, '0')}`;
}

/**
 * Appends decisions as one group and gives them back as the journal now holds them. Who has just read the
 * journal under the lock may hand it over.
 */
export function decide(
  ports: Ports,
  group: string,
  decisions: readonly NewDecision[],
  journal: TabSnapshot | null = null,
): Decision[] {
  if (decisions.length === 0) return [];
  const snapshot = journal ?? ports.workbook.read(DECISIONS);
  if (!snapshot) throw new ProblemError('tabLost', { title: DECISIONS.title });
  const [at, by] = [ports.now(), ports.me()];
  const rows = decisions.map((decision, index) => ({
    id: `${group}/${index + 1}`,
    at,
    by,
    ...decision,
    group,
  }));
  ports.workbook.write(DECISIONS, snapshot, { ...EMPTY_PATCH, appends: rows });
  return rows;
}
