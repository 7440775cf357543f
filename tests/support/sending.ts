// A college whose first contact wave is open: follow-up form made and open, everybody with an address of their own.
import type { LocalHost } from '../../host/create-host.ts';
import type { HostOptions, OutboxMail } from '../../host/host-api.ts';
import { AnswerSheet } from '../../host/sample/answer-sheet.ts';
import { chanceOf } from '../../host/sample/chance.ts';
import { followUpAnswers } from '../../host/sample/follow-up-answers.ts';
import { FORM_F } from '../../host/sample/form-words.ts';
import { outlineOf } from '../../host/sample/outline.ts';
import {
  COORDINATOR,
  TABS,
  columnAt,
  importedCollege,
  newHost,
  rowsOf,
  type College,
} from './college.ts';
import { openDialog } from './person.ts';

/** Follows the default first wave: graduated on 31 March, asked from 30 June. */
export const FIRST_DAY = '2026-07-02T10:00:00+07:00';
export const NO_ADDRESS = 0;
export const BAD_ADDRESS = 1;

/** `graduations` rows, two of which cannot be mailed. */
export function collegeWithForm(graduations: number): College {
  const college = importedCollege({}, graduations);
  const { host } = college;
  writeAddresses(host);
  openDialog(host, 'createFollowUpForm', COORDINATOR).press('สร้างแบบ');
  host.advanceTo(FIRST_DAY);
  return college;
}

function writeAddresses(host: LocalHost): void {
  const column = columnAt(host, TABS.roster, 'email');
  const addresses = rowsOf(host, TABS.roster).map((_, index) => {
    if (index === NO_ADDRESS) return [''];
    return [index === BAD_ADDRESS ? 'ไม่มีค่ะ@' : addressOf(index)];
  });
  host.grid(COORDINATOR).paste(TABS.roster, 3, column, addresses);
}

export const addressOf = (index: number): string => `graduate${String(index)}@mail.example`;

export const followUpForm = (host: LocalHost): string => {
  const form = host.forms().find(({ title }) => title.includes('แบบติดตาม'));
  if (!form) throw new Error('no follow-up form');
  return form.id;
};

/** Opened, tested and turned on by the coordinator: only now may mails go out. */
export function turnOn(host: LocalHost): void {
  host.openForm(followUpForm(host), COORDINATOR);
  const dialog = openDialog(host, 'installMonthlyReminder', COORDINATOR);
  dialog.press('ส่งฉบับทดสอบถึงฉัน');
  dialog.press('เปิดการแจ้งเตือน');
}

/** A second host in the same state, so that every story starts fresh without setting up again. */
export function hostFrom(snapshot: string, options: Partial<HostOptions> = {}): LocalHost {
  const host = newHost(options);
  host.restore(snapshot);
  return host;
}

/** Mails to graduates: the coordinator's test mails left out. */
export const mailsToGraduates = (host: LocalHost): readonly OutboxMail[] =>
  host.outbox.filter(({ to }) => to !== COORDINATOR);

export function linkIn({ body }: Pick<OutboxMail, 'body'>): string {
  const link = body.split('\n').find((line) => line.startsWith('https://'));
  if (link === undefined) throw new Error(`no link in: ${body}`);
  return link;
}

/** The graduate of a mail opens the link in it and answers. */
export function answerMail({ host, sample }: College, mail: Pick<OutboxMail, 'to' | 'body'>): void {
  const row = rowsOf(host, TABS.roster).find(({ email }) => email === mail.to);
  const person = sample.graduations.find(({ studentId }) => studentId === row?.studentId);
  if (!row || !person) throw new Error(`nobody has ${mail.to}`);
  const form = followUpForm(host);
  const sheet = new AnswerSheet(outlineOf(host.machine.world, form), chanceOf(7));
  sheet.write(FORM_F.firstName, row.firstName ?? '');
  followUpAnswers(sheet, person, { outcome: 'SEEKING', over: 3 });
  host.answer(form, sheet.answers, linkIn(mail));
}

export const contactRows = (host: LocalHost): Record<string, string>[] =>
  rowsOf(host, TABS.contacts);

export const statesOf = (host: LocalHost): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { state = '' } of contactRows(host)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

/** The menu item with its confirmation; what the result screen says. */
export function sendAll(host: LocalHost, as = COORDINATOR, container?: string): string {
  const dialog = openDialog(host, 'sendReminders', as, container);
  const button = dialog.screen.buttons.find(({ label }) => label.startsWith('ส่งอีเมล'));
  if (!button) return dialog.reads();
  dialog.press(button.label);
  return dialog.reads();
}

export const runsOf = (host: LocalHost, what: string): Record<string, string>[] =>
  rowsOf(host, '(ระบบ) ประวัติการทำงาน').filter((row) => row.what === what);
