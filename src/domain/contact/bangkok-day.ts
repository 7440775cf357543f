// The calendar day of a moment: windows and steps are days in Thailand, whatever zone the machine keeps.

import type { IsoDate, IsoTime } from '../graduations/graduation.ts';

/** Thailand has kept UTC+7 without summer time since 1920. */
const BANGKOK_AHEAD_MS = 7 * 3_600_000;

/** Day in Bangkok on which a moment fell; '' when the text is no time. */
export function toBangkokDate(time: IsoTime): IsoDate {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return '';
  return new Date(milliseconds + BANGKOK_AHEAD_MS).toISOString().slice(0, 10);
}
