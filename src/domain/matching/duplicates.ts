// Records of one file that are one person: pairs with their evidence, and persons put together from pairs.

import type { Evidence, MatchField } from './candidate.ts';
import { clusterPairs } from './clusters.ts';
import { explainer } from './explain.ts';
import { findPairs } from './find-pairs.ts';
import type { CappedPass, MatchSpec } from './match-spec.ts';

export interface DuplicatePair {
  /** Keys of the two, in order. */
  readonly keys: readonly [string, string];
  readonly outcome: 'automatic' | 'review';
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

export interface Duplicates {
  /** Heaviest first. */
  readonly pairs: readonly DuplicatePair[];
  /** Keys of records that are one person beyond doubt; only persons with several. */
  readonly persons: readonly (readonly string[])[];
  readonly capped: readonly CappedPass[];
}

/** The order of the records does not matter. */
export function findDuplicates<R, F extends MatchField>(
  records: readonly R[],
  spec: MatchSpec<R, F>,
): Duplicates {
  const keyed = records
    .map((record) => ({ record, key: spec.keyOf(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const keyAt = (place: number): string => keyed[place]?.key ?? '';
  const found = findPairs(
    keyed.map(({ record }) => record),
    spec,
  );
  const explain = explainer(spec.fields);
  const sure = found.pairs.filter(({ outcome }) => outcome === 'automatic');
  const clusters = clusterPairs(keyed.length, sure, {
    weightOf: found.weightOf,
    togetherFrom: spec.togetherFrom,
  });
  const pairs = found.pairs.flatMap((pair): DuplicatePair[] => {
    const { left, right, outcome, weight, pattern } = pair;
    if (outcome === 'none') return [];
    return [{ keys: [keyAt(left), keyAt(right)], outcome, weight, evidence: explain(pattern) }];
  });
  return {
    pairs: pairs.sort((a, b) => b.weight - a.weight || (a.keys.join() < b.keys.join() ? -1 : 1)),
    persons: clusters.filter(({ length }) => length > 1).map((places) => places.map(keyAt)),
    capped: found.capped,
  };
}
