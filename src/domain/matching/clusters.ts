// Persons from pairs: records that hang together, unless only a chain of likenesses joins them.

export interface WeightedPair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * Heaviest pair first. Two clusters become one when their members fit each other on average; one pair that a
 * rule forbids (-Infinity) keeps them apart. Every record is in one cluster, perhaps alone.
 */
export function clusterPairs(
  count: number,
  pairs: readonly WeightedPair[],
  weightOf: (left: number, right: number) => number,
): readonly (readonly number[])[] {
  const clusters: number[][] = Array.from({ length: count }, (_, record) => [record]);
  for (const { left, right } of heaviestFirst(pairs)) {
    const [a = [], b = []] = [clusters[left], clusters[right]];
    if (a === b || !fit(a, b, weightOf)) continue;
    a.push(...b);
    for (const member of b) clusters[member] = a;
  }
  return Array.from(new Set(clusters), (members) => members.sort((a, b) => a - b));
}

const heaviestFirst = (pairs: readonly WeightedPair[]): readonly WeightedPair[] =>
  [...pairs].sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right);

function fit(
  a: readonly number[],
  b: readonly number[],
  weightOf: (left: number, right: number) => number,
): boolean {
  if (a.length === 1 && b.length === 1) return true;
  let total = 0;
  for (const one of a) {
    for (const other of b) total += weightOf(Math.min(one, other), Math.max(one, other));
  }
  return total > 0;
}
