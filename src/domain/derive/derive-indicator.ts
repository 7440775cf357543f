// The indicator book of a derivation: rates of the current cohort and what they are read with.

import { LETTER_TRACKED } from '../indicator/built-in-definitions.ts';
import { computeIndicator, type Rate } from '../indicator/compute-indicator.ts';
import type { IndicatorDefinition } from '../indicator/definition.ts';
import { countDispositions } from '../indicator/dispositions.ts';
import { earlierCohorts, sameRateIn, type CohortRates } from '../indicator/earlier-cohorts.ts';
import { indicatorBook } from '../indicator/indicator-book.ts';
import { isApproved } from '../graduations/graduation.ts';
import { indicatorSettings, type IndicatorSettings } from '../indicator/indicator-settings.ts';
import { linesBesideRoster, peopleOf } from '../indicator/past-counts.ts';
import { postStratified, type PostStratified } from '../indicator/post-stratified.ts';
import { publicVersion, type PublicVersion } from '../indicator/public-version.ts';
import { surveyRates, type SurveyRates } from '../indicator/survey-rates.ts';
import type { IndicatorRow } from '../indicator/indicator-row.ts';
import { listCounts, type ListCounts } from '../indicator/way-to-rate.ts';
import { compareThai } from '../thai/sort.ts';
import type { Case } from './case.ts';
import { indicatorRows } from './indicator-rows.ts';
import type { Inputs } from './inputs.ts';
import type { KnownGraduations } from './known-graduations.ts';
import type { ReadAnswers } from './read-answers.ts';

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
  /** How the approved of the cohort answered, in the rates of survey research. */
  readonly survey: SurveyRates;
  /** Beside the figure that the letter names; null where it is none of the tracked. */
  readonly weighted: PostStratified | null;
}

interface IndicatorGround {
  readonly inputs: Inputs;
  readonly known: Pick<KnownGraduations, 'takenOff'>;
  readonly read: Pick<ReadAnswers, 'entries'>;
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
    survey: surveyOfCohort(ground),
    weighted: weightedRate(rowsOf(cohort), definitions),
  };
}

function surveyOfCohort({ cases, read, cohort }: IndicatorGround): SurveyRates {
  const asked = cases.filter(
    ({ graduation }) => graduation.cohort === cohort && isApproved(graduation),
  );
  const entries = new Map(read.entries.map((entry) => [entry.answer.key, entry]));
  return surveyRates(countDispositions(asked, entries));
}

/** Strata of its own: the college may have set its definition to less detail. */
function weightedRate(
  rows: readonly IndicatorRow[],
  definitions: readonly IndicatorDefinition[],
): PostStratified | null {
  const [total, ...strata] = computeIndicator(rows, {
    definitions: definitions.filter(({ id }) => id === LETTER_TRACKED.id),
    strata: ['total', 'levelField'],
    compare: compareThai,
  });
  return total === undefined ? null : postStratified(total, strata);
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
