// Whose answers are these: a valid code, else a student id, else a scored match; what contradicts goes to a person.

import type { Answer } from '../answers/answer.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { normalizeCode } from '../roster/code.ts';
import type { Candidate } from './candidate.ts';
import { findDuplicates, type Duplicates } from './duplicates.ts';
import { evidenceLevel, namesPerson, wasRenamed } from './judge-identity.ts';
import { MOST_CANDIDATES, rosterMatcher, type RosterMatch } from './link-roster.ts';
import { nearCodes } from './near-codes.ts';
import { recordOfAnswer, recordsOfGraduation, type PersonRecord } from './person-record.ts';
import { LINK_SPEC, PAIR_SPEC } from './person-spec.ts';
import { rosterKeys, type RosterKeys } from './roster-keys.ts';

export type IdentityReason =
  /** A shared or forwarded link: the name is not that of the code's owner. */
  | 'nameNotOwner'
  /** Code of one, student id of another. */
  | 'idOfAnother'
  /** One slip away from a code of the roster. */
  | 'codeTypo'
  | 'codeUnknown'
  | 'personalWithoutCode'
  /** One digit away from the id of the likeliest person. */
  | 'idTypo'
  | 'idUnknown'
  /** Several persons are about equally likely. */
  | 'several'
  /** Somebody fits, but nothing shows beyond doubt that it is this person. */
  | 'notSure';

export type Identity =
  | {
      readonly kind: 'linked';
      readonly by: 'code' | 'studentId' | 'match';
      readonly code: string;
      /** The given name is another one, everything else says that it is this person. */
      readonly isRenamed: boolean;
      readonly candidate: Candidate;
    }
  | {
      readonly kind: 'review';
      readonly reason: IdentityReason;
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: 'noMatch' };

export interface Identities {
  /** One an answer, in the order of the answers. */
  readonly identities: readonly Identity[];
  /** Among answers that were linked to nobody. */
  readonly duplicates: Duplicates;
}

/**
 * Two answers that land on one graduation are of one person; only the others are compared with each other.
 * `countedAs` says under which code a row counts where two rows were judged one person.
 */
export function identify(
  answers: readonly Answer[],
  graduations: readonly Graduation[],
  countedAs: (code: string) => string = (code) => code,
): Identities {
  const typed = answers.map((answer) => ({ answer, record: recordOfAnswer(answer) }));
  const roster = graduations.flatMap((one) => recordsOfGraduation(one, countedAs(one.code)));
  const keys = rosterKeys(roster);
  const { compare } = rosterMatcher(recordsOf(typed), roster, LINK_SPEC);
  const cases = typed.map(({ answer, record }, at): Case => ({
    answer,
    record,
    keys,
    compare: (row) => compare(at, row),
  }));
  const named = cases.map((one) => ofCode(one) ?? ofStudentId(one));
  const open = cases.filter((_, at) => named[at]?.kind !== 'linked');
  const { match } = rosterMatcher(recordsOf(open), roster, LINK_SPEC);
  const near = nearCodes(keys.codes);
  const scored = new Map(open.map((one, at) => [one, ofMatch(one, match(at), near)]));
  const identities = cases.map((one, at) => together(named[at] ?? null, scored.get(one)));
  const unlinked = typed.filter((_, at) => identities[at]?.kind !== 'linked');
  return { identities, duplicates: findDuplicates(recordsOf(unlinked), PAIR_SPEC) };
}

const recordsOf = (typed: readonly Typed[]): readonly PersonRecord[] =>
  typed.map(({ record }) => record);

interface Typed {
  readonly answer: Answer;
  readonly record: PersonRecord;
}

/** What is known about one answer while it is identified. */
interface Case extends Typed {
  readonly compare: (row: number) => Candidate;
  readonly keys: RosterKeys;
}

/** What contradicts a code or an id stays a case for a person, who sees the scored candidates as well. */
function together(named: Named, scored: Identity = { kind: 'noMatch' }): Identity {
  if (!named) return scored;
  if (named.kind === 'linked') return named;
  if (scored.kind === 'noMatch') return named;
  const more = scored.kind === 'linked' ? [scored.candidate] : scored.candidates;
  return { ...named, candidates: joined(named.candidates, more) };
}

function ofMatch(
  one: Case,
  { outcome, candidates }: RosterMatch,
  near: (code: string) => readonly string[],
): Identity {
  const [best] = candidates;
  if (outcome === 'automatic' && best) return linked('match', best, false);
  const meant = near(codeOf(one.answer)).flatMap(one.keys.rowsOf);
  const slips = meant.map(one.compare).filter(namesPerson);
  if (slips.length > 0) return review('codeTypo', joined(slips, candidates));
  if (best) return review(reasonOf(one, candidates), candidates);
  return withoutCandidates(one) ?? { kind: 'noMatch' };
}

type Linked = Extract<Identity, { kind: 'linked' }>;
type Review = Extract<Identity, { kind: 'review' }>;
type Named = Linked | Review | null;

const linked = (
  by: 'code' | 'studentId' | 'match',
  candidate: Candidate,
  isRenamed: boolean,
): Linked => ({ kind: 'linked', by, code: candidate.code, isRenamed, candidate });

