// How long after graduating the first work began.

import type { IsoDate } from '../graduations/graduation.ts';
import { BEFORE } from '../survey/choices.ts';
import { daysBetween, isIsoDate } from '../thai/dates.ts';

/**
 * Days from the approval to the first day of the month in which work began, at least that many: a month is all that
 * is asked. 0 for whoever worked before or began in the month of the approval; null when a date is unknown.
 */
export function daysToWork(firstMonth: string, approvedOn: IsoDate): number | null {
  if (firstMonth === BEFORE.code) return 0;
  const began = `${firstMonth}-01`;
  if (!isIsoDate(began) || !isIsoDate(approvedOn)) return null;
  return Math.max(0, daysBetween(approvedOn, began));
}
