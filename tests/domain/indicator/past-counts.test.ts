// Cohorts typed as counts: read, refused with a reason, and computed by the same definitions as people.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFINITIONS } from '../../../src/domain/indicator/built-in-definitions.ts';
import { computeIndicator } from '../../../src/domain/indicator/compute-indicator.ts';
import {
  linesBesideRoster,
  peopleOf,
  readPastCounts,
  type PastCounts,
} from '../../../src/domain/indicator/past-counts.ts';
import { OVEC_SEVEN } from '../../../src/domain/indicator/indicator-row.ts';
import { PAST_COUNTS } from '../../../src/domain/tabs/past-counts-tab.ts';
import { keyCell } from '../../../src/domain/tabs/tab.ts';
import { toSnapshot } from '../../../src/domain/tabs/snapshot.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';

type Line = readonly (string | number)[];

/** Cohort, level, program, field, graduates, the seven. */
const read = (...lines: readonly Line[]): PastCounts =>
  readPastCounts(
    toSnapshot(PAST_COUNTS, [
      PAST_COUNTS.columns.map((column) => keyCell(PAST_COUNTS, column)),
      PAST_COUNTS.columns.map(({ title }) => title),
      ...lines.map((line) => PAST_COUNTS.columns.map((_, at) => line[at] ?? '')),
    ]),
  );

const HEAD = ['2567', 'ปวช.', 'อุตสาหกรรม', 'ช่างยนต์'] as const;

describe('a line', () => {
  test('of numbers becomes as many people', () => {
    const { lines, findings } = read([...HEAD, '๔๐', 20, 3, 0, 1, '10', 2, '']);
    expect(findings).toEqual([]);
    expect(lines).toEqual([
      {
        cohort: '2567',
        level: 'PVC',
        program: 'อุตสาหกรรม',
        field: 'ช่างยนต์',
        row: 3,
        counts: [20, 3, 0, 1, 10, 2, 0, 4],
      },
    ]);
  });

  test.each([
    ['pastCount/noCohort', ['ปีก่อน', 'ปวช.', '', '', 10], 'the year cannot be read'],
    ['pastCount/notANumber', [...HEAD, 'สี่สิบ'], 'a word is no count'],
    ['pastCount/notANumber', [...HEAD, 40, -1], 'nobody is less than nobody'],
    ['pastCount/notANumber', [...HEAD, 40, 1.5], 'nor half'],
    ['pastCount/tooMany', [...HEAD, 10, 6, 5], 'eleven of ten'],
    ['pastCount/tooMany', [...HEAD, '', 1], 'graduates left blank are none'],
  ])('is %s: %s', (rule, line) => {
    const { lines, findings } = read(line, [...HEAD, 1, 1]);
    expect(findings.map((one) => [one.rule, one.row])).toEqual([[rule, 3]]);
    expect(lines).toHaveLength(1);
  });

  test('of a cohort that has a list is left to the list, and said so', () => {
    const counts = read([...HEAD, 40, 20], ['2566', 'ปวช.', '', '', 30, 10]);
    const { counted, findings } = linesBesideRoster(counts, new Set(['2567']));
    expect(counted.map(({ cohort }) => cohort)).toEqual(['2566']);
    expect(findings).toEqual([
      { rule: 'pastCount/hasRoster', row: 3, column: 'cohort', typed: '2567' },
    ]);
  });
});

describe('the figures of counts', () => {
  const ratesOf = (counts: readonly number[], graduates: number) =>
    computeIndicator(read([...HEAD, graduates, ...counts]).lines.flatMap(peopleOf), {
      definitions: DEFINITIONS,
      strata: ['total'],
      compare: compareThai,
    });
  const rate = (counts: readonly number[], graduates: number, id: string) =>
    ratesOf(counts, graduates).find(({ definition }) => definition.id === id);

  test('are those that the counts give by hand, and say that they were imported', () => {
    const counts = [20, 3, 1, 1, 10, 2, 1];
    expect(rate(counts, 42, 'OVEC_WORK_ALL')?.value).toBe(14 / 42);
    expect(rate(counts, 42, 'OVEC_WORK_LESS_STUDY')?.value).toBe(14 / (38 - 20));
    expect(rate(counts, 42, 'OVEC_PLACED_TRACKED')?.value).toBe(34 / 38);
    expect(rate(counts, 42, 'LETTER_TRACKED')).toMatchObject({ numerator: 14, denominator: 38 });
    expect(rate(counts, 42, 'LETTER_TRACKED')?.marks.imported).toBe(38);
  });

  test('have no word of the graduates themselves', () => {
    expect(rate([20, 3, 1, 1, 10, 2, 1], 42, 'MHESI')).toMatchObject({
      denominator: 0,
      value: null,
    });
  });

  test('whatever the counts: tracked is their sum, and nobody is lost', () => {
    const seven = fc.array(fc.nat(40), {
      minLength: OVEC_SEVEN.length,
      maxLength: OVEC_SEVEN.length,
    });
    fc.assert(
      fc.property(seven, fc.nat(40), (counts, untracked) => {
        const sum = counts.reduce((all, count) => all + count, 0);
        const one = rate(counts, sum + untracked, 'OVEC_WORK_TRACKED');
        expect(one).toMatchObject({ all: sum + untracked, tracked: sum, untracked });
      }),
      { seed: 2567, numRuns: 200 },
    );
  });
});
