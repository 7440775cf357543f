// Rates against hand counts, against national figures, and against properties that every cohort must keep.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeIndicator, type Rate } from '../../../src/domain/indicator/compute-indicator.ts';
import {
  DEFINITIONS,
  IQA,
  LETTER_ALL,
  LETTER_TRACKED,
} from '../../../src/domain/indicator/built-in-definitions.ts';
import {
  isAboutTracking,
  type IndicatorDefinition,
} from '../../../src/domain/indicator/definition.ts';
import type {
  EvidenceRule,
  IndicatorFacts,
  IndicatorRow,
} from '../../../src/domain/indicator/indicator-row.ts';
import { membersOfRate } from '../../../src/domain/indicator/members-of-rate.ts';
import type { Place } from '../../../src/domain/indicator/verdict.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { stratumLabel } from '../../../src/texts/indicator-texts.ts';
import { anyFacts, anyRows, row, times, untracked } from './sample.ts';

const total = (rows: Parameters<typeof computeIndicator>[0], definition: IndicatorDefinition) => {
  const [rate] = computeIndicator(rows, {
    definitions: [definition],
    strata: ['total'],
    compare: compareThai,
  });
  if (rate === undefined) throw new Error('the total is always there');
  return rate;
};

const WORKS = row({ employedWithinYear: 'yes', status: 'WORK_PRIVATE', ovec7: 'ทำงานเอกชน' });
const STUDIES = row({ status: 'STUDY', ovec7: 'ศึกษาต่อ' });

describe('by hand: 20 work, 10 study, 5 look for work, 5 unknown', () => {
  const rows = [
    ...times(20, WORKS),
    ...times(10, STUDIES),
    ...times(5, row()),
    ...times(5, untracked()),
  ];

  test.each([
    [LETTER_TRACKED, 20, 35],
    [LETTER_ALL, 20, 40],
    [IQA, 30, 40],
  ])('$id is %i of %i', (definition, numerator, denominator) => {
    const rate = total(rows, definition);
    expect(rate).toMatchObject({ numerator, denominator, all: 40, tracked: 35, untracked: 5 });
    expect(rate.value).toBeCloseTo(numerator / denominator, 12);
    expect(rate.trackedRate).toBe(0.875);
    expect(rate.bounds).toEqual({ low: numerator / 40, high: (numerator + 5) / 40 });
  });

  test('an interval speaks of the tracked; the untracked are already "no" in the other base', () => {
    expect(total(rows, LETTER_TRACKED).interval).not.toBeNull();
    expect(total(rows, LETTER_ALL).interval).toBeNull();
  });
});

