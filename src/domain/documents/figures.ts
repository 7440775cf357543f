// Rates as documents show them: the very cells of the indicator view, so that the two can never differ.

import type { Derived } from '../derive/derive.ts';
import type { Rate } from '../indicator/compute-indicator.ts';
import { describeRate } from '../indicator/format-rate.ts';
import { indicatorRow, type RateWording } from '../views/indicator-view.ts';

export interface Figure {
  readonly rate: Rate;
  /** "ร้อยละ 80.00 (224 จาก 280 คน)", counts first where few are counted. */
  readonly described: string;
  /** Column of the indicator view → what stands there. */
  readonly cells: Readonly<Record<string, string>>;
}

export function figuresOf(derived: Derived, wording: RateWording): Figure[] {
  const { cohort, indicator, rates } = derived;
  const rowOf = indicatorRow(cohort, indicator, wording);
  return rates.map((rate) => ({
    rate,
    described: describeRate(rate, wording.texts, indicator.isSmallCollege),
    cells: Object.fromEntries(
      Object.entries(rowOf(rate).cells).map(([key, value]) => [key, String(value)]),
    ),
  }));
}

const isTotal = ({ rate }: Figure): boolean => rate.stratum.kind === 'total';
const isLevel = ({ rate }: Figure): boolean => rate.stratum.kind === 'level';

export const totals = (figures: readonly Figure[]): Figure[] => figures.filter(isTotal);

export const levels = (figures: readonly Figure[]): Figure[] => figures.filter(isLevel);

/** Of one definition: the whole college first, then each level. */
export const totalAndLevels = (figures: readonly Figure[], definition: string): Figure[] =>
  figures.filter(
    (figure) => figure.rate.definition.id === definition && (isTotal(figure) || isLevel(figure)),
  );
