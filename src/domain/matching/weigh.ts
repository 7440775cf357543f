// The Fellegi-Sunter weight of a comparison: log2 of how much likelier it is for one person than for two.

import { NO_COLUMN, type Columns } from './columns.ts';
import { BITS, EQUAL, KEYBOARD, LEVEL_NAMES, NONE, SWAPPED } from './levels.ts';
import type { Chances, MatchSpec, WeightTable } from './match-spec.ts';
import { rarities } from './rarity.ts';

/** Weight of a pattern of two records, without the odds beforehand. */
export type Weigh = (pattern: number, a: number, b: number) => number;

/** Nothing is certain and nothing impossible. */
const LEAST = 1e-6;

export const weightOf = ({ m, u }: Chances): number =>
  Math.log2(Math.max(m, LEAST) / Math.max(u, LEAST));

/** Frequencies are those of the first `counted` records; agreement of `b` with `a` is looked up by `b`. */
export function weigher<R>(
  { fields, weights }: Pick<MatchSpec<R>, 'fields' | 'weights'>,
  columns: Columns,
  counted: number,
): Weigh {
  const tables = fields.map(({ name, hasFrequency }, at) => {
    const column = columns.columns[at] ?? NO_COLUMN;
    const byLevel = levelWeights(weights, name);
    const u = weights[name]?.equal?.u ?? LEAST;
    const isCounted = hasFrequency === true;
    return {
      ...column,
      byLevel,
      rarity: isCounted ? rarities(column, columns.texts.length, { counted, u }) : null,
    };
  });
  return (pattern, a, b) => {
    let total = 0;
    let levels = pattern;
    for (const { byLevel, rarity, ids, width } of tables) {
      const level = levels & 7;
      levels >>>= BITS;
      total += byLevel[level] ?? 0;
      if (rarity === null || (level !== EQUAL && level !== KEYBOARD && level !== SWAPPED)) continue;
      total += rarity[agreed(ids, width, a, b)] ?? 0;
    }
    return total;
  };
}

const levelWeights = (weights: WeightTable, field: string): Float64Array =>
  Float64Array.from(LEVEL_NAMES, (name, level) => {
    const chances = level === NONE || name === 'none' ? undefined : weights[field]?.[name];
    return chances ? weightOf(chances) : 0;
  });

/** The value in which both agree; that of `b` where names changed places. */
function agreed(ids: Int32Array, width: number, a: number, b: number): number {
  for (let j = 0; j < width; j += 1) {
    const id = ids[b * width + j] ?? 0;
    for (let i = 0; id !== 0 && i < width; i += 1) if (ids[a * width + i] === id) return id;
  }
  return ids[b * width] ?? 0;
}
