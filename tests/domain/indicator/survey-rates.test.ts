// Rates of the AAPOR Standard Definitions against a hand count, and the identities that hold between them.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DISPOSITIONS,
  type DispositionCounts,
} from '../../../src/domain/indicator/dispositions.ts';
import { surveyRates } from '../../../src/domain/indicator/survey-rates.ts';
import { meaningOf, rateName, signsOf } from '../../../src/texts/survey-rate-texts.ts';

const ratesOf = (counts: DispositionCounts) => {
  const byId = new Map(surveyRates(counts).rates.map((rate) => [rate.rule.id, rate]));
  return (id: string) => {
    const rate = byId.get(id);
    if (rate === undefined) throw new Error(`no rate ${id}`);
    return rate;
  };
};

const NOBODY: DispositionCounts = { I: 0, P: 0, R: 0, NC: 0, O: 0, NE: 0, UH: 0, UO: 0 };

/** 100 graduations: 87 eligible, 1 not, 12 unknown, of which e = 87/88 count: 12 × 87/88 = 11.8636… */
const HUNDRED: DispositionCounts = { I: 50, P: 10, R: 5, NC: 20, O: 2, NE: 1, UH: 8, UO: 4 };

describe('by hand: 50 complete, 10 partial, 5 refused, 20 silent, 2 deceased, 12 never asked', () => {
  test.each([
    ['RR1', 50, 99],
    ['RR2', 60, 99],
    ['RR3', 50, 98.86363636363636],
    ['RR4', 60, 98.86363636363636],
    ['RR5', 50, 87],
    ['RR6', 60, 87],
    ['CON1', 67, 99],
    ['CON2', 67, 98.86363636363636],
    ['CON3', 67, 87],
    ['COOP1', 50, 67],
    ['COOP2', 60, 67],
    ['COOP3', 50, 65],
    ['COOP4', 60, 65],
    ['REF1', 5, 99],
    ['REF2', 5, 98.86363636363636],
    ['REF3', 5, 87],
  ])('%s is %d of %d', (id, numerator, denominator) => {
    const rate = ratesOf(HUNDRED)(id);
    expect(rate.numerator).toBe(numerator);
    expect(rate.denominator).toBeCloseTo(denominator, 10);
    expect(rate.value).toBeCloseTo(numerator / denominator, 10);
  });

  test('there are sixteen rates, and e is 87 of 88', () => {
    const { rates, eligible } = surveyRates(HUNDRED);
    expect(rates).toHaveLength(16);
    expect(eligible).toEqual({ numerator: 87, denominator: 88, value: 87 / 88 });
  });
});

describe('nobody to divide by is no data', () => {
  const missing = (counts: DispositionCounts): string[] =>
    surveyRates(counts)
      .rates.filter(({ value }) => value === null)
      .map(({ rule }) => rule.id);

  test('without graduates there is no rate', () => {
    expect(missing(NOBODY)).toHaveLength(16);
  });

  test('of people never contacted nothing is known but that nobody answered', () => {
    const rates = ratesOf({ ...NOBODY, UH: 5 });
    expect(['RR1', 'RR2', 'CON1', 'REF1'].map((id) => rates(id).value)).toEqual([0, 0, 0, 0]);
    expect(missing({ ...NOBODY, UH: 5 })).toHaveLength(12);
  });

  test('of people who are silent nobody knows how they cooperate', () => {
    expect(missing({ ...NOBODY, NC: 5 })).toEqual(['COOP1', 'COOP2', 'COOP3', 'COOP4']);
  });
});

const anyCounts: fc.Arbitrary<DispositionCounts> = fc.record({
  I: fc.nat(60),
  P: fc.nat(20),
  R: fc.nat(20),
  NC: fc.nat(60),
  O: fc.nat(5),
  NE: fc.nat(5),
  UH: fc.oneof(fc.constant(0), fc.nat(40)),
  UO: fc.oneof(fc.constant(0), fc.nat(10)),
});

/** Each at most the next. */
const ASCENDING: readonly (readonly string[])[] = [
  ['RR1', 'RR2'],
  ['RR3', 'RR4'],
  ['RR5', 'RR6'],
  ['RR1', 'RR3', 'RR5'],
  ['RR2', 'RR4', 'RR6'],
  ['CON1', 'CON2', 'CON3'],
  ['REF1', 'REF2', 'REF3'],
  ['RR2', 'CON1'],
  ['RR4', 'CON2'],
  ['RR6', 'CON3'],
  ['COOP1', 'COOP2', 'COOP4'],
  ['COOP1', 'COOP3', 'COOP4'],
  ['RR5', 'COOP1'],
  ['RR6', 'COOP2'],
];

/** A response is a contact that cooperates. */
const PRODUCTS = [
  ['RR1', 'CON1', 'COOP1'],
  ['RR2', 'CON1', 'COOP2'],
  ['RR3', 'CON2', 'COOP1'],
  ['RR4', 'CON2', 'COOP2'],
  ['RR5', 'CON3', 'COOP1'],
  ['RR6', 'CON3', 'COOP2'],
] as const;

