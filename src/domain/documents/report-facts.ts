// What a report to the director says: the two figures of the letter and how far they can be trusted.

import { currentCohort } from '../cohorts/cohort.ts';
import type { Derived } from '../derive/derive.ts';
import type { CohortYear, IsoDate, IsoTime } from '../graduations/graduation.ts';
import { LETTER_ALL, LETTER_TRACKED } from '../indicator/built-in-definitions.ts';
import type { RateWording } from '../views/indicator-view.ts';
import { figuresOf, totals, type Figure } from './figures.ts';

/** A report whose figures were frozen. */
export interface FrozenReport {
  readonly code: string;
  readonly at: IsoTime;
  /** No figure has changed since. */
  readonly isSame: boolean;
}

/** Who reports, of whom, and as of when. */
export interface DocumentHead {
  readonly college: string;
  readonly office: string;
  readonly officePhone: string;
  /** '' when no cohort is the current one. */
  readonly cohort: CohortYear;
  readonly asOf: IsoDate;
  readonly frozen: FrozenReport | null;
}

export interface ReportFacts extends DocumentHead {
  readonly graduates: number;
  readonly tracked: number;
  readonly untracked: number;
  /** In the order in which the letter is answered: of the tracked, of all. */
  readonly figures: readonly Figure[];
  readonly deadline: IsoDate;
}

export function documentHead(derived: Derived, frozen: FrozenReport | null): DocumentHead {
  const { settings, asOf } = derived.inputs;
  const { college, office, officePhone } = settings;
  return { college, office, officePhone, cohort: derived.cohort, asOf, frozen };
}

const OF_LETTER: readonly string[] = [LETTER_TRACKED.id, LETTER_ALL.id];

export function reportFacts(
  derived: Derived,
  wording: RateWording,
  frozen: FrozenReport | null,
): ReportFacts {
  const figures = totals(figuresOf(derived, wording)).filter(({ rate }) =>
    OF_LETTER.includes(rate.definition.id),
  );
  const [first] = figures;
  return {
    ...documentHead(derived, frozen),
    graduates: first?.rate.all ?? 0,
    tracked: first?.rate.tracked ?? 0,
    untracked: first?.rate.untracked ?? 0,
    figures,
    deadline: currentCohort(derived.inputs.cohorts)?.reportDeadline ?? '',
  };
}
