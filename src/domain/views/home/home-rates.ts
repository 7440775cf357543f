// The main rates on Home, told by the same functions as the indicator view.

import type { Derived } from '../../derive/derive.ts';
import type { Rate } from '../../indicator/compute-indicator.ts';
import { describeRate } from '../../indicator/format-rate.ts';
import { MAIN_RATES, totalRate, type MainRate } from '../../overview/main-rates.ts';
import type { ViewWords } from '../all-views.ts';
import { figureCells } from '../indicator-view.ts';
import type { HomeParams } from '../wording.ts';
import type { HomeRow } from './home-row.ts';

export const rateRows = (derived: Derived, words: ViewWords): HomeRow[] =>
  (Object.keys(MAIN_RATES) as MainRate[]).flatMap((line): HomeRow[] => {
    const rate = totalRate(derived.rates, MAIN_RATES[line]);
    return rate ? [{ key: line, line, ...toldRate(rate, derived, words) }] : [];
  });

export interface ToldRate {
  readonly value: string;
  /** Light, interval, bounds, quality level and sentence as the indicator view shows them. */
  readonly params: HomeParams;
}

export function toldRate(rate: Rate, { indicator }: Derived, { rates }: ViewWords): ToldRate {
  const cells = figureCells(rate, indicator, rates);
  const shown = ['light', 'interval', 'bounds', 'band', 'sentence'] as const;
  return {
    value: describeRate(rate, rates.texts, indicator.isSmallCollege),
    params: Object.fromEntries(shown.map((key) => [key, String(cells[key] ?? '')])),
  };
}
