// Persons from pairs: records that hang together, unless only a chain of likenesses joins them.

export interface WeightedPair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

export interface ClusterRule {
  /** Weight of any two, -Infinity where a rule forbids that they are one. */
  readonly weightOf: (left: number, right: number) => number;
  /** What the members of two clusters must weigh on average to become one. */
  readonly togetherFrom: number;
}

/** Heaviest pair first. Every record is in one cluster, perhaps alone. */
export function clusterPairs(
  count: number,
  pairs: readonly WeightedPair[],
  rule: ClusterRule,
): readonly (readonly number[])[] {
  const clusters: number[][] = Array.from({ length: count }, (_, record) => [record]);
  for (const { left, right } of heaviestFirst(pairs)) {
    const [a = [], b = []] = [clusters[left], clusters[right]];
    if (a === b || !fit(a, b, rule)) continue;
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
  { weightOf, togetherFrom }: ClusterRule,
): boolean {
  if (a.length === 1 && b.length === 1) return true;
  let total = 0;
  for (const one of a) {
    for (const other of b) total += weightOf(Math.min(one, other), Math.max(one, other));
  }
  return total > togetherFrom * a.length * b.length;
}
