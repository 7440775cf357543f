// A sample that anybody can draw again: everybody gets a number from the seed, and the lowest numbers are drawn.

import { sha256 } from '../keyed-hash.ts';

export interface Drawable {
  /** Code or pseudonym: what the number is made of. */
  readonly id: string;
  /** Group for drawing by parts, e.g. the level. */
  readonly stratum: string;
}

export interface DrawRequest {
  readonly seed: string;
  readonly size: number;
  /** From every stratum in proportion, at least one where the size allows. */
  readonly byStratum: boolean;
}

/**
 * Without replacement, whatever the order of the list. Numbers belong to persons, so somebody who joins the list
 * takes at most one place and leaves the others where they are.
 */
export function drawSample<One extends Drawable>(
  list: readonly One[],
  { seed, size, byStratum }: DrawRequest,
): One[] {
  const ranked = list
    .map((one) => ({ one, rank: sha256(`${seed}|${one.id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ one }) => one);
  if (!byStratum) return ranked.slice(0, size);
  const places = allocate(list, size);
  return ranked.filter(({ stratum }) => {
    const left = places.get(stratum) ?? 0;
    places.set(stratum, left - 1);
    return left > 0;
  });
}

/** Places per stratum: one each while they last, then by largest remainder. */
export function allocate(list: readonly Drawable[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stratum } of list) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  const total = Math.min(size, list.length);
  const least = total >= counts.size ? 1 : 0;
  const strata = [...counts].map(([stratum, count]) => {
    const share = (total * count) / list.length;
    return { stratum, count, share, places: Math.min(count, Math.max(least, Math.floor(share))) };
  });
  const given = (): number => strata.reduce((sum, { places }) => sum + places, 0);
  const lacks = (one: (typeof strata)[number]): number => one.share - one.places;
  const order = (a: (typeof strata)[number], b: (typeof strata)[number]): number =>
    lacks(b) - lacks(a) || (a.stratum < b.stratum ? -1 : 1);
  while (given() < total) {
    const [next] = strata.filter(({ places, count }) => places < count).sort(order);
    if (next) next.places++;
  }
  while (given() > total) {
    const last = strata.filter(({ places }) => places > least).sort(order);
    const most = last[last.length - 1];
    if (most) most.places--;
  }
  return new Map(strata.map(({ stratum, places }) => [stratum, places]));
}
