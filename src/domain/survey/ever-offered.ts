// Choice texts that depend on college or roster and were offered at some time: answers may still hold them.

import { FOLLOW_UP_PAGES } from './follow-up.ts';
import { PRE_GRADUATION_PAGES } from './pre-graduation.ts';
import type { Question, Questionnaire } from './questionnaire.ts';
import type { QuestionDraft } from './questionnaire-draft.ts';

/** Question key → text → code. */
export type EverOffered = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Provinces are always the same 77. */
const hasChangingList = ({ choices = [] }: QuestionDraft): boolean =>
  choices.some((choice) => typeof choice === 'string' && choice !== 'provinces');

const CHANGING_KEYS = new Set(
  [...PRE_GRADUATION_PAGES, ...FOLLOW_UP_PAGES]
    .flatMap((page) => page.questions)
    .filter(hasChangingList)
    .map(({ key }) => key),
);

/** To be remembered whenever a form was brought to a questionnaire. */
export function extendEverOffered(known: EverOffered, questionnaire: Questionnaire): EverOffered {
  const questions = questionnaire.pages
    .flatMap((page) => page.questions)
    .filter(({ key }) => CHANGING_KEYS.has(key));
  const now = questions.map(({ key, choices = [] }) => {
    const texts = choices.map(({ label, code }) => [label, code] as const);
    return [key, { ...known[key], ...Object.fromEntries(texts) }] as const;
  });
  return { ...known, ...Object.fromEntries(now) };
}

function withTexts(question: Question, texts: Readonly<Record<string, string>>): Question {
  const choices = question.choices ?? [];
  const gone = Object.entries(texts).filter(([text]) =>
    choices.every(({ label }) => label !== text),
  );
  return gone.length === 0
    ? question
    : { ...question, choices: [...choices, ...gone.map(([label, code]) => ({ code, label }))] };
}

/** For reading answers only: the questionnaire with every text that was ever a choice of it. */
export const withEverOffered = (
  questionnaire: Questionnaire,
  everOffered: EverOffered,
): Questionnaire => ({
  ...questionnaire,
  pages: questionnaire.pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) =>
      withTexts(question, everOffered[question.key] ?? {}),
    ),
  })),
});
