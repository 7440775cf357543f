// The figures of Home, taken from a derivation.

import { currentCohort } from '../cohorts/cohort.ts';
import type { Derived } from '../derive/derive.ts';
import { LETTER_ALL, LETTER_TRACKED } from '../indicator/built-in-definitions.ts';
import { describeRate } from '../indicator/format-rate.ts';
import { formKeyOf } from '../survey/form-registry.ts';
import { toThaiDate } from '../thai/dates.ts';
import type { ViewWords } from './all-views.ts';
import { totalRate, type HomeFigures } from './home-view.ts';
import { findingLines } from './home-findings.ts';
import type { HomeLine } from './wording.ts';

/** The first thing that is still missing, in the order of the year. */
export type NextStep =
  | 'settings'
  | 'roster'
  | 'formP'
  | 'approved'
  | 'date'
  | 'formF'
  | 'review'
  | 'mustFix'
  | 'follow'
  | 'waitForWave';

export function homeFigures(derived: Derived, words: ViewWords): HomeFigures {
  const { approved, cohort, wave } = derived;
  const members = derived.cases.filter(({ graduation }) => graduation.cohort === cohort);
  const answered = wave ? approved.filter((one) => one.answeredWaves.has(wave.id)).length : 0;
  const tracked = approved.filter(({ outcome }) => outcome.ovec7 !== '').length;
  const rate = (id: string): string => {
    const total = totalRate(derived.rates, id);
    return total ? describeRate(total, words.rates.texts, derived.indicator.isSmallCollege) : '';
  };
  const deadline = currentCohort(derived.inputs.cohorts)?.reportDeadline ?? '';
  const lines: Partial<Record<HomeLine, string | number>> = {
    next: words.next(nextStep(derived)),
    cohort,
    roster: members.length,
    approved: approved.length,
    wave: wave?.name ?? '–',
    ...(wave ? { answered } : {}),
    tracked,
    letterTracked: rate(LETTER_TRACKED.id),
    letterAll: rate(LETTER_ALL.id),
    review: derived.review.length,
    ...findingLines(derived, words.wording),
    formP: formWord(derived, 'P', words),
    formF: formWord(derived, 'F', words),
    ...(approved.length > 0 ? { handOver: derived.handOver.left.length } : {}),
    deadline: deadline === '' ? words.home.noDeadline : toThaiDate(deadline),
    version: words.version,
  };
  const params = {
    approved: String(approved.length),
    open: String(approved.length - answered),
    untracked: String(approved.length - tracked),
    waveCloses: wave ? toThaiDate(wave.closes) : '',
    findings: String(derived.findings.length),
    keyed: String(derived.handOver.done),
  };
  return { lines, params, cases: approved };
}

const hasForm = ({ inputs, cohort }: Derived, kind: 'P' | 'F'): boolean =>
  inputs.forms.some(({ key, links }) => key === formKeyOf(cohort, kind) && links !== null);

/** How a form was last seen to stand. */
function formWord(derived: Derived, kind: 'P' | 'F', { home }: ViewWords): string {
  if (!hasForm(derived, kind)) return home.notMade;
  const isWrong = derived.findings.some(
    ({ rule, severity, params }) =>
      rule.startsWith('form/') && params.form === kind && severity === 'mustFix',
  );
  return isWrong ? home.madeButWrong : home.made;
}

const mustFixCount = ({ findings }: Derived): number =>
  findings.filter(({ severity }) => severity === 'mustFix').length;

function nextStep(derived: Derived): NextStep {
  const { cohort, cases, approved, inputs } = derived;
  const members = cases.filter(({ graduation }) => graduation.cohort === cohort);
  const steps: readonly (readonly [boolean, NextStep])[] = [
    [derived.findings.some(({ rule }) => rule === 'setting/missing'), 'settings'],
    [members.length === 0, 'roster'],
    [approved.length === 0 && !hasForm(derived, 'P'), 'formP'],
    [approved.length === 0, 'approved'],
    [currentCohort(inputs.cohorts)?.graduatedOn === '', 'date'],
    [!hasForm(derived, 'F'), 'formF'],
    [derived.review.length > 0, 'review'],
    [mustFixCount(derived) > 0, 'mustFix'],
    [derived.wave === null, 'waitForWave'],
  ];
  return steps.find(([holds]) => holds)?.[1] ?? 'follow';
}
