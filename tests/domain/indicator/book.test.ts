// Limits, light, levels, answers still needed, whom to call, cohorts before, and the way to a figure.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LETTER_ALL, LETTER_TRACKED } from '../../../src/domain/indicator/built-in-definitions.ts';
import { callOrder } from '../../../src/domain/indicator/call-order.ts';
import { computeIndicator } from '../../../src/domain/indicator/compute-indicator.ts';
import { earlierCohorts, sameRateIn } from '../../../src/domain/indicator/earlier-cohorts.ts';
import { formatNeeded, formatWay } from '../../../src/domain/indicator/format-book.ts';
import type { IndicatorRow } from '../../../src/domain/indicator/indicator-row.ts';
import {
  DEFAULT_INDICATOR_SETTINGS,
  INDICATOR_SETTING_ROWS,
  indicatorSettings,
  reaches,
  type IndicatorSettingKey,
} from '../../../src/domain/indicator/indicator-settings.ts';
import { wilsonInterval } from '../../../src/domain/indicator/interval.ts';
import { lightOf } from '../../../src/domain/indicator/light.ts';
import { neededAnswers } from '../../../src/domain/indicator/needed-answers.ts';
import { listCounts, wayToRate } from '../../../src/domain/indicator/way-to-rate.ts';
import type { Graduation, Standing } from '../../../src/domain/graduations/graduation.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { RATE_WORDING } from '../../../src/texts/indicator-texts.ts';
import { anyRows, row, times, untracked } from './sample.ts';

const rateOf = (rows: readonly IndicatorRow[], definition = LETTER_TRACKED) => {
  const [rate] = computeIndicator(rows, { definitions: [definition], compare: compareThai });
  if (rate === undefined) throw new Error('the total is always there');
  return rate;
};

const WORKS = row({ employedWithinYear: 'yes', status: 'WORK_PRIVATE', ovec7: 'ทำงานเอกชน' });

describe('limits as typed', () => {
  const FALLBACKS = Object.fromEntries(
    INDICATOR_SETTING_ROWS.map(({ key, fallback }) => [key, fallback]),
  ) as Record<IndicatorSettingKey, string>;
  const read = (typed: Partial<Record<IndicatorSettingKey, string>>) =>
    indicatorSettings({ ...FALLBACKS, ...typed });

  test('the defaults are readable and in order', () => {
    expect(read({}).findings).toEqual([]);
  });

  test.each([
    ['reportFrom', '๗๕.๕ %', 75.5],
    ['reportFrom', '100', 100],
    ['publicFloor', '10', 10],
    ['publicRounding', '0', 0],
  ] as const)('%s: %s is %d', (key, typed, number) => {
    const { settings, findings } = read({ [key]: typed });
    expect([settings[key], findings]).toEqual([number, []]);
  });

  test.each([
    ['reportFrom', 'เจ็ดสิบ'],
    ['reportFrom', '101'],
    ['reportFrom', '-5'],
    ['publicFloor', '2.5'],
    ['bandGood', ''],
  ] as const)('%s: %j is a finding, and the default counts', (key, typed) => {
    const { settings, findings } = read({ [key]: typed });
    expect(settings[key]).toBe(Number(FALLBACKS[key]));
    expect(findings).toEqual([{ rule: 'setting/notANumber', setting: key, typed }]);
  });

  test('limits in the wrong order are a finding, and the defaults of the set count', () => {
    const { settings, findings } = read({ bandGood: '75', cautionFrom: '60' });
    expect(settings).toMatchObject({ bandExcellent: 80, bandGood: 60, cautionFrom: 60 });
    expect(findings).toEqual([{ rule: 'setting/outOfOrder', setting: 'bandGood', typed: '75' }]);
  });
});

describe('light', () => {
  test.each([
    ['everybody known', 40, 10, 0, 'report'],
    ['seven in ten known', 60, 10, 30, 'report'],
    ['69.996 % prints as 70.00 and is below', 17_499 - 4, 4, 7_501, 'caution'],
    ['half known', 40, 10, 50, 'caution'],
    ['less than half known', 39, 10, 50, 'withhold'],
    ['a handful, all known', 5, 4, 0, 'caution'],
    ['nobody', 0, 0, 0, 'withhold'],
    ['nobody known', 0, 0, 40, 'withhold'],
  ])('%s', (_, yes, no, open, light) => {
    const rate = rateOf([...times(yes, WORKS), ...times(no, row()), ...times(open, untracked())]);
    expect(lightOf(rate, DEFAULT_INDICATOR_SETTINGS)).toBe(light);
  });
});

