// What a rule needs in words, and how findings name questions, months and days.

import { toBangkokDate } from '../domain/contact/bangkok-day.ts';
import type { Finding } from '../domain/quality/finding.ts';
import { BEFORE } from '../domain/survey/choices.ts';
import { FOLLOW_UP_PAGES } from '../domain/survey/follow-up.ts';
import { PRE_GRADUATION_PAGES } from '../domain/survey/pre-graduation.ts';
import { toShortThaiDate, toThaiMonth } from '../domain/thai/dates.ts';

export interface RuleText {
  /** What it checks, for the tab in which it can be switched off. */
  readonly title: string;
  readonly says: (params: Finding['params'], finding: Finding) => string;
  /** Where to mend it, when it is not where others of its kind are mended. */
  readonly where?: string;
}

/** The follow-up goes first where both forms have a question of that key. */
const TITLES = new Map(
  [...PRE_GRADUATION_PAGES, ...FOLLOW_UP_PAGES]
    .flatMap(({ questions }) => questions)
    .flatMap(({ key, field, title }) => [[field ?? key, title] as const, [key, title] as const]),
);

export const questionTitle = (key: string): string => TITLES.get(key) ?? key;

export const questionTitles = (keys: string): string =>
  keys.split(' ').map(questionTitle).join(', ');

export const shownMonth = (month: string): string =>
  month === BEFORE.code ? BEFORE.label : toThaiMonth(month);

/** Day in Bangkok of a moment. */
export const shownDayOf = (time: string): string => toShortThaiDate(toBangkokDate(time));
