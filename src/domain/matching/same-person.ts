// Two records that a person judged to be one or two: rows of the Roster, or answers that belonged to nobody.

import type { Decision } from '../decisions/decision.ts';
import { askedAnswers, askedSubject } from '../decisions/decision.ts';
import { isApproved, type Graduation } from '../graduations/graduation.ts';
import { REVIEW } from '../tabs/view-tabs.ts';
import { together } from './together.ts';

export const SAME_PERSON = 'คนเดียวกัน';
export const OTHER_PERSON = 'คนละคน';

/** Rows by code, answers by response id. */
export type PairKind = 'roster' | 'answers';
export type Pair = readonly [string, string];

/** Row key of a pair in the review view, whichever is named first. */
export const pairKey = (kind: PairKind, pair: Pair): string =>
  [kind, ...[...pair].sort()].join('/');

/** The two of a pair; null for every other key. */
export function codesOfPair(kind: PairKind, key: string): Pair | null {
  const [of, one = '', other = '', ...more] = key.split('/');
  return of === kind && one !== '' && other !== '' && more.length === 0 ? [one, other] : null;
}

export interface JudgedPair {
  readonly keys: Pair;
  readonly verdict: string;
}

/** Pairs with one of the two verdicts. */
export function judgedPairs(decisions: readonly Decision[], kind: PairKind): JudgedPair[] {
  return [...askedAnswers(decisions)].flatMap(([subject, { value: verdict }]) => {
    const [tab, rowKey = ''] = subject.split('|');
    const isVerdict = tab === REVIEW.key && subject === askedSubject(tab, rowKey, 'verdict');
    const keys = isVerdict ? codesOfPair(kind, rowKey) : null;
    return keys && (verdict === SAME_PERSON || verdict === OTHER_PERSON) ? [{ keys, verdict }] : [];
  });
}

/** Pairs that are one person. */
export const judgedSame = (decisions: readonly Decision[], kind: PairKind): Pair[] =>
  judgedPairs(decisions, kind).flatMap(({ keys, verdict }) =>
    verdict === SAME_PERSON ? [keys] : [],
  );

/**
 * Leads from each code to the one that is counted: a row that is still there before one that left, an approved one before
 * one that is not, one with a student id before one without, then the lower code, whatever the order of the rows.
 */
export function countedCodes(
  graduations: readonly Graduation[],
  decisions: readonly Decision[],
  isPresent: (code: string) => boolean,
): (code: string) => string {
  const byCode = new Map(graduations.map((one) => [one.code, one]));
  const rank = (code: string): string => {
    const one = byCode.get(code);
    const flags = one ? [!isPresent(code), !isApproved(one), one.studentId === ''] : [];
    return flags.map(Number).join('') + code;
  };
  const pairs = judgedSame(decisions, 'roster').filter((pair) =>
    pair.every((code) => byCode.has(code)),
  );
  return together(pairs, (one, other) => rank(one) < rank(other)).first;
}

/** From each answer to one that stands for all that were judged to be of the same person. */
export const sameAnswers = (decisions: readonly Decision[]): ((responseId: string) => string) =>
  together(judgedSame(decisions, 'answers')).first;
