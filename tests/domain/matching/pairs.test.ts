import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MatchField, MatchLevel } from '../../../src/domain/matching/candidate.ts';
import { clusterPairs } from '../../../src/domain/matching/clusters.ts';
import { findDuplicates } from '../../../src/domain/matching/duplicates.ts';
import { findPairs } from '../../../src/domain/matching/find-pairs.ts';
import { linkToRoster } from '../../../src/domain/matching/link-roster.ts';
import { assignOneToOne } from '../../../src/domain/matching/one-to-one.ts';
import { nearCodes } from '../../../src/domain/matching/near-codes.ts';
import { nearValues } from '../../../src/domain/matching/near-values.ts';
import { pairNumbers } from '../../../src/domain/matching/pair-numbers.ts';
import {
  recordOfAnswer,
  recordOfGraduation,
  type PersonRecord,
} from '../../../src/domain/matching/person-record.ts';
import { LINK_SPEC, PAIR_SPEC } from '../../../src/domain/matching/person-spec.ts';
import { withinOneEdit } from '../../../src/domain/thai/edits.ts';
import { anyText, runs } from '../thai/arbitraries.ts';
import { answer, CLASS } from './people.ts';

const BLANK = recordOfAnswer(answer({}));

const record = (key: string, name: string, own: Partial<PersonRecord> = {}): PersonRecord => {
  const [firstName = '', lastName = ''] = name.split('|');
  return { ...BLANK, key, firstName: [firstName], lastName: [lastName], ...own };
};

/** A crowd, so that a name and a phone are worth what they are worth in a file. */
const CROWD = Array.from({ length: 60 }, (_, at) => {
  const letters = Array.from('กขคงจชดตนบปพมยรลวสหอ');
  const word = (start: number): string =>
    [0, 7, 3, 11]
      .map((step) => `${letters[(start + step * (at + 1)) % letters.length] ?? ''}า`)
      .join('');
  return record(`z${at}`, `${word(at)}|${word(at * 3 + 1)}ร`, {
    phones: [`08${String(10_000_000 + at * 977)}`],
  });
});

const outcomeOf = (a: PersonRecord, b: PersonRecord): string => {
  const { pairs } = findDuplicates([a, b, ...CROWD], PAIR_SPEC);
  return pairs.find(({ keys }) => keys.join() === 'a,b')?.outcome ?? 'none';
};

const phones = ['0812345678'];

describe('two records of one file', () => {
  const NAME = 'สมชาย|ใจดีงาม';
  test.each([
    ['the same names and phone', NAME, { phones }, NAME, { phones }, 'automatic'],
    ['the same names only', NAME, {}, NAME, {}, 'review'],
    ['one letter of the surname', NAME, { phones }, 'สมชาย|ใจดีงาน', { phones }, 'automatic'],
    [
      'one letter of the first name: perhaps a twin',
      NAME,
      { phones },
      'สมชาญ|ใจดีงาม',
      { phones },
      'review',
    ],
    ['swapped names', NAME, { phones }, 'ใจดีงาม|สมชาย', { phones }, 'automatic'],
    ['brothers with one phone', NAME, { phones }, 'กิตติภพ|ใจดีงาม', { phones }, 'review'],
    [
      'a married surname, the phone the same',
      NAME,
      { phones },
      'สมชาย|แสงทองดี',
      { phones },
      'automatic',
    ],
    [
      'the same id, a slip in the name',
      NAME,
      { studentId: '65201010001' },
      'สมชาญ|ใจดีงาม',
      { studentId: '65201010001' },
      'automatic',
    ],
    [
      'different ids',
      NAME,
      { phones, studentId: '65201010001' },
      NAME,
      { phones, studentId: '65301990888' },
      'none',
    ],
    [
      'ids one digit apart',
      NAME,
      { phones, studentId: '65201010001' },
      NAME,
      { phones, studentId: '65201010007' },
      'review',
    ],
    [
      'two cohorts: two graduations',
      NAME,
      { phones, cohort: '2565' },
      NAME,
      { phones, cohort: '2568' },
      'none',
    ],
    ['nothing alike', NAME, { phones }, 'วรรณา|ศรีสุขใส', { phones: ['0890000000'] }, 'none'],
  ])('%s', (_reason, nameA, ownA, nameB, ownB, expected) => {
    const [a, b] = [record('a', nameA, ownA), record('b', nameB, ownB)];
    expect(outcomeOf(a, b)).toBe(expected);
    expect(outcomeOf({ ...b, key: 'a' }, { ...a, key: 'b' })).toBe(expected);
  });

  test('within the roster: twins and namesakes are no duplicates', () => {
    const { pairs } = findDuplicates(CLASS.map(recordOfGraduation), PAIR_SPEC);
    expect(pairs.filter(({ outcome }) => outcome === 'automatic')).toEqual([]);
  });

  test('within the roster: one row pasted twice under two codes is', () => {
    const roster = [...CLASS, { ...CLASS[0], code: 'AGAIN222' } as (typeof CLASS)[number]];
    const { persons } = findDuplicates(roster.map(recordOfGraduation), PAIR_SPEC);
    expect(persons).toEqual([['AGAIN222', 'SOMCHAI2']]);
  });

  test('a block that is too large is passed over and told', () => {
    const same = Array.from({ length: 30 }, (_, at) => record(`r${at}`, 'ก|ข', { phones }));
    const { capped } = findPairs(same, { ...PAIR_SPEC, blockCap: 20 });
    expect(capped).toContainEqual({ pass: 'phone', blocks: 1, largest: 30 });
  });
});

