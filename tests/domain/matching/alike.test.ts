// Rows and answers that seem to be one person: as few pairs as hold them together, and what was judged.
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../src/domain/decisions/decision.ts';
import { findAlike } from '../../../src/domain/derive/alike.ts';
import {
  OTHER_PERSON,
  SAME_PERSON,
  pairKey,
  type PairKind,
} from '../../../src/domain/matching/same-person.ts';
import { together } from '../../../src/domain/matching/together.ts';
import { codeOf, groundOf } from '../quality/sample-ground.ts';

const verdict = (kind: PairKind, one: string, other: string, value: string): Decision => ({
  ...{ id: value, at: '2026-07-01T00:00:00.000Z', by: 'staff@example.ac.th', group: 'g' },
  kind: 'asked',
  subject: `review|${pairKey(kind, [one, other])}|verdict`,
  value,
});

const COPY = { firstName: 'กานดา', lastName: 'ใจดี', studentId: '66201010001', phone: '0812345678' };
const OTHER = { firstName: 'พิมดา', lastName: 'มั่นคง', studentId: '66201010999' };

/** Four rows that are one person, and somebody else. */
function pairsOf(decisions: readonly Decision[], rows = [COPY, COPY, COPY, COPY, OTHER]) {
  const { known, read } = groundOf({ rows, more: { decisions } });
  return findAlike(known, read, decisions).rows.map(({ keys }) => pairKey('roster', keys));
}

describe('rows of the Roster', () => {
  test('four copies make three pairs, and nobody else is in them', () => {
    const pairs = pairsOf([]);
    expect(pairs).toHaveLength(3);
    expect(pairs.join()).not.toContain(codeOf(4));
    const { first } = together(
      pairs.map((key) => [key.split('/')[1] ?? '', key.split('/')[2] ?? '']),
    );
    expect(new Set([0, 1, 2, 3].map((n) => first(codeOf(n)))).size).toBe(1);
  });

  test('what was judged is no question any more but can be found again', () => {
    const same = verdict('roster', codeOf(0), codeOf(1), SAME_PERSON);
    const pairs = pairsOf([same]);
    expect(pairs[0]).toBe(pairKey('roster', [codeOf(0), codeOf(1)]));
    // The judged one, and two that join the other copies to it.
    expect(pairs).toHaveLength(3);
  });

  test('of two judged to be two persons each is still asked about with the others', () => {
    const other = verdict('roster', codeOf(0), codeOf(1), OTHER_PERSON);
    const pairs = pairsOf([other]).slice(1);
    expect(pairs).toHaveLength(3);
    expect(pairs.some((key) => key.includes(codeOf(0)))).toBe(true);
    expect(pairs.some((key) => key.includes(codeOf(1)))).toBe(true);
  });

  test('a row that was mended since keeps its verdict', () => {
    const same = verdict('roster', codeOf(0), codeOf(1), SAME_PERSON);
    expect(pairsOf([same], [COPY, OTHER])).toEqual([pairKey('roster', [codeOf(0), codeOf(1)])]);
  });

  test.each([
    ['the same person in another cohort', { ...COPY, cohort: '2567' }],
    [
      'a twin: one surname and phone, another first name and id',
      { ...COPY, firstName: 'กานดี', studentId: '66201010002' },
    ],
    [
      'a namesake with an id of one’s own',
      { ...COPY, studentId: '66201017777', phone: '0899999999' },
    ],
  ])('%s is no pair', (_reason, second) => {
    expect(pairsOf([], [COPY, second])).toEqual([]);
  });
});

describe('one digit between two ids', () => {
  test('of one name is a slip to ask about', () => {
    expect(pairsOf([], [COPY, { ...COPY, studentId: '66201010002' }])).toHaveLength(1);
  });
});

describe('together', () => {
  test('a chain has one first, whatever the order of its pairs', () => {
    const pairs = [
      ['c', 'd'],
      ['a', 'b'],
      ['b', 'c'],
    ] as const;
    for (const order of [pairs, [...pairs].reverse()]) {
      const { first, join } = together(order);
      expect(['a', 'b', 'c', 'd', 'e'].map(first)).toEqual(['a', 'a', 'a', 'a', 'e']);
      expect([join('a', 'd'), join('d', 'e'), join('e', 'a')]).toEqual([false, true, false]);
    }
  });
});
