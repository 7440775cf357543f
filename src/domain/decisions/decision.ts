// What people decided, as an append-only list; taking back is a decision too.

import type { IsoTime } from '../graduations/graduation.ts';
import { textOf, type TabSnapshot } from '../tabs/snapshot.ts';

/**
 * import: one graduation as a confirmed import wrote it · newRow: a code given to a row that staff typed ·
 * asked: an answer in an asked cell · correction: a typed-over correctable cell · misplaced: typed over a cell
 * that is not correctable · settings: a cell that a dialog wrote into the settings or cohorts · registry: what a
 * record of the Commission says of one graduation · undo: takes a whole group back.
 */
export type DecisionKind =
  'import' | 'newRow' | 'asked' | 'correction' | 'misplaced' | 'settings' | 'registry' | 'undo';

export interface Decision {
  readonly id: string;
  readonly at: IsoTime;
  readonly by: string;
  readonly kind: DecisionKind;
  /** Code, "tab|rowKey|column", "settings|key", or the group that an undo takes back. */
  readonly subject: string;
  readonly value: string;
  /** Decisions made in one go share a group; undo takes back groups. */
  readonly group: string;
}

/** Rows of the journal, oldest first. */
export const readDecisions = (snapshot: TabSnapshot | null): Decision[] =>
  (snapshot?.rows ?? []).map((row) => ({
    id: textOf(row, 'id'),
    at: textOf(row, 'at'),
    by: textOf(row, 'by'),
    kind: textOf(row, 'kind') as DecisionKind,
    subject: textOf(row, 'subject'),
    value: textOf(row, 'value'),
    group: textOf(row, 'group'),
  }));

/** Groups that are taken back now; an undo may itself be undone. */
export function undoneGroups(decisions: readonly Decision[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (let index = decisions.length - 1; index >= 0; index--) {
    const decision = decisions[index];
    if (decision?.kind === 'undo' && !undone.has(decision.group)) undone.add(decision.subject);
  }
  return undone;
}

/** Decisions that nobody took back. A code once given stays given: it came with the row, not with the work. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const undone = undoneGroups(decisions);
  return decisions.filter(
    ({ kind, group }) => kind !== 'undo' && (kind === 'newRow' || !undone.has(group)),
  );
}

export const askedSubject = (tab: string, rowKey: string, column: string): string =>
  `${tab}|${rowKey}|${column}`;

export interface AskedAnswer {
  readonly value: string;
  readonly at: IsoTime;
  readonly by: string;
}

/** Newest answer per asked cell. */
export function askedAnswers(decisions: readonly Decision[]): ReadonlyMap<string, AskedAnswer> {
  const answers = new Map<string, AskedAnswer>();
  for (const { kind, subject, value, at, by } of decisions) {
    if (kind === 'asked') answers.set(subject, { value, at, by });
  }
  return answers;
}
