// What taking a work back changes, and what stays because something later says otherwise.

import type { ImportRecord } from '../roster/apply-import.ts';
import type { ImportedKey, RosterCells, RosterRow } from '../roster/roster-row.ts';
import { sameValue } from '../roster/same-value.ts';
import { removedRows, returnedRows, type RowStays } from '../roster/undo-import.ts';
import { ROSTER } from '../tabs/people-tabs.ts';
import { inForce, undoneGroups, type Decision, type DecisionKind } from './decision.ts';
import { cellKey, cellLayers, sheetWrites, topOf, type SheetCell } from './sheet-cells.ts';
import { isVisible, subjectParts, type Work } from './works.ts';

export interface UndoGround {
  /** The whole journal, oldest first. */
  readonly decisions: readonly Decision[];
  readonly roster: readonly RosterRow[];
  /** Codes on which an answer, a contact or something typed hangs. */
  readonly inUse: ReadonlySet<string>;
  /** Text of a cell of the people's tabs; null when its row is gone. */
  readonly held: (cell: SheetCell) => string | null;
}

/** A cell of a view: what counts in it now and what will; '' where nobody will have said anything. */
export interface AnswerChange extends SheetCell {
  readonly kind: 'asked' | 'correction' | 'misplaced';
  readonly from: string;
  readonly to: string;
}

export interface CellChange extends SheetCell {
  readonly from: string;
  readonly to: string;
}

/** later: decided anew since · typed: staff typed over it since · gone: its row is no longer there. */
export type StaysBecause = 'later' | 'typed' | 'gone' | RowStays;

export interface Kept extends SheetCell {
  readonly why: StaysBecause;
  /** What stands there and stays. */
  readonly stays: string;
}

export interface UndoPlan {
  readonly group: string;
  /** The last decision that was known: whatever comes after it makes another plan. */
  readonly upTo: string;
  readonly answers: readonly AnswerChange[];
  readonly cells: readonly CellChange[];
  /** Codes of rows of the Roster that go. */
  readonly remove: readonly string[];
  /** Rows of the Roster that come back. */
  readonly append: readonly RosterCells[];
  readonly kept: readonly Kept[];
  /** Graduations whose imported status goes or comes back. */
  readonly records: number;
}

/** The decision that takes a work back; `removed` lets an undo of it bring the rows back. */
export const undoDecision = (plan: UndoPlan): Pick<Decision, 'kind' | 'subject' | 'value'> => ({
  kind: 'undo',
  subject: plan.group,
  value: JSON.stringify({ removed: plan.remove }),
});

/** As the journal will be. */
export const withUndo = (decisions: readonly Decision[], group: string): Decision[] => [
  ...decisions,
  { id: '', at: '', by: '', kind: 'undo', subject: group, value: '', group: 'undo to come' },
];

/** An import whose rows are all gone still changes something: nobody misses them any more. */
export const changesNothing = ({
  answers,
  cells,
  remove,
  append,
  kept,
  records,
}: UndoPlan): boolean =>
  answers.length + cells.length + remove.length + append.length + records === 0 &&
  !kept.some(({ why, tab }) => why === 'gone' && tab === ROSTER.key);

/** Works in force before and after, and what comes between. */
interface Turn {
  readonly before: readonly Decision[];
  readonly after: readonly Decision[];
  readonly leaving: readonly Decision[];
  readonly returning: readonly Decision[];
}

function turnOf(decisions: readonly Decision[], group: string): Turn {
  const before = inForce(decisions);
  const after = inForce(withUndo(decisions, group));
  const [held, kept] = [new Set(before), new Set(after)];
  return {
    before,
    after,
    leaving: before.filter((decision) => !kept.has(decision)),
    returning: after.filter((decision) => !held.has(decision)),
  };
}

export function planUndo(ground: UndoGround, work: Work): UndoPlan {
  const { decisions } = ground;
  const turn = turnOf(decisions, work.group);
  const answers = answerChanges(turn);
  const rows = rowChanges(ground, turn, work);
  const cells = cellChanges(ground, turn, work);
  return {
    group: work.group,
    upTo: decisions[decisions.length - 1]?.id ?? '',
    answers: answers.changes,
    cells: cells.changes,
    remove: rows.remove,
    append: rows.append,
    kept: [...answers.kept, ...cells.kept, ...rows.kept],
    records: [...turn.leaving, ...turn.returning].filter(({ kind }) => kind === 'registry').length,
  };
}

