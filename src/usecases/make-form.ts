// Makes a form what its plan says: creating, repairing and updating are the same difference applied.

import type { FormKind } from '../domain/answers/answer.ts';
import { bindItems, keysByHand } from '../domain/survey/bind-items.ts';
import { diffForm } from '../domain/survey/diff-form.ts';
import { explainForm, type FormDifference } from '../domain/survey/explain-form.ts';
import { planForm } from '../domain/survey/form-plan.ts';
import type { FormOp } from '../domain/survey/form-op.ts';
import { formKeyOf, type RegisteredForm } from '../domain/survey/form-registry.ts';
import { extendItemKeys, type HeldForm } from '../domain/survey/held-form.ts';
import { linkPresets } from '../domain/survey/links.ts';
import { extendEverOffered } from '../domain/survey/ever-offered.ts';
import {
  renamedChoices,
  withRenamed,
  type RenamedChoice,
} from '../domain/survey/renamed-choices.ts';
import type { Questionnaire } from '../domain/survey/questionnaire.ts';
import { collect } from './collect.ts';
import { closedToMe, formOfCohort, reportOf, type FormReport } from './form-report.ts';
import type { Ports } from './ports.ts';
import { surveyGround, type SurveyGround } from './questionnaire-of.ts';
import { rememberForm, rememberedForm } from './remembered-forms.ts';
import { formName } from './read-book.ts';
import { requireOwnFile, writeSystem } from './system-state.ts';
import { keepRepaired } from './watch-forms.ts';
import { withLock } from './with-lock.ts';

/** `differences` of the report are those that were found before the repair. */
export interface MadeForm extends FormReport {
  readonly isNew: boolean;
  /** Editors of the sheet whom Google refused as editors of the form. */
  readonly notAdded: readonly string[];
}

/** Nothing was changed yet: a person must say first which of these still mean what they stood for. */
export interface AskedFirst {
  readonly renamed: readonly RenamedChoice[];
}

/** What the person said; null = was not asked. */
export type SaysSame = ((choice: RenamedChoice) => boolean) | null;

type AppliedForm = Pick<MadeForm, 'form' | 'differences' | 'isNew' | 'notAdded'>;

/** Takes the lock itself: the probe at the end must not hold it. */
export function makeForm(
  ports: Ports,
  kind: FormKind,
  saysSame: SaysSame = null,
): MadeForm | AskedFirst {
  const applied = withLock(ports, () => {
    const system = requireOwnFile(ports);
    const ground = surveyGround(ports);
    const known = formOfCohort(system, ground.cohort.year, kind);
    return applyForm(ports, ground, { kind, known, saysSame });
  });
  return 'renamed' in applied ? applied : reported(ports, applied);
}

function reported(ports: Ports, { form, differences, ...rest }: AppliedForm): MadeForm {
  const report = reportOf(ports, form, { differences, keysByHand: {} });
  keepRepaired(ports, report);
  return { ...report, ...rest };
}

/**
 * Puts a new form in the place of one that its owner deleted for good. What the old items meant is carried over, so
 * answers that were collected keep their meaning.
 */
export function replaceForm(ports: Ports, kind: FormKind): MadeForm | AskedFirst {
  const applied = withLock(ports, () => {
    const system = requireOwnFile(ports);
    const ground = surveyGround(ports);
    const lost = formOfCohort(system, ground.cohort.year, kind);
    const repair = { kind, saysSame: null };
    if (!lost || !isLost(ports, lost)) return applyForm(ports, ground, { ...repair, known: lost });
    const made = register(ports, lost.key, ground.questionnaire(kind), {
      itemKeys: lost.itemKeys,
      everOffered: lost.everOffered,
    });
    const anew = applyForm(ports, ground, { ...repair, known: made });
    return { ...anew, isNew: true, differences: [] };
  });
  return 'renamed' in applied ? applied : reported(ports, applied);
}

/** Only the owner can tell a deleted form from one that is closed to this account. */
const isLost = (ports: Ports, form: RegisteredForm): boolean =>
  form.owner === ports.me() && 'closedTo' in ports.forms.read(form.formId);

interface Wanted {
  readonly kind: FormKind;
  readonly known: RegisteredForm | null;
  readonly saysSame: SaysSame;
}

