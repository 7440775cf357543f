// From what people and Google said to every view: pure, and the same for the same inputs.

import type { Rate } from '../indicator/compute-indicator.ts';
import { currentCohort } from '../cohorts/cohort.ts';
import { openWave, type WaveDates } from '../contact/waves.ts';
import { askedAnswers } from '../decisions/decision.ts';
import { isApproved } from '../graduations/graduation.ts';
import type { Finding } from '../quality/finding.ts';
import { buildCases, wavesOfCohort, type Case } from './case.ts';
import { deriveIndicator, type IndicatorView } from './derive-indicator.ts';
import { findFindings } from './find-findings.ts';
import type { Inputs } from './inputs.ts';
import { knownGraduations, type KnownGraduations } from './known-graduations.ts';
import { readAnswers, type ReadAnswers } from './read-answers.ts';
import { isOpenFinding } from '../views/findings-view.ts';

export interface Derived {
  readonly inputs: Inputs;
  readonly known: KnownGraduations;
  readonly read: ReadAnswers;
  /** Of all cohorts. */
  readonly cases: readonly Case[];
  /** Year of the current cohort; '' when none is marked. */
  readonly cohort: string;
  /** Approved graduations of the current cohort: what its rates are about. */
  readonly approved: readonly Case[];
  readonly wave: WaveDates | null;
  readonly findings: readonly Finding[];
  readonly rates: readonly Rate[];
  /** What the rates are read with: limits, way to the figure, cohorts before. */
  readonly indicator: IndicatorView;
}

export function derive(inputs: Inputs): Derived {
  const known = knownGraduations(inputs.roster, inputs.decisions, inputs.cohorts);
  const read = readAnswers(inputs, known.counted);
  const cases = buildCases(inputs, known.counted, read);
  const cohort = currentCohort(inputs.cohorts)?.year ?? '';
  const approved = cases.filter(
    ({ graduation }) => graduation.cohort === cohort && isApproved(graduation),
  );
  const asked = askedAnswers(inputs.decisions);
  const indicator = deriveIndicator({ inputs, known, cases, cohort });
  return {
    inputs,
    known,
    read,
    cases,
    cohort,
    approved,
    wave: openWave(inputs.asOf, wavesOfCohort(inputs.waves, cohort)),
    findings: findFindings({ inputs, known, read, cases }).filter((finding) =>
      isOpenFinding(finding, asked),
    ),
    rates: indicator.rates,
    indicator,
  };
}
