// The calendar day of a moment: windows and steps are days in Thailand, whatever zone the machine keeps.

import type { IsoDate, IsoTime } from '../graduations/graduation.ts';

/** Thailand has kept UTC+7 without summer time since 1920. */
const BANGKOK_AHEAD_MS = 7 * 3_600_000;
/** Before 17 o'clock UTC it is the same day in Bangkok: no need to reckon with thousands of answers. */
const SAME_DAY = /^(\d{4}-\d{2}-\d{2})T(?:0\d|1[0-6]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** Day in Bangkok on which a moment fell; '' when the text is no time. */
export function toBangkokDate(time: IsoTime): IsoDate {
  const [, day] = SAME_DAY.exec(time) ?? [];
  if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return '';
  return new Date(milliseconds + BANGKOK_AHEAD_MS).toISOString().slice(0, 10);
}

/** Time of day in Bangkok, "09:05"; '' when the text is no time. */
export function toBangkokClock(time: IsoTime): string {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return '';
  return new Date(milliseconds + BANGKOK_AHEAD_MS).toISOString().slice(11, 16);
}