describe('answers still needed', () => {
  const anyCounts = fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }), fc.nat(), fc.nat(3))
    .map(([tracked, open, yes, undecided]) => {
      const numerator = tracked === 0 ? 0 : yes % (tracked + 1);
      return {
        tracked,
        untracked: open,
        numerator,
        undecided: Math.min(undecided, tracked - numerator),
        exclusions: [],
      };
    });

  test.each([
    [
      { yes: 20, no: 10, open: 10 },
      { forTarget: 2, forGate: 0, forBounds: 6 },
    ],
    [
      { yes: 0, no: 0, open: 40 },
      { forTarget: 32, forGate: 28, forBounds: 36 },
    ],
    [
      { yes: 40, no: 0, open: 0 },
      { forTarget: 0, forGate: 0, forMargin: 0, forBounds: 0 },
    ],
    [
      { yes: 0, no: 0, open: 0 },
      { forTarget: 0, forGate: 0, forMargin: 0, forBounds: 0 },
    ],
  ])('%j', ({ yes, no, open }, needed) => {
    const rate = rateOf([...times(yes, WORKS), ...times(no, row()), ...times(open, untracked())]);
    expect(neededAnswers(rate, DEFAULT_INDICATOR_SETTINGS)).toMatchObject(needed);
  });

  test('so many are enough and one less is not', () => {
    const { trackedTarget, reportFrom } = DEFAULT_INDICATOR_SETTINGS;
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { tracked, untracked: open } = counts;
        const needed = neededAnswers(counts, DEFAULT_INDICATOR_SETTINGS);
        const isEnough = (more: number, percent: number): boolean =>
          tracked + open === 0 || reaches((tracked + more) / (tracked + open), percent);
        for (const [more, percent] of [
          [needed.forTarget, trackedTarget],
          [needed.forGate, reportFrom],
        ] as const) {
          expect(isEnough(more, percent)).toBe(true);
          if (more > 0) expect(isEnough(more - 1, percent)).toBe(false);
        }
      }),
      { seed: 2574, numRuns: 500 },
    );
  });

  test('with the answers for ± 5 points the interval is that narrow whatever they say', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { tracked, untracked: open, numerator } = counts;
        const population = tracked + open;
        const widest = (more: number): number => {
          const atWorst = population === 0 ? 0 : (open - more + counts.undecided) / population;
          const byChance = Math.max(
            0,
            ...Array.from({ length: more + 1 }, (_, yes) => {
              const range = wilsonInterval({
                yes: numerator + yes,
                known: tracked + more,
                population,
              });
              if (range === null) return tracked + more < population ? 1 : 0;
              return range.high - range.low;
            }),
          );
          return Math.min(atWorst, byChance);
        };
        const { forMargin } = neededAnswers(counts, DEFAULT_INDICATOR_SETTINGS);
        expect(widest(forMargin)).toBeLessThanOrEqual(0.1 + 1e-9);
        if (forMargin > 0) expect(widest(forMargin - 1)).toBeGreaterThan(0.1 - 1e-9);
      }),
      { seed: 2575, numRuns: 300 },
    );
  });

  test('in words', () => {
    const text = (rows: readonly IndicatorRow[]): string =>
      formatNeeded(
        neededAnswers(rateOf(rows), DEFAULT_INDICATOR_SETTINGS),
        DEFAULT_INDICATOR_SETTINGS,
        RATE_WORDING.book,
      );
    expect(text([...times(20, WORKS), ...times(10, row()), ...times(10, untracked())])).toBe(
      'ถึงเป้าหมายร้อยละ 80 อีก 2 คน, คลาดเคลื่อนไม่เกิน ±5 จุด อีก 6 คน, แน่นอนไม่เกิน ±5 จุด อีก 6 คน',
    );
    expect(text(times(12, WORKS))).toBe('เพียงพอแล้ว');
  });
});

