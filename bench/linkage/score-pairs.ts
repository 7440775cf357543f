// Precision, recall and F1 over pairs, after persons were put together from pairs.
import { clusterPairs } from '../../src/domain/matching/clusters.ts';
import type { FoundPairs } from '../../src/domain/matching/find-pairs.ts';
import { pairsIn } from './evaluate.ts';

export interface PairScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scorePairs(
  truth: readonly string[],
  clusters: readonly (readonly number[])[],
): PairScores {
  const found = truth.map(() => '');
  clusters.forEach((members, at) => {
    for (const member of members) found[member] = String(at);
  });
  const right = pairsIn(truth.map((person, at) => `${person}\n${found[at] ?? ''}`));
  const precision = right / Math.max(pairsIn(found), 1);
  const recall = right / Math.max(pairsIn(truth), 1);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9) };
}

/** Persons from the pairs beyond doubt. */
export const clustersOf = (
  count: number,
  { pairs, weightOf }: FoundPairs,
  togetherFrom: number,
): readonly (readonly number[])[] =>
  clusterPairs(
    count,
    pairs.filter(({ outcome }) => outcome === 'automatic'),
    { weightOf, togetherFrom },
  );