function applyForm(
  ports: Ports,
  ground: SurveyGround,
  { kind, known, saysSame }: Wanted,
): AppliedForm | AskedFirst {
  const questionnaire = ground.questionnaire(kind);
  const key = formKeyOf(ground.cohort.year, kind);
  const remembered = known ? null : rememberedForm(ports, key);
  const form = known ?? register(ports, key, questionnaire, { ...NOTHING_KNOWN, ...remembered });
  const held = readForm(ports, form);
  const differences: FormDifference[] = known
    ? explainForm(planForm(questionnaire), held, form.itemIds)
    : [];
  // What a run cut short left behind was made by no hand: it is only finished.
  const isHalfMade = known !== null && known.links === null;
  const renamed = isHalfMade ? [] : renamedChoices(questionnaire, held, form);
  if (renamed.length > 0 && saysSame === null) return { renamed };
  const same = renamed.filter((choice) => saysSame?.(choice) ?? false);
  const everOffered = withRenamed(form.everOffered, same);
  const changed = applyPlan(ports, { ...form, everOffered }, { questionnaire, held });
  writeSystem(ports, formName(form.key), changed);
  const notAdded = ports.forms.addEditors(form.formId, ports.workbook.editors());
  const published = publish(ports, changed, questionnaire);
  writeSystem(ports, formName(form.key), published);
  return { form: published, differences, isNew: known === null && remembered === null, notAdded };
}

/** What is carried over into a new registration: a form that exists, or the meaning of a lost one's items. */
type Beginning = Pick<RegisteredForm, 'itemKeys' | 'everOffered'> &
  Partial<Pick<RegisteredForm, 'formId' | 'owner'>>;

const NOTHING_KNOWN: Beginning = { itemKeys: {}, everOffered: {} };

/** Written down before anything is put into it, so that a run cut short is repaired and not repeated. */
function register(
  ports: Ports,
  key: string,
  { form, fileName, version }: Questionnaire,
  from: Beginning,
): RegisteredForm {
  const made: RegisteredForm = {
    key,
    kind: form,
    cohort: key.slice(0, key.indexOf('/')),
    formId: from.formId ?? ports.forms.create(fileName),
    owner: from.owner ?? ports.me(),
    itemIds: {},
    itemKeys: from.itemKeys,
    everOffered: from.everOffered,
    version,
    editUrl: '',
    responderUrl: '',
    links: null,
  };
  writeSystem(ports, formName(key), made);
  rememberForm(ports, made);
  ports.workbook.commit();
  return made;
}

function readForm(ports: Ports, form: RegisteredForm): HeldForm {
  const held = ports.forms.read(form.formId);
  if ('closedTo' in held) throw closedToMe(form);
  return held;
}

function applyPlan(
  ports: Ports,
  form: RegisteredForm,
  { questionnaire, held }: { questionnaire: Questionnaire; held: HeldForm },
): RegisteredForm {
  const plan = planForm(questionnaire);
  const ops = diffForm(plan, held, form.itemIds);
  const byHand = keysByHand(bindItems(plan, held, form.itemIds));
  const itemIds = ports.forms.apply(form.formId, keepingAnswers(ports, ops), form.itemIds);
  return {
    ...form,
    itemIds,
    itemKeys: { ...extendItemKeys(form.itemKeys, itemIds), ...byHand },
    everOffered: extendEverOffered(form.everOffered, questionnaire),
    version: questionnaire.version,
  };
}

/** With a question Forms gives up what was answered to it, so nothing is deleted before the journal has it all. */
function keepingAnswers(ports: Ports, ops: readonly FormOp[]): readonly FormOp[] {
  if (ops.every(({ op }) => op !== 'delete')) return ops;
  const { isUnfinished } = collect(ports);
  return isUnfinished ? ops.filter(({ op }) => op !== 'delete') : ops;
}

/** Publishing is the last step, so that a form left half made can never be answered. */
function publish(ports: Ports, form: RegisteredForm, questionnaire: Questionnaire): RegisteredForm {
  if (form.owner === ports.me()) ports.forms.attachTrigger(form.formId);
  ports.forms.publish(form.formId);
  const links = ports.forms.links(form.formId, form.itemIds, linkPresets(questionnaire));
  const state = ports.forms.state(form.formId);
  if (!state) throw closedToMe(form);
  return { ...form, links, editUrl: state.editUrl, responderUrl: state.responderUrl };
}
