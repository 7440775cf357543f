// A report as it was handed in: its figures, and one row per graduation without name and code.

import type { Source } from '../answers/answer.ts';
import type { CohortYear, IsoDate, IsoTime } from '../graduations/graduation.ts';
import type { IndicatorFacts, IndicatorRow } from '../indicator/indicator-row.ts';
import type { Stratum } from '../indicator/strata.ts';
import type { CellValue } from '../tabs/snapshot.ts';

export interface FrozenHead {
  /** Of its cohort, from 1. */
  readonly sequence: number;
  readonly title: string;
  readonly cohort: CohortYear;
  readonly asOf: IsoDate;
  readonly at: IsoTime;
  readonly by: string;
  /** Of the program. */
  readonly version: string;
  /** Which key the pseudonyms were made with; it cannot be told from it. */
  readonly keyId: string;
  readonly figures: number;
  readonly people: number;
  /** Findings that should have been mended before. */
  readonly mustFix: number;
}

export interface FrozenFigure {
  /** Definition and stratum. */
  readonly key: string;
  readonly definition: string;
  readonly version: string;
  readonly stratum: Stratum;
  readonly numerator: number;
  readonly denominator: number;
  /** The row of the indicator tab as it stood there. */
  readonly shown: Readonly<Record<string, CellValue>>;
}

/** What the figures of level, program and field can be computed from again. */
export type FrozenFacts = Pick<
  IndicatorRow,
  'level' | 'program' | 'field' | 'excluded' | 'ownWord'
> &
  IndicatorFacts & { readonly source: Source | '' };

export interface FrozenPerson {
  /** Keyed hash of the code. */
  readonly pseudonym: string;
  readonly facts: FrozenFacts;
}

/** Cells of one row of the tab. */
export const LINE_KEYS = [
  ...['part', 'no', 'subject', 'group', 'result', 'numerator', 'denominator', 'data'],
] as const;

export type FrozenLine = Readonly<Record<string, string>>;

export interface FrozenReport {
  readonly code: string;
  /** null when its row is gone or cannot be read. */
  readonly head: FrozenHead | null;
  readonly figures: readonly FrozenFigure[];
  readonly people: readonly FrozenPerson[];
  /** Every row that bears its code. */
  readonly lines: readonly FrozenLine[];
}

/** Newest report of a cohort that can be read; null when none was frozen. */
export function latestFrozen(
  reports: readonly FrozenReport[],
  cohort: CohortYear,
): { readonly code: string; readonly at: IsoTime } | null {
  const ofCohort = reports.flatMap(({ code, head }) =>
    head?.cohort === cohort ? [{ code, at: head.at, sequence: head.sequence }] : [],
  );
  const [newest] = ofCohort.sort((a, b) => b.sequence - a.sequence);
  return newest ? { code: newest.code, at: newest.at } : null;
}
