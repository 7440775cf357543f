// Turns what a person chose or typed for one question into what is stored.

import type { Question } from '../survey/questionnaire.ts';
import { asciiDigits } from '../thai/digits.ts';
import type { AnswerValue } from './answer.ts';

/** Numbers that many people type with Thai digits. */
const NUMBER_KEYS: readonly string[] = ['code', 'studentId', 'phone', 'newPhone', 'backupPhone'];

const UNKNOWN_MARK = '?';
const OTHER_MARK = 'OTHER:';

/** Blanks of all kinds count as one, as Forms and its users add and lose them. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function choiceCode(question: Question, text: string): string {
  const wanted = tidy(text);
  const choices = question.choices ?? [];
  const found =
    choices.find(({ label }) => label === text) ??
    choices.find(({ label }) => tidy(label) === wanted) ??
    choices.find(({ formerLabels = [] }) => formerLabels.some((label) => tidy(label) === wanted));
  if (found !== undefined) return found.code;
  return `${question.hasOther === true ? OTHER_MARK : UNKNOWN_MARK}${wanted}`;
}

/** Code of a single choice; '' when nothing was chosen. Several, where somebody let people tick several, are no choice. */
export function codeOf(question: Question, raw: string | readonly string[] | undefined): string {
  const text = typeof raw === 'string' ? raw : (raw ?? []).join(', ');
  return question.choices === undefined || tidy(text) === '' ? '' : choiceCode(question, text);
}

function typedText(question: Question, text: string): string {
  // Line breaks of a paragraph are the respondent's own.
  const clean = question.kind === 'paragraph' ? text.trim() : tidy(text);
  return NUMBER_KEYS.includes(question.key) ? asciiDigits(clean) : clean;
}

/** null when the question was left blank. */
export function parseValue(
  question: Question,
  raw: string | readonly string[] | undefined,
): AnswerValue | null {
  if (raw === undefined) return null;
  if (question.kind === 'checkbox') {
    const texts = typeof raw === 'string' ? [raw] : raw;
    const codes = texts
      .filter((text) => tidy(text) !== '')
      .map((text) => choiceCode(question, text));
    return codes.length === 0 ? null : codes;
  }
  const value =
    question.choices === undefined
      ? typedText(question, typeof raw === 'string' ? raw : raw.join(', '))
      : codeOf(question, raw);
  return value === '' ? null : value;
}
