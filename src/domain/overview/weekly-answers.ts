// Answers by week: how they came in, from the first week to the last one in which anybody answered.

import type { Case } from '../derive/case.ts';
import { toBangkokDate } from '../contact/bangkok-day.ts';
import { waveOf, type WaveDates } from '../contact/waves.ts';
import type { IsoDate } from '../graduations/graduation.ts';
import { addDays, daysBetween } from '../thai/dates.ts';

export interface Week {
  /** Monday in Bangkok. */
  readonly monday: IsoDate;
  /** Graduations that answered in this week for the first time in their wave. */
  readonly count: number;
  readonly cumulative: number;
}

const A_MONDAY = '2024-01-01';

export function mondayOf(day: IsoDate): IsoDate {
  const days = daysBetween(A_MONDAY, day);
  return Number.isNaN(days) ? '' : addDays(day, -(((days % 7) + 7) % 7));
}

/** The range is that of the answers, not of the calendar: a week more changes nothing as long as nobody answers. */
export function weeklyAnswers(cases: readonly Case[], waves: readonly WaveDates[]): Week[] {
  const counts = new Map<IsoDate, number>();
  for (const monday of cases.flatMap((one) => firstWeeks(one, waves))) {
    counts.set(monday, (counts.get(monday) ?? 0) + 1);
  }
  const last = [...counts.keys()].reduce((a, b) => (a > b ? a : b), '');
  const first = [...counts.keys()].reduce((a, b) => (a < b ? a : b), last);
  const weeks: Week[] = [];
  let cumulative = 0;
  for (let monday = first; monday !== '' && monday <= last; monday = addDays(monday, 7)) {
    const count = counts.get(monday) ?? 0;
    cumulative += count;
    weeks.push({ monday, count, cumulative });
  }
  return weeks;
}

/** Whoever answers again in a wave corrects the first answer; what comes outside all waves counts once together. */
function firstWeeks({ answers }: Case, waves: readonly WaveDates[]): IsoDate[] {
  const firsts = new Map<string, IsoDate>();
  for (const { form, submitted } of answers) {
    const monday = mondayOf(toBangkokDate(submitted));
    if (form !== 'F' || monday === '') continue;
    const wave = waveOf(submitted, waves)?.id ?? '';
    if (!firsts.has(wave)) firsts.set(wave, monday);
  }
  return [...firsts.values()];
}
