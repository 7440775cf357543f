// Whose answer is it: code with a first name that agrees, else student id, else a person decides.

import type { Answer } from '../answers/answer.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { normalizeCode } from '../roster/code.ts';
import { levelLabel } from '../thai/level.ts';
import { parseStudentId } from '../thai/ids.ts';
import { firstNamesAgree, nameKey } from '../thai/names.ts';
import { parsePhones } from '../thai/phones.ts';
import type { Candidate } from './candidate.ts';

export type ReviewReason =
  | 'nameNotOwner'
  | 'codeUnknown'
  | 'personalWithoutCode'
  | 'idUnknown'
  | 'idOfAnother'
  | 'notFound'
  | 'several';

export type Link =
  | { readonly kind: 'linked'; readonly code: string; readonly by: 'code' | 'studentId' | 'person' }
  | {
      readonly kind: 'review';
      readonly reason: ReviewReason;
      readonly candidates: readonly Candidate[];
    }
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

/** Graduations by the keys under which an answer may name them. */
export interface RosterIndex {
  readonly byCode: ReadonlyMap<string, Graduation>;
  readonly byStudentId: ReadonlyMap<string, readonly Graduation[]>;
  readonly byFirstName: ReadonlyMap<string, readonly Graduation[]>;
}

export function indexRoster(graduations: readonly Graduation[]): RosterIndex {
  const group = (keyOf: (graduation: Graduation) => string) => {
    const groups = new Map<string, Graduation[]>();
    for (const graduation of graduations) {
      const key = keyOf(graduation);
      if (key === '') continue;
      const held = groups.get(key);
      if (held) held.push(graduation);
      else groups.set(key, [graduation]);
    }
    return groups;
  };
  return {
    byCode: new Map(graduations.map((graduation) => [graduation.code, graduation])),
    byStudentId: group(({ studentId }) => studentId),
    byFirstName: group(({ firstName }) => nameKey(firstName)),
  };
}

const valueOf = (answer: Answer, key: string): string => {
  const value = answer.values[key];
  return typeof value === 'string' ? value.trim() : '';
};

/** A verdict of a person goes first; then the precedence code, student id, nothing. */
export function linkAnswer(answer: Answer, index: RosterIndex, verdict: Verdict | null): Link {
  const proposed = proposeLink(answer, index);
  if (!verdict) return proposed;
  const typedId = parseStudentId(verdict.studentId).id;
  if (typedId !== '') {
    const named = inCohortFirst(index.byStudentId.get(typedId) ?? [], answer.cohort);
    if (named) return { kind: 'linked', code: named.code, by: 'person' };
  }
  if (verdict.verdict === NOT_ON_LIST) return { kind: 'stranger' };
  if (verdict.verdict === IS_THIS_PERSON && index.byCode.has(verdict.confirmed)) {
    return { kind: 'linked', code: verdict.confirmed, by: 'person' };
  }
  return proposed;
}

function proposeLink(answer: Answer, index: RosterIndex): Link {
  const typedCode = normalizeCode(valueOf(answer, 'code'));
  const owner = index.byCode.get(typedCode);
  if (owner) return ofOwner(answer, owner, index);
  const byId = ofStudentId(answer, index);
  if (byId) return byId;
  return review(answer, index, reasonWithoutOwner(answer, typedCode));
}

/** By the name of today or the one in the Roster. */
const isFirstNameOf = (answer: Answer, { firstName, listedName }: Graduation): boolean =>
  [firstName, ...(listedName ? [listedName.firstName] : [])].some((name) =>
    firstNamesAgree(valueOf(answer, 'firstName'), name),
  );

/** A forwarded link: the name says somebody else, so the owner's answer must not change. */
function ofOwner(answer: Answer, owner: Graduation, index: RosterIndex): Link {
  if (isFirstNameOf(answer, owner)) {
    return { kind: 'linked', code: owner.code, by: 'code' };
  }
  const other = ofStudentId(answer, index);
  return other?.kind === 'linked' && other.code !== owner.code
    ? other
    : { kind: 'review', reason: 'nameNotOwner', candidates: [candidate(owner)] };
}

function ofStudentId(answer: Answer, index: RosterIndex): Link | null {
  const id = parseStudentId(valueOf(answer, 'studentId')).id;
  if (id === '') return null;
  const named = inCohortFirst(index.byStudentId.get(id) ?? [], answer.cohort);
  if (!named) return null;
  return isFirstNameOf(answer, named)
    ? { kind: 'linked', code: named.code, by: 'studentId' }
    : { kind: 'review', reason: 'idOfAnother', candidates: [candidate(named)] };
}

const candidate = ({ code }: Graduation): Candidate => ({ code, weight: 0, evidence: [] });

const inCohortFirst = (
  graduations: readonly Graduation[],
  cohort: string,
): Graduation | undefined =>
  graduations.find((graduation) => graduation.cohort === cohort) ?? graduations[0];

function reasonWithoutOwner(answer: Answer, typedCode: string): ReviewReason {
  if (typedCode !== '') return 'codeUnknown';
  if (valueOf(answer, 'entry') === 'PERSONAL') return 'personalWithoutCode';
  return valueOf(answer, 'studentId') === '' ? 'notFound' : 'idUnknown';
}

/** Proposes the one graduation that the typed names, level and phone point to; never decides on them. */
function review(answer: Answer, index: RosterIndex, reason: ReviewReason): Link {
  const sameFirst = index.byFirstName.get(nameKey(valueOf(answer, 'firstName'))) ?? [];
  const inCohort = sameFirst.filter(({ cohort }) => cohort === answer.cohort);
  const narrowed = narrow(inCohort, answer);
  const isSeveral = narrowed.length > 1;
  return {
    kind: 'review',
    reason: isSeveral ? 'several' : reason,
    candidates: narrowed.map(candidate),
  };
}

function narrow(candidates: readonly Graduation[], answer: Answer): readonly Graduation[] {
  const last = nameKey(valueOf(answer, 'lastName'));
  const phones = parsePhones(valueOf(answer, 'phone')).numbers;
  const levelField = valueOf(answer, 'levelField');
  const tests: ((graduation: Graduation) => boolean)[] = [
    ({ lastName }) => last !== '' && nameKey(lastName) === last,
    ({ phone }) => phones.some((number) => parsePhones(phone).numbers.includes(number)),
    ({ level, field }) =>
      levelField !== '' && levelField.startsWith(`${levelLabel(level)} ${field}`),
  ];
  let narrowed = candidates;
  for (const test of tests) {
    const passing = narrowed.filter(test);
    if (passing.length > 0) narrowed = passing;
  }
  return narrowed;
}
