// What a person reads where an answer holds codes.

import type { Answer } from '../answers/answer.ts';
import { valueOf } from '../answers/evidence.ts';
import { followUpQuestion } from '../tabs/entry-tab.ts';
import { toThaiMonth } from '../thai/dates.ts';

const SAME_COLLEGE = 'ที่เดิม';
/** No version of the questionnaire knows the choice, or the form's own "other" holds the text. */
const TYPED_CHOICE = /^(?:\?|OTHER:)/;

/** The label of a choice; what somebody typed as it is, though it may look like a code or a month. */
export function shownValue(values: Answer['values'], key: string): string {
  const value = valueOf(values, key);
  const { choices } = followUpQuestion(key);
  if (choices === undefined) return value;
  if (TYPED_CHOICE.test(value)) return value.replace(TYPED_CHOICE, '');
  if (choices.includes('months') && /^\d{4}-\d{2}$/.test(value)) return toThaiMonth(value);
  if (key === 'studyPlace' && value === 'SAME') return SAME_COLLEGE;
  for (const choice of choices) {
    if (typeof choice !== 'string' && choice.code === value) return choice.label;
  }
  return value;
}
