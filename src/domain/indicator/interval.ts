// How sure a rate is: an interval for chance, bounds for what the unknown could still change.

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution, two-sided 95 %. */
const Z_95 = 1.959963984540054;

/**
 * Wilson score interval with finite population correction: x of n known say yes, in a population of N. Null without
 * anybody known, and when everybody is known: then nothing is left to chance. The Wald interval is not used
 * anywhere; with few or extreme answers it covers the truth as rarely as three times in ten.
 */
export function wilsonInterval(
  counts: { readonly yes: number; readonly known: number; readonly population: number },
  z: number = Z_95,
): Range | null {
  const { yes, known, population } = counts;
  if (known <= 0 || population <= known) return null;
  const psi = (z * z * (population - known)) / (population - 1);
  const centre = (yes + psi / 2) / (known + psi);
  const half =
    (Math.sqrt(psi) * Math.sqrt((yes * (known - yes)) / known + psi / 4)) / (known + psi);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Worst and best case: all the unknown say no, all say yes. Null when there is nobody. */
export function extremeBounds(counts: {
  readonly yes: number;
  readonly unknown: number;
  readonly population: number;
}): Range | null {
  const { yes, unknown, population } = counts;
  if (population <= 0) return null;
  return { low: yes / population, high: (yes + unknown) / population };
}
