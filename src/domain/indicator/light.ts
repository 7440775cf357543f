// May the figure be reported? A light by the college's own limits.

import type { Rate } from './compute-indicator.ts';
import { reaches, type IndicatorSettings } from './indicator-settings.ts';

export type Light = 'report' | 'caution' | 'withhold';

/** On fewer, one person moves the rate by ten points or more. */
export const NO_PERCENT_BELOW = 10;

/** By the share of whom something is known; a figure on a handful of people wants caution at best. */
export function lightOf(
  { value, denominator, trackedRate }: Pick<Rate, 'value' | 'denominator' | 'trackedRate'>,
  settings: Pick<IndicatorSettings, 'reportFrom' | 'cautionFrom'>,
): Light {
  if (value === null || !reaches(trackedRate, settings.cautionFrom)) return 'withhold';
  const isSure = reaches(trackedRate, settings.reportFrom) && denominator >= NO_PERCENT_BELOW;
  return isSure ? 'report' : 'caution';
}
