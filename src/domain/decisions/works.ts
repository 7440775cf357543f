// Decisions made in one go, as a person remembers them: an import, a settings change, what was typed or judged.

import { ALL_TABS } from '../tabs/all-tabs.ts';
import type { IsoTime } from '../graduations/graduation.ts';
import { inForce, undoneGroups, type Decision } from './decision.ts';

/** What a work consists of; answers in asked cells are told apart by their tab. */
export type PartKind = 'import' | 'registry' | 'settings' | 'asked' | 'correction' | 'misplaced';

export interface WorkPart {
  readonly kind: PartKind;
  /** Key of the tab; '' for imports and settings. */
  readonly tab: string;
  readonly cells: number;
  /** Different rows: persons, answers or findings. */
  readonly rows: number;
}

export interface Work {
  readonly group: string;
  readonly at: IsoTime;
  readonly by: string;
  readonly parts: readonly WorkPart[];
  /** True for an undo: parts are those of the work that it took back. */
  readonly isUndo: boolean;
  /** Its own decisions. */
  readonly decisions: readonly Decision[];
}

const COLUMNS = new Set(
  ALL_TABS.flatMap((tab) => tab.columns.map((column) => `${tab.key}|${column.key}`)),
);

export const subjectParts = (
  subject: string,
): { readonly tab: string; readonly row: string; readonly column: string } => {
  const [tab = '', row = '', column = ''] = subject.split('|');
  return { tab, row, column };
};

/** Some answers are remembered beside the cell that a person sees; nobody counts them. */
export const isVisible = (subject: string): boolean => {
  const { tab, column } = subjectParts(subject);
  return COLUMNS.has(`${tab}|${column}`);
};

const isOfViews = (kind: Decision['kind']): boolean =>
  kind === 'asked' || kind === 'correction' || kind === 'misplaced';

function partsOf(decisions: readonly Decision[]): WorkPart[] {
  const parts = new Map<
    string,
    { kind: PartKind; tab: string; cells: number; rows: Set<string> }
  >();
  for (const { kind, subject } of decisions) {
    if (kind === 'newRow' || kind === 'undo') continue;
    if (isOfViews(kind) && !isVisible(subject)) continue;
    const { tab, row } = subjectParts(subject);
    const key = kind === 'asked' ? `${kind}|${tab}` : kind;
    const part = parts.get(key) ?? {
      kind,
      tab: kind === 'asked' ? tab : '',
      cells: 0,
      rows: new Set(),
    };
    part.cells++;
    part.rows.add(kind === 'import' || kind === 'registry' ? subject : row);
    parts.set(key, part);
  }
  return [...parts.values()].map(({ kind, tab, cells, rows }) => ({
    kind,
    tab,
    cells,
    rows: rows.size,
  }));
}

const byGroup = (decisions: readonly Decision[]): Map<string, Decision[]> => {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(decision.group);
    if (group) group.push(decision);
    else groups.set(decision.group, [decision]);
  }
  return groups;
};

/**
 * Works that could be taken back, newest first. An undo is one while it holds; one that only brought a work
 * back is not, because that work itself stands in the list again.
 */
export function worksOf(decisions: readonly Decision[]): Work[] {
  const groups = byGroup(decisions);
  const standing = new Set(inForce(decisions).map(({ group }) => group));
  const undone = undoneGroups(decisions);
  const works = [...groups].flatMap(([group, made]): Work[] => {
    const [first] = made;
    if (!first) return [];
    const isUndo = first.kind === 'undo';
    const holds = isUndo ? !undone.has(group) : standing.has(group);
    const parts = partsOf(isUndo ? (groups.get(first.subject) ?? []) : made);
    if (!holds || parts.length === 0) return [];
    return [{ group, at: first.at, by: first.by, parts, isUndo, decisions: made }];
  });
  return works.reverse();
}
