// One graduation entered twice in the Roster: a person's verdict makes it count once.
import { describe, expect, test } from '@jest/globals';
import type { Decision } from '../../../src/domain/decisions/decision.ts';
import type { Graduation } from '../../../src/domain/graduations/graduation.ts';
import {
  OTHER_PERSON,
  SAME_PERSON,
  codesOfPair,
  countedCodes,
  pairKey,
} from '../../../src/domain/matching/same-person.ts';

const row = (code: string, more: Partial<Graduation> = {}): Graduation =>
  ({ code, studentId: '68201010001', standing: 'approved', ...more }) as Graduation;

const verdict = (one: string, other: string, value: string): Decision => ({
  id: value,
  at: '2026-07-01T00:00:00.000Z',
  by: 'staff@example.ac.th',
  kind: 'asked',
  subject: `review|${pairKey('roster', [one, other])}|verdict`,
  value,
  group: 'g',
});

const counted = (
  rows: readonly Graduation[],
  decisions: readonly Decision[],
  left: readonly string[] = [],
) =>
  Object.fromEntries(
    rows.map(({ code }) => [
      code,
      countedCodes(rows, decisions, (one) => !left.includes(one))(code),
    ]),
  );

describe('the key of a pair', () => {
  test('is the same whoever is named first, and gives both codes back', () => {
    expect(pairKey('roster', ['B', 'A'])).toBe(pairKey('roster', ['A', 'B']));
    expect(codesOfPair('roster', pairKey('roster', ['B', 'A']))).toEqual(['A', 'B']);
  });

  test.each(['2_ABaOnuYqQ', 'roster/A', 'roster/', 'roster/A/', 'answers/A/B', 'roster/A/B/C'])(
    '%s is none',
    (key) => {
      expect(codesOfPair('roster', key)).toBeNull();
    },
  );
});

describe('which row counts', () => {
  test.each<[string, Graduation, Graduation, string[], string]>([
    ['the lower code where nothing else tells', row('B'), row('A'), [], 'A'],
    ['the approved one', row('A', { standing: 'expected' }), row('B'), [], 'B'],
    ['the one with a student id', row('A', { studentId: '' }), row('B'), [], 'B'],
    ['the one that is still in the Roster', row('A'), row('B', { studentId: '' }), ['A'], 'B'],
  ])('%s', (_reason, one, other, left, kept) => {
    const decisions = [verdict(one.code, other.code, SAME_PERSON)];
    const wanted = { [one.code]: kept, [other.code]: kept };
    expect(counted([one, other], decisions, left)).toEqual(wanted);
    expect(counted([other, one], decisions, left)).toEqual(wanted);
  });

  test('of three rows judged in pairs one counts', () => {
    const decisions = [verdict('B', 'C', SAME_PERSON), verdict('A', 'B', SAME_PERSON)];
    expect(counted([row('A'), row('B'), row('C')], decisions)).toEqual({ A: 'A', B: 'A', C: 'A' });
  });

  test.each([
    ['somebody said they are two', [verdict('A', 'B', OTHER_PERSON)]],
    ['the verdict was blanked', [verdict('A', 'B', SAME_PERSON), verdict('A', 'B', '')]],
    ['one of them is unknown', [verdict('A', 'Z', SAME_PERSON)]],
  ])('both count when %s', (_reason, decisions) => {
    expect(counted([row('A'), row('B')], decisions)).toEqual({ A: 'A', B: 'B' });
  });
});
