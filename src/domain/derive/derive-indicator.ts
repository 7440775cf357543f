// The indicator book of a derivation: rates of the current cohort and what they are read with.

import { LETTER_TRACKED } from '../indicator/built-in-definitions.ts';
import { computeIndicator, type Rate } from '../indicator/compute-indicator.ts';
import { earlierCohorts, sameRateIn, type CohortRates } from '../indicator/earlier-cohorts.ts';
import { indicatorBook } from '../indicator/indicator-book.ts';
import { isApproved } from '../graduations/graduation.ts';
import { indicatorSettings, type IndicatorSettings } from '../indicator/indicator-settings.ts';
import { linesBesideRoster, peopleOf } from '../indicator/past-counts.ts';
import { publicVersion, type PublicVersion } from '../indicator/public-version.ts';
import type { IndicatorRow } from '../indicator/indicator-row.ts';
import { listCounts, type ListCounts } from '../indicator/way-to-rate.ts';
import { compareThai } from '../thai/sort.ts';
import type { Case } from './case.ts';
import { indicatorRows } from './indicator-rows.ts';
import type { Inputs } from './inputs.ts';
import type { KnownGraduations } from './known-graduations.ts';

export interface IndicatorView {
  readonly rates: readonly Rate[];
  /** Of the cohort: whoever the rates are about. */
  readonly rows: readonly IndicatorRow[];
  readonly settings: IndicatorSettings;
  readonly list: ListCounts;
  /** Counts before percentages. */
  readonly isSmallCollege: boolean;
  readonly inEarlierCohorts: ReturnType<typeof sameRateIn>;
  /** Of the figure that the letter names. */
  readonly published: PublicVersion;
}

interface IndicatorGround {
  readonly inputs: Inputs;
  readonly known: Pick<KnownGraduations, 'takenOff'>;
  readonly cases: readonly Case[];
  readonly cohort: string;
}

/** One definition only leaves the house. */
export const PUBLISHED = LETTER_TRACKED.id;

/** Definitions and limits in force, with what is broken about them. */
export function indicatorRules({ definitions, settings }: Inputs) {
  const book = indicatorBook(definitions);
  const limits = indicatorSettings(settings);
  return {
    definitions: book.definitions,
    settings: limits.settings,
    findings: [...book.findings, ...limits.findings],
  };
}

export function deriveIndicator(ground: IndicatorGround): IndicatorView {
  const { inputs, cases, cohort } = ground;
  const { definitions, settings } = indicatorRules(inputs);
  const past = pastCohorts(inputs, cases).counted.flatMap(peopleOf);
  const rows = [...indicatorRows(cases, inputs.roster), ...past];
  const rowsOf = (year: string): IndicatorRow[] => rows.filter((row) => row.cohort === year);
  const ratesOf = (year: string, keepsRepeats: boolean): Rate[] =>
    computeIndicator(rowsOf(year), { definitions, compare: compareThai, keepsRepeats });
  const years = rows.map((row) => row.cohort);
  const earlier = earlierCohorts(cohort, years).map((year): CohortRates => ({
    cohort: year,
    rates: ratesOf(year, true),
  }));
  const list = listOfCohort(ground);
  const rates = ratesOf(cohort, false);
  const toPublish = rates.filter(({ definition }) => definition.id === PUBLISHED);
  return {
    rates,
    rows: rowsOf(cohort),
    settings,
    list,
    isSmallCollege: list.approved < settings.smallCollegeBelow,
    inEarlierCohorts: sameRateIn(earlier),
    published: publicVersion(toPublish, settings),
  };
}

/** Cohorts of which only counts are known: those without a list of approved graduates. */
export const pastCohorts = ({ pastCounts }: Pick<Inputs, 'pastCounts'>, cases: readonly Case[]) =>
  linesBesideRoster(
    pastCounts,
    new Set(cases.flatMap(({ graduation: one }) => (isApproved(one) ? [one.cohort] : []))),
  );

function listOfCohort({ known, cases, cohort }: IndicatorGround): ListCounts {
  const graduations = cases.map(({ graduation }) => graduation);
  const takenOff = known.takenOff.filter(({ graduation }) => graduation.cohort === cohort);
  return listCounts(
    graduations.filter((one) => one.cohort === cohort),
    takenOff.map(({ reason }) => reason),
  );
}
