import { describe, expect, test } from '@jest/globals';
import { dataSets } from '../../../bench/linkage/datasets.ts';
import { learn } from '../../../bench/linkage/learn.ts';
import { clustersOf, scorePairs } from '../../../bench/linkage/score-pairs.ts';
import { findPairs } from '../../../src/domain/matching/find-pairs.ts';

/** The engine knows nothing of Thai names or colleges: other fields, weights learned without labels. */
describe('public sets', () => {
  test.each(dataSets().map((set) => [set.name, set] as const))('%s', (_name, set) => {
    const { weights, expected } = learn(set.spec, { records: set.rows });
    const found = findPairs(set.rows, { ...set.spec, weights, expected });
    const clusters = clustersOf(set.rows.length, found, set.spec.togetherFrom);
    expect(scorePairs(set.rows.map(set.truthOf), clusters).f1).toBeGreaterThanOrEqual(set.target);
  });
});
