// The weighted estimate in words, with its distance from the plain rate and whom it leaves out.

import { fillTemplate } from '../contact/fill-template.ts';
import { shareOf } from './compute-indicator.ts';
import { describeRate, formatPercent, formatReasons, type RateTexts } from './format-rate.ts';
import { NO_PERCENT_BELOW } from './light.ts';
import type { PostStratified } from './post-stratified.ts';
import type { Stratum } from './strata.ts';

export interface WeightedTexts {
  readonly percentFirst: string;
  readonly countsFirst: string;
  /** Of so few people a weighted figure would say nothing. */
  readonly tooFew: string;
  readonly missing: string;
}

interface WeightedWords {
  readonly texts: RateTexts;
  readonly weighted: WeightedTexts;
  readonly stratum: (stratum: Stratum) => string;
}

/** "+1.09", "−1.09" or "0.00". */
function formatPoints(points: number): string {
  const size = formatPercent(Math.abs(points) / 100, '');
  if (size === '0.00') return size;
  return `${points < 0 ? '−' : '+'}${size}`;
}

export function formatWeighted(
  estimate: PostStratified,
  { texts, weighted, stratum }: WeightedWords,
  isSmallCollege: boolean,
): string {
  const { base, value, difference, numerator, denominator, missing, graduates } = estimate;
  if (value === null || difference === null) return texts.noData;
  if (base < NO_PERCENT_BELOW) return fillTemplate(weighted.tooFew, { base: `${base}` });
  const figure = fillTemplate(isSmallCollege ? weighted.countsFirst : weighted.percentFirst, {
    numerator: `${Math.round(numerator)}`,
    denominator: `${Math.round(denominator)}`,
    percent: formatPercent(value, texts.noData),
    points: formatPoints(difference),
  });
  if (missing.length === 0) return figure;
  const outside = missing.reduce((sum, one) => sum + one.graduates, 0);
  const strata = missing.map((one) => ({ reason: stratum(one.stratum), count: one.graduates }));
  return fillTemplate(weighted.missing, {
    figure,
    share: describeRate(shareOf(outside, graduates), texts, isSmallCollege),
    strata: formatReasons(strata, texts, (name) => name),
  });
}
