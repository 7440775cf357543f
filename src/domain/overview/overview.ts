// What a coordinator wants to see at a glance, taken from a derivation once: Home, its charts and the dialog read it.

import { wavesOfCohort } from '../derive/case.ts';
import type { Derived } from '../derive/derive.ts';
import type { Rate, Share } from '../indicator/compute-indicator.ts';
import { followedCases } from './followed.ts';
import { shownSteps, type ShownStep } from './letter-steps.ts';
import { fieldRates } from './main-rates.ts';
import { nextSteps, type NextStep } from './next-steps.ts';
import { mixByLevel, outcomeMix, type LevelMix, type OutcomeMix } from './outcome-mix.ts';
import { waveProgress, type WaveProgress } from './progress.ts';
import { toldRuns, type RunLine } from './run-lines.ts';
import { weeklyAnswers, type Week } from './weekly-answers.ts';

export interface Overview {
  readonly next: readonly NextStep[];
  readonly steps: Readonly<Record<ShownStep, Share>>;
  readonly progress: WaveProgress;
  readonly weeks: readonly Week[];
  readonly mix: OutcomeMix;
  readonly levels: readonly LevelMix[];
  readonly fields: readonly Rate[];
  readonly runs: readonly RunLine[];
}

export function overviewOf(derived: Derived): Overview {
  const followed = followedCases(derived);
  const waves = wavesOfCohort(derived.inputs.waves, derived.cohort);
  return {
    next: nextSteps(derived),
    steps: shownSteps(derived),
    progress: waveProgress(derived),
    weeks: weeklyAnswers(followed, waves),
    mix: outcomeMix(followed),
    levels: mixByLevel(followed),
    fields: fieldRates(derived.rates),
    runs: toldRuns(derived.inputs.runs),
  };
}
