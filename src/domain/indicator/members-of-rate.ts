// Who is in a figure: every graduation of its group, by the place it has there.

import type { Rate } from './compute-indicator.ts';
import type { IndicatorRow } from './indicator-row.ts';
import { isInStratum } from './strata.ts';
import { verdictOf, type Place } from './verdict.ts';

export interface Member {
  readonly row: IndicatorRow;
  readonly place: Place;
  /** Why it is outside or excluded; '' otherwise. */
  readonly reason: string;
}

/** In the order of the rows; they add up to the counts of the rate. */
export const membersOfRate = (
  rows: readonly IndicatorRow[],
  { definition, stratum }: Pick<Rate, 'definition' | 'stratum'>,
): Member[] =>
  rows
    .filter((row) => isInStratum(row, stratum))
    .map((row) => ({ row, ...verdictOf(row, definition) }));
