// The Fellegi-Sunter weight of a comparison: log2 of how much likelier it is for one person than for two.

import { NO_COLUMN, type Columns } from './columns.ts';
import { BITS, EQUAL, KEYBOARD, LEVEL_NAMES, NONE, SWAPPED } from './levels.ts';
import type { Chances, MatchSpec, WeightTable } from './match-spec.ts';
import { rarities, type Census } from './rarity.ts';

/** Weight of a pattern of two records, without the odds beforehand. */
export type Weigh = (pattern: number, a: number, b: number) => number;

/** What the levels of one field are worth in the records at hand. */
export interface FieldWeights {
  /** By level number, of a value as common as values usually are. */
  readonly byLevel: Float64Array;
  /** Of a level of two records, the value in which they agree counted as rare as it is. */
  readonly of: (level: number, a: number, b: number) => number;
  /** What the rarest value adds. */
  readonly rarest: number;
}

/** Nothing is certain and nothing impossible. */
const LEAST = 1e-6;

export const weightOf = ({ m, u }: Chances): number =>
  Math.log2(Math.max(m, LEAST) / Math.max(u, LEAST));

/** Frequencies are those of the counted records. */
export const fieldWeights = <R>(
  { fields, weights }: Pick<MatchSpec<R>, 'fields' | 'weights'>,
  columns: Columns,
  census: Census,
): readonly FieldWeights[] =>
  fields.map(({ name, hasFrequency }, at) => {
    const { ids, width } = columns.columns[at] ?? NO_COLUMN;
    const byLevel = levelWeights(weights, name);
    const byRule = (level: number): number => byLevel[level] ?? 0;
    if (hasFrequency !== true) return { byLevel, rarest: 0, of: byRule };
    const u = weights[name]?.equal?.u ?? LEAST;
    const rarity = rarities({ ids, width }, columns.texts.length, { ...census, u });
    const rarest = rarity.reduce((most, one) => Math.max(most, one), 0);
    const of = (level: number, a: number, b: number): number =>
      level === EQUAL || level === KEYBOARD || level === SWAPPED
        ? byRule(level) + (rarity[agreed(ids, width, a, b)] ?? 0)
        : byRule(level);
    return { byLevel, rarest, of };
  });

export const weigher =
  (fields: readonly FieldWeights[]): Weigh =>
  (pattern, a, b) => {
    let [total, levels] = [0, pattern];
    for (const { of: weightIn } of fields) {
      total += weightIn(levels & 7, a, b);
      levels >>>= BITS;
    }
    return total;
  };

const levelWeights = (weights: WeightTable, field: string): Float64Array =>
  Float64Array.from(LEVEL_NAMES, (name, level) => {
    const chances = level === NONE || name === 'none' ? undefined : weights[field]?.[name];
    return chances ? weightOf(chances) : 0;
  });

/** The value in which both agree; that of `b` where names changed places. */
function agreed(ids: Int32Array, width: number, a: number, b: number): number {
  if (width === 1) return ids[b] ?? 0;
  for (let j = 0; j < width; j += 1) {
    const id = ids[b * width + j] ?? 0;
    for (let i = 0; id !== 0 && i < width; i += 1) if (ids[a * width + i] === id) return id;
  }
  return ids[b * width] ?? 0;
}
