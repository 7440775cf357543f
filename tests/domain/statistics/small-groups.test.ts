// Rare values are put together, and the group is not rare itself.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  GROUPED as G,
  groupSmall,
  groupSmallWithin,
} from '../../../src/domain/statistics/small-groups.ts';

const SEED = { seed: 20261125, numRuns: 200 };
const times = (value: string, count: number): string[] =>
  Array.from({ length: count }, () => value);

describe('grouping', () => {
  test.each([
    ['nothing small', [...times('a', 5), ...times('b', 6)], [...times('a', 5), ...times('b', 6)]],
    [
      'two small ones',
      [...times('a', 9), 'b', 'b', 'c', 'c', 'c'],
      [...times('a', 9), ...times(G, 5)],
    ],
    [
      'a small one alone takes the next along',
      [...times('a', 5), ...times('b', 9), 'c'],
      [...times(G, 5), ...times('b', 9), G],
    ],
    ['blanks stay', ['', ...times('a', 5), ''], ['', ...times('a', 5), '']],
    ['everybody, where all are few', ['a', 'b'], [G, G]],
  ])('%s', (_reason, values, grouped) => {
    expect(groupSmall(values, 5)).toEqual(grouped);
  });

  test('leaves no value of fewer than the floor, unless all together are fewer', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', ''), { maxLength: 60 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 8 }), (values, floor) => {
        const grouped = groupSmall(values, floor).filter((value) => value !== '');
        const counts = [...new Set(grouped)].map((v) => grouped.filter((one) => one === v).length);
        if (grouped.length >= floor) expect(Math.min(...counts, floor)).toBe(floor);
        else expect(new Set(grouped).size).toBeLessThanOrEqual(1);
      }),
      SEED,
    );
  });

  test('looks at each part by itself', () => {
    const values = [...times('ช่างยนต์', 5), ...times('ช่างยนต์', 1)];
    const parts = [...times('PVC', 5), ...times('PVS', 1)];
    expect(groupSmallWithin(values, parts, 5)).toEqual([...times('ช่างยนต์', 5), G]);
  });
});
