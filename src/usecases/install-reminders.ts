// The reminders' switch: a test mail to oneself, two clock triggers of one account, and taking over from another.

import { messageContext } from '../domain/contact/message-context.ts';
import { openWave, type WaveDates } from '../domain/contact/waves.ts';
import { toBangkokDate } from '../domain/contact/bangkok-day.ts';
import { testMail } from '../domain/contact/messages.ts';
import { readWaves } from '../domain/contact/read-waves.ts';
import { currentCohort, readCohorts } from '../domain/cohorts/cohort.ts';
import { wavesOfCohort } from '../domain/derive/case.ts';
import type { IsoDate } from '../domain/graduations/graduation.ts';
import { ProblemError } from '../domain/problems.ts';
import { isOn, readSettings } from '../domain/settings/settings.ts';
import { COHORTS, SETTINGS, WAVES } from '../domain/tabs/people-tabs.ts';
import { FORM_NAMES } from '../texts/form-names.ts';
import { MESSAGE_TEXTS } from '../texts/message-texts.ts';
import { REMINDER_TEXTS } from '../texts/reminder-texts.ts';
import { lookAtFollowUpForm, type FollowUpForm } from './follow-up-form.ts';
import { MEMORY } from './memory-names.ts';
import type { MailOutcome, Ports } from './ports.ts';
import { surveyGround } from './questionnaire-of.ts';
import { saveSettings } from './save-settings.ts';
import { post } from './send-batch.ts';
import { requireOwnFile } from './system-state.ts';

export const MONTHLY = { handler: 'runMonthlyReminders', day: 1, hour: 9 } as const;
export const DAILY = { handler: 'runDaily', hour: 6 } as const;
const HANDLERS = [MONTHLY.handler, DAILY.handler] as const;

export interface ReminderState {
  readonly cohort: string;
  /** The open wave, else the next one; null when none is to come. */
  readonly wave: WaveDates | null;
  readonly isOn: boolean;
  readonly testedAt: string;
  readonly me: string;
  /** Account whose triggers do the work; '' when nobody's. */
  readonly owner: string;
  /** Both triggers of this account are there. */
  readonly hasTriggers: boolean;
}

export function reminderState(ports: Ports): ReminderState {
  requireOwnFile(ports);
  const cohort = currentCohort(readCohorts(ports.workbook.read(COHORTS)))?.year ?? '';
  const mine = ports.triggers.mine();
  return {
    cohort,
    wave: nextWave(ports, cohort, toBangkokDate(ports.now())),
    isOn: isOn(readSettings(ports.workbook.read(SETTINGS)).reminders),
    testedAt: ports.memory.get(MEMORY.testedAt) ?? '',
    me: ports.me(),
    owner: ports.memory.get(MEMORY.triggerOwner) ?? '',
    hasTriggers: HANDLERS.every((handler) => mine.includes(handler)),
  };
}

function nextWave(ports: Ports, cohort: string, today: IsoDate): WaveDates | null {
  const waves = wavesOfCohort(readWaves(ports.workbook.read(WAVES)), cohort);
  const [next] = waves
    .filter(({ opens }) => opens > today)
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
  return openWave(today, waves) ?? next ?? null;
}

/** To the person themself, with the plain address of the form: nobody's personal link is given away. */
export function sendTestMail(ports: Ports): MailOutcome {
  const { form, isOpen } = lookAtFollowUpForm(ports);
  if (!isOpen) throw new ProblemError('formNotOpen', { form: FORM_NAMES.F });
  const { settings, cohort } = surveyGround(ports);
  const wave = nextWave(ports, cohort.year, toBangkokDate(ports.now()));
  const mail = testMail(
    MESSAGE_TEXTS,
    messageContext(settings, cohort.year, wave ?? { name: '', closes: '' }),
    {
      ...REMINDER_TEXTS.example,
      link: form.responderUrl,
    },
  );
  const outcome = post(ports, { ...mail, to: ports.me() }, settings);
  if (outcome.kind === 'sent') ports.memory.set(MEMORY.testedAt, ports.now());
  return outcome;
}

export type Installed =
  | { readonly kind: 'installed' }
  /** Somebody else's triggers are at work; only taking over replaces them. */
  | { readonly kind: 'ownedBy'; readonly owner: string };

/** Must run under the lock; the form was looked at before. */
export function installMonthlyReminder(
  ports: Ports,
  followUp: FollowUpForm,
  takesOver: boolean,
): Installed {
  const { owner, me, testedAt, cohort } = reminderState(ports);
  if (owner !== '' && owner !== me && !takesOver) return { kind: 'ownedBy', owner };
  if (testedAt === '') throw new ProblemError('testMailFirst');
  if (followUp.form.cohort !== cohort) throw new ProblemError('planChanged');
  removeOwnTriggers(ports);
  ports.triggers.installMonthly(MONTHLY.handler, MONTHLY.day, MONTHLY.hour);
  ports.triggers.installDaily(DAILY.handler, DAILY.hour);
  ports.memory.set(MEMORY.triggerOwner, me);
  saveSettings(ports, { reminders: 'เปิด' });
  return { kind: 'installed' };
}

/** Must run under the lock. Triggers of another account end by themselves at their next run. */
export function turnOffReminders(ports: Ports): void {
  requireOwnFile(ports);
  removeOwnTriggers(ports);
  ports.memory.remove(MEMORY.triggerOwner);
  saveSettings(ports, { reminders: 'ปิด' });
}

/** Google lets nobody delete the triggers of another account. */
export function removeOwnTriggers(ports: Ports): void {
  for (const handler of HANDLERS) ports.triggers.remove(handler);
}
