// What settings, cohort and wave put into every message.

import type { CohortYear } from '../graduations/graduation.ts';
import type { Settings } from '../settings/settings.ts';
import { toThaiDate } from '../thai/dates.ts';
import type { MessageContext } from './messages.ts';
import type { WaveDates } from './waves.ts';

export const messageContext = (
  settings: Settings,
  year: CohortYear,
  wave: Pick<WaveDates, 'name' | 'closes'>,
): MessageContext => ({
  college: settings.college,
  office: settings.office,
  officePhone: settings.officePhone,
  pageUrl: settings.pageUrl,
  year,
  roundName: wave.name,
  closeDate: toThaiDate(wave.closes),
});
