// The sentence that says why, and that every field and level has words of its own.
import { describe, expect, test } from '@jest/globals';
import type { Evidence, MatchField, MatchLevel } from '../../../src/domain/matching/candidate.ts';
import { rankCandidates } from '../../../src/domain/review/rank-candidates.ts';
import { evidenceText } from '../../../src/texts/evidence-texts.ts';

const say = (...pairs: readonly [MatchField, MatchLevel][]): string =>
  evidenceText(pairs.map(([field, level]): Evidence => ({ field, level })));

describe('why it may be this person', () => {
  test.each([
    [
      'as a coordinator reads it',
      say(['lastName', 'equal'], ['firstName', 'oneEdit'], ['phone', 'equal']),
      'นามสกุลตรง ชื่อต่าง 1 ตัวอักษร เบอร์เดียวกัน',
    ],
    [
      'names in each other’s place are said once',
      say(['firstName', 'swapped'], ['lastName', 'swapped'], ['studentId', 'oneEdit']),
      'ชื่อกับนามสกุลสลับช่องกัน รหัสนักเรียนต่าง 1 หลัก',
    ],
    [
      'what speaks against is said too',
      say(['firstName', 'equal'], ['stratum', 'differs']),
      'ชื่อตรง ระดับและสาขาไม่ตรง',
    ],
    ['nothing known', say(), ''],
  ])('%s', (_name, said, expected) => {
    expect(said).toBe(expected);
  });

  const FIELDS: readonly MatchField[] = [
    'firstName',
    'lastName',
    'phone',
    'email',
    'lineId',
    'studentId',
    'nationalId',
    'birthDate',
    'stratum',
    'group',
  ];
  const LEVELS: readonly MatchLevel[] = ['equal', 'keyboard', 'oneEdit', 'close', 'differs'];

  test.each(FIELDS)('%s: no two levels read alike, and none in English', (field) => {
    const words = LEVELS.map((level) => say([field, level]));
    expect(new Set(words).size).toBe(LEVELS.length);
    for (const one of words) expect(one.replace(/LINE/g, '')).not.toMatch(/[a-z]/i);
  });

  test('the likeliest first, and the same order however the Roster is sorted', () => {
    const of = (code: string, weight: number) => ({ code, weight, evidence: [] });
    const [a, b, c] = [of('A', 1), of('B', 7), of('C', 1)];
    expect(rankCandidates([c, b, a])).toEqual([b, a, c]);
    expect(rankCandidates([a, c, b])).toEqual([b, a, c]);
  });
});
