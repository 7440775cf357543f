// How much more, or less, agreement on this very value says than agreement on a usual one.

import type { Column } from './columns.ts';

/** Rows that the shipped table is worth beside the rows at hand: 20 graduations know little of names. */
const PRIOR_ROWS = 300;

/** Whose values are counted. */
export interface Census {
  /** The first so many records. */
  readonly counted: number;
  /** How many of them stand in the comparison itself and say nothing of others. */
  readonly own: 1 | 2;
}

/**
 * By value: log2 of `u`, the chance that two persons agree at all, over the chance to meet this value in another
 * person. A value that is there once says nothing of others by being there; how many such values come again is
 * told by those that are there twice (Good and Turing): surnames often, phone numbers hardly ever.
 */
export function rarities(
  { ids, width }: Column,
  values: number,
  { counted, own, u }: Census & { readonly u: number },
): Float64Array {
  const counts = new Int32Array(values);
  const end = counted * width;
  for (let at = 0; at < end; at += 1) {
    const id = ids[at] ?? 0;
    if (id !== 0) counts[id] = (counts[id] ?? 0) + 1;
  }
  const again = seenOnce(counts);
  const rarityOf = (count: number): number => {
    const others = Math.max(count - own, 0) + again;
    return Math.log2((u * (counted + PRIOR_ROWS)) / (others + PRIOR_ROWS * u));
  };
  return Float64Array.from(counts, rarityOf);
}

/** What a value that was seen once counts for, from 0 to 1. */
function seenOnce(counts: Int32Array): number {
  let [once, twice] = [0, 0];
  for (const count of counts) {
    if (count === 1) once += 1;
    if (count === 2) twice += 1;
  }
  return once === 0 ? 1 : Math.min(1, (2 * twice) / once);
}
