// Up to three cohorts side by side: the same figure of the cohorts before.

import type { Rate } from './compute-indicator.ts';
import { stratumKey } from './strata.ts';

const EARLIER = 2;

export interface CohortRates {
  readonly cohort: string;
  readonly rates: readonly Rate[];
}

/** The two newest cohorts before the given one, newest first. */
export const earlierCohorts = (cohort: string, cohorts: Iterable<string>): string[] =>
  [...new Set(cohorts)]
    .filter((other) => other !== '' && other < cohort)
    .sort((a, b) => (a < b ? 1 : -1))
    .slice(0, EARLIER);

const keyOf = ({ definition, stratum }: Rate): string => `${definition.id}/${stratumKey(stratum)}`;

/** Answers, for a rate, the same definition and stratum of each earlier cohort; null where nobody was in it. */
export function sameRateIn(
  earlier: readonly CohortRates[],
): (rate: Rate) => readonly { readonly cohort: string; readonly rate: Rate | null }[] {
  const indexed = earlier.map(({ cohort, rates }) => ({
    cohort,
    byKey: new Map(rates.map((rate) => [keyOf(rate), rate])),
  }));
  return (rate) =>
    indexed.map(({ cohort, byKey }) => ({ cohort, rate: byKey.get(keyOf(rate)) ?? null }));
}
