// Every way through a questionnaire, as sequences of pages.

import type { Page, Question, Questionnaire } from './questionnaire.ts';

export const navigates = (question: Question): boolean =>
  (question.choices ?? []).some((choice) => choice.goTo !== undefined);

/** One step out of a page: by which choice (null = by itself) and to which page (null = submit). */
export interface Step {
  readonly choice: string | null;
  readonly to: string | null;
}

/** Key of the page that follows when no choice decides; null after the last page. */
export function pageAfter(questionnaire: Questionnaire, index: number): string | null {
  const page = questionnaire.pages[index];
  return page?.next ?? questionnaire.pages[index + 1]?.key ?? null;
}

export function stepsFrom(questionnaire: Questionnaire, index: number): Step[] {
  const navigating = questionnaire.pages[index]?.questions.find(navigates);
  const otherwise = pageAfter(questionnaire, index);
  if (navigating === undefined) return [{ choice: null, to: otherwise }];
  return (navigating.choices ?? []).map(({ code, goTo }) => ({
    choice: code,
    to: goTo ?? otherwise,
  }));
}

export interface Path {
  readonly pages: readonly Page[];
  /** Codes of the choices that decided, in order. */
  readonly choices: readonly string[];
  readonly ends: boolean;
}

/** A page visited twice ends the path as one that does not end. */
export function allPaths(questionnaire: Questionnaire): Path[] {
  const indexOf = (key: string): number =>
    questionnaire.pages.findIndex((page) => page.key === key);
  const follow = (index: number, path: Omit<Path, 'ends'>): Path[] => {
    const page = questionnaire.pages[index];
    if (page === undefined || path.pages.includes(page)) return [{ ...path, ends: false }];
    const pages = [...path.pages, page];
    return stepsFrom(questionnaire, index).flatMap(({ choice, to }) => {
      const choices = choice === null ? path.choices : [...path.choices, choice];
      return to === null
        ? [{ pages, choices, ends: true }]
        : follow(indexOf(to), { pages, choices });
    });
  };
  return follow(0, { pages: [], choices: [] });
}
