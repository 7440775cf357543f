// Rounds in which the Commission takes reports, as staff took them from its letters.

import type { CohortYear, IsoDate } from '../graduations/graduation.ts';
import { textOf, type TabSnapshot } from '../tabs/snapshot.ts';
import { isIsoDate, parseThaiDate } from '../thai/dates.ts';
import { asciiDigits } from '../thai/digits.ts';
import { parseBuddhistYear } from '../thai/years.ts';

export interface ReportRound {
  readonly cohort: CohortYear;
  /** As the Commission counts them, e.g. "1". */
  readonly number: string;
  readonly opens: IsoDate;
  /** '' when nobody said. */
  readonly closes: IsoDate;
}

export const readRounds = (snapshot: TabSnapshot | null): ReportRound[] =>
  (snapshot?.rows ?? []).map((row) => ({
    cohort: parseBuddhistYear(textOf(row, 'cohort')),
    number: asciiDigits(textOf(row, 'number')).trim(),
    opens: parseThaiDate(textOf(row, 'opens')),
    closes: parseThaiDate(textOf(row, 'closes')),
  }));

/** First and last day belong to the round; of two that are open the one that opened last. */
export function openRound(
  today: IsoDate,
  cohort: CohortYear,
  rounds: readonly ReportRound[],
): ReportRound | null {
  const open = rounds.filter(
    (round) =>
      round.cohort === cohort &&
      isIsoDate(round.opens) &&
      round.opens <= today &&
      (round.closes === '' || today <= round.closes),
  );
  return open.reduce<ReportRound | null>(
    (best, round) => (best === null || round.opens >= best.opens ? round : best),
    null,
  );
}
