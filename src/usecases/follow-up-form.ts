// The follow-up form of the current cohort as every message needs it: made, open to me, open to anyone.

import { currentCohort, readCohorts } from '../domain/cohorts/cohort.ts';
import { ProblemError } from '../domain/problems.ts';
import type { RegisteredForm } from '../domain/survey/form-registry.ts';
import { COHORTS } from '../domain/tabs/people-tabs.ts';
import { FORM_NAMES } from '../texts/form-names.ts';
import { closedToMe, formOfCohort } from './form-report.ts';
import type { Ports } from './ports.ts';
import { requireOwnFile } from './system-state.ts';

export interface FollowUpForm {
  readonly form: RegisteredForm;
  /** A stranger without an account can answer. */
  readonly isOpen: boolean;
}

/** Fetches the address, so it must run before the lock is taken. */
export function lookAtFollowUpForm(ports: Ports): FollowUpForm {
  const system = requireOwnFile(ports);
  const cohort = currentCohort(readCohorts(ports.workbook.read(COHORTS)));
  if (!cohort) throw new ProblemError('noCohort');
  const form = formOfCohort(system, cohort.year, 'F');
  if (!form?.links) throw new ProblemError('formNotMade', { form: FORM_NAMES.F });
  const state = ports.forms.state(form.formId);
  if (!state) throw closedToMe(form);
  const { published, accepting, responderUrl } = state;
  const isOpen = published && accepting && ports.forms.probeOpen(responderUrl) === 'open';
  return { form, isOpen };
}