const VIEW_KINDS: ReadonlySet<DecisionKind> = new Set(['asked', 'correction', 'misplaced']);
const answerKey = ({ kind, subject }: Decision): string => `${kind}|${subject}`;

function newestPerCell(
  decisions: readonly Decision[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Decision> {
  const newest = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = answerKey(decision);
    if (wanted.has(key)) newest.set(key, decision);
  }
  return newest;
}

function answerChanges({ before, after, leaving, returning }: Turn) {
  const touched = [...leaving, ...returning].filter(
    ({ kind, subject }) => VIEW_KINDS.has(kind) && isVisible(subject),
  );
  const keys = new Set(touched.map(answerKey));
  const [now, then] = [newestPerCell(before, keys), newestPerCell(after, keys)];
  const changes: AnswerChange[] = [];
  const kept: Kept[] = [];
  for (const [key, { kind, subject }] of new Map(touched.map((one) => [answerKey(one), one]))) {
    const [held, left] = [now.get(key), then.get(key)];
    const [from, to] = [held?.value ?? '', left?.value ?? ''];
    const cell = subjectParts(subject);
    if (from !== to) changes.push({ ...cell, kind: kind as AnswerChange['kind'], from, to });
    else if (held === left) kept.push({ ...cell, why: 'later', stays: from });
  }
  return { changes, kept };
}

const importsOf = (decisions: readonly Decision[]): ImportRecord[] =>
  decisions
    .filter(({ kind }) => kind === 'import')
    .map(({ value }) => JSON.parse(value) as ImportRecord);

const keptRow = (one: { readonly code: string; readonly why: StaysBecause }): Kept => ({
  tab: ROSTER.key,
  row: one.code,
  column: '',
  why: one.why,
  stays: '',
});

function rowChanges(ground: UndoGround, { before, leaving, returning }: Turn, work: Work) {
  const roster = new Map(ground.roster.map((row) => [row.code, row]));
  const newest = leaving[leaving.length - 1];
  const last = newest ? before.indexOf(newest) : before.length;
  const later = new Set(
    before
      .slice(last + 1)
      .filter(({ kind }) => kind === 'import')
      .map(({ subject }) => subject),
  );
  const out = removedRows(importsOf(leaving), roster, (code) =>
    ground.inUse.has(code) ? 'inUse' : later.has(code) ? 'imported' : null,
  );
  const back = returnedRows(importsOf(returning), roster, removedBy(work));
  const gone = out.gone.map((code) => ({ code, why: 'gone' as const }));
  return {
    remove: out.remove,
    append: back.append,
    kept: [...out.kept, ...gone, ...back.kept].map(keptRow),
  };
}

function removedBy({ isUndo, decisions }: Work): ReadonlySet<string> {
  const [undo] = decisions;
  if (!isUndo || !undo) return new Set();
  return new Set((JSON.parse(undo.value) as { removed: string[] }).removed);
}

/** Cells that were there before; those of whole rows come and go with the row. */
function cellChanges(ground: UndoGround, { leaving, returning }: Turn, work: Work) {
  const written = new Map(
    [...leaving, ...returning]
      .flatMap(sheetWrites)
      .filter(({ isOfNewRow }) => !isOfNewRow)
      .map((write) => [cellKey(write), write]),
  );
  const layers = cellLayers(ground.decisions, new Set(written.keys()));
  const undone = undoneGroups(ground.decisions);
  const undoneThen = undoneGroups(withUndo(ground.decisions, work.group));
  const changes: CellChange[] = [];
  const kept: Kept[] = [];
  for (const [key, { tab, row, column }] of written) {
    const cell = { tab, row, column };
    const found = ground.held(cell);
    const due = (out: ReadonlySet<string>): string => topOf(layers.get(key) ?? [], out) ?? '';
    const [now, then] = [due(undone), due(undoneThen)];
    // Of the Roster the row itself says so.
    if (found === null && tab === ROSTER.key) continue;
    if (found === null) kept.push({ ...cell, why: 'gone', stays: '' });
    else if (!means(cell, found, now)) kept.push({ ...cell, why: 'typed', stays: found });
    else if (now === then) kept.push({ ...cell, why: 'later', stays: found });
    else changes.push({ ...cell, from: found, to: then });
  }
  return { changes, kept };
}

const means = ({ tab, column }: SheetCell, a: string, b: string): boolean =>
  tab === ROSTER.key ? sameValue(column as ImportedKey, a, b) : a.trim() === b.trim();
