// Makes a form what its plan says: creating, repairing and updating are the same difference applied.

import type { FormKind } from '../domain/answers/answer.ts';
import { ProblemError } from '../domain/problems.ts';
import { diffForm } from '../domain/survey/diff-form.ts';
import { explainForm, type FormDifference } from '../domain/survey/explain-form.ts';
import { planForm } from '../domain/survey/form-plan.ts';
import { formKeyOf, type RegisteredForm } from '../domain/survey/form-registry.ts';
import { extendItemKeys } from '../domain/survey/held-form.ts';
import { linkPresets } from '../domain/survey/links.ts';
import { extendEverOffered } from '../domain/survey/ever-offered.ts';
import type { Questionnaire } from '../domain/survey/questionnaire.ts';
import type { FormState, Reachability } from './forms-port.ts';
import type { Ports } from './ports.ts';
import { surveyGround } from './questionnaire-of.ts';
import { formName, registeredForms } from './read-book.ts';
import { requireOwnFile, writeSystem } from './system-state.ts';

/** The four states named apart: published · accepting · open to anyone · trigger attached. */
export interface FormReport {
  readonly form: RegisteredForm;
  readonly state: FormState;
  readonly reach: Reachability;
  readonly hasTrigger: boolean;
  /** What somebody changed by hand, before any repair. */
  readonly differences: readonly FormDifference[];
}

export const isUsable = ({ state, reach }: FormReport): boolean =>
  state.published && state.accepting && reach === 'open';

/** Must run under the lock. */
export function makeForm(ports: Ports, kind: FormKind): FormReport {
  const system = requireOwnFile(ports);
  const ground = surveyGround(ports);
  const questionnaire = ground.questionnaire(kind);
  const key = formKeyOf(ground.cohort.year, kind);
  const known = registeredForms(system).find((form) => form.key === key);
  const form = known ?? register(ports, key, questionnaire);
  const differences = known ? differencesOf(ports, form, questionnaire) : [];
  const changed = applyPlan(ports, form, questionnaire);
  ports.forms.addEditors(form.formId, ports.workbook.editors());
  if (form.owner === ports.me() && !ports.forms.hasTrigger(form.formId)) {
    ports.forms.attachTrigger(form.formId);
  }
  ports.forms.publish(form.formId);
  const links = ports.forms.links(form.formId, changed.itemIds, linkPresets(questionnaire));
  const { editUrl, responderUrl } = stateOf(ports, form);
  const published = { ...changed, links, editUrl, responderUrl };
  writeSystem(ports, formName(key), published);
  return { ...reportOf(ports, published), differences };
}

/** Written down before anything is put into it, so that a run cut short is repaired and not repeated. */
function register(ports: Ports, key: string, { form, fileName, version }: Questionnaire) {
  const made: RegisteredForm = {
    key,
    kind: form,
    cohort: key.slice(0, key.indexOf('/')),
    formId: ports.forms.create(fileName),
    owner: ports.me(),
    itemIds: {},
    itemKeys: {},
    everOffered: {},
    version,
    editUrl: '',
    responderUrl: '',
    links: null,
  };
  writeSystem(ports, formName(key), made);
  ports.workbook.commit();
  return made;
}

function applyPlan(ports: Ports, form: RegisteredForm, questionnaire: Questionnaire) {
  const ops = diffForm(planForm(questionnaire), readForm(ports, form), form.itemIds);
  const itemIds = ports.forms.apply(form.formId, ops, form.itemIds);
  return {
    ...form,
    itemIds,
    itemKeys: extendItemKeys(form.itemKeys, itemIds),
    everOffered: extendEverOffered(form.everOffered, questionnaire),
    version: questionnaire.version,
  };
}

const differencesOf = (ports: Ports, form: RegisteredForm, questionnaire: Questionnaire) =>
  explainForm(planForm(questionnaire), readForm(ports, form), form.itemIds);

function readForm(ports: Ports, form: RegisteredForm) {
  const held = ports.forms.read(form.formId);
  if ('closedTo' in held) throw closedToMe(form);
  return held;
}

function stateOf(ports: Ports, form: RegisteredForm): FormState {
  const state = ports.forms.state(form.formId);
  if (!state) throw closedToMe(form);
  return state;
}

const closedToMe = (form: RegisteredForm): ProblemError =>
  new ProblemError('formClosedToMe', {
    owner: form.owner,
    form: form.kind === 'P' ? 'แบบสำรวจก่อนสำเร็จการศึกษา' : 'แบบติดตามหลังสำเร็จการศึกษา',
  });

function reportOf(ports: Ports, form: RegisteredForm): Omit<FormReport, 'differences'> {
  const state = stateOf(ports, form);
  return {
    form,
    state,
    reach: state.responderUrl === '' ? 'unreachable' : ports.forms.probeOpen(state.responderUrl),
    hasTrigger: ports.forms.hasTrigger(form.formId),
  };
}

/** Looks at every form of the current cohort without changing anything. */
export function checkForms(ports: Ports): FormReport[] {
  const system = requireOwnFile(ports);
  const ground = surveyGround(ports);
  return registeredForms(system)
    .filter((form) => form.cohort === ground.cohort.year)
    .map((form) => ({
      ...reportOf(ports, form),
      differences: differencesOf(ports, form, ground.questionnaire(form.kind)),
    }));
}
