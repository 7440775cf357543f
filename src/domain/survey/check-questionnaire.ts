// Says what is wrong with a questionnaire before it becomes a form: for developers, in English.

import { LONGEST_CHOICE } from './lists.ts';
import type { Page, Question, Questionnaire } from './questionnaire.ts';
import { allPaths, navigates, pageAfter } from './walk-paths.ts';

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

function checkChoices({ key, choices, kind }: Question): string[] {
  if (choices === undefined) {
    return kind === 'text' || kind === 'paragraph' ? [] : [`${key}: has no choices`];
  }
  const labels = choices.map(({ label }) => label);
  return [
    ...(choices.length === 0 ? [`${key}: has no choices`] : []),
    ...repeated(labels.map((label) => label.trim())).map((text) => `${key}: "${text}" twice`),
    ...repeated(choices.map(({ code }) => code)).map((code) => `${key}: code ${code} twice`),
    ...labels
      .filter((label) => label.trim() === '' || label.length > LONGEST_CHOICE)
      .map((label) => `${key}: choice of ${label.length} characters`),
  ];
}

function checkNavigation(page: Page, index: number, questionnaire: Questionnaire): string[] {
  const isLast = index === questionnaire.pages.length - 1;
  const position = (key: string): number =>
    questionnaire.pages.findIndex((other) => other.key === key);
  const wrong: string[] = [];
  const navigating = page.questions.filter(navigates);
  if (navigating.length > 1) wrong.push(`${page.key}: more than one navigating question`);
  for (const question of navigating) {
    const { key, choices = [] } = question;
    if (isLast) wrong.push(`${key}: navigates on the last page`);
    if (!question.required) wrong.push(`${key}: navigates but is not required`);
    if (question.hasOther === true) wrong.push(`${key}: navigates and has Google's other`);
    if (page.questions[page.questions.length - 1] !== question) {
      wrong.push(`${key}: navigates but is not last on its page`);
    }
    for (const { code, goTo } of choices) {
      if (goTo === undefined) wrong.push(`${key}: ${code} has no target`);
      else if (position(goTo) <= index) wrong.push(`${key}: ${code} does not lead forward`);
    }
  }
  const next = pageAfter(questionnaire, index);
  if (next !== null && position(next) <= index) wrong.push(`${page.key}: next is not forward`);
  return wrong;
}

/** Empty = fit to become a form. */
export function checkQuestionnaire(questionnaire: Questionnaire): string[] {
  const { pages } = questionnaire;
  const questions = pages.flatMap((page) => page.questions);
  return [
    ...repeated(pages.map(({ key }) => key)).map((key) => `page ${key} twice`),
    ...repeated(questions.map(({ key }) => key)).map((key) => `question ${key} twice`),
    ...questions.filter(({ title }) => title.trim() === '').map(({ key }) => `${key}: no title`),
    ...questions.flatMap(checkChoices),
    ...pages.flatMap((page, index) => checkNavigation(page, index, questionnaire)),
    ...allPaths(questionnaire)
      .filter((path) => !path.ends)
      .map((path) => `path without end: ${path.pages.map(({ key }) => key).join(' ')}`),
  ];
}
