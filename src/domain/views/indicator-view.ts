// Rows of the indicator: every rate with everything one needs to check it.

import { PUBLISHED, type IndicatorView } from '../derive/derive-indicator.ts';
import type { Rate } from '../indicator/compute-indicator.ts';
import type { IndicatorDefinition } from '../indicator/definition.ts';
import {
  describeRate,
  formatExclusions,
  formatInterval,
  formatMarks,
  formatPercent,
  formatRange,
  formatSentence,
  type RateTexts,
} from '../indicator/format-rate.ts';
import {
  formatEarlier,
  formatNeeded,
  formatWay,
  type BookTexts,
} from '../indicator/format-book.ts';
import { publicLines, type PublicTexts } from '../indicator/format-public.ts';
import { formatWeighted, type WeightedTexts } from '../indicator/format-weighted.ts';
import { lightOf, NO_PERCENT_BELOW, type Light } from '../indicator/light.ts';
import { neededAnswers } from '../indicator/needed-answers.ts';
import { bandOf, qualityBands } from '../indicator/quality-bands.ts';
import { stratumKey, type Stratum } from '../indicator/strata.ts';
import { wayToRate } from '../indicator/way-to-rate.ts';
import type { ViewRow } from './view-row.ts';

export interface RateWording {
  readonly texts: RateTexts;
  readonly book: BookTexts;
  readonly light: Readonly<Record<Light, string>>;
  readonly reason: (reason: string) => string;
  readonly stratum: (stratum: Stratum) => string;
  readonly published: PublicTexts;
  readonly weighted: WeightedTexts;
  readonly formula: (definition: IndicatorDefinition) => string;
}

export const rateKey = (cohort: string, rate: Rate): string =>
  `${cohort}/${rate.definition.id}/${stratumKey(rate.stratum)}`;

type RateContext = Pick<
  IndicatorView,
  'settings' | 'isSmallCollege' | 'list' | 'inEarlierCohorts' | 'published' | 'weighted'
>;

type Cells = ViewRow['cells'];

/** Gives the row of each rate of a cohort. */
export function indicatorRow(
  cohort: string,
  context: RateContext,
  wording: RateWording,
): (rate: Rate) => ViewRow {
  const { settings, published } = context;
  const lines = publicLines(published, { texts: wording.published, settings });
  const lineOf = ({ definition, stratum }: Rate): string =>
    definition.id === PUBLISHED ? (lines.get(stratumKey(stratum)) ?? '') : '';
  return (rate) => ({
    key: rateKey(cohort, rate),
    cells: {
      cohort,
      ...whatCells(rate, wording),
      ...figureCells(rate, context, wording),
      ...evidenceCells(rate, context, wording),
      ...bookCells(rate, context, wording),
      weighted: weightedCell(rate, context, wording),
      published: lineOf(rate),
    },
  });
}

function whatCells({ definition, stratum }: Rate, wording: RateWording): Cells {
  const { name, source, caution } = definition;
  return {
    definition: caution === undefined ? name : `${name} (${caution})`,
    stratum: wording.stratum(stratum),
    formula: `${wording.formula(definition)}\n${source}`,
  };
}

/** No percentage on a base under ten in a small college: there everybody knows whom it is about. */
const isTooFew = (base: number, { isSmallCollege }: RateContext): boolean =>
  isSmallCollege && base > 0 && base < NO_PERCENT_BELOW;

/** The figure with its light and how sure it is; every screen that shows a rate says it by these cells. */
export function figureCells(
  rate: Rate,
  context: RateContext,
  { texts, light }: RateWording,
): Cells {
  const { numerator, denominator, value, definition } = rate;
  const bands = qualityBands(context.settings);
  const band = definition.graded ? bandOf(value, bands) : null;
  const hidesRange = isTooFew(denominator, context);
  return {
    rate: context.isSmallCollege
      ? describeRate(rate, texts, true)
      : formatPercent(value, texts.noData),
    light: light[lightOf(rate, context.settings)],
    numerator,
    denominator,
    sentence: formatSentence(rate, texts),
    band: band?.name ?? '',
    interval: hidesRange ? '' : formatInterval(rate, texts),
    bounds: hidesRange ? '' : formatRange(rate.bounds, texts),
  };
}

function evidenceCells(rate: Rate, context: RateContext, wording: RateWording): Cells {
  const { texts, reason } = wording;
  const known = rate.tracked + rate.untracked;
  const percent = (value: number | null): string =>
    isTooFew(known, context) ? '' : formatPercent(value, texts.noData);
  return {
    all: rate.all,
    tracked: rate.tracked,
    untracked: rate.untracked,
    trackedRate: percent(rate.trackedRate),
    responded: rate.responded,
    responseRate: percent(rate.responseRate),
    excluded: formatExclusions(rate, texts, reason),
    ownWord: describeRate(rate.ownWord, texts, context.isSmallCollege),
    marks: formatMarks(rate, texts),
  };
}

/** On one row only: that of the figure it is to be held against. */
function weightedCell(rate: Rate, context: RateContext, wording: RateWording): string {
  const { weighted, isSmallCollege } = context;
  const isItsOwn = rate.stratum.kind === 'total' && rate.definition.id === weighted?.definition;
  return isItsOwn ? formatWeighted(weighted, wording, isSmallCollege) : '';
}

function bookCells(rate: Rate, context: RateContext, wording: RateWording): Cells {
  const { book, texts, reason } = wording;
  const earlier = context.inEarlierCohorts(rate);
  const isTotal = rate.stratum.kind === 'total';
  const before = (place: number): string => {
    const cohort = earlier[place];
    return cohort === undefined ? '' : formatEarlier(cohort, texts, context.isSmallCollege);
  };
  return {
    before1: before(0),
    before2: before(1),
    needed: formatNeeded(neededAnswers(rate, context.settings), context.settings, book),
    way: formatWay(wayToRate(rate, isTotal ? context.list : undefined), { book, texts, reason }),
  };
}
