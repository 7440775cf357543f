// Journal rows and staff entries as answers, each linked to its graduation or left for review.

import type { Answer } from '../answers/answer.ts';
import { parseAnswer } from '../answers/parse-answer.ts';
import { newestRevisions, type IsGone } from '../answers/revision.ts';
import {
  askedAnswers,
  askedSubject,
  type AskedAnswer,
  type Decision,
} from '../decisions/decision.ts';
import { sameAnswers } from '../matching/same-person.ts';
import type { Graduation } from '../graduations/graduation.ts';
import type { Duplicates } from '../matching/duplicates.ts';
import { identify } from '../matching/identify.ts';
import {
  indexRoster,
  isWaiting,
  judgedLink,
  linkOf,
  type Link,
  type Verdict,
} from '../matching/link-answer.ts';
import { buildQuestionnaire } from '../survey/build-questionnaire.ts';
import type { RegisteredForm } from '../survey/form-registry.ts';
import type { Questionnaire } from '../survey/questionnaire.ts';
import { questionnaireContext } from '../survey/questionnaire-context.ts';
import { entryAnswers, type EntryAnswer } from './entry-answers.ts';
import type { Inputs } from './inputs.ts';
import type { KnownGraduations } from './known-graduations.ts';
import { registryAnswers } from '../registry/registry-answers.ts';

export interface LinkedAnswer {
  readonly answer: Answer;
  readonly link: Link;
  /** What the program would do by itself. */
  readonly proposed: Link;
  /** What a person said about it in the review view; null when nobody did. */
  readonly verdict: Verdict | null;
}

export interface ReadAnswers {
  readonly linked: readonly LinkedAnswer[];
  readonly entries: readonly EntryAnswer[];
  /** Answers that belong to nobody and seem to be of one person. */
  readonly duplicates: Duplicates;
  /** Answers of each graduation, oldest first, entries and records of the Commission included. */
  readonly byCode: ReadonlyMap<string, readonly Answer[]>;
}

export function readAnswers(inputs: Inputs, known: KnownGraduations): ReadAnswers {
  const index = indexRoster(known.all);
  const asked = askedAnswers(inputs.decisions);
  const answers = parseAll(inputs, known);
  const { countedAs } = known;
  const { identities, duplicates } = identify(answers, known.all, countedAs);
  const each = answers.map((answer, at): LinkedAnswer => {
    const proposed = linkOf(identities[at] ?? NOBODY);
    const verdict = verdictOn(answer, asked);
    if (verdict === null) return { answer, link: proposed, proposed, verdict };
    const link = judgedLink(proposed, verdict, { cohort: answer.cohort, index });
    const isLinked = link.kind === 'linked';
    const counted = isLinked ? { ...link, code: countedAs(link.code) } : link;
    return { answer, link: counted, proposed, verdict };
  });
  const linked = withSameAnswers(each, inputs.decisions);
  const entries = entryAnswers(inputs.decisions, index.byCode).map((entry) => ({
    ...entry,
    code: countedAs(entry.code),
  }));
  const records = registryAnswers(inputs.decisions, index.byCode).map((record) => ({
    ...record,
    code: countedAs(record.code),
  }));
  const byCode = groupByCode(linked, [...entries, ...records]);
  return { linked, entries, duplicates, byCode };
}

function parseAll(inputs: Inputs, known: KnownGraduations): Answer[] {
  const questionnaires = questionnairesOf(inputs, known.counted);
  const forms = new Map(inputs.forms.map((form) => [form.key, form]));
  return newestRevisions(inputs.revisions, goneItems(inputs.forms)).flatMap((revision) => {
    const form = forms.get(revision.formKey);
    const questionnaire = questionnaires.get(revision.formKey);
    if (!form || !questionnaire) return [];
    const { itemKeys, itemIds, cohort, everOffered } = form;
    const asked = { itemKeys, itemIds, cohort, everOffered, questionnaire };
    return [parseAnswer({ ...revision, ...asked })];
  });
}

const NOBODY = { kind: 'noMatch' } as const;

/** Items that a repair made anew or that are asked no more. */
function goneItems(forms: readonly RegisteredForm[]): IsGone {
  const held = new Map(
    forms.map(({ key, itemIds }) => [key, new Set(Object.values(itemIds))] as const),
  );
  return (formKey, itemId) => held.get(formKey)?.has(itemId) === false;
}

/** Of answers that a person judged to be of one person, each goes where one of them went: to a graduation first. */
function withSameAnswers(
  each: readonly LinkedAnswer[],
  decisions: readonly Decision[],
): readonly LinkedAnswer[] {
  const first = sameAnswers(decisions);
  const groupOf = ({ answer }: LinkedAnswer): string => first(reviewKey(answer));
  const decided = new Map<string, Link>();
  for (const one of each) {
    const { link } = one;
    const isBetter = link.kind === 'linked' || !decided.has(groupOf(one));
    if (!isWaiting(link) && isBetter) decided.set(groupOf(one), asSaid(link));
  }
  return each.map((one) => {
    const link = isWaiting(one.link) ? decided.get(groupOf(one)) : undefined;
    return link ? { ...one, link } : one;
  });
}

const asSaid = (link: Link): Link =>
  link.kind === 'linked' ? { ...link, by: 'person', isRenamed: false } : link;

/** The review row of a response keeps its verdict when the response is edited. */
export const reviewKey = (answer: Answer): string =>
  answer.key.slice(0, answer.key.lastIndexOf('/'));

function verdictOn(answer: Answer, asked: ReadonlyMap<string, AskedAnswer>): Verdict | null {
  const value = (column: string): string =>
    asked.get(askedSubject('review', reviewKey(answer), column))?.value ?? '';
  const [verdict, studentId] = [value('verdict'), value('studentId')];
  if (verdict === '' && studentId === '') return null;
  return { verdict, studentId, confirmed: value('confirmed') };
}

function questionnairesOf(
  { settings, cohorts, forms }: Inputs,
  graduations: readonly Graduation[],
): ReadonlyMap<string, Questionnaire> {
  const build = (form: RegisteredForm): Questionnaire => {
    const cohort = cohorts.find(({ year }) => year === form.cohort) ?? {
      year: form.cohort,
      isCurrent: false,
      classesEnd: '',
      graduatedOn: '',
      reportDeadline: '',
    };
    const context = questionnaireContext(settings, cohort, { graduations, institutions: [] });
    return buildQuestionnaire(form.kind, context);
  };
  return new Map(forms.map((form) => [form.key, build(form)]));
}

function groupByCode(
  linked: readonly LinkedAnswer[],
  others: readonly Pick<EntryAnswer, 'code' | 'answer'>[],
): ReadonlyMap<string, readonly Answer[]> {
  const groups = new Map<string, Answer[]>();
  const add = (code: string, answer: Answer): void => {
    const group = groups.get(code);
    if (group) group.push(answer);
    else groups.set(code, [answer]);
  };
  for (const { answer, link } of linked) if (link.kind === 'linked') add(link.code, answer);
  for (const { code, answer } of others) add(code, answer);
  for (const group of groups.values()) group.sort(bySubmission);
  return groups;
}

const bySubmission = (a: Answer, b: Answer): number =>
  a.submitted < b.submitted ? -1 : a.submitted > b.submitted ? 1 : a.key < b.key ? -1 : 1;
