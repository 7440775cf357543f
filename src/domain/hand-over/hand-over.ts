// What is ready to be keyed into the Commission's system: who is new, who changed since, who is done.

import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import type { Case } from '../derive/case.ts';
import { normalizeCode } from '../roster/code.ts';
import type { RosterCells, RosterRow } from '../roster/roster-row.ts';
import { levelOrder } from '../thai/level.ts';
import { compareThai } from '../thai/sort.ts';
import {
  changesBetween,
  keyedValues,
  unpackValues,
  type KeyedValues,
  type ValueChange,
} from './keyed-values.ts';
import type { PersonSource } from './person-columns.ts';
import type { ReportRound } from './report-rounds.ts';

/** Key of the tab; its decisions hang on it. */
export const HAND_OVER_KEY = 'handOver';
/** What staff choose when a person was keyed. */
export const KEYED = 'คีย์แล้ว';
/** Of the decision that remembers the values as they stood when they were keyed. */
export const KEYED_VALUES = 'keyedValues';
/** Column in which a row carries them. */
export const VALUES = 'values';

export interface HandOverPerson {
  readonly source: PersonSource;
  readonly values: KeyedValues;
  /** As they were keyed last; null when they never were, or nobody knows. */
  readonly keyed: KeyedValues | null;
  /** Against what was keyed. */
  readonly changes: readonly ValueChange[];
  readonly state: 'new' | 'changed' | 'done' | 'unknown';
}

export interface HandOver {
  /** Approved graduations of the current cohort in the order of V-COP. */
  readonly persons: readonly HandOverPerson[];
  /** New or changed since they were keyed. */
  readonly left: readonly HandOverPerson[];
  readonly done: number;
  /** Nothing is known of them, so there is nothing to key. */
  readonly untracked: number;
  /** The one open today. */
  readonly round: ReportRound | null;
}

interface HandOverGround {
  readonly approved: readonly Case[];
  readonly roster: readonly RosterRow[];
  readonly asked: ReadonlyMap<string, AskedAnswer>;
  readonly college: string;
  readonly round: ReportRound | null;
}

export function handOver({ approved, roster, asked, college, round }: HandOverGround): HandOver {
  const rows = new Map(roster.map((row) => [normalizeCode(row.code), row.cells]));
  const persons = approved
    .filter(({ outcome }) => outcome.status !== 'NOT_GRADUATED')
    .sort(inOrder)
    .map((one) =>
      toPerson({ one, cells: rows.get(one.graduation.code) ?? NO_CELLS, college }, asked),
    );
  const count = (state: HandOverPerson['state']): number =>
    persons.filter((person) => person.state === state).length;
  return {
    persons,
    left: persons.filter(({ state }) => state === 'new' || state === 'changed'),
    done: count('done'),
    untracked: count('unknown'),
    round,
  };
}

const NO_CELLS: RosterCells = {};

/** V-COP lists by level and field, then by student id. */
const inOrder = ({ graduation: a }: Case, { graduation: b }: Case): number =>
  levelOrder(a.level) - levelOrder(b.level) ||
  compareThai(a.field, b.field) ||
  compareText(a.studentId, b.studentId) ||
  compareText(a.code, b.code);
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function toPerson(source: PersonSource, asked: HandOverGround['asked']): HandOverPerson {
  const values = keyedValues(source);
  const answer = (column: string): string =>
    asked.get(askedSubject(HAND_OVER_KEY, source.one.graduation.code, column))?.value ?? '';
  const keyed = answer('keyed') === KEYED ? unpackValues(answer(KEYED_VALUES)) : null;
  const changes = keyed ? changesBetween(keyed, values) : [];
  return { source, values, keyed, changes, state: stateOf(values, keyed, changes) };
}

/** Whoever was keyed with a status and is unknown by now has changed: it stands in V-COP. */
function stateOf(
  values: KeyedValues,
  keyed: KeyedValues | null,
  changes: readonly ValueChange[],
): HandOverPerson['state'] {
  if (keyed && changes.length > 0) return 'changed';
  if (values.status === '') return 'unknown';
  return keyed ? 'done' : 'new';
}
