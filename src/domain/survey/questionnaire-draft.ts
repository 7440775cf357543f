// How the two questionnaires are written down before placeholders, lists and settings are filled in.

import type { Choice, Page, Question, TextRule } from './questionnaire.ts';

/** Asked or offered only when the college's settings say so. */
export type Condition = 'pageUrl' | 'askComment' | 'askOrdained' | 'hasBachelor';

/** Choices that come from the cohort or the college, put in where the name stands. */
export type ListName = 'months' | 'levelFields' | 'provinces' | 'institutions';

export interface ChoiceDraft extends Choice {
  readonly when?: Condition;
}

export interface QuestionDraft extends Omit<Question, 'choices'> {
  readonly when?: Condition;
  readonly choices?: readonly (ChoiceDraft | ListName)[];
  /** Replaces the help text while the condition holds. */
  readonly helpWhen?: { readonly condition: Condition; readonly help: string };
}

export interface PageDraft extends Omit<Page, 'questions'> {
  readonly questions: readonly QuestionDraft[];
}

const TOO_LONG = 'ข้อความยาวเกินไป โปรดย่อให้สั้นลง';

export const pattern = (text: string, message: string): TextRule => ({
  kind: 'pattern',
  pattern: text,
  message,
});

export const maxLength = (length: number, message: string = TOO_LONG): TextRule => ({
  kind: 'maxLength',
  length,
  message,
});
