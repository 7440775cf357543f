// Who said it: rates with and without proxies, and the marks an assessor asks about.

import { describe, expect, test } from '@jest/globals';
import { LETTER_ALL, LETTER_TRACKED } from '../../../src/domain/indicator/built-in-definitions.ts';
import { computeIndicator } from '../../../src/domain/indicator/compute-indicator.ts';
import { formatMarks } from '../../../src/domain/indicator/format-rate.ts';
import type { IndicatorFacts, IndicatorRow } from '../../../src/domain/indicator/indicator-row.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { RATE_TEXTS } from '../../../src/texts/indicator-texts.ts';
import { row, times, untracked } from './sample.ts';

const rateOf = (rows: readonly IndicatorRow[], definition = LETTER_TRACKED) => {
  const [rate] = computeIndicator(rows, { definitions: [definition], compare: compareThai });
  if (rate === undefined) throw new Error('the total is always there');
  return rate;
};

const WORKS = row({ employedWithinYear: 'yes', status: 'WORK_PRIVATE', ovec7: 'ทำงานเอกชน' });
const NOTHING: IndicatorFacts = {
  tracked: false,
  employedWithinYear: 'unknown',
  status: '',
  ovec7: '',
};
const BY_MOTHER = { ...WORKS, ownWord: NOTHING };

describe('with and without proxies', () => {
  const rows = [
    ...times(20, WORKS),
    ...times(10, row()),
    ...times(5, BY_MOTHER),
    ...times(5, untracked()),
  ];

  test('what only others said leaves the numerator and the tracked', () => {
    expect(rateOf(rows)).toMatchObject({
      numerator: 25,
      denominator: 35,
      tracked: 35,
      untracked: 5,
    });
    expect(rateOf(rows).ownWord).toEqual({ numerator: 20, denominator: 30, value: 20 / 30 });
  });

  test('where all are in the base, it leaves the numerator only', () => {
    expect(rateOf(rows, LETTER_ALL)).toMatchObject({ numerator: 25, denominator: 40 });
    expect(rateOf(rows, LETTER_ALL).ownWord).toEqual({
      numerator: 20,
      denominator: 40,
      value: 0.5,
    });
  });

  test('response rate and knowledge rate stand apart', () => {
    expect(rateOf(rows)).toMatchObject({ responded: 30, responseRate: 0.75, trackedRate: 0.875 });
  });

  test('of two words the own one counts in a definition without proxies', () => {
    const both = {
      ...WORKS,
      ownWord: { ...NOTHING, tracked: true, status: 'SEEKING', ovec7: 'รองานหรือว่างงาน' },
    } as const;
    expect(rateOf([both])).toMatchObject({ numerator: 1, denominator: 1 });
    const own = { ...LETTER_TRACKED, evidence: 'own' as const };
    expect(rateOf([both], own)).toMatchObject({ numerator: 0, denominator: 1, undecided: 1 });
    expect(rateOf([BY_MOTHER], own)).toMatchObject({ denominator: 0, untracked: 1, value: null });
  });
});

describe('marks', () => {
  const marked = [
    { ...WORKS, carriedForward: true },
    { ...WORKS, carriedForward: true, excluded: 'DECEASED' },
    row({ carriedForward: true }),
    { ...WORKS, hadJobBefore: true },
    row({ hadJobBefore: true }),
    { ...WORKS, anniversaryMonth: true },
    row({ anniversaryMonth: true }),
  ];

  test.each([
    ['carried forward, of all the tracked', LETTER_TRACKED, 'carriedForward', 2],
    ['had the job before, of the numerator', LETTER_TRACKED, 'hadJobBefore', 1],
    [
      'began in the month of the anniversary, of the numerator',
      LETTER_TRACKED,
      'anniversaryMonth',
      1,
    ],
    [
      'which says nothing about the status now',
      { ...LETTER_TRACKED, timing: 'now' as const },
      'anniversaryMonth',
      0,
    ],
  ] as const)('%s', (_, definition, mark, count) => {
    expect(rateOf(marked, definition).marks[mark]).toBe(count);
  });

  test('in words, and nothing where nothing is to say', () => {
    expect(formatMarks(rateOf(marked), RATE_TEXTS)).toBe(
      'ตอบว่าเหมือนเดิม 2 คน, มีงานทำอยู่ก่อนสำเร็จการศึกษา 1 คน, เริ่มงานในเดือนที่ครบ 1 ปีพอดี 1 คน',
    );
    expect(formatMarks(rateOf([WORKS]), RATE_TEXTS)).toBe('');
  });
});
