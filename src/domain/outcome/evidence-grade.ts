// How much a word is worth: within a wave the better grade counts, and of one grade the newest.

import type { Answer, Source } from '../answers/answer.ts';

const GRADES: Readonly<Record<Source, number>> = {
  self: 5,
  employer: 4,
  registry: 4,
  family: 3,
  advisor: 2,
  friend: 2,
  social: 1,
};

export const gradeOf = ({ evidence }: Answer): number => GRADES[evidence.source];
