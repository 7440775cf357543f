// Two rows of the Roster that are one graduation entered twice: the verdict of a person makes them one.

import type { Decision } from '../decisions/decision.ts';
import { askedAnswers, askedSubject } from '../decisions/decision.ts';
import { isApproved, type Graduation } from '../graduations/graduation.ts';
import { REVIEW } from '../tabs/view-tabs.ts';

export const SAME_PERSON = 'คนเดียวกัน';
export const OTHER_PERSON = 'คนละคน';

const PREFIX = 'roster/';

/** Row key of two rows of the Roster in the review view, whichever is named first. */
export const rosterPairKey = (one: string, other: string): string =>
  `${PREFIX}${[one, other].sort().join('+')}`;

/** Codes of the two rows; null for every other key. */
export function codesOfPair(key: string): readonly [string, string] | null {
  if (!key.startsWith(PREFIX)) return null;
  const [one = '', other = ''] = key.slice(PREFIX.length).split('+');
  return one === '' || other === '' ? null : [one, other];
}

/**
 * From each code to the one that is counted: a row that is still there before one that left, an approved one before
 * one that is not, one with a student id before one without, then the lower code, whatever the order of the rows.
 */
export function countedCodes(
  graduations: readonly Graduation[],
  decisions: readonly Decision[],
  isPresent: (code: string) => boolean,
): ReadonlyMap<string, string> {
  const rank = (one: Graduation): string =>
    [!isPresent(one.code), !isApproved(one), one.studentId === ''].map(Number).join('') + one.code;
  const byCode = new Map(graduations.map((one) => [one.code, one]));
  const counted = new Map<string, string>();
  const final = (code: string): string => {
    const next = counted.get(code);
    return next === undefined || next === code ? code : final(next);
  };
  for (const [one, other] of pairsJudgedSame(decisions)) {
    const [a, b] = [byCode.get(final(one)), byCode.get(final(other))];
    if (!a || !b || a === b) continue;
    const [kept, left] = rank(a) < rank(b) ? [a, b] : [b, a];
    counted.set(left.code, kept.code);
  }
  return new Map(graduations.map(({ code }) => [code, final(code)]));
}

function pairsJudgedSame(decisions: readonly Decision[]): (readonly [string, string])[] {
  return [...askedAnswers(decisions)].flatMap(([subject, { value }]) => {
    const [tab, rowKey = ''] = subject.split('|');
    if (tab !== REVIEW.key || value !== SAME_PERSON) return [];
    const codes = subject === askedSubject(tab, rowKey, 'verdict') ? codesOfPair(rowKey) : null;
    return codes ? [codes] : [];
  });
}
