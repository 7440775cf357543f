// Evidence for quality assurance: figures of three cohorts, how they came about, how people were asked, what was checked.

import type { Derived } from '../derive/derive.ts';
import type { CohortYear } from '../graduations/graduation.ts';
import { LETTER_TRACKED } from '../indicator/built-in-definitions.ts';
import { describeRate } from '../indicator/format-rate.ts';
import type { SurveyRates } from '../indicator/survey-rates.ts';
import type { RateWording } from '../views/indicator-view.ts';
import { contactLines, waveLines, type ContactLine, type WaveLine } from './contact-history.ts';
import { figuresOf, levels, totalAndLevels, totals, type Figure } from './figures.ts';
import { findingLog, type FindingLog } from './finding-log.ts';
import { documentHead, type DocumentHead, type FrozenReport } from './report-facts.ts';

/** A figure of the current cohort beside the same one of those before. */
export interface CohortLine {
  readonly figure: Figure;
  /** In the order of `cohorts`: the current one first. */
  readonly described: readonly string[];
}

export interface EvidenceFacts extends DocumentHead {
  readonly cohorts: readonly CohortYear[];
  readonly whole: readonly CohortLine[];
  readonly byLevel: readonly CohortLine[];
  /** Every definition in use, for the whole college. */
  readonly methods: readonly Figure[];
  /** Of whom something is known and who answered: the college and its levels. */
  readonly coverage: readonly Figure[];
  readonly waves: readonly WaveLine[];
  readonly contacts: readonly ContactLine[];
  readonly findings: FindingLog;
  readonly survey: SurveyRates;
  readonly isSmallCollege: boolean;
  /** The letter's figure weighted, as the indicator tab says it. */
  readonly weighted: string;
}

const isOfLetter = ({ rate }: Figure): boolean => rate.definition.id === LETTER_TRACKED.id;

export function evidenceFacts(
  derived: Derived,
  wording: RateWording,
  frozen: FrozenReport | null,
): EvidenceFacts {
  const figures = figuresOf(derived, wording);
  const { isSmallCollege, inEarlierCohorts } = derived.indicator;
  const lineOf = (figure: Figure): CohortLine => ({
    figure,
    described: [
      figure.described,
      ...inEarlierCohorts(figure.rate).map(({ rate }) =>
        rate === null ? wording.texts.noData : describeRate(rate, wording.texts, isSmallCollege),
      ),
    ],
  });
  const [any] = derived.rates;
  const earlier = any === undefined ? [] : inEarlierCohorts(any).map(({ cohort }) => cohort);
  return {
    ...documentHead(derived, frozen),
    cohorts: [derived.cohort, ...earlier],
    whole: totals(figures).map(lineOf),
    byLevel: levels(figures).map(lineOf),
    methods: totals(figures),
    coverage: totalAndLevels(figures, LETTER_TRACKED.id),
    waves: waveLines(derived),
    contacts: contactLines(derived),
    findings: findingLog(derived),
    survey: derived.indicator.survey,
    isSmallCollege,
    weighted: totals(figures).find(isOfLetter)?.cells.weighted ?? '',
  };
}
