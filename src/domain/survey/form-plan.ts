// The form that a questionnaire asks for, in the vocabulary of Forms and bound by keys instead of ids.

import type { Page, Question, Questionnaire, QuestionKind, TextRule } from './questionnaire.ts';
import { navigates } from './walk-paths.ts';

type QuestionItemType = 'TEXT' | 'PARAGRAPH_TEXT' | 'MULTIPLE_CHOICE' | 'CHECKBOX' | 'LIST';
export type ItemType = QuestionItemType | 'PAGE_BREAK';

/** What follows: the next page, the end, the start, or a page break by key (in a plan) or id (in a form). */
export type GoTo = 'CONTINUE' | 'SUBMIT' | 'RESTART' | { readonly page: string };

export interface ItemChoice {
  readonly label: string;
  /** null = the item does not navigate. */
  readonly goTo: GoTo | null;
}

/** What Forms can say about an item when asked; validation is not among it. */
export interface ItemContent {
  readonly type: ItemType;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly ItemChoice[];
  readonly hasOther: boolean;
  /** Of a page break: what follows the page BEFORE it. */
  readonly goTo: GoTo;
}

export interface PlannedItem extends ItemContent {
  readonly key: string;
  readonly rule: TextRule | null;
}

export const SWITCHES = [
  'collectEmail',
  'limitOneResponse',
  'requireLogin',
  'allowResponseEdits',
  'showRespondAgain',
  'publishingSummary',
  'shuffleQuestions',
  'progressBar',
  'quiz',
] as const;

export type FormSwitch = (typeof SWITCHES)[number];

export const FORM_TEXTS = ['title', 'description', 'confirmation', 'closedMessage'] as const;

export type FormText = (typeof FORM_TEXTS)[number];

export interface FormPlan {
  readonly fileName: string;
  readonly texts: Readonly<Record<FormText, string>>;
  readonly switches: Readonly<Record<FormSwitch, boolean>>;
  readonly items: readonly PlannedItem[];
}

/** Nobody needs an account, answers are given again and not edited, earn no points, and no bar counts unseen pages. */
const ALL_OFF: FormPlan['switches'] = {
  collectEmail: false,
  limitOneResponse: false,
  requireLogin: false,
  allowResponseEdits: false,
  showRespondAgain: false,
  publishingSummary: false,
  shuffleQuestions: false,
  progressBar: false,
  quiz: false,
};

const ITEM_TYPES: Readonly<Record<QuestionKind, QuestionItemType>> = {
  text: 'TEXT',
  paragraph: 'PARAGRAPH_TEXT',
  choice: 'MULTIPLE_CHOICE',
  checkbox: 'CHECKBOX',
  list: 'LIST',
};

/** Page and question keys overlap ("status"), item keys must not. */
const pageItemKey = (page: string): string => `page:${page}`;

function planQuestion(question: Question): PlannedItem {
  const inNavigation = navigates(question);
  const goToOf = (target: string | undefined): GoTo =>
    target === undefined ? 'CONTINUE' : { page: pageItemKey(target) };
  return {
    key: question.key,
    type: ITEM_TYPES[question.kind],
    title: question.title,
    help: question.help ?? '',
    required: question.required,
    rule: question.rule ?? null,
    choices: (question.choices ?? []).map(({ label, goTo }) => ({
      label,
      goTo: inNavigation ? goToOf(goTo) : null,
    })),
    hasOther: question.hasOther ?? false,
    goTo: 'CONTINUE',
  };
}

/** The break that starts a page carries the way out of the page before it. */
const planBreak = (page: Page, before: Page): PlannedItem => ({
  key: pageItemKey(page.key),
  type: 'PAGE_BREAK',
  title: page.title,
  help: page.text ?? '',
  required: false,
  rule: null,
  choices: [],
  hasOther: false,
  goTo:
    before.next === undefined || before.next === page.key
      ? 'CONTINUE'
      : { page: pageItemKey(before.next) },
});

export function planForm(questionnaire: Questionnaire): FormPlan {
  const { fileName, title, description, confirmation, closedMessage, pages } = questionnaire;
  const items = pages.flatMap((page, index) => {
    const before = pages[index - 1];
    const questions = page.questions.map(planQuestion);
    return before === undefined ? questions : [planBreak(page, before), ...questions];
  });
  return {
    fileName,
    texts: { title, description, confirmation, closedMessage },
    switches: ALL_OFF,
    items,
  };
}
