// What there is to do, in the order of the year: everything that holds, not only the first of it.

import { currentCohort } from '../cohorts/cohort.ts';
import { askedAnswers } from '../decisions/decision.ts';
import type { Derived } from '../derive/derive.ts';
import type { Finding } from '../quality/finding.ts';
import { formKeyOf } from '../survey/form-registry.ts';
import { followedCases } from './followed.ts';
import { membersOf, openSteps } from './letter-steps.ts';

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
  | 'waitForWave'
  | 'letter'
  | 'nothing';

export const hasForm = (
  { inputs, cohort }: Pick<Derived, 'inputs' | 'cohort'>,
  kind: 'P' | 'F',
): boolean =>
  inputs.forms.some(({ key, links }) => key === formKeyOf(cohort, kind) && links !== null);

/** What makes no sense before something else is done is left out until then. */
export function nextSteps(derived: Derived): NextStep[] {
  const { approved, cohort, findings, inputs, review, wave } = derived;
  const hasMembers = membersOf(derived).length > 0;
  const hasApproved = approved.length > 0;
  const isOfSettings = ({ rule }: Finding): boolean => rule === 'setting/missing';
  const mustFix = findings.filter((one) => one.severity === 'mustFix' && !isOfSettings(one));
  const isOpen =
    wave !== null && followedCases(derived).some((one) => !one.answeredWaves.has(wave.id));
  const steps: readonly (readonly [NextStep, boolean])[] = [
    ['settings', findings.some(isOfSettings)],
    ['roster', !hasMembers],
    ['formP', hasMembers && !hasApproved && !hasForm(derived, 'P')],
    ['approved', hasMembers && !hasApproved],
    ['date', hasApproved && currentCohort(inputs.cohorts)?.graduatedOn === ''],
    ['formF', hasApproved && !hasForm(derived, 'F')],
    ['review', review.length > 0],
    ['mustFix', mustFix.length > 0],
    ['follow', isOpen],
    ['waitForWave', hasApproved && wave === null],
    ['letter', hasMembers && openSteps(askedAnswers(inputs.decisions), cohort).length > 0],
  ];
  const held = steps.flatMap(([step, holds]) => (holds ? [step] : []));
  return held.length > 0 ? held : ['nothing'];
}
