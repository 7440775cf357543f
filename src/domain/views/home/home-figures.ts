// Counts of the cohort: who is on the list, who has graduated, whom the college has reached.

import { askedAnswers } from '../../decisions/decision.ts';
import type { Derived } from '../../derive/derive.ts';
import { describeRate } from '../../indicator/format-rate.ts';
import { followedCases, isReached } from '../../overview/followed.ts';
import {
  membersOf,
  OWN_STEPS,
  SHOWN_STEPS,
  stepAnswer,
  stepKey,
  type ShownStep,
} from '../../overview/letter-steps.ts';
import { hasForm } from '../../overview/next-steps.ts';
import type { Overview } from '../../overview/overview.ts';
import type { Progress } from '../../overview/progress.ts';
import { toThaiDate } from '../../thai/dates.ts';
import type { ViewWords } from '../all-views.ts';
import { lineOf, type HomeRow } from './home-row.ts';

export const nextRows = ({ next }: Overview): HomeRow[] =>
  next.map((step) => ({ key: `next/${step}`, line: 'next', params: { step } }));

export function figureRows(derived: Derived, { progress }: Overview): HomeRow[] {
  const { approved, cohort, wave } = derived;
  const followed = followedCases(derived);
  const tracked = followed.filter(isReached).length;
  const answered = progress.total.share.numerator;
  const closes = wave ? { waveCloses: toThaiDate(wave.closes) } : {};
  return [
    lineOf('cohort', cohort),
    lineOf('roster', membersOf(derived).length, { approved: String(approved.length) }),
    lineOf('approved', approved.length, { outside: String(approved.length - followed.length) }),
    lineOf('wave', wave?.name ?? '–', closes),
    ...(wave ? [lineOf('answered', answered, { open: String(followed.length - answered) })] : []),
    lineOf('tracked', tracked, { untracked: String(followed.length - tracked) }),
  ];
}

export function progressRows(
  { indicator, wave }: Derived,
  { progress }: Overview,
  { rates }: ViewWords,
): HomeRow[] {
  return progress.levels.map((one) => ({
    key: `progress/${one.level}`,
    line: wave ? 'answeredOfLevel' : 'trackedOfLevel',
    count: one.share.numerator,
    value: describeRate(one.share, rates.texts, indicator.isSmallCollege),
    params: {
      level: rates.stratum({ kind: 'level', level: one.level, name: '' }),
      ...targetParams(one, indicator.settings.trackedTarget),
    },
  }));
}

export const targetParams = (
  { share, target, missing }: Progress,
  percent: number,
): Readonly<Record<string, string>> => ({
  percent: String(percent),
  all: String(share.denominator),
  target: String(target),
  missing: String(missing),
});

/** Known from the survey before graduation alone. */
const ASKED_BEFORE: readonly ShownStep[] = ['survey', 'alumni'];

export function stepRows(derived: Derived, { steps }: Overview, words: ViewWords): HomeRow[] {
  const { cohort, indicator, inputs } = derived;
  if (cohort === '') return [];
  const asked = askedAnswers(inputs.decisions);
  return [
    ...OWN_STEPS.map((step): HomeRow => {
      const isAnswered = stepAnswer(asked, cohort, step) !== '';
      const value = isAnswered ? '' : words.home.unanswered;
      return { key: stepKey(cohort, step), line: step, value };
    }),
    ...SHOWN_STEPS.map((step): HomeRow => {
      const share = steps[step];
      const isAsked = !ASKED_BEFORE.includes(step) || hasForm(derived, 'P') || share.numerator > 0;
      if (!isAsked) return { key: stepKey(cohort, step), line: step, value: words.home.notMade };
      const value = describeRate(share, words.rates.texts, indicator.isSmallCollege);
      return { key: stepKey(cohort, step), line: step, count: share.numerator, value };
    }),
  ];
}
