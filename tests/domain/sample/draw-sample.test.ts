// Drawing: the same again from the same seed, nobody twice, nobody more often than others.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocate, drawSample, type Drawable } from '../../../src/domain/sample/draw-sample.ts';
import { maskedName } from '../../../src/domain/sample/mask-name.ts';
import type { Graduation } from '../../../src/domain/graduations/graduation.ts';

const SEED = { seed: 20261125, numRuns: 150 };
const people = fc
  .uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), stratum: fc.constantFrom('PVC', 'PVS', 'BA') }),
    {
      selector: ({ id }) => id,
      maxLength: 40,
    },
  )
  .map((list): readonly Drawable[] => list);
const request = fc.record({
  seed: fc.string({ minLength: 1 }),
  size: fc.integer({ min: 1, max: 50 }),
  byStratum: fc.boolean(),
});
const idsOf = (list: readonly Drawable[]): string[] => list.map(({ id }) => id);

describe('drawing', () => {
  test('gives as many as were asked for, each once, whatever the order of the list', () => {
    fc.assert(
      fc.property(people, request, (list, wish) => {
        const drawn = idsOf(drawSample(list, wish));
        expect(drawn).toHaveLength(Math.min(wish.size, list.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(idsOf(drawSample([...list].reverse(), wish))).toEqual(drawn);
      }),
      SEED,
    );
  });

  test('of one more keeps those drawn before, and of a longer list all but one of them at least', () => {
    fc.assert(
      fc.property(people, request, (list, { seed, size }) => {
        const wish = { seed, size, byStratum: false };
        const drawn = idsOf(drawSample(list, wish));
        const more = idsOf(drawSample(list, { ...wish, size: size + 1 }));
        expect(more.slice(0, drawn.length)).toEqual(drawn);
        const joined = new Set(idsOf(drawSample([...list, { id: 'new', stratum: 'PVC' }], wish)));
        expect(drawn.filter((id) => !joined.has(id)).length).toBeLessThanOrEqual(1);
      }),
      SEED,
    );
  });

  test('favours nobody: over many seeds everybody is drawn about as often', () => {
    const list = Array.from({ length: 20 }, (_, n) => ({ id: `C${n}`, stratum: '' }));
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++) {
      for (const { id } of drawSample(list, { seed: String(seed), size: 5, byStratum: false })) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    // 500 expected each; chi-square with 19 degrees of freedom exceeds 43.8 once in a thousand seeds.
    const expected = 500;
    const chi = [...times.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(times.size).toBe(20);
    expect(chi).toBeLessThan(43.8);
  });

  test('another seed draws others', () => {
    const list = Array.from({ length: 100 }, (_, n) => ({ id: `C${n}`, stratum: '' }));
    const draw = (seed: string) => idsOf(drawSample(list, { seed, size: 10, byStratum: false }));
    expect(draw('1')).not.toEqual(draw('2'));
  });
});

const listOf = (counts: Readonly<Record<string, number>>): Drawable[] =>
  Object.entries(counts).flatMap(([stratum, count]) =>
    Array.from({ length: count }, (_, n) => ({ id: `${stratum}${n}`, stratum })),
  );

describe('by level', () => {
  test.each([
    ['in proportion', { A: 60, B: 40 }, 10, { A: 6, B: 4 }],
    ['one at least of a small level', { A: 97, B: 2, C: 1 }, 10, { A: 8, B: 1, C: 1 }],
    ['by largest remainder', { A: 5, B: 3, C: 2 }, 3, { A: 1, B: 1, C: 1 }],
    ['fewer than levels: the largest first', { A: 50, B: 30, C: 20 }, 2, { A: 1, B: 1, C: 0 }],
    ['everybody when more are asked for', { A: 2, B: 1 }, 10, { A: 2, B: 1 }],
    ['nobody to draw from', {}, 10, {}],
  ])('%s', (_reason, counts, size, places) => {
    expect(Object.fromEntries(allocate(listOf(counts), size))).toEqual(places);
  });

  test('the places add up to the size', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 50 }), (list, size) => {
        const places = [...allocate(list, size).values()];
        const sum = places.reduce((all, one) => all + one, 0);
        expect(sum).toBe(Math.min(size, list.length));
      }),
      SEED,
    );
  });
});

test.each([
  ['นาย', 'สมชาย', 'ใจดี', 'นาย ส*** ใ***'],
  ['นางสาว', 'มาลี', 'ณ อยุธยา', 'นางสาว ม*** ณ*** อ***'],
  ['', 'เอ', '', 'เ***'],
])('%s %s %s is masked as %s', (title, firstName, lastName, masked) => {
  expect(maskedName({ title, firstName, lastName } as Graduation)).toBe(masked);
});
