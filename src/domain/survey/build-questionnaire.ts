// Makes the questionnaire of one cohort from its table and what the college and the roster put in.

import type { FormKind } from '../answers/answer.ts';
import { fillTemplate } from '../contact/fill-template.ts';
import { FOLLOW_UP_PAGES, FOLLOW_UP_TITLE } from './follow-up.ts';
import { LISTS } from './lists.ts';
import { closedMessageOf, confirmationOf, descriptionOf, placeholders } from './notices.ts';
import { PRE_GRADUATION_PAGES, PRE_GRADUATION_TITLE } from './pre-graduation.ts';
import type {
  Choice,
  Page,
  Question,
  Questionnaire,
  QuestionnaireContext,
} from './questionnaire.ts';
import type { ChoiceDraft, Condition, PageDraft, QuestionDraft } from './questionnaire-draft.ts';

/** Goes up when codes or questions change, so that an answer says what it answered. */
const VERSION: Readonly<Record<FormKind, string>> = { P: 'P1', F: 'F1' };

const DRAFT: Readonly<Record<FormKind, { title: string; pages: readonly PageDraft[] }>> = {
  P: { title: PRE_GRADUATION_TITLE, pages: PRE_GRADUATION_PAGES },
  F: { title: FOLLOW_UP_TITLE, pages: FOLLOW_UP_PAGES },
};

const CONDITIONS: Readonly<Record<Condition, (context: QuestionnaireContext) => boolean>> = {
  pageUrl: (context) => context.pageUrl !== '',
  askComment: (context) => context.askComment,
  askOrdained: (context) => context.askOrdained,
  hasBachelor: (context) => context.hasBachelor,
};

const holds = (condition: Condition | undefined, context: QuestionnaireContext): boolean =>
  condition === undefined || CONDITIONS[condition](context);

/** Texts without placeholders stay letter by letter as they stand in the table. */
const fill = (text: string, context: QuestionnaireContext): string =>
  text.includes('{') ? fillTemplate(text, placeholders(context)) : text;

function buildChoice(draft: ChoiceDraft, context: QuestionnaireContext): Choice {
  const { code, label, formerLabels, goTo } = draft;
  return {
    code,
    label: fill(label, context),
    ...(formerLabels !== undefined && { formerLabels }),
    ...(goTo !== undefined && { goTo }),
  };
}

function buildChoices(
  drafts: readonly NonNullable<QuestionDraft['choices']>[number][],
  context: QuestionnaireContext,
): Choice[] {
  const choices: Choice[] = [];
  for (const draft of drafts) {
    if (typeof draft === 'string') choices.push(...LISTS[draft](context));
    else if (holds(draft.when, context)) choices.push(buildChoice(draft, context));
  }
  return choices.filter(
    (choice, index) => choices.findIndex(({ label }) => label === choice.label) === index,
  );
}

function buildQuestion(draft: QuestionDraft, context: QuestionnaireContext): Question {
  const { key, field, givesWay, kind, title, required, rule, hasOther, choices } = draft;
  const { helpWhen } = draft;
  const other = helpWhen !== undefined && holds(helpWhen.condition, context);
  const help = other ? helpWhen.help : draft.help;
  return {
    key,
    kind,
    title: fill(title, context),
    required,
    ...(field !== undefined && { field }),
    ...(givesWay !== undefined && { givesWay }),
    ...(rule !== undefined && { rule }),
    ...(hasOther !== undefined && { hasOther }),
    ...(help !== undefined && { help: fill(help, context) }),
    ...(choices !== undefined && { choices: buildChoices(choices, context) }),
  };
}

const buildPage = (draft: PageDraft, context: QuestionnaireContext): Page => ({
  ...draft,
  questions: draft.questions
    .filter((question) => holds(question.when, context))
    .map((question) => buildQuestion(question, context)),
});

export function buildQuestionnaire(form: FormKind, context: QuestionnaireContext): Questionnaire {
  const title = fill(DRAFT[form].title, context);
  return {
    form,
    version: VERSION[form],
    title,
    fileName: title,
    description: descriptionOf(form, context),
    confirmation: confirmationOf(form, context),
    closedMessage: closedMessageOf(context),
    pages: DRAFT[form].pages.map((page) => buildPage(page, context)),
  };
}
