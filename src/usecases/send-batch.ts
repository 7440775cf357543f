// One batch of mails: the intents are written before anything goes out, the results after.

import type { ContactRecord } from '../domain/contact/contact-record.ts';
import { compareDue, type DueChange } from '../domain/contact/confirm-sends.ts';
import { addToLedger } from '../domain/contact/ledger.ts';
import { cleanHeader } from '../domain/contact/mail-parts.ts';
import {
  planSends,
  type PlannedMail,
  type SendInput,
  type SendPlan,
} from '../domain/contact/send-plan.ts';
import type { Derived } from '../domain/derive/derive.ts';
import { ProblemError } from '../domain/problems.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { CONTACTS } from '../domain/tabs/journal-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { looksLikeEmail, normalizeEmail } from '../domain/thai/email.ts';
import { collect } from './collect.ts';
import type { FollowUpForm } from './follow-up-form.ts';
import { closedToMe } from './form-report.ts';
import { MEMORY } from './memory-names.ts';
import { sendInput } from './plan-sends.ts';
import type { MailOutcome, Ports } from './ports.ts';
import { readBook } from './read-book.ts';
import { deriveNow } from './refresh.ts';
import { seedWaves } from './seed-waves.ts';

export interface Planned {
  readonly derived: Derived;
  readonly input: SendInput;
  readonly plan: SendPlan;
}

/** Must run under the lock. What Forms holds at this moment decides. */
export function planNow(
  ports: Ports,
  followUp: FollowUpForm,
  only: ReadonlySet<string> | null = null,
): Planned {
  seedWaves(ports);
  // The first batch walked over everything; from then on only what came in the meantime can matter.
  const { closed, isUnfinished } = collect(ports, only ? 'recent' : 'all');
  if (isUnfinished) throw new ProblemError('collectUnfinished');
  // Without its answers nobody can say who need not be asked.
  if (closed.some(({ key }) => key === followUp.form.key)) throw closedToMe(followUp.form);
  const { derived } = deriveNow(ports, readBook(ports));
  const whole = sendInput(ports, derived, followUp);
  const input = only
    ? { ...whole, graduations: whole.graduations.filter(({ code }) => only.has(code)) }
    : whole;
  return { derived, input, plan: planSends(input) };
}

export interface Batch extends Planned {
  /** How the plan differs from the confirmed one; "grown" takes no mail. */
  readonly change: DueChange;
  readonly mails: readonly PlannedMail[];
}

export interface BatchRequest {
  readonly followUp: FollowUpForm;
  /** Due ids that a person confirmed; null when the clock asks. */
  readonly confirmed: readonly string[] | null;
  /** Only these, by code, once the first batch has gone out. */
  readonly only: ReadonlySet<string> | null;
}

/** Must run under the lock: plans a batch and writes down that it is about to be sent. */
export function takeBatch(ports: Ports, { followUp, confirmed, only }: BatchRequest): Batch {
  const planned = planNow(ports, followUp, only);
  const { plan, input } = planned;
  const change = confirmed ? compareDue(confirmed, plan.due) : ({ kind: 'same' } as const);
  const mails = change.kind === 'grown' ? [] : plan.mails;
  if (mails.length > 0) writeIntents(ports, mails, input);
  return { ...planned, change, mails };
}

/** Where the ledger takes nothing more, nothing goes out: the intents are released and left for another run. */
function writeIntents(ports: Ports, mails: readonly PlannedMail[], input: SendInput): void {
  const [at, by] = [ports.now(), ports.me()];
  const records = (state: ContactRecord['state']): ContactRecord[] =>
    mails.map((mail) => recordOf(mail, { at, by, state, detail: '' }));
  const intents = records('intent');
  append(ports, intents);
  ports.workbook.commit();
  const ledger = addToLedger(input.ledger ?? [], intents, input.today);
  let isKept = false;
  try {
    ports.memory.set(MEMORY.ledger, JSON.stringify(ledger));
    isKept = true;
  } finally {
    if (!isKept) append(ports, records('released'));
  }
}

/** Without the lock, because mail is slow. The day's quota being gone releases the rest of the batch. */
export function deliver(
  ports: Ports,
  mails: readonly PlannedMail[],
  settings: Settings,
): ContactRecord[] {
  const records: ContactRecord[] = [];
  const by = ports.me();
  let gone: MailOutcome | null = null;
  for (const mail of mails) {
    const outcome: MailOutcome = gone ?? post(ports, mail, settings);
    if (outcome.kind === 'refused' && outcome.isLast) gone = { kind: 'quotaGone' };
    else if (STATE_OF[outcome.kind] === 'released') gone = outcome;
    const detail = detailOf(outcome);
    const state = STATE_OF[outcome.kind];
    records.push(recordOf(mail, { at: ports.now(), by, state, detail }));
  }
  return records;
}

/** Of a mail that was not tried, the reason when it is one for the person. */
const detailOf = (outcome: MailOutcome): string =>
  outcome.kind === 'refused' ? outcome.why : outcome.kind === 'notAllowed' ? NOT_ALLOWED : '';

export const NOT_ALLOWED = 'notAllowed';

const STATE_OF = {
  sent: 'sent',
  refused: 'failed',
  quotaGone: 'released',
  notAllowed: 'released',
} as const;

export const post = (
  ports: Ports,
  { to, subject, body, htmlBody }: Pick<PlannedMail, 'to' | 'subject' | 'body' | 'htmlBody'>,
  settings: Settings,
): MailOutcome =>
  ports.mail.send({
    to,
    subject,
    body,
    htmlBody,
    replyTo: replyAddress(settings),
    senderName: cleanHeader(settings.college),
  });

/** A mistyped address for replies must not make every single mail fail. */
function replyAddress({ replyTo, officeEmail }: Settings): string {
  const usable = [replyTo, officeEmail].map(normalizeEmail).find(looksLikeEmail);
  return usable ?? '';
}

const PATIENCE_MS = 20_000;
const ATTEMPTS = 4;

/** Waits longer than other work: mails that went out must not stay without a result. */
export function saveResults(ports: Ports, results: readonly ContactRecord[]): void {
  for (let attempt = 1; !ports.lock.hold(PATIENCE_MS); attempt++) {
    if (attempt === ATTEMPTS) throw new ProblemError('lockBusy');
  }
  try {
    append(ports, results);
  } finally {
    ports.lock.release();
  }
}

function append(ports: Ports, records: readonly ContactRecord[]): void {
  const snapshot = ports.workbook.read(CONTACTS);
  if (!snapshot) throw new ProblemError('tabLost', { title: CONTACTS.title });
  const appends = records.map((record) => ({ ...record }));
  ports.workbook.write(CONTACTS, snapshot, { ...EMPTY_PATCH, appends });
}

const recordOf = (
  { id, code, wave, step }: PlannedMail,
  course: Pick<ContactRecord, 'at' | 'by' | 'state' | 'detail'>,
): ContactRecord => ({ id, code, wave, step, channel: 'mail', ...course });
