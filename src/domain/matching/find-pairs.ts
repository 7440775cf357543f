// Pairs of records of one file that may be one person.

import { toColumns, type Columns } from './columns.ts';
import { comparer, HOPELESS, type Compare } from './compare.ts';
import { decider } from './decide.ts';
import { findCandidates } from './find-candidates.ts';
import type { CappedPass, MatchSpec, Outcome } from './match-spec.ts';
import { fieldWeights, weigher } from './weigh.ts';

export interface FoundPair {
  /** Places in the records; left before right. */
  readonly left: number;
  readonly right: number;
  readonly pattern: number;
  readonly weight: number;
  readonly outcome: Outcome;
}

export interface FoundPairs {
  readonly pairs: readonly FoundPair[];
  /** Pairs that were compared. */
  readonly compared: number;
  readonly capped: readonly CappedPass[];
  /** Weight of any two, -Infinity where a rule forbids that they are one. */
  readonly weightOf: (left: number, right: number) => number;
}

/** Pairs of different homes are not looked at: two graduations of one person are no duplicate. */
export function findPairs<R, F extends string>(
  records: readonly R[],
  spec: MatchSpec<R, F>,
): FoundPairs {
  const columns = toColumns(records, spec.fields);
  const candidates = findCandidates(spec, columns, records.length);
  const { compare, weightOf, floor } = pairWeights(spec, columns);
  const { decide, most } = decider(spec);
  const homes = records.map(spec.homeOf);
  const pairs: FoundPair[] = [];
  let compared = 0;
  for (let right = 0; right < records.length; right += 1) {
    candidates.each(right, (left) => {
      if (left > right || homes[left] !== homes[right]) return;
      compared += 1;
      const pattern = compare(left, right, floor);
      if (pattern === HOPELESS) return;
      const weight = weightOf(pattern, left, right);
      if (weight < spec.reviewFrom) return;
      const outcome = decide(pattern, weight, Infinity);
      if (outcome !== 'none') pairs.push({ left, right, pattern, weight, outcome });
    });
  }
  return {
    pairs,
    compared,
    capped: candidates.capped,
    weightOf: (left, right) => {
      const pattern = compare(left, right, -Infinity);
      return most(pattern) === 'none' ? -Infinity : weightOf(pattern, left, right);
    },
  };
}

interface PairWeights {
  readonly compare: Compare;
  readonly weightOf: (pattern: number, a: number, b: number) => number;
  /** Pairs that weigh less, the odds beforehand left aside, come to nothing. */
  readonly floor: number;
}

function pairWeights<R, F extends string>(spec: MatchSpec<R, F>, columns: Columns): PairWeights {
  const weights = fieldWeights(spec, columns, { counted: columns.count, own: 2 });
  const weigh = weigher(weights);
  const beforehand = Math.log2(spec.expected / Math.max(columns.count, 1));
  return {
    compare: comparer(spec, columns, weights),
    weightOf: (pattern, a, b) => beforehand + weigh(pattern, a, b),
    floor: spec.reviewFrom - beforehand,
  };
}
