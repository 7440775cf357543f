// Rates as people read them: two decimals at the very end, counts first where the base is small.

import { fillTemplate } from '../contact/fill-template.ts';
import type { ExclusionCount, Rate } from './compute-indicator.ts';
import type { Range } from './interval.ts';

export type RateTextId =
  | 'noData'
  | 'countsOnly'
  | 'countsFirst'
  | 'percentFirst'
  | 'range'
  | 'census'
  | 'exclusion'
  | 'untracked'
  | 'undecided';

export type RateTexts = Readonly<Record<RateTextId, string>>;

/** Below this no percentage: one person would move it by ten points or more. */
const NO_PERCENT_BELOW = 10;
/** Below this the counts come first. */
const COUNTS_FIRST_BELOW = 30;

/** "80.00" of 0.8, halves up; the noise of binary fractions does not decide a half. */
export const formatPercent = (value: number | null, noData: string): string =>
  value === null ? noData : (Math.round(Number((value * 10_000).toPrecision(12))) / 100).toFixed(2);

export const formatRange = (range: Range | null, texts: RateTexts, none = ''): string =>
  range === null
    ? none
    : fillTemplate(texts.range, {
        low: formatPercent(range.low, ''),
        high: formatPercent(range.high, ''),
      });

/** The interval column: says so when there is none because everybody is known. */
export const formatInterval = (rate: Rate, texts: RateTexts): string => {
  const isCensus =
    rate.definition.base === 'tracked' && rate.value !== null && rate.untracked === 0;
  return formatRange(rate.interval, texts, isCensus ? texts.census : '');
};

/** "5 จาก 8 คน", "12 จาก 25 คน (ร้อยละ 48.00)" or "ร้อยละ 80.00 (224 จาก 280 คน)". */
export function describeRate(rate: Rate, texts: RateTexts): string {
  const { numerator, denominator, value } = rate;
  if (value === null) return texts.noData;
  const template =
    denominator < NO_PERCENT_BELOW
      ? texts.countsOnly
      : denominator < COUNTS_FIRST_BELOW
        ? texts.countsFirst
        : texts.percentFirst;
  return fillTemplate(template, {
    numerator: `${numerator}`,
    denominator: `${denominator}`,
    percent: formatPercent(value, texts.noData),
  });
}

/** "เสียชีวิต 1 คน, …"; unknown reasons are printed as they stand. */
export const formatExclusions = (
  rate: Rate,
  texts: RateTexts,
  reasons: Readonly<Record<string, string>>,
): string =>
  [...rate.outside, ...rate.exclusions]
    .map(({ reason, count }: ExclusionCount) =>
      fillTemplate(texts.exclusion, { reason: reasons[reason] ?? reason, count: `${count}` }),
    )
    .join(', ');

/** Who could still change the figure: "ยังติดตามไม่ได้ 5 คน, …"; '' when nobody could. */
export const formatOpen = (rate: Rate, texts: RateTexts): string =>
  [[texts.untracked, rate.untracked] as const, [texts.undecided, rate.undecided] as const]
    .filter(([, count]) => count > 0)
    .map(([text, count]) => fillTemplate(text, { count: `${count}` }))
    .join(', ');
