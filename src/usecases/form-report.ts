// How a form stands today: its four states and what somebody changed by hand.

import type { FormKind } from '../domain/answers/answer.ts';
import { ProblemError } from '../domain/problems.ts';
import { explainForm, type FormDifference } from '../domain/survey/explain-form.ts';
import { bindItems, keysByHand } from '../domain/survey/bind-items.ts';
import type { ItemKeys } from '../domain/survey/held-form.ts';
import { planForm } from '../domain/survey/form-plan.ts';
import { formKeyOf, type RegisteredForm } from '../domain/survey/form-registry.ts';
import { FORM_NAMES } from '../texts/form-names.ts';
import type { FormState, Reachability } from './forms-port.ts';
import type { Ports } from './ports.ts';
import { surveyGround } from './questionnaire-of.ts';
import { registeredForms } from './read-book.ts';
import { requireOwnFile, type SystemState } from './system-state.ts';

/** The four states named apart: published · accepting · open to anyone · trigger attached. */
export interface FormReport {
  readonly form: RegisteredForm;
  readonly state: FormState;
  readonly reach: Reachability;
  /** null: triggers are seen by their owner only, and this account is not the owner. */
  readonly hasTrigger: boolean | null;
  /** What somebody changed by hand. */
  readonly differences: readonly FormDifference[];
  /** Items that somebody made and that ask what ours ask: id → key. */
  readonly keysByHand: ItemKeys;
}

type FormContent = Pick<FormReport, 'differences' | 'keysByHand'>;

/** A form that this account may not open, or that is gone. */
export interface ClosedReport {
  readonly closed: RegisteredForm;
}

export const isUsable = ({ state, reach }: FormReport): boolean =>
  state.published && state.accepting && reach === 'open';

/** The probe fetches, so this must not run under the lock. */
export function reportOf(ports: Ports, form: RegisteredForm, content: FormContent): FormReport {
  const state = ports.forms.state(form.formId);
  if (!state) throw closedToMe(form);
  return {
    form,
    state,
    reach: state.responderUrl === '' ? 'unreachable' : ports.forms.probeOpen(state.responderUrl),
    hasTrigger: form.owner === ports.me() ? ports.forms.hasTrigger(form.formId) : null,
    ...content,
  };
}

export const closedToMe = (form: Pick<RegisteredForm, 'kind' | 'owner'>): ProblemError =>
  new ProblemError('formClosedToMe', { owner: form.owner, form: FORM_NAMES[form.kind] });

export const formOfCohort = (
  system: SystemState,
  cohort: string,
  kind: FormKind,
): RegisteredForm | null =>
  registeredForms(system).find(({ key }) => key === formKeyOf(cohort, kind)) ?? null;

/** Looks at every form of the current cohort without changing anything. */
export function checkForms(ports: Ports): (FormReport | ClosedReport)[] {
  const system = requireOwnFile(ports);
  const ground = surveyGround(ports);
  return registeredForms(system)
    .filter((form) => form.cohort === ground.cohort.year)
    .map((form) => {
      const held = ports.forms.read(form.formId);
      if ('closedTo' in held) return { closed: form };
      const plan = planForm(ground.questionnaire(form.kind));
      return reportOf(ports, form, {
        differences: explainForm(plan, held, form.itemIds),
        keysByHand: keysByHand(bindItems(plan, held, form.itemIds)),
      });
    });
}