describe('who is counted', () => {
  test.each([
    ['works now but not within the year', row({ ...WORKS, employedWithinYear: 'no' }), [0, 1]],
    ['worked within the year, nothing now', row({ employedWithinYear: 'yes' }), [1, 1]],
    ['worked within the year, studies now', { ...STUDIES, employedWithinYear: 'yes' }, [1, 1]],
    ['tracked says yes, but no status', row({ tracked: true, ovec7: '' }), [0, 0]],
    ['outside every denominator', { ...WORKS, excluded: 'DECEASED' }, [0, 0]],
  ] as const)('%s', (_, one, [numerator, denominator]) => {
    expect(total([one], LETTER_TRACKED)).toMatchObject({ numerator, denominator });
  });

  test('who studies and worked is counted once', () => {
    const both = { ...STUDIES, employedWithinYear: 'yes' as const };
    expect(total([both], IQA)).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test('whose year is not over may still count: bounds say so, the value does not', () => {
    const rows = [WORKS, row({ employedWithinYear: 'unknown' })];
    const rate = total(rows, LETTER_TRACKED);
    expect(rate).toMatchObject({ numerator: 1, denominator: 2, undecided: 1 });
    expect(rate.bounds).toEqual({ low: 0.5, high: 1 });
  });

  test('exclusions leave the denominator and are counted by reason', () => {
    const definition: IndicatorDefinition = {
      ...LETTER_TRACKED,
      exclusions: [['STUDY'], ['HAD_JOB_BEFORE']],
    };
    const rows = [
      ...times(4, WORKS),
      ...times(2, { ...STUDIES, hadJobBefore: true }),
      row({ hadJobBefore: true }),
      row(),
      { ...WORKS, excluded: 'DECEASED' },
      untracked(),
    ];
    const rate = total(rows, definition);
    expect(rate).toMatchObject({ numerator: 4, denominator: 5, all: 10, tracked: 8, untracked: 1 });
    expect(rate.outside).toEqual([{ reason: 'DECEASED', count: 1 }]);
    expect(rate.exclusions).toEqual([
      { reason: 'HAD_JOB_BEFORE', count: 1 },
      { reason: 'STUDY', count: 2 },
    ]);
  });

  test('zero denominators are no data, neither 0 nor 100 per cent', () => {
    for (const definition of DEFINITIONS) {
      expect(total([], definition)).toMatchObject({ value: null, interval: null, bounds: null });
    }
    const nobodyKnown = total([untracked()], LETTER_TRACKED);
    expect(nobodyKnown).toMatchObject({ value: null, trackedRate: 0, untracked: 1 });
  });

  test('a census has no interval', () => {
    expect(total(times(30, WORKS), LETTER_TRACKED).interval).toBeNull();
  });
});

describe('strata', () => {
  test('total, levels and fields in the order people expect', () => {
    const rows = [
      row({ level: 'BA', field: 'การบัญชี' }),
      row({ level: '', field: '' }),
      row({ level: 'PVS', field: 'เทคนิคเครื่องกล' }),
      row({ level: 'PVC', field: 'ช่างยนต์' }),
      row({ level: 'PVC', field: 'เกษตรศาสตร์' }),
      row({ level: 'PVC', field: 'การบัญชี' }),
    ];
    const rates = computeIndicator(rows, { definitions: [LETTER_ALL], compare: compareThai });
    expect(rates.map(({ stratum, all }) => `${stratumLabel(stratum)} ${all}`)).toEqual([
      'ทั้งวิทยาลัย 6',
      'ปวช. 3',
      'ปวส. 1',
      'ป.ตรี 1',
      'ไม่ระบุระดับ 1',
      'ปวช. การบัญชี 1',
      'ปวช. เกษตรศาสตร์ 1',
      'ปวช. ช่างยนต์ 1',
      'ปวส. เทคนิคเครื่องกล 1',
      'ป.ตรี การบัญชี 1',
      'ไม่ระบุระดับ ไม่ระบุสาขาวิชา 1',
      'สาขาวิชา การบัญชี 2',
    ]);
  });

  test('classes, advisors and sex where the Roster knows them; a group that says the same again is left out', () => {
    const rows = [
      row({ group: 'ชย.1', advisor: 'ครูสมศรี', sex: 'ชาย', department: 'ช่างยนต์' }),
      row({ group: 'ชย.2', advisor: 'ครูสมศรี', sex: 'หญิง', department: 'ช่างยนต์' }),
      row({ group: 'ชย.2', advisor: '', sex: '', field: 'ช่างกลโรงงาน', department: 'ช่างกล' }),
    ];
    const rates = computeIndicator(rows, { definitions: [LETTER_TRACKED], compare: compareThai });
    expect(rates.map(({ stratum, all }) => `${stratumLabel(stratum)} ${all}`)).toEqual([
      'ทั้งวิทยาลัย 3',
      'ปวช. 3',
      'ปวช. ช่างกลโรงงาน 1',
      'ปวช. ช่างยนต์ 2',
      'เพศ ชาย 1',
      'เพศ หญิง 1',
      'กลุ่ม ชย.1 1',
      'กลุ่ม ชย.2 2',
      'ครูที่ปรึกษา ครูสมศรี 2',
    ]);
    const all = computeIndicator(rows, {
      definitions: [LETTER_TRACKED],
      compare: compareThai,
      keepsRepeats: true,
    });
    expect(all.map(({ stratum }) => stratumLabel(stratum))).toEqual(
      expect.arrayContaining(['ประเภทวิชา อุตสาหกรรม', 'สาขาวิชา ช่างยนต์', 'แผนกวิชา ช่างกล']),
    );
  });
});

/** The whole truth about a graduation: what its evidence tells stays, everything open is settled. */
function whatBecomes(
  { ownWord, ...one }: IndicatorRow,
  evidence: EvidenceRule,
  fate: IndicatorFacts | undefined,
): IndicatorRow {
  const facts = evidence === 'own' && ownWord !== undefined ? ownWord : one;
  const settled = fate?.employedWithinYear === 'yes' ? 'yes' : 'no';
  if (!facts.tracked) return { ...one, ...fate, employedWithinYear: settled };
  const { employedWithinYear } = facts;
  return {
    ...one,
    ...facts,
    employedWithinYear: employedWithinYear === 'unknown' ? settled : employedWithinYear,
  };
}

describe('properties of any cohort', () => {
  const BOOK: readonly IndicatorDefinition[] = [
    ...DEFINITIONS,
    {
      ...LETTER_TRACKED,
      id: 'EXCLUDING',
      detail: 'groups',
      exclusions: [['STUDY'], ['HAD_JOB_BEFORE']],
    },
  ];
  const rates = (rows: Parameters<typeof computeIndicator>[0]): Rate[] =>
    computeIndicator(rows, { definitions: BOOK, compare: compareThai });
  const sum = (counts: readonly { readonly count: number }[]): number =>
    counts.reduce((all, { count }) => all + count, 0);

  test('parts add up, and the value lies between its bounds within 0 and 1', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const rate of rates(rows)) {
          const { all, tracked, untracked: open, denominator, numerator, value, bounds } = rate;
          expect(sum(rate.outside) + tracked + open).toBe(all);
          const base = rate.definition.base === 'all' ? tracked + open : tracked;
          expect(base - sum(rate.exclusions)).toBe(denominator);
          expect(numerator + rate.undecided).toBeLessThanOrEqual(denominator);
          expect(value === null).toBe(denominator === 0);
          if (value === null || bounds === null) continue;
          expect(value).toBeCloseTo(numerator / denominator, 12);
          expect(bounds.low).toBeGreaterThanOrEqual(0);
          expect(bounds.low).toBeLessThanOrEqual(value + 1e-12);
          expect(bounds.high).toBeGreaterThanOrEqual(value - 1e-12);
          expect(bounds.high).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 2568, numRuns: 300 },
    );
  });

  test('the members of a rate are those it counts', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const rate of rates(rows)) {
          const members = membersOfRate(rows, rate);
          const count = (...places: Place[]): number =>
            members.filter(({ place }) => places.includes(place)).length;
          expect(members).toHaveLength(rate.all);
          expect(count('yes')).toBe(rate.numerator);
          expect(count('open')).toBe(rate.undecided);
          expect(count('untracked')).toBe(rate.untracked);
          expect(count('outside')).toBe(sum(rate.outside));
          for (const { reason, count: excluded } of rate.exclusions)
            expect(members.filter((member) => member.reason === reason)).toHaveLength(excluded);
          const inBase = count('yes', 'no', 'open');
          const untrackedToo = rate.definition.base === 'all' ? rate.untracked : 0;
          expect(inBase + untrackedToo).toBe(rate.denominator);
        }
      }),
      { seed: 2568, numRuns: 100 },
    );
  });

  test('levels add up to the total and fields to their level', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const { id, detail } of BOOK) {
          if (detail === 'total') continue;
          const own = rates(rows).filter(({ definition }) => definition.id === id);
          const add = (kind: string, part: 'numerator' | 'denominator' | 'all'): number =>
            own
              .filter(({ stratum }) => stratum.kind === kind)
              .reduce((n, rate) => n + rate[part], 0);
          for (const part of ['numerator', 'denominator', 'all'] as const) {
            expect(add('level', part)).toBe(add('total', part));
            expect(add('levelField', part)).toBe(add('total', part));
          }
        }
      }),
      { seed: 2569, numRuns: 150 },
    );
  });

  test('the order of the rows does not matter', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, mixed]) => {
        expect(rates(mixed)).toEqual(rates(rows));
      }),
      { seed: 2570, numRuns: 200 },
    );
  });

  test('whatever becomes of the untracked and undecided, the truth lies within the bounds', () => {
    const story = fc.tuple(anyRows, fc.array(anyFacts, { minLength: 60, maxLength: 60 }));
    fc.assert(
      fc.property(story, ([rows, fates]) => {
        for (const definition of BOOK) {
          // How many are known at all is itself the fact.
          if (isAboutTracking(definition)) continue;
          const truth = rows.map((one, index) =>
            whatBecomes(one, definition.evidence, fates[index]),
          );
          const { bounds } = total(rows, definition);
          const { value } = total(truth, definition);
          if (bounds === null || value === null) continue;
          expect(value).toBeGreaterThanOrEqual(bounds.low - 1e-12);
          expect(value).toBeLessThanOrEqual(bounds.high + 1e-12);
        }
      }),
      { seed: 2571, numRuns: 400 },
    );
  });
});
