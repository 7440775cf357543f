// Learns m and u of every level without labels: EM over the patterns of blocked pairs, the prior taken over all pairs.
import { chanceOf } from '../../host/sample/chance.ts';
import type { MatchLevel } from '../../src/domain/matching/candidate.ts';
import { toColumns } from '../../src/domain/matching/columns.ts';
import { comparer } from '../../src/domain/matching/compare.ts';
import { findCandidates } from '../../src/domain/matching/find-candidates.ts';
import { LEVEL_NAMES, levelAt } from '../../src/domain/matching/levels.ts';
import type { MatchSpec, WeightTable } from '../../src/domain/matching/match-spec.ts';
import { fieldWeights } from '../../src/domain/matching/weigh.ts';

export interface Learned<F extends string> {
  readonly weights: WeightTable<F>;
  /** Partners of a record on average. */
  readonly expected: number;
  readonly rounds: number;
}

/** Pairs of records of one file, or of a roster (the first `indexed` records) and a file. */
export interface LearnFrom<R> {
  readonly records: readonly R[];
  readonly indexed?: number;
  readonly seed?: number;
}

const SAMPLED = 20_000;
const ROUNDS = 60;
const LEAST_M = 0.0005;
/** Half a pair of the sample: what it did not show is rare, but nobody knows how rare. */
const LEAST_U = 0.5 / SAMPLED;
const LEVELS = LEVEL_NAMES.length;

type Patterns = ReadonlyMap<number, number>;
/** Chances by field and level number. */
type Table = readonly Float64Array[];

export function learn<R, F extends string>(
  spec: MatchSpec<R, F>,
  { records, indexed, seed = 1 }: LearnFrom<R>,
): Learned<F> {
  const columns = toColumns(records, spec.fields);
  const compareAll = comparer(spec, columns, fieldWeights(spec, columns, { counted: 0, own: 1 }));
  const compare = (a: number, b: number): number => compareAll(a, b, -Infinity);
  const count = records.length;
  const blocked = new Map<number, number>();
  const { each } = findCandidates(spec, columns, indexed ?? count);
  for (let record = indexed ?? 0; record < count; record += 1) {
    each(record, (other) => {
      if (indexed === undefined && other > record) return;
      const pattern = compare(record, other);
      blocked.set(pattern, (blocked.get(pattern) ?? 0) + 1);
    });
  }
  const random = randomPairs(count, indexed, seed);
  const fields = spec.fields.length;
  const u = chancesOf(sampled(random, compare), fields, () => 1, LEAST_U);
  exactByCounts(u, columns, indexed ?? count);
  const looking = indexed === undefined ? count : count - indexed;
  const all = indexed === undefined ? (count * (count - 1)) / 2 : looking * indexed;
  const { m, matches, rounds } = maximise(blocked, u, all, looking);
  return { weights: toWeights(spec, m, u), expected: matches / looking, rounds };
}

function randomPairs(count: number, indexed: number | undefined, seed: number): [number, number][] {
  const chance = chanceOf(seed);
  return Array.from({ length: SAMPLED }, () => {
    const a = indexed === undefined ? chance.below(count) : indexed + chance.below(count - indexed);
    const b = chance.below(indexed ?? count);
    return [a, b] as [number, number];
  }).filter(([a, b]) => a !== b);
}

const sampled = (
  pairs: readonly [number, number][],
  compare: (a: number, b: number) => number,
): Patterns => {
  const patterns = new Map<number, number>();
  for (const [a, b] of pairs) {
    const pattern = compare(a, b);
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
  }
  return patterns;
};

/** Share of every level among pairs in which both have a value. */
function chancesOf(
  patterns: Patterns,
  fields: number,
  weightOf: (pattern: number) => number,
  least: number,
): Float64Array[] {
  const sums = Array.from({ length: fields }, () => new Float64Array(LEVELS));
  for (const [pattern, pairs] of patterns) {
    const weight = weightOf(pattern) * pairs;
    sums.forEach((sum, field) => {
      const level = levelAt(pattern, field);
      if (level > 0) sum[level] = (sum[level] ?? 0) + weight;
    });
  }
  return sums.map((sum) => {
    const total = sum.reduce((a, b) => a + b, 0);
    return sum.map((part) => Math.max(total === 0 ? 0 : part / total, least));
  });
}

/** 20,000 pairs see too few agreements on rare values; their counts see all of them. */
function exactByCounts(
  u: readonly Float64Array[],
  { columns, texts }: ReturnType<typeof toColumns>,
  counted: number,
): void {
  columns.forEach(({ ids, width }, field) => {
    const counts = new Float64Array(texts.length);
    let total = 0;
    for (let record = 0; record < counted; record += 1) {
      const id = ids[record * width] ?? 0;
      if (id === 0) continue;
      counts[id] = (counts[id] ?? 0) + 1;
      total += 1;
    }
    const pairs = counts.reduce((sum, count) => sum + count * (count - 1), 0);
    const chances = u[field];
    if (chances && total > 1)
      chances[1] = Math.max(pairs / (total * (total - 1)), 1 / (total * 10));
  });
}

/** Expectation and maximisation until nothing changes; the pairs that blocking left out count as no matches. */
function maximise(
  blocked: Patterns,
  u: Table,
  all: number,
  looking: number,
): { m: Table; matches: number; rounds: number } {
  let m: Table = u.map((chances) =>
    chances.map((_, level) => (level === 1 ? 0.9 : 0.1 / (LEVELS - 2))),
  );
  let matches = looking * 0.1;
  let rounds = 0;
  while (rounds < ROUNDS) {
    rounds += 1;
    const odds = matches / Math.max(all - matches, 1);
    const posterior = (pattern: number): number => {
      let likelier = odds;
      m.forEach((chances, field) => {
        const level = levelAt(pattern, field);
        if (level > 0) likelier *= (chances[level] ?? 0) / (u[field]?.[level] ?? 1);
      });
      return likelier / (1 + likelier);
    };
    const next = chancesOf(blocked, u.length, posterior, LEAST_M);
    let sum = 0;
    for (const [pattern, pairs] of blocked) sum += posterior(pattern) * pairs;
    const isSettled = Math.abs(sum - matches) < 0.01;
    m = next;
    matches = sum;
    if (isSettled) break;
  }
  return { m, matches, rounds };
}

function toWeights<R, F extends string>(spec: MatchSpec<R, F>, m: Table, u: Table): WeightTable<F> {
  const rows = spec.fields.map(({ name, rungs, isReading }, field) => {
    const levels: MatchLevel[] = ['equal'];
    if (isReading === true) levels.push('keyboard');
    if (spec.swaps?.includes(name) === true) levels.push('swapped');
    levels.push(...rungs.map(({ level }) => level), 'differs');
    const chances = levels.map((level) => {
      const at = LEVEL_NAMES.indexOf(level);
      return [level, { m: m[field]?.[at] ?? LEAST_M, u: u[field]?.[at] ?? LEAST_U }] as const;
    });
    return [name, Object.fromEntries(chances)] as const;
  });
  return Object.fromEntries(rows) as unknown as WeightTable<F>;
}

/** The table as it stands in src/domain/matching/weights.ts. */
export function printWeights(weights: WeightTable): string {
  const number = (value: number): string => String(Number(value.toPrecision(2)));
  return Object.entries(weights)
    .map(([field, levels]) => {
      const rows = Object.entries(levels).map(
        ([level, { m, u }]) => `    ${level}: { m: ${number(m)}, u: ${number(u)} },`,
      );
      return `  ${field}: {\n${rows.join('\n')}\n  },`;
    })
    .join('\n');
}
