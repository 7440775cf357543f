// The six steps of the letter of 11 March 2569: four that only the college can answer for, and two that the data show.

import { isBlankContact } from '../contact/contact-points.ts';
import { valueOf } from '../answers/evidence.ts';
import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import type { Case } from '../derive/case.ts';
import type { Derived } from '../derive/derive.ts';
import { shareOf, type Share } from '../indicator/compute-indicator.ts';

/** The college's own doing: staff answer on Home. */
export const OWN_STEPS = ['committee', 'plan', 'meeting', 'tools'] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

export const SHOWN_STEPS = ['survey', 'fields', 'contacts', 'alumni'] as const;
export type ShownStep = (typeof SHOWN_STEPS)[number];

export const STEP_ANSWERS = { done: 'ทำแล้ว', going: 'กำลังทำ', notYet: 'ยังไม่เริ่ม' } as const;

/** Asked anew for each cohort: the letter comes every year. */
export const stepKey = (cohort: string, step: OwnStep | ShownStep): string =>
  `step/${cohort}/${step}`;

export const stepAnswer = (
  asked: ReadonlyMap<string, AskedAnswer>,
  cohort: string,
  step: OwnStep,
): string => asked.get(askedSubject('home', stepKey(cohort, step), 'answer'))?.value ?? '';

export const openSteps = (asked: ReadonlyMap<string, AskedAnswer>, cohort: string): OwnStep[] =>
  OWN_STEPS.filter((step) => stepAnswer(asked, cohort, step) !== STEP_ANSWERS.done);

type Ground = Pick<Derived, 'cases' | 'cohort'>;

/** Everybody on the list of the cohort, whatever became of them: the survey goes out before anybody has graduated. */
export const membersOf = ({ cases, cohort }: Ground): Case[] =>
  cases.filter(({ graduation }) => graduation.cohort === cohort);

const preAnswer = ({ answers }: Case) => answers.filter(({ form }) => form === 'P').pop();

/** Of whom the step is done, among the list of the cohort. */
export function shownSteps(ground: Ground): Readonly<Record<ShownStep, Share>> {
  const members = membersOf(ground);
  const share = (holds: (one: Case) => boolean): Share =>
    shareOf(members.filter(holds).length, members.length);
  return {
    survey: share((one) => preAnswer(one) !== undefined),
    fields: share(({ graduation }) => graduation.level !== '' && graduation.field.trim() !== ''),
    contacts: share(({ points }) =>
      [points.phone, points.lineId].some((point) => !isBlankContact(point?.value ?? '')),
    ),
    alumni: share((one) => valueOf(preAnswer(one)?.values ?? {}, 'alumniJoined') === 'YES'),
  };
}
