// Months that a graduate can choose as the first month of work.

import type { IsoDate } from '../graduations/graduation.ts';
import { toThaiMonth } from '../thai/dates.ts';
import type { Choice } from './questionnaire.ts';

/** Asked a year after graduating, one month more for whoever answers late. */
const MONTHS_AFTER_GRADUATION = 13;
/** A mistyped date must not make an endless list. */
const LONGEST_LIST = 60;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])/;

/** Months since the year 0; null when the text does not begin with yyyy-mm. */
const monthNumber = (text: string): number | null =>
  MONTH.test(text) ? Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1 : null;

const monthCode = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** From the month in which classes end to the 13th month after the last graduation of the cohort. */
export function monthChoices(classesEnd: string, latestGraduation: IsoDate): Choice[] {
  const graduation = monthNumber(latestGraduation) ?? monthNumber(classesEnd);
  const first = monthNumber(classesEnd) ?? graduation;
  if (graduation === null || first === null) return [];
  const last = Math.min(graduation + MONTHS_AFTER_GRADUATION, first + LONGEST_LIST - 1);
  const choices: Choice[] = [];
  for (let month = first; month <= last; month++) {
    const code = monthCode(month);
    choices.push({ code, label: toThaiMonth(code) });
  }
  return choices;
}
