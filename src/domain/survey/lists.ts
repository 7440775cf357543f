// Choices that depend on the college or the cohort: months, level with field, provinces, institutions.

import { parseProvince } from '../thai/provinces.ts';
import { monthChoices } from './month-choices.ts';
import { PROVINCES } from './provinces.ts';
import type { Choice, QuestionnaireContext } from './questionnaire.ts';
import type { ListName } from './questionnaire-draft.ts';

const BANGKOK = 'กรุงเทพมหานคร';
const MOST_INSTITUTIONS = 8;
/** Longer choice texts have been seen cut off by Forms. */
export const LONGEST_CHOICE = 300;

/** The text is its own code: stable as long as staff do not rename the thing itself. */
const namedChoices = (names: readonly string[]): Choice[] => {
  const clean = names
    .map((name) => name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_CHOICE))
    .filter((name) => name !== '');
  return [...new Set(clean)].map((name) => ({ code: name, label: name }));
};

/** The college's own province first, then Bangkok, then the others in Thai order. */
const provinceNames = (typed: string): string[] => {
  const own = parseProvince(typed);
  return [...new Set([own === '' ? BANGKOK : own, BANGKOK, ...PROVINCES])];
};

const institutionNames = ({ institutions, college }: QuestionnaireContext): string[] =>
  institutions.filter((name) => name.trim() !== college.trim());

export const LISTS: Readonly<Record<ListName, (context: QuestionnaireContext) => Choice[]>> = {
  months: (context) => monthChoices(context.classesEnd, context.latestGraduation),
  levelFields: (context) => namedChoices(context.levelFields),
  provinces: (context) => namedChoices(provinceNames(context.province)),
  institutions: (context) => namedChoices(institutionNames(context)).slice(0, MOST_INSTITUTIONS),
};