const holds = (seed: number, check: (counts: DispositionCounts) => void): void => {
  fc.assert(fc.property(anyCounts, check), { seed, numRuns: 400 });
};

describe('identities, whatever the counts', () => {
  test('every rate lies between nothing and all (seed 2701)', () => {
    holds(2701, (counts) => {
      for (const { value, denominator } of surveyRates(counts).rates) {
        expect(value === null).toBe(denominator === 0);
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    });
  });

  test('stricter rates are not higher (seed 2702)', () => {
    holds(2702, (counts) => {
      const rate = ratesOf(counts);
      for (const chain of ASCENDING) {
        const values = chain
          .map((id) => rate(id).value)
          .filter((value): value is number => value !== null);
        values.slice(1).forEach((value, at) => {
          expect(value).toBeGreaterThanOrEqual((values[at] ?? 0) - 1e-12);
        });
      }
    });
  });

  test('a response is a contact that cooperates (seed 2703)', () => {
    holds(2703, (counts) => {
      const rate = ratesOf(counts);
      for (const [response, contact, cooperation] of PRODUCTS) {
        const [whole, first, second] = [response, contact, cooperation].map((id) => rate(id).value);
        if (whole == null || first == null || second == null) continue;
        expect(whole).toBeCloseTo(first * second, 9);
      }
    });
  });

  test('answers, refusals and the rest share out all that were to be asked (seed 2704)', () => {
    holds(2704, (counts) => {
      const rate = ratesOf(counts);
      const { NC, O, UH, UO, NE } = counts;
      const parts = [
        ['RR2', 'REF1', 'CON1', NC + O + UH + UO, NC + UH + UO],
        ['RR6', 'REF3', 'CON3', NC + O, NC],
      ] as const;
      for (const [response, refusal, contact, rest, silent] of parts) {
        const { denominator, numerator } = rate(response);
        expect(numerator + rate(refusal).numerator + rest).toBe(denominator);
        expect(rate(contact).numerator + silent).toBe(denominator);
      }
      const all = DISPOSITIONS.reduce((sum, each) => sum + counts[each], 0);
      expect(rate('RR1').denominator + NE).toBe(all);
    });
  });

  test('where everybody was contacted, the three ways to treat the others agree (seed 2705)', () => {
    holds(2705, (counts) => {
      const rate = ratesOf({ ...counts, UH: 0, UO: 0 });
      for (const same of [
        ['RR1', 'RR3', 'RR5'],
        ['RR2', 'RR4', 'RR6'],
        ['CON1', 'CON2', 'CON3'],
        ['REF1', 'REF2', 'REF3'],
      ])
        expect(new Set(same.map((id) => rate(id).value)).size).toBe(1);
    });
  });

  test('where all are eligible, e leaves none of them out (seed 2706)', () => {
    holds(2706, (counts) => {
      const rate = ratesOf({ ...counts, NE: 0 });
      for (const [all, estimated] of [
        ['RR1', 'RR3'],
        ['RR2', 'RR4'],
        ['CON1', 'CON2'],
        ['REF1', 'REF2'],
      ] as const)
        if (rate(estimated).value !== null) expect(rate(estimated).value).toBe(rate(all).value);
    });
  });
});

describe('in words', () => {
  const { rates } = surveyRates(HUNDRED);

  test('no two rates mean the same, and none is without words', () => {
    const meanings = rates.map(({ rule }) => meaningOf(rule));
    expect(new Set(meanings).size).toBe(16);
    expect(meanings.filter((text) => /undefined|มีเท่าใด|^ใน มี/.test(text))).toEqual([]);
  });

  test.each([
    [
      'RR3',
      'การตอบ RR3',
      'I ÷ (I + P + R + NC + O + e(UH + UO))',
      'ในผู้สำเร็จการศึกษา รวมผู้ที่ยังไม่เคยติดต่อตามสัดส่วน e มีผู้ที่ตอบครบเท่าใด',
    ],
    [
      'COOP4',
      'ความร่วมมือ COOP4',
      '(I + P) ÷ (I + P + R)',
      'ในผู้ที่ติดต่อถึงและยังตอบได้ มีผู้ที่ตอบครบหรือทราบบางส่วนเท่าใด',
    ],
    [
      'REF3',
      'การไม่ให้ข้อมูล REF3',
      'R ÷ (I + P + R + NC + O)',
      'ในผู้สำเร็จการศึกษา ไม่นับผู้ที่ยังไม่เคยติดต่อ มีผู้ที่ไม่ให้ข้อมูลเท่าใด',
    ],
  ])('%s', (id, name, signs, meaning) => {
    const { rule } = ratesOf(HUNDRED)(id);
    expect([rateName(rule), signsOf(rule), meaningOf(rule)]).toEqual([name, signs, meaning]);
  });
});
