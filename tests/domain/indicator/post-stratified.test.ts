// The weighted estimate: by hand, against another way of computing it, and where it must equal the plain rate.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LETTER_ALL, LETTER_TRACKED } from '../../../src/domain/indicator/built-in-definitions.ts';
import { computeIndicator } from '../../../src/domain/indicator/compute-indicator.ts';
import type { IndicatorDefinition } from '../../../src/domain/indicator/definition.ts';
import { formatWeighted } from '../../../src/domain/indicator/format-weighted.ts';
import { isTracked, type IndicatorRow } from '../../../src/domain/indicator/indicator-row.ts';
import { postStratified } from '../../../src/domain/indicator/post-stratified.ts';
import { verdictOf } from '../../../src/domain/indicator/verdict.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { RATE_WORDING } from '../../../src/texts/indicator-texts.ts';
import { anyRows, row, times, untracked } from './sample.ts';

function estimate(rows: readonly IndicatorRow[], definition = LETTER_TRACKED) {
  const [total, ...strata] = computeIndicator(rows, {
    definitions: [definition],
    strata: ['total', 'levelField'],
    compare: compareThai,
  });
  if (total === undefined) throw new Error('the total is always there');
  return { plain: total.value, weighted: postStratified(total, strata) };
}

const inField = (field: string, [yes, no, open]: readonly [number, number, number]) => [
  ...times(
    yes,
    row({ field, employedWithinYear: 'yes', status: 'WORK_PRIVATE', ovec7: 'ทำงานเอกชน' }),
  ),
  ...times(no, row({ field })),
  ...times(open, untracked({ field })),
];

/**
 * 60 of the first field, 45 of 50 tracked with work; 40 of the second, 2 of 10: plainly 47 of 60, 78.33 %.
 * Weighted: (60 × 45/50 + 40 × 2/10) ÷ 100 = (54 + 8) ÷ 100 = 62 %.
 */
const TWO_FIELDS = [...inField('ช่างยนต์', [45, 5, 10]), ...inField('การบัญชี', [2, 8, 30])];

const said = (rows: readonly IndicatorRow[], isSmallCollege = false): string => {
  const { weighted } = estimate(rows);
  return weighted === null ? '' : formatWeighted(weighted, RATE_WORDING, isSmallCollege);
};

describe('by hand', () => {
  test('each field counts with its graduates', () => {
    const { plain, weighted } = estimate(TWO_FIELDS);
    expect(plain).toBeCloseTo(47 / 60, 12);
    expect(weighted?.value).toBeCloseTo(0.62, 12);
    expect(weighted?.difference).toBeCloseTo(62 - 4700 / 60, 10);
    expect(weighted?.missing).toEqual([]);
  });

  test('a field of which nobody is tracked is outside, and said', () => {
    const { weighted } = estimate([...TWO_FIELDS, ...inField('คหกรรม', [0, 0, 25])]);
    expect(weighted?.value).toBeCloseTo(0.62, 12);
    expect(weighted).toMatchObject({ graduates: 125, base: 60 });
    expect(weighted?.missing).toEqual([
      { stratum: { kind: 'levelField', level: 'PVC', name: 'คหกรรม' }, graduates: 25 },
    ]);
  });

  test('the deceased count nowhere', () => {
    const deceased = times(50, row({ field: 'การบัญชี', excluded: 'DECEASED' }));
    expect(estimate([...TWO_FIELDS, ...deceased]).weighted?.value).toBeCloseTo(0.62, 12);
  });

  test('where the untracked count as "no" already there is nothing to weight', () => {
    expect(estimate(TWO_FIELDS, LETTER_ALL).weighted).toBeNull();
  });
});

