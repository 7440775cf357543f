// Whose answer is it: what the program found out, unless a person said otherwise.

import type { Graduation } from '../graduations/graduation.ts';
import { parseStudentId } from '../thai/ids.ts';
import type { Candidate } from './candidate.ts';
import type { Identity, IdentityReason } from './identify.ts';

export type ReviewReason = IdentityReason;

export type Link =
  | {
      readonly kind: 'linked';
      readonly code: string;
      readonly by: 'code' | 'studentId' | 'match' | 'person';
      /** The given name is another one than the Roster's. */
      readonly isRenamed: boolean;
    }
  | {
      readonly kind: 'review';
      readonly reason: ReviewReason;
      /** Best first. */
      readonly candidates: readonly Candidate[];
    }
  /** Nobody in the Roster resembles. */
  | { readonly kind: 'noMatch' }
  /** A person said that it is nobody of the Roster. */
  | { readonly kind: 'stranger' };

export const IS_THIS_PERSON = 'ใช่คนนี้';
export const NOT_ON_LIST = 'ไม่มีในรายชื่อ';
export const LATER = 'ไว้ก่อน';

/** What a person typed in the review view about one answer. */
export interface Verdict {
  readonly verdict: string;
  readonly studentId: string;
  /** Code of the candidate that the person saw when saying "this one". */
  readonly confirmed: string;
}

/** Still nobody's: only a person can tell. */
export const isWaiting = ({ kind }: Link): boolean => kind === 'review' || kind === 'noMatch';

/** Graduations by the keys with which a person names them. */
export interface RosterIndex {
  readonly byCode: ReadonlyMap<string, Graduation>;
  readonly byStudentId: ReadonlyMap<string, readonly Graduation[]>;
}

export function indexRoster(graduations: readonly Graduation[]): RosterIndex {
  const byStudentId = new Map<string, Graduation[]>();
  for (const graduation of graduations) {
    const held = byStudentId.get(graduation.studentId);
    if (held) held.push(graduation);
    else byStudentId.set(graduation.studentId, [graduation]);
  }
  return { byCode: new Map(graduations.map((one) => [one.code, one])), byStudentId };
}

export function linkOf(identity: Identity): Link {
  if (identity.kind !== 'linked') return identity;
  const { kind, by, code, isRenamed } = identity;
  return { kind, by, code, isRenamed };
}

/** A typed student id goes before the chosen verdict; a verdict that names nobody leaves what was proposed. */
export function judgedLink(
  proposed: Link,
  verdict: Verdict,
  { cohort, index }: { readonly cohort: string; readonly index: RosterIndex },
): Link {
  const byPerson = (code: string): Link => ({
    kind: 'linked',
    code,
    by: 'person',
    isRenamed: false,
  });
  const typedId = parseStudentId(verdict.studentId).id;
  const named = typedId === '' ? [] : (index.byStudentId.get(typedId) ?? []);
  const meant = named.find((one) => one.cohort === cohort) ?? named[0];
  if (meant) return byPerson(meant.code);
  if (verdict.verdict === NOT_ON_LIST) return { kind: 'stranger' };
  const isConfirmed = verdict.verdict === IS_THIS_PERSON && index.byCode.has(verdict.confirmed);
  return isConfirmed ? byPerson(verdict.confirmed) : proposed;
}