const review = (reason: IdentityReason, candidates: readonly Candidate[]): Review => ({
  kind: 'review',
  reason,
  candidates,
});

const codeOf = ({ values: { code } }: Answer): string =>
  typeof code === 'string' ? normalizeCode(code) : '';

function ofCode(one: Case): Named {
  const row = likeliest(one, one.keys.rowsOf(codeOf(one.answer)));
  if (row === undefined) return null;
  const owner = one.compare(row);
  const fit = fitOf(one, row, owner);
  const byId = ofStudentId(one);
  if (fit === 'same' && !isIdOfAnother(one, row, owner)) return linked('code', owner, false);
  if (byId?.kind === 'linked' && fit !== 'same') return byId;
  if (fit === 'renamed' && byId === null) return linked('code', owner, true);
  const reason = fit === 'same' ? 'idOfAnother' : 'nameNotOwner';
  return review(reason, joined([owner], ratherThan(one, row)));
}

/** Of the rows of one code or id: a person may stand there under two names. */
const likeliest = ({ compare }: Case, rows: readonly number[]): number | undefined =>
  rows.length < 2
    ? rows[0]
    : [...rows].sort((a, b) => compare(b).weight - compare(a).weight || a - b)[0];

/** An id of the roster that is neither this row's nor that of another graduation of the same person. */
const isIdOfAnother = ({ keys, record }: Case, row: number, owner: Candidate): boolean => {
  const rows = keys.rowsOfId(record.studentId);
  const isOwn = evidenceLevel(owner, 'studentId') === 'equal';
  return rows.length > 0 && !isOwn && !keys.isSamePerson(row, rows);
};

function ofStudentId(one: Case): Named {
  const { keys, record } = one;
  const rows = keys.rowsOfId(record.studentId);
  const inCohort = rows.filter((row) => keys.cohortOf(row) === record.cohort);
  const row = likeliest(one, inCohort.length > 0 ? inCohort : rows);
  if (row === undefined) return null;
  const owner = one.compare(row);
  const fit = fitOf(one, row, owner);
  if (fit === 'other') return review('idOfAnother', joined([owner], ratherThan(one, row)));
  return linked('studentId', owner, fit === 'renamed');
}

/** Who may be meant when it is not the owner of the code or the id. */
function ratherThan({ keys, record, compare }: Case, row: number): readonly Candidate[] {
  const rows = [
    ...keys.rowsOfId(record.studentId),
    ...keys.relatives(record, row),
    ...keys.classmates(record, row),
    ...keys.namesakes(record, row),
  ];
  return Array.from(new Set(rows), compare);
}

const isOtherSurname = (owner: Candidate): boolean =>
  evidenceLevel(owner, 'lastName') === 'differs';

/** Whether what was typed besides the code or the id can be the person of that row. */
function fitOf(
  { keys, record }: Case,
  row: number,
  owner: Candidate,
): 'same' | 'renamed' | 'other' {
  if (keys.relatives(record, row).length > 0) return 'other';
  if (isOtherSurname(owner) && keys.namesakes(record, row).length > 0) return 'other';
  if (namesPerson(owner)) return keys.classmates(record, row).length > 0 ? 'other' : 'same';
  return wasRenamed(owner) ? 'renamed' : 'other';
}

function reasonOf({ answer, record }: Case, candidates: readonly Candidate[]): IdentityReason {
  const [best, second] = candidates;
  if (codeOf(answer) !== '') return 'codeUnknown';
  if (answer.values.entry === 'PERSONAL') return 'personalWithoutCode';
  if (best && evidenceLevel(best, 'studentId') === 'oneEdit') return 'idTypo';
  if (record.studentId !== '') return 'idUnknown';
  const isSeveral = best && second && best.weight - second.weight < LINK_SPEC.margin;
  return isSeveral === true ? 'several' : 'notSure';
}

/**
 * Who has a personal link is on the roster; a first name alone says little, but to a person perhaps enough. Whoever
 * has both names of somebody is shown, although everything else speaks for another: numbers and fields change.
 */
function withoutCandidates(one: Case): Review | null {
  const { answer, record, keys, compare } = one;
  const inCohort = keys
    .rowsOfFirst(record)
    .filter((row) => keys.cohortOf(row) === record.cohort)
    .map(compare);
  const isPersonal = answer.values.entry === 'PERSONAL';
  if (isPersonal || codeOf(answer) !== '') {
    const named = inCohort.length > MOST_CANDIDATES ? [] : inCohort;
    return review(codeOf(answer) === '' ? 'personalWithoutCode' : 'codeUnknown', named);
  }
  const namesakes = joined(inCohort.filter(hasBothNames), []);
  return namesakes.length === 0 ? null : review(reasonOf(one, namesakes), namesakes);
}

const hasBothNames = (candidate: Candidate): boolean =>
  (['firstName', 'lastName'] as const).every(
    (field) => evidenceLevel(candidate, field) === 'equal',
  );

/** Each once, the first ones first. */
const joined = (first: readonly Candidate[], more: readonly Candidate[]): readonly Candidate[] => {
  const codes = new Set(first.map(({ code }) => code));
  return [...first, ...more.filter(({ code }) => !codes.has(code))].slice(0, MOST_CANDIDATES);
};
