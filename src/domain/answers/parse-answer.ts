// Reads one revision of a response: raw texts by item id become codes by field.

import type { CohortYear, IsoTime } from '../graduations/graduation.ts';
import type { ItemIds, ItemKeys } from '../survey/held-form.ts';
import type { Page, Question, Questionnaire } from '../survey/questionnaire.ts';
import { navigates, stepsFrom, type Step } from '../survey/walk-paths.ts';
import type { Answer, AnswerValue } from './answer.ts';
import { withEverOffered, type EverOffered } from '../survey/ever-offered.ts';
import { evidenceOf } from './evidence.ts';
import { codeOf, parseValue } from './parse-value.ts';
import type { Payload } from './revision.ts';

/** A revision of the journal and what is needed to read it. */
interface ReadableRevision {
  readonly payload: Pick<Payload, 'items'> & Partial<Payload>;
  readonly responseId: string;
  readonly hash: string;
  readonly submitted: IsoTime;
  readonly itemKeys: ItemKeys;
  /** What the form holds now. */
  readonly itemIds?: ItemIds;
  readonly questionnaire: Questionnaire;
  readonly cohort: CohortYear;
  /** Texts of lists that changed since: without them such an answer would be unreadable. */
  readonly everOffered?: EverOffered;
}

type Raw = string | readonly string[];

/** Several ids of one key: where more than one was answered, the item that the form holds now wins. */
function rawByKey(
  payload: Pick<Payload, 'items'>,
  itemKeys: ItemKeys,
  itemIds: ItemIds,
): Map<string, Raw> {
  const raw = new Map<string, Raw>();
  for (const [id, value] of Object.entries(payload.items)) {
    const key = itemKeys[id];
    if (key === undefined || value.length === 0) continue;
    if (!raw.has(key) || itemIds[key] === id) raw.set(key, value);
  }
  return raw;
}

/** Key of the first page behind these steps on which something was answered. */
function answeredAmong(
  { pages }: Questionnaire,
  steps: readonly Step[],
  raw: ReadonlyMap<string, Raw>,
): string | null {
  const isAnswered = (page: Page | undefined): boolean =>
    page?.questions.some(({ key }) => raw.has(key)) ?? false;
  const found = steps.find(({ to }) => isAnswered(pages.find(({ key }) => key === to)));
  return found?.to ?? null;
}

/** Questions of the pages that this respondent really saw; what was typed on a left branch is not an answer. */
function walkedQuestions(questionnaire: Questionnaire, raw: ReadonlyMap<string, Raw>): Question[] {
  const { pages } = questionnaire;
  const walked: Question[] = [];
  let index = 0;
  while (index !== -1) {
    const page = pages[index];
    if (page === undefined) break;
    walked.push(...page.questions);
    const junction = page.questions.find(navigates);
    const chosen = junction === undefined ? null : codeOf(junction, raw.get(junction.key));
    const steps = stepsFrom(questionnaire, index);
    const step = steps.find(({ choice }) => choice === chosen);
    // Where nobody knows the choice any more, what was answered after it shows the way.
    const to = step === undefined ? answeredAmong(questionnaire, steps, raw) : step.to;
    const next = to === null ? -1 : pages.findIndex(({ key }) => key === to);
    index = next > index ? next : -1;
  }
  return walked;
}

function parseValues(
  walked: readonly Question[],
  raw: ReadonlyMap<string, Raw>,
): Record<string, AnswerValue> {
  const values: Record<string, AnswerValue> = {};
  // Questions that give way come last and find their field taken.
  const inOrder = [
    ...walked.filter(({ givesWay }) => givesWay !== true),
    ...walked.filter(({ givesWay }) => givesWay === true),
  ];
  for (const question of inOrder) {
    const value = parseValue(question, raw.get(question.key));
    const field = question.field ?? question.key;
    const taken = question.givesWay === true && values[field] !== undefined;
    if (value !== null && !taken) values[field] = value;
  }
  return values;
}

/** What was asked on the way and left blank, and what was answered beside it. */
function gaps(
  questionnaire: Questionnaire,
  walked: readonly Question[],
  raw: ReadonlyMap<string, Raw>,
): Pick<Answer, 'missing' | 'offPath'> {
  const passed = new Set(walked);
  const isAnswered = (question: Question): boolean =>
    parseValue(question, raw.get(question.key)) !== null;
  const missing = walked.filter((question) => question.required && !isAnswered(question));
  const offPath = questionnaire.pages
    .flatMap(({ questions }) => questions)
    .filter((question) => !passed.has(question) && isAnswered(question));
  return {
    ...(missing.length > 0 && { missing: missing.map(({ key }) => key) }),
    ...(offPath.length > 0 && { offPath: offPath.map(({ key }) => key) }),
  };
}

export function parseAnswer(revision: ReadableRevision): Answer {
  const { payload, itemKeys, questionnaire, responseId, hash, submitted, cohort } = revision;
  const { itemIds = {} } = revision;
  const known = withEverOffered(questionnaire, revision.everOffered ?? {});
  const raw = rawByKey(payload, itemKeys, itemIds);
  const walked = walkedQuestions(known, raw);
  const values = parseValues(walked, raw);
  const { missing, ...left } = gaps(known, walked, raw);
  // What a later version requires was not asked of whoever answered before.
  const wasAsked = payload.version === undefined || payload.version === questionnaire.version;
  return {
    key: `${responseId}/${hash}`,
    form: questionnaire.form,
    cohort,
    submitted,
    values,
    evidence: evidenceOf(questionnaire.form, values),
    ...left,
    ...(missing !== undefined && wasAsked && { missing }),
  };
}
