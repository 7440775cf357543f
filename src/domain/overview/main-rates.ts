// The rates that Home and the overview show, all of them rows of the indicator view.

import { IQA, LETTER_ALL, LETTER_TRACKED } from '../indicator/built-in-definitions.ts';
import type { Rate } from '../indicator/compute-indicator.ts';
import { NO_PERCENT_BELOW } from '../indicator/light.ts';

export const MAIN_RATES = {
  letterTracked: LETTER_TRACKED.id,
  letterAll: LETTER_ALL.id,
  iqa: IQA.id,
} as const;

export type MainRate = keyof typeof MAIN_RATES;

/** The rate of one definition over the whole college. */
export const totalRate = (rates: readonly Rate[], definition: string): Rate | undefined =>
  rates.find((rate) => rate.definition.id === definition && rate.stratum.kind === 'total');

/** The letter's figure for each field of each level. */
export const fieldRates = (rates: readonly Rate[]): Rate[] =>
  rates.filter(
    ({ definition, stratum }) =>
      definition.id === LETTER_TRACKED.id && stratum.kind === 'levelField',
  );

/** A percentage of a handful is no bar to compare with others. */
export const hasBar = ({ denominator, value }: Rate): boolean =>
  value !== null && denominator >= NO_PERCENT_BELOW;
