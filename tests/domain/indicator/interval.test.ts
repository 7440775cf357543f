// The interval against published vectors, and how often it covers the truth, counted exactly.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extremeBounds, wilsonInterval } from '../../../src/domain/indicator/interval.ts';

const percent = (share: number | undefined): number => Math.round((share ?? NaN) * 10_000) / 100;

describe('published vectors: 224 of 280 known say yes, 400 graduated', () => {
  test('Wilson with finite population correction: 77.31–82.44', () => {
    const range = wilsonInterval({ yes: 224, known: 280, population: 400 });
    expect([percent(range?.low), percent(range?.high)]).toEqual([77.31, 82.44]);
  });

  test('in an endless population it is the plain Wilson interval: 74.92–84.27', () => {
    const range = wilsonInterval({ yes: 224, known: 280, population: 1e12 });
    expect([percent(range?.low), percent(range?.high)]).toEqual([74.92, 84.27]);
  });

  test('worst and best case: 56–86', () => {
    const range = extremeBounds({ yes: 224, unknown: 120, population: 400 });
    expect([percent(range?.low), percent(range?.high)]).toEqual([56, 86]);
  });
});

describe('held against other computations', () => {
  /** Where the score test just does not reject, found by halving: no formula of ours in it. */
  function byHalving(counts: { yes: number; known: number; population: number }, z: number) {
    const { yes, known, population } = counts;
    const rate = yes / known;
    const factor = (population - known) / (population - 1);
    const score = (p: number): number =>
      Math.abs(rate - p) - z * Math.sqrt(((p * (1 - p)) / known) * factor);
    const root = (inside: number, outside: number): number => {
      let [a, b] = [inside, outside];
      for (let i = 0; i < 200; i++) {
        const middle = (a + b) / 2;
        if (score(middle) < 0) a = middle;
        else b = middle;
      }
      return (a + b) / 2;
    };
    return { low: rate === 0 ? 0 : root(rate, 0), high: rate === 1 ? 1 : root(rate, 1) };
  }

  test('the inverted score test, to 1e-9', () => {
    const counts = fc
      .record({ population: fc.integer({ min: 2, max: 500 }), a: fc.nat(), b: fc.nat() })
      .map(({ population, a, b }) => {
        const known = 1 + (a % (population - 1));
        return { population, known, yes: b % (known + 1) };
      });
    fc.assert(
      fc.property(counts, fc.constantFrom(1.644853626951, 1.959963984540054), (each, z) => {
        const range = wilsonInterval(each, z);
        const other = byHalving(each, z);
        expect(Math.abs((range?.low ?? NaN) - other.low)).toBeLessThan(1e-9);
        expect(Math.abs((range?.high ?? NaN) - other.high)).toBeLessThan(1e-9);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  /** Agresti and Coull with the same correction for a finite population: what others publish. */
  const agrestiCoull = (
    yes: number,
    known: number,
    population: number,
    [z, more]: [number, number],
  ) => {
    const size = known + more;
    const rate = (yes + more / 2) / size;
    const factor = (population - known) / (population - 1);
    const half = z * Math.sqrt(((rate * (1 - rate)) / size) * factor);
    return [rate, rate - half, rate + half] as const;
  };

  test('the correction is that of statpsych ci.prop.fpc(.05, 61, 75, 415): .7975 (.7172–.8778)', () => {
    const found = agrestiCoull(61, 75, 415, [1.959963984540054, 4]);
    expect(found.map((share) => share.toFixed(4))).toEqual(['0.7975', '0.7172', '0.8778']);
    const ours = wilsonInterval({ yes: 61, known: 75, population: 415 });
    expect(Math.abs((ours?.low ?? NaN) - found[1])).toBeLessThan(0.01);
    expect(Math.abs((ours?.high ?? NaN) - found[2])).toBeLessThan(0.01);
  });

  test('and of QILT, 90 %: 77.56–81.87', () => {
    const z = 1.644853626951;
    const [, low, high] = agrestiCoull(224, 280, 400, [z, z * z]);
    expect([percent(low), percent(high)]).toEqual([77.56, 81.87]);
  });
});

describe('edges', () => {
  test.each([
    [{ yes: 5, known: 10, population: 10 }, 'everybody is known'],
    [{ yes: 0, known: 0, population: 10 }, 'nobody is known'],
    [{ yes: 0, known: 0, population: 0 }, 'nobody graduated'],
    [{ yes: 0, known: 0, population: 1 }, 'one graduate, unknown'],
  ])('no interval for %j: %s', (counts) => {
    expect(wilsonInterval(counts)).toBeNull();
  });

  test('no bounds without anybody', () => {
    expect(extremeBounds({ yes: 0, unknown: 0, population: 0 })).toBeNull();
  });

  test('inside 0 and 1, and around the rate, also for nobody and everybody', () => {
    const counts = fc
      .record({ population: fc.integer({ min: 2, max: 500 }), a: fc.nat(), b: fc.nat() })
      .map(({ population, a, b }) => {
        const known = 1 + (a % (population - 1));
        return { population, known, yes: b % (known + 1) };
      });
    fc.assert(
      fc.property(counts, (each) => {
        const range = wilsonInterval(each);
        const rate = each.yes / each.known;
        expect(range?.low).toBeGreaterThanOrEqual(0);
        expect(range?.high).toBeLessThanOrEqual(1);
        expect(range?.low).toBeLessThanOrEqual(rate + 1e-12);
        expect(range?.high).toBeGreaterThanOrEqual(rate - 1e-12);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('coverage by enumeration of the hypergeometric distribution', () => {
  const cases = [40, 100, 200, 400].flatMap((population) =>
    [0.3, 0.5, 0.7, 0.9].flatMap((share) =>
      [0.5, 0.8, 0.95].map((truth) => [population, share, truth] as const),
    ),
  );

  test.each(cases)('N = %i, known %d, truth %d: at least 0.89', (population, share, truth) => {
    const yesInAll = Math.round(population * truth);
    const known = Math.round(population * share);
    expect(coverage({ population, yesInAll, known })).toBeGreaterThanOrEqual(0.89);
  });
});

function coverage(all: { population: number; yesInAll: number; known: number }): number {
  const { population, yesInAll, known } = all;
  let covered = 0;
  for (let yes = Math.max(0, known - (population - yesInAll)); yes <= known; yes++) {
    if (yes > yesInAll) break;
    const range = wilsonInterval({ yes, known, population });
    const truth = yesInAll / population;
    if (range === null || range.low > truth || range.high < truth) continue;
    const log =
      logChoose(yesInAll, yes) +
      logChoose(population - yesInAll, known - yes) -
      logChoose(population, known);
    covered += Math.exp(log);
  }
  return covered;
}

function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log(n - k + i) - Math.log(i);
  return sum;
}
