// A form that anyone with the link may answer today: nothing that leads to a form leaves the college before.

import type { FormKind } from '../domain/answers/answer.ts';
import { ProblemError } from '../domain/problems.ts';
import type { RegisteredForm } from '../domain/survey/form-registry.ts';
import type { LinkTemplates } from '../domain/survey/links.ts';
import type { Questionnaire } from '../domain/survey/questionnaire.ts';
import { FORM_NAMES } from '../texts/form-names.ts';
import { formOfCohort } from './form-report.ts';
import type { Ports } from './ports.ts';
import { surveyGround, type SurveyGround } from './questionnaire-of.ts';
import { requireOwnFile } from './system-state.ts';

export interface OpenForm {
  readonly form: RegisteredForm;
  readonly links: LinkTemplates;
  readonly questionnaire: Questionnaire;
  readonly ground: SurveyGround;
}

/** Fetches, so this must not run under the lock. Whoever may not edit the form may still hand out its links. */
export function isOpenToAll(ports: Ports, form: RegisteredForm): boolean {
  if (form.links === null || form.responderUrl === '') return false;
  const state = ports.forms.state(form.formId);
  if (state !== null && !(state.published && state.accepting)) return false;
  return ports.forms.probeOpen(form.responderUrl) === 'open';
}

/** Throws with the Thai reason when the form was not made or is not open. */
export function requireOpenForm(ports: Ports, kind: FormKind): OpenForm {
  const system = requireOwnFile(ports);
  const ground = surveyGround(ports);
  const form = formOfCohort(system, ground.cohort.year, kind);
  if (!form) throw new ProblemError('formNotMade', { form: FORM_NAMES[kind] });
  if (form.links === null || !isOpenToAll(ports, form)) {
    throw new ProblemError('formNotOpen', { form: FORM_NAMES[kind] });
  }
  return { form, links: form.links, questionnaire: ground.questionnaire(kind), ground };
}
