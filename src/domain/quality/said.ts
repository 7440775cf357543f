// How rules ask what an answer says.

import { valueOf } from '../answers/evidence.ts';
import type { AnswerFacts } from './rule.ts';

type OfAnswer = Pick<AnswerFacts, 'answer'>;

export const said = ({ answer }: OfAnswer, field: string): string => valueOf(answer.values, field);

export const has = (facts: OfAnswer, field: string, ...codes: readonly string[]): boolean =>
  codes.includes(said(facts, field));

export const isBlank = (facts: OfAnswer, field: string): boolean => said(facts, field) === '';

/** The follow-up; the form before graduation asks about plans. */
export const inFollowUp = ({ answer }: OfAnswer): boolean => answer.form === 'F';

/** What staff typed into the entry table has findings of its own there. */
export const isEntry = ({ answer }: OfAnswer): boolean => answer.key.startsWith('entry/');

export const isMonth = (text: string): boolean => /^\d{4}-\d{2}$/.test(text);

/** Whole months from one yyyy-mm to another. */
export const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7));