describe('persons from pairs', () => {
  const pairs = [
    { left: 0, right: 1, weight: 9 },
    { left: 1, right: 2, weight: 8 },
  ];

  test('a chain whose ends do not fit stays apart', () => {
    const weightOf = (a: number, b: number): number => (a === 0 && b === 2 ? -20 : 8);
    expect(clusterPairs(3, pairs, { weightOf, togetherFrom: 0 })).toEqual([[0, 1], [2]]);
  });

  test('what fits on average becomes one', () => {
    expect(clusterPairs(4, pairs, { weightOf: () => 5, togetherFrom: 0 })).toEqual([
      [0, 1, 2],
      [3],
    ]);
  });

  test('a forbidden pair keeps everybody apart', () => {
    const weightOf = (a: number, b: number): number => (a === 0 && b === 2 ? -Infinity : 1e9);
    expect(clusterPairs(3, pairs, { weightOf, togetherFrom: 0 })).toEqual([[0, 1], [2]]);
  });
});

describe('one-to-one assignment', () => {
  test('two records that want one row: the better one gets it, the other its next', () => {
    const wish = (code: string, weight: number) => ({ code, weight, evidence: [] });
    const assigned = assignOneToOne([
      { outcome: 'automatic', candidates: [wish('A', 8), wish('B', 5)] },
      { outcome: 'automatic', candidates: [wish('A', 9)] },
      { outcome: 'none', candidates: [] },
    ]);
    expect(Array.from(assigned).sort()).toEqual([
      [0, 'B'],
      [1, 'A'],
    ]);
  });
});

describe('the roster of a class against itself', () => {
  test('everybody finds himself', () => {
    const roster = CLASS.map(recordOfGraduation);
    const matches = linkToRoster(roster, roster, LINK_SPEC);
    expect(matches.map(({ candidates }) => candidates[0]?.code)).toEqual(
      CLASS.map(({ code }) => code),
    );
  });
});

describe('the indexes', () => {
  const word = fc.string({ unit: fc.constantFrom('ก', 'ข', 'า', '่'), minLength: 1, maxLength: 6 });

  test('the deletion index finds every text that is one edit away', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 25 }), (words) => {
        const texts = ['', ...words];
        const ids = words.map((_, at) => at + 1);
        const { starts, neighbours } = nearValues(ids, texts, 1000);
        for (const a of ids) {
          const near = new Set(neighbours.slice(starts[a], starts[a + 1]));
          for (const b of ids) {
            if (a === b || !withinOneEdit(texts[a] ?? '', texts[b] ?? '')) continue;
            expect(near.has(b)).toBe(true);
          }
        }
      }),
      runs(200),
    );
  });

  test('a mistyped code finds the codes that it may have meant', () => {
    const near = nearCodes(['ABCDEFGH', 'ABCDEFGK', 'ZZZZZZZZ']);
    expect(near('ABCDEFG2')).toEqual(['ABCDEFGH', 'ABCDEFGK']);
    expect(near('ABCDFEGH')).toEqual(['ABCDEFGH']);
    expect(near('ABCDEFH')).toEqual(['ABCDEFGH']);
    expect(near('QQQQQQQQ')).toEqual([]);
    expect(near('')).toEqual([]);
  });

  test('pairs of numbers get numbers of their own', () => {
    const pair = fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 80 }), (pairs) => {
        const numberOf = pairNumbers(pairs.length);
        const numbers = new Map(pairs.map(([a, b]) => [`${a},${b}`, numberOf(a, b)]));
        expect(new Set(numbers.values()).size).toBe(numbers.size);
        for (const [a, b] of pairs) expect(numberOf(a, b)).toBe(numbers.get(`${a},${b}`));
      }),
      runs(200),
    );
  });
});

describe('the weight table', () => {
  test('agreement speaks for, difference against, and nearer is never worth less', () => {
    const order: readonly MatchLevel[] = ['equal', 'oneEdit', 'close', 'differs'];
    for (const [field, levels] of Object.entries(LINK_SPEC.weights)) {
      const held = order.flatMap((level) => levels[level] ?? []);
      const weights = held.map(({ m, u }) => Math.log2(m / u));
      expect([field as MatchField, [...weights].sort((a, b) => b - a)]).toEqual([field, weights]);
      expect(weights[0]).toBeGreaterThan(0);
      expect(weights[weights.length - 1]).toBeLessThan(0);
    }
  });

  test('any two records can be compared', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (first, last, phone) => {
        const a = recordOfAnswer(answer({ firstName: first, lastName: last, phone }, 'a'));
        const { pairs } = findDuplicates([a, { ...a, key: 'b' }], PAIR_SPEC);
        expect(pairs.every(({ weight }) => Number.isFinite(weight))).toBe(true);
      }),
      runs(200),
    );
  });
});
