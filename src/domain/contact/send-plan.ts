// Who gets which mail now: the one planner behind the preview, the menu, the daily and the monthly run.

import type { IsoDate, IsoTime } from '../graduations/graduation.ts';
import { daysBetween } from '../thai/dates.ts';
import { normalizeEmail } from '../thai/email.ts';
import { levelLabel } from '../thai/level.ts';
import { journalReason, personReason, type Candidate, type SkipReason } from './candidate.ts';
import {
  countedRecords,
  decidingRecords,
  intentId,
  mailHistory,
  type ContactRecord,
  type MailHistory,
} from './contact-record.ts';
import { checkLedger, isStepClosed, type Ledger } from './ledger.ts';
import { personMail, type MailText, type MessageContext, type MessageTexts } from './messages.ts';
import { newestDueStep, type Step } from './steps.ts';
import type { Wave } from './waves.ts';

export type StopReason =
  'notTurnedOn' | 'noOpenWave' | 'formNotOpen' | 'journalBehind' | 'quota' | 'notAllowed';

export interface SendSettings {
  readonly remindersOn: boolean;
  /** When the coordinator sent the test mail to themself; '' = never. */
  readonly testedAt: IsoTime;
  /** A mail sooner than this after the last one waits. */
  readonly minDaysBetween: number;
  /** Mails to one graduation over all waves. */
  readonly maxContacts: number;
}

export const DEFAULT_SEND_LIMITS = { minDaysBetween: 7, maxContacts: 10 } as const;
export const BATCH_SIZE = 20;

export interface SendInput {
  readonly today: IsoDate;
  readonly wave: Wave | null;
  readonly graduations: readonly Candidate[];
  /** The journal as it is: the ledger is compared with it. */
  readonly contacts: readonly ContactRecord[];
  /** Under which code a row of the Roster counts. */
  readonly countedAs: (code: string) => string;
  /** null: the stored ledger could not be read. */
  readonly ledger: Ledger | null;
  readonly settings: SendSettings;
  readonly formOpen: boolean;
  readonly quotaLeft: number;
  readonly batchSize?: number;
  readonly texts: MessageTexts;
  readonly context: MessageContext;
}

export interface PlannedMail extends MailText {
  /** Intent id: the same (graduation, wave, step) always has the same. */
  readonly id: string;
  readonly code: string;
  readonly wave: string;
  readonly step: string;
  readonly to: string;
}

export interface SendPlan {
  /** This batch; empty when stopped. */
  readonly mails: readonly PlannedMail[];
  /** Intent ids of everybody whose turn it is, this batch first. */
  readonly due: readonly string[];
  /** First mail as it would go out, also when stopped. */
  readonly sample: PlannedMail | null;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  readonly unresolved: readonly string[];
  readonly stopped: StopReason | null;
  /** How many of `due` are left after this batch. */
  readonly remaining: number;
}

export function planSends(input: SendInput): SendPlan {
  const { wave, today } = input;
  if (wave === null || today < wave.opens || today > wave.closes) return nothing('noOpenWave');
  // A journal that forgot sends cannot say whose turn it is, so not even a list is shown.
  if (!isJournalWhole(input)) return nothing('journalBehind');
  const deciding = decidingRecords(countedRecords(input.contacts, input.countedAs));
  const situation: Situation = {
    input,
    wave,
    step: newestDueStep(wave.steps, today),
    deciding,
    history: mailHistory(deciding),
  };
  const { chosen, skipped, unresolved } = choose(situation);
  const stopped = stopReason(input, chosen.length);
  const size = stopped === null ? Math.min(input.batchSize ?? BATCH_SIZE, input.quotaLeft) : 0;
  const [first] = chosen;
  return {
    mails: chosen.slice(0, size).map((turn) => write(situation, turn)),
    due: chosen.map(({ id }) => id),
    sample: first === undefined ? null : write(situation, first),
    skipped,
    unresolved,
    stopped,
    remaining: Math.max(0, chosen.length - size),
  };
}

const nothing = (stopped: StopReason): SendPlan => ({
  mails: [],
  due: [],
  sample: null,
  skipped: {},
  unresolved: [],
  stopped,
  remaining: 0,
});

interface Situation {
  readonly input: SendInput;
  readonly wave: Wave;
  readonly step: Step | null;
  readonly deciding: ReadonlyMap<string, ContactRecord>;
  readonly history: ReadonlyMap<string, MailHistory>;
}

interface Turn {
  readonly id: string;
  readonly step: Step;
  readonly candidate: Candidate;
}

function choose(situation: Situation): {
  chosen: Turn[];
  skipped: Partial<Record<SkipReason, number>>;
  unresolved: string[];
} {
  const chosen = new Map<string, Turn>();
  const skipped: Partial<Record<SkipReason, number>> = {};
  const unresolved: string[] = [];
  // By code, so that sorting the roster changes neither the batches nor who waits for the next quota.
  const candidates = [...situation.input.graduations].sort((a, b) =>
    `${a.code} ${a.studentId}` < `${b.code} ${b.studentId}` ? -1 : 1,
  );
  for (const candidate of candidates) {
    const turn = turnOf(situation, candidate);
    if (typeof turn !== 'string' && !chosen.has(turn.id)) {
      chosen.set(turn.id, turn);
      continue;
    }
    const reason = typeof turn === 'string' ? turn : 'alreadySent';
    skipped[reason] = (skipped[reason] ?? 0) + 1;
    if (reason === 'unresolvedIntent' && situation.step !== null) {
      unresolved.push(intentId(candidate.code, situation.wave.id, situation.step.id));
    }
  }
  return { chosen: [...chosen.values()], skipped, unresolved };
}

/** The mail whose turn it is, or the first reason against it. */
function turnOf(situation: Situation, candidate: Candidate): Turn | SkipReason {
  const person = personReason(situation.wave, candidate);
  if (person !== null) return person;
  const { step } = situation;
  if (step === null) return 'nothingDue';
  if (isStepClosed(situation.input.ledger ?? [], situation.wave.id, step.id)) return 'alreadySent';
  const id = intentId(candidate.code, situation.wave.id, step.id);
  return (
    journalReason(situation.deciding.get(id)) ??
    historyReason(situation, situation.history.get(candidate.code)) ?? { id, step, candidate }
  );
}

function historyReason(
  { input: { settings, today } }: Situation,
  history: MailHistory | undefined,
): SkipReason | null {
  if (history === undefined) return null;
  if (history.count >= settings.maxContacts) return 'enoughContacts';
  if (history.lastDay === '') return null;
  return daysBetween(history.lastDay, today) < settings.minDaysBetween ? 'tooSoon' : null;
}

const isJournalWhole = ({ contacts, ledger }: SendInput): boolean =>
  ledger !== null && checkLedger(contacts, ledger) === 'ok';

function stopReason(input: SendInput, due: number): StopReason | null {
  const { settings } = input;
  if (!settings.remindersOn || settings.testedAt === '') return 'notTurnedOn';
  if (!input.formOpen) return 'formNotOpen';
  return due > 0 && input.quotaLeft < 1 ? 'quota' : null;
}

function write({ input, wave, history }: Situation, { id, step, candidate }: Turn): PlannedMail {
  const heardOfWave = history.get(candidate.code)?.waves.has(wave.id) === true;
  const to = { ...candidate, level: levelLabel(candidate.level) };
  const kind = heardOfWave ? 'reminder' : 'first';
  return {
    id,
    code: candidate.code,
    wave: wave.id,
    step: step.id,
    to: normalizeEmail(candidate.contact.email),
    ...personMail(input.texts, input.context, { to, kind }),
  };
}
