// Rates as people read them: two decimals at the very end, counts first where the base is small.

import { fillTemplate } from '../contact/fill-template.ts';
import type { Rate, Share } from './compute-indicator.ts';
import type { Range } from './interval.ts';
import { NO_PERCENT_BELOW } from './light.ts';
import type { ExclusionCount } from './tally.ts';

export type RateTextId =
  | 'noData'
  | 'countsOnly'
  | 'countsFirst'
  | 'percentFirst'
  | 'range'
  | 'census'
  | 'exclusion'
  | 'untracked'
  | 'undecided'
  | 'carriedForward'
  | 'imported'
  | 'fromOthers'
  | 'hadJobBefore'
  | 'anniversaryMonth'
  | 'sentence';

export type RateTexts = Readonly<Record<RateTextId, string>>;

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

/**
 * "5 จาก 8 คน", "12 จาก 25 คน (ร้อยละ 48.00)" or "ร้อยละ 80.00 (224 จาก 280 คน)". In a small college the counts
 * come first whatever the base.
 */
export function describeRate(share: Share, texts: RateTexts, isSmallCollege = false): string {
  const { numerator, denominator, value } = share;
  if (value === null) return texts.noData;
  const template =
    denominator < NO_PERCENT_BELOW
      ? texts.countsOnly
      : denominator < COUNTS_FIRST_BELOW || isSmallCollege
        ? texts.countsFirst
        : texts.percentFirst;
  return fillTemplate(template, {
    numerator: `${numerator}`,
    denominator: `${denominator}`,
    percent: formatPercent(value, texts.noData),
  });
}

/** "เสียชีวิต 1 คน, …" of everybody outside and excluded. */
export const formatExclusions = (
  rate: Pick<Rate, 'outside' | 'exclusions'>,
  texts: RateTexts,
  reasonText: (reason: string) => string,
): string => formatReasons([...rate.outside, ...rate.exclusions], texts, reasonText);

export const formatReasons = (
  counts: readonly ExclusionCount[],
  texts: RateTexts,
  reasonText: (reason: string) => string,
): string =>
  counts
    .map(({ reason, count }) =>
      fillTemplate(texts.exclusion, { reason: reasonText(reason), count: `${count}` }),
    )
    .join(', ');

type CountText = readonly [template: string, count: number];

const formatCounts = (counts: readonly CountText[]): string =>
  counts
    .filter(([, count]) => count > 0)
    .map(([text, count]) => fillTemplate(text, { count: `${count}` }))
    .join(', ');

/** Who could still change the figure: "ยังติดตามไม่ได้ 5 คน, …"; '' when nobody could. */
export const formatOpen = (rate: Rate, texts: RateTexts): string =>
  formatCounts([
    [texts.untracked, rate.untracked],
    [texts.undecided, rate.undecided],
  ]);

/** What an assessor asks about: imported, carried forward, had the job before, anniversary month. */
export const formatMarks = ({ marks }: Rate, texts: RateTexts): string =>
  formatCounts([
    [texts.imported, marks.imported],
    [texts.carriedForward, marks.carriedForward],
    [texts.hadJobBefore, marks.hadJobBefore],
    [texts.anniversaryMonth, marks.anniversaryMonth],
  ]);

/** The figure and what could still become of it, in counts and plain words. */
export function formatSentence(rate: Rate, texts: RateTexts): string {
  const { all, tracked, numerator, denominator, untracked, undecided, definition, bounds } = rate;
  if (rate.value === null) return texts.noData;
  const population = denominator + (definition.base === 'tracked' ? untracked : 0);
  const isOpen = bounds !== null && bounds.high > bounds.low;
  return fillTemplate(texts.sentence, {
    all: `${all}`,
    tracked: `${tracked}`,
    numerator: `${numerator}`,
    denominator: `${denominator}`,
    ...(isOpen
      ? {
          open: `${untracked + undecided}`,
          low: `${numerator}`,
          high: `${numerator + untracked + undecided}`,
          population: `${population}`,
        }
      : {}),
  });
}