describe('in words', () => {
  test.each<[string, readonly IndicatorRow[], boolean, string]>([
    ['a large college', TWO_FIELDS, false, 'ร้อยละ 62.00 (ต่างจากที่รายงาน −16.33 จุด)'],
    [
      'a small college: counts first',
      TWO_FIELDS,
      true,
      'ประมาณ 62 จาก 100 คน (ร้อยละ 62.00 ต่างจากที่รายงาน −16.33 จุด)',
    ],
    [
      'a field without anybody tracked',
      [...TWO_FIELDS, ...inField('คหกรรม', [0, 0, 25])],
      false,
      'ร้อยละ 62.00 (ต่างจากที่รายงาน −16.33 จุด) ไม่รวมกลุ่มที่ยังติดตามไม่ได้เลย คือ ร้อยละ 20.00 (25 จาก 125 คน): ปวช. คหกรรม 25 คน',
    ],
    [
      'fewer than ten tracked',
      inField('ช่างยนต์', [5, 4, 30]),
      true,
      'ติดตามได้ 9 คน น้อยเกินไปที่จะถ่วงน้ำหนัก',
    ],
    ['nobody tracked', inField('ช่างยนต์', [0, 0, 30]), false, 'ไม่มีข้อมูล'],
    ['nobody graduated', [], false, 'ไม่มีข้อมูล'],
  ])('%s', (_, rows, isSmallCollege, text) => {
    expect(said(rows, isSmallCollege)).toBe(text);
  });

  test('a difference upwards has its sign, and none has none', () => {
    expect(said([...inField('ช่างยนต์', [9, 1, 90]), ...inField('การบัญชี', [5, 5, 0])])).toBe(
      'ร้อยละ 86.36 (ต่างจากที่รายงาน +16.36 จุด)',
    );
    expect(said(inField('ช่างยนต์', [9, 1, 90]))).toBe('ร้อยละ 90.00 (ต่างจากที่รายงาน 0.00 จุด)');
  });
});

/** A weight for every tracked graduate: the graduates of the stratum for each tracked one of it. */
function byPerson(rows: readonly IndicatorRow[], definition: IndicatorDefinition): number | null {
  const eligible = rows.filter((one) => (one.excluded ?? '') === '');
  let [above, below] = [0, 0];
  for (const one of eligible.filter(isTracked)) {
    const own = eligible.filter((other) => other.level === one.level && other.field === one.field);
    const weight = own.length / own.filter(isTracked).length;
    const { place } = verdictOf(one, definition);
    if (place === 'yes') above += weight;
    if (place !== 'excluded') below += weight;
  }
  return below === 0 ? null : above / below;
}

const LESS_STUDY: IndicatorDefinition = { ...LETTER_TRACKED, exclusions: [['STUDY']] };

describe('whatever the cohort', () => {
  test.each([
    ['the letter', LETTER_TRACKED],
    ['with an exclusion', LESS_STUDY],
  ])('equals the sum over persons with their weights: %s (seed 2711)', (_, definition) => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const value = estimate(rows, definition).weighted?.value ?? null;
        const other = byPerson(rows, definition);
        if (other === null) expect(value).toBeNull();
        else expect(Math.abs((value ?? NaN) - other)).toBeLessThan(1e-9);
      }),
      { seed: 2711, numRuns: 300 },
    );
  });

  /** Of every graduate a tracked one and `silent` others of the same place. */
  const evenlyTracked = fc
    .tuple(anyRows, fc.nat(3))
    .map(([rows, silent]) =>
      rows
        .filter((one) => isTracked(one) && (one.excluded ?? '') === '')
        .flatMap((one) => [
          one,
          ...times(silent, untracked({ level: one.level, field: one.field })),
        ]),
    );

  test.each([
    ['the letter', LETTER_TRACKED],
    ['with an exclusion', LESS_STUDY],
  ])('equals the plain rate where all are tracked alike: %s (seed 2712)', (_, definition) => {
    fc.assert(
      fc.property(evenlyTracked, (rows) => {
        const { plain, weighted } = estimate(rows, definition);
        if (plain === null) expect(weighted?.value).toBeNull();
        else expect(weighted?.value).toBeCloseTo(plain, 10);
        expect(weighted?.missing).toEqual([]);
      }),
      { seed: 2712, numRuns: 300 },
    );
  });

  test('graduates in the estimate and outside of it are all of them (seed 2713)', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { weighted } = estimate(rows);
        const outside = weighted?.missing.reduce((sum, one) => sum + one.graduates, 0) ?? 0;
        // Without exclusions everybody of a tracked stratum is in its denominator.
        expect((weighted?.denominator ?? 0) + outside).toBeCloseTo(weighted?.graduates ?? 0, 9);
      }),
      { seed: 2713, numRuns: 300 },
    );
  });
});
