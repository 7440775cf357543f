// When a clock trigger runs next: wall-clock time in its own zone, minute chosen once and kept.
import { instantOf, localTime, utcOf } from '../world/zone.ts';
import type { Schedule } from './trigger-state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Timed {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
}

/** The wall-clock midnight of the day that holds an instant. */
function midnight(zone: string, at: number): number {
  return utcOf({ ...localTime(zone, at), hour: 0, minute: 0, second: 0, ms: 0 });
}

function onDay({ hour, minute, zone }: Timed, day: number): number {
  return instantOf(zone, day + hour * HOUR + minute * MINUTE);
}

/** First matching day strictly after an instant; days are wall-clock midnights. */
function firstDay(timed: Timed, after: number, matches: (day: number) => boolean): number {
  const today = midnight(timed.zone, after);
  // One day back, because a minute before the hour may belong to the next day's midnight.
  for (let ahead = -1; ahead < 800; ahead += 1) {
    const day = today + ahead * DAY;
    if (matches(day) && onDay(timed, day) > after) return onDay(timed, day);
  }
  throw new Error('a schedule without a next day');
}

function lastOfMonth(day: number): number {
  const date = new Date(day);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

/** Doubt `month-day`: months that are too short are skipped, or their last day is taken. */
function isMonthDay(day: number, wanted: number, monthDay: string): boolean {
  const shown = monthDay === 'last-day' ? Math.min(wanted, lastOfMonth(day)) : wanted;
  return new Date(day).getUTCDate() === shown;
}

export interface When {
  readonly after: number;
  /** Chosen variant of the doubt `month-day`. */
  readonly monthDay: string;
}

export function nextRun(schedule: Schedule, { after, monthDay }: When): number | null {
  switch (schedule.kind) {
    case 'minutes':
      return after + schedule.every * MINUTE;
    case 'hours':
      return after + schedule.every * HOUR;
    case 'days':
      return firstDay(schedule, after + (schedule.every - 1) * DAY, () => true);
    case 'weekDay':
      return firstDay(schedule, after, (day) => new Date(day).getUTCDay() === schedule.weekDay);
    case 'monthDay':
      return firstDay(schedule, after, (day) => isMonthDay(day, schedule.day, monthDay));
    case 'once':
      return null;
  }
}

const WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];

function timeText({ hour, minute, zone }: Timed): string {
  const total = (hour * 60 + minute + 24 * 60) % (24 * 60);
  const clock = `${String(Math.floor(total / 60))}.${String(total % 60).padStart(2, '0')}`;
  return `เวลา ${clock} น. (${zone})`;
}

/** What the page of triggers says about a clock trigger. */
export function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'minutes':
      return `ทุก ${String(schedule.every)} นาที`;
    case 'hours':
      return `ทุก ${String(schedule.every)} ชั่วโมง`;
    case 'days':
      return `${schedule.every === 1 ? 'ทุกวัน' : `ทุก ${String(schedule.every)} วัน`} ${timeText(schedule)}`;
    case 'weekDay':
      return `ทุกวัน${WEEKDAYS[schedule.weekDay] ?? ''} ${timeText(schedule)}`;
    case 'monthDay':
      return `วันที่ ${String(schedule.day)} ของทุกเดือน ${timeText(schedule)}`;
    case 'once':
      return 'ครั้งเดียว';
  }
}
