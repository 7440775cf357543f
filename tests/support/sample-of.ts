// A seeded choice out of many points, spread over all of them and printed, so that a failure can be run again.
import { chanceOf } from '../../host/sample/chance.ts';

export interface Sample {
  /** As many points as this are tried; all of them when there are no more. */
  readonly most: number;
  readonly seed?: number;
}

/** One point out of each of `most` equal stretches. */
export function pickSample<T extends { readonly at: number }>(
  points: readonly T[],
  { most, seed = 1 }: Sample = { most: Infinity },
): readonly T[] {
  if (points.length <= most) return points;
  const chance = chanceOf(seed);
  const stretch = points.length / most;
  const chosen = Array.from({ length: most }, (_, index) => {
    const [from, to] = [Math.floor(index * stretch), Math.floor((index + 1) * stretch)];
    return chance.pick(points.slice(from, Math.max(to, from + 1)));
  });
  const calls = chosen.map(({ at }) => String(at)).join(' ');
  process.stdout.write(
    `${String(most)} of ${String(points.length)} points, seed ${String(seed)}, calls ${calls}\n`,
  );
  return chosen;
}
