// From what people and Google said to every view: pure, and the same for the same inputs.

import type { Rate } from '../indicator/compute-indicator.ts';
import { currentCohort } from '../cohorts/cohort.ts';
import { openWave, type WaveDates } from '../contact/waves.ts';
import { askedAnswers } from '../decisions/decision.ts';
import { isApproved } from '../graduations/graduation.ts';
import { handOver, type HandOver } from '../hand-over/hand-over.ts';
import { openRound } from '../hand-over/report-rounds.ts';
import { findingState, isShown } from '../quality/finding-state.ts';
import type { Finding } from '../quality/finding.ts';
import type { ReviewItem } from '../review/review-item.ts';
import { reviewItems } from '../review/review-items.ts';
import { findAlike, type Alike } from './alike.ts';
import { buildCases, wavesOfCohort, type Case } from './case.ts';
import { deriveIndicator, type IndicatorView } from './derive-indicator.ts';
import { findFindings } from './find-findings.ts';
import type { Inputs } from './inputs.ts';
import { knownGraduations, type KnownGraduations } from './known-graduations.ts';
import { readAnswers, type ReadAnswers } from './read-answers.ts';

export interface Derived {
  readonly inputs: Inputs;
  readonly known: KnownGraduations;
  readonly read: ReadAnswers;
  readonly alike: Alike;
  /** What waits for a person, in the order in which it is quickest to decide. */
  readonly review: readonly ReviewItem[];
  /** Of all cohorts. */
  readonly cases: readonly Case[];
  /** Year of the current cohort; '' when none is marked. */
  readonly cohort: string;
  /** Approved graduations of the current cohort: what its rates are about. */
  readonly approved: readonly Case[];
  readonly wave: WaveDates | null;
  /** Those that want somebody; what staff accepted or settled is left out. */
  readonly findings: readonly Finding[];
  /** Hold, but were accepted or settled by staff. */
  readonly closed: readonly Finding[];
  readonly rates: readonly Rate[];
  /** What the rates are read with: limits, way to the figure, cohorts before. */
  readonly indicator: IndicatorView;
  /** What is to be keyed into the Commission's system. */
  readonly handOver: HandOver;
}

export function derive(inputs: Inputs): Derived {
  const known = knownGraduations(inputs.roster, inputs.decisions, inputs.cohorts);
  const read = readAnswers(inputs, known);
  const cases = buildCases(inputs, known, read);
  const cohort = currentCohort(inputs.cohorts)?.year ?? '';
  const approved = cases.filter(
    ({ graduation }) => graduation.cohort === cohort && isApproved(graduation),
  );
  const indicator = deriveIndicator({ inputs, known, read, cases, cohort });
  const alike = findAlike(known, read, inputs.decisions);
  const review = reviewItems({ cases, read, alike, inputs });
  const asked = askedAnswers(inputs.decisions);
  const found = findFindings({ inputs, known, read, cases });
  const wants = (finding: Finding): boolean => isShown(findingState(finding, asked));
  return {
    inputs,
    known,
    read,
    alike,
    review,
    cases,
    cohort,
    approved,
    wave: openWave(inputs.asOf, wavesOfCohort(inputs.waves, cohort)),
    findings: found.filter(wants),
    closed: found.filter((finding) => !wants(finding)),
    rates: indicator.rates,
    indicator,
    handOver: handOver({
      approved,
      roster: inputs.roster,
      asked,
      college: inputs.settings.college,
      round: openRound(inputs.asOf, cohort, inputs.rounds),
    }),
  };
}
