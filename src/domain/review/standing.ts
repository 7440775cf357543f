// What people have decided about one item so far.

import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import type { IsoTime } from '../graduations/graduation.ts';
import { hashValue } from '../hash.ts';
import { LATER } from '../matching/link-answer.ts';

export type AskedCells = ReadonlyMap<string, AskedAnswer>;

export interface Standing {
  readonly verdict: string;
  readonly studentId: string;
  /** Code of whom "this one" meant. */
  readonly confirmed: string;
  readonly by: string;
  readonly at: IsoTime;
}

export const reviewSubject = (key: string, column: string): string =>
  askedSubject('review', key, column);

/** null as long as nobody said anything or only put it off. */
export function standingOf(asked: AskedCells, key: string): Standing | null {
  const cell = (column: string) => asked.get(reviewSubject(key, column));
  const [verdict, studentId] = [cell('verdict'), cell('studentId')];
  const says = verdict && verdict.value !== LATER ? verdict.value : '';
  const id = studentId?.value ?? '';
  const source = id !== '' ? studentId : says !== '' ? verdict : undefined;
  if (!source) return null;
  const confirmed = cell('confirmed')?.value ?? '';
  return { verdict: says, studentId: id, confirmed, by: source.by, at: source.at };
}

/** Whether nobody decided anew in between. */
export const sameStanding = (one: Standing | null, other: Standing | null): boolean =>
  hashValue(one) === hashValue(other);
