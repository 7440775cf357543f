// Rows of the indicator: every rate with everything one needs to check it.

import type { Rate } from '../indicator/compute-indicator.ts';
import {
  formatExclusions,
  formatInterval,
  formatPercent,
  formatRange,
  type RateTexts,
} from '../indicator/format-rate.ts';
import { stratumKey, type Stratum } from '../indicator/strata.ts';
import type { ViewRow } from './view-row.ts';

export interface RateWording {
  readonly texts: RateTexts;
  readonly exclusions: Readonly<Record<string, string>>;
  readonly stratum: (stratum: Stratum) => string;
}

export const rateKey = (cohort: string, rate: Rate): string =>
  `${cohort}/${rate.definition.id}/${stratumKey(rate.stratum)}`;

export function indicatorRow(cohort: string, rate: Rate, wording: RateWording): ViewRow {
  const { texts } = wording;
  const { name, formula, source, caution } = rate.definition;
  const left = formatExclusions(rate, texts, wording.exclusions);
  return {
    key: rateKey(cohort, rate),
    cells: {
      cohort,
      definition: caution === undefined ? name : `${name} (${caution})`,
      stratum: wording.stratum(rate.stratum),
      rate: formatPercent(rate.value, texts.noData),
      numerator: rate.numerator,
      denominator: rate.denominator,
      all: rate.all,
      tracked: rate.tracked,
      untracked: rate.untracked,
      trackedRate: formatPercent(rate.trackedRate, texts.noData),
      excluded: left,
      interval: formatInterval(rate, texts),
      bounds: formatRange(rate.bounds, texts),
      formula: `${formula}\n${source}`,
    },
  };
}