describe('whom to call next', () => {
  test('the weakest field first, as if each call had been answered; of equals the smaller one', () => {
    const rows = [
      ...times(3, row({ field: 'ก' })),
      untracked({ field: 'ก', code: 'a1' }),
      untracked({ field: 'ก', code: 'a2' }),
      row({ field: 'ข' }),
      untracked({ field: 'ข', code: 'b1' }),
      untracked({ field: 'ข', code: 'b2' }),
      untracked({ field: 'ค', code: 'c1' }),
      untracked({ field: 'ค', code: 'dead', excluded: 'DECEASED' }),
    ];
    // ค knows nobody of 1; ข 1 of 3, then 2 of 3; ก 3 of 5, then 4 of 5.
    expect(callOrder(rows).map(({ code }) => code)).toEqual(['c1', 'b1', 'a1', 'b2', 'a2']);
  });

  test('everybody untracked once, and at every step the weakest share rises as far as it can', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const order = callOrder(rows);
        const open = rows.filter(({ tracked, excluded }) => !tracked && !excluded);
        expect(order.map(({ code }) => code).sort()).toEqual(open.map(({ code }) => code).sort());
        const called = new Set<string>();
        const shares = () => {
          const groups = new Map<string, { known: number; size: number; open: number }>();
          for (const one of rows.filter(({ excluded }) => !excluded)) {
            const key = `${one.level}/${one.field}`;
            const group = groups.get(key) ?? { known: 0, size: 0, open: 0 };
            const isKnown = one.tracked || called.has(one.code);
            groups.set(key, {
              known: group.known + (isKnown ? 1 : 0),
              size: group.size + 1,
              open: group.open + (isKnown ? 0 : 1),
            });
          }
          return groups;
        };
        for (const next of order) {
          const groups = shares();
          const callable = [...groups.values()].filter((group) => group.open > 0);
          const lowest = Math.min(...callable.map(({ known, size }) => known / size));
          const own = groups.get(`${next.level}/${next.field}`);
          expect((own?.known ?? NaN) / (own?.size ?? NaN)).toBeCloseTo(lowest, 12);
          called.add(next.code);
        }
      }),
      { seed: 2576, numRuns: 150 },
    );
  });
});

describe('cohorts side by side', () => {
  test('the two before, newest first; no later ones and no blanks', () => {
    const years = ['2568', '2565', '2567', '', '2566', '2567', '2569'];
    expect(earlierCohorts('2568', years)).toEqual(['2567', '2566']);
    expect(earlierCohorts('2565', years)).toEqual([]);
  });

  test('the same definition and group; null where nobody was in it', () => {
    const of = (rows: readonly IndicatorRow[], keepsRepeats: boolean) =>
      computeIndicator(rows, { definitions: [LETTER_TRACKED], compare: compareThai, keepsRepeats });
    const now = of([WORKS, row({ field: 'ก', program: 'พาณิชยกรรม' })], false);
    const before = of([WORKS, row(), row()], true);
    const find = sameRateIn([{ cohort: '2567', rates: before }]);
    const told = now.map((rate) => [
      RATE_WORDING.stratum(rate.stratum),
      ...find(rate).map((one) => one.rate?.denominator ?? null),
    ]);
    expect(told).toEqual([
      ['ทั้งวิทยาลัย', 3],
      ['ปวช.', 3],
      ['ปวช. ก', null],
      ['ปวช. ช่างยนต์', 3],
    ]);
  });
});

describe('the way from the first list to the figure', () => {
  const standing = (each: Standing, count: number): Graduation[] =>
    Array.from({ length: count }, () => ({ standing: each }) as Graduation);

  const rows = [
    ...times(20, WORKS),
    ...times(10, row()),
    { ...WORKS, excluded: 'DECEASED' },
    ...times(9, untracked()),
  ];

  test('every step says who was left out', () => {
    const list = listCounts(
      [...standing('approved', 39), ...standing('omitted', 1), ...standing('notYet', 2)],
      ['ย้ายสถานศึกษา'],
    );
    const way = wayToRate(rateOf(rows), list);
    const text = formatWay(way, RATE_WORDING);
    expect(text).toBe(
      'รายชื่อ 43 → อนุมัติ 40 (ตัดออก 3: ยังไม่จบ 2 คน, ย้ายสถานศึกษา 1 คน) → นับ 39 (ตัดออก 1: เสียชีวิต 1 คน) → ติดตามได้ 30 (ตัดออก 9: ยังติดตามไม่ได้ 9 คน) → ตัวตั้ง 20 (ตัดออก 10: ไม่เข้าเกณฑ์หรือยังไม่ครบ 1 ปี 10 คน)',
    );
  });

  test('where all are in the base, the untracked stay', () => {
    expect(wayToRate(rateOf(rows, LETTER_ALL)).map(({ id, count }) => [id, count])).toEqual([
      ['approved', 40],
      ['counted', 39],
      ['denominator', 39],
      ['numerator', 20],
    ]);
  });

  test('every step is the one before less those left out', () => {
    fc.assert(
      fc.property(anyRows, (any) => {
        const rates = computeIndicator(any, {
          definitions: [LETTER_TRACKED, LETTER_ALL, { ...LETTER_TRACKED, exclusions: [['STUDY']] }],
          compare: compareThai,
        });
        for (const rate of rates) {
          const way = wayToRate(rate);
          way.slice(1).forEach(({ count, leftOut }, at) => {
            const out = leftOut.reduce((sum, each) => sum + each.count, 0);
            expect(count).toBe((way[at]?.count ?? NaN) - out);
          });
        }
      }),
      { seed: 2577, numRuns: 150 },
    );
  });
});
