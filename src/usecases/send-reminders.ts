// Sends what is due in batches, until nothing is left, the quota is gone or the time is up.

import type { ContactRecord } from '../domain/contact/contact-record.ts';
import { planSends, type PlannedMail, type StopReason } from '../domain/contact/send-plan.ts';
import type { WaveDates } from '../domain/contact/waves.ts';
import type { Derived } from '../domain/derive/derive.ts';
import type { IsoTime } from '../domain/graduations/graduation.ts';
import { hashValue } from '../domain/hash.ts';
import { ProblemError } from '../domain/problems.ts';
import { lookAtFollowUpForm, type FollowUpForm } from './follow-up-form.ts';
import { sendInput } from './plan-sends.ts';
import type { Ports } from './ports.ts';
import { codeOf, namesOf, toPreview, type SendPreview } from './preview-sends.ts';
import {
  deliver,
  NOT_ALLOWED,
  saveResults,
  takeBatch,
  type Batch,
  type Planned,
} from './send-batch.ts';
import { withLock } from './with-lock.ts';

/** Room for the last batch and its results within the six minutes of a run. */
const WORKING_MS = 270_000;

export const sendDeadline = (ports: Ports): IsoTime =>
  new Date(Date.parse(ports.now()) + WORKING_MS).toISOString();

/** What a person confirmed: the due ids, and their hash as it was shown. */
export interface Confirmation {
  readonly hash: string;
  readonly due: readonly string[];
}

export interface Failure {
  readonly name: string;
  readonly why: string;
}

export interface SendReport {
  readonly cohort: string;
  readonly wave: WaveDates | null;
  readonly sent: number;
  readonly failed: readonly Failure[];
  /** Confirmed people who need no mail any more. */
  readonly lost: number;
  readonly stopped: StopReason | null;
  /** Due ids that are left for another run. */
  readonly remaining: readonly string[];
}

export type SendResult =
  | { readonly kind: 'report'; readonly report: SendReport }
  /** More people are due than were confirmed: nothing was sent. */
  | { readonly kind: 'grown'; readonly preview: SendPreview };

/** Takes and leaves the lock by itself, batch by batch. */
export function sendBatches(ports: Ports, confirmed: Confirmation, deadline: IsoTime): SendResult {
  const followUp = lookAtFollowUpForm(ports);
  if (hashValue(confirmed.due) !== confirmed.hash) throw new ProblemError('planChanged');
  const first = withLock(ports, () =>
    takeBatch(ports, { followUp, confirmed: confirmed.due, only: null }),
  );
  if (first.change.kind === 'grown') return { kind: 'grown', preview: toPreview(first) };
  return { kind: 'report', report: sendAll(ports, first, { followUp, confirmed, deadline }) };
}

/** What the clock sends; a fresh derivation tells it on most days that nobody's turn has come. */
export function sendWhatIsDue(ports: Ports, derived: Derived, deadline: IsoTime): SendReport {
  const followUp = lookAtFollowUpForm(ports);
  const input = sendInput(ports, derived, followUp);
  const plan = planSends(input);
  const ended = { confirmed: null, stopped: plan.stopped };
  if (plan.mails.length === 0) return toReport({ derived, input, plan }, [], ended);
  const first = withLock(ports, () => takeBatch(ports, { followUp, confirmed: null, only: null }));
  return sendAll(ports, first, { followUp, confirmed: null, deadline });
}

interface Errand {
  readonly followUp: FollowUpForm;
  readonly confirmed: Confirmation | null;
  readonly deadline: IsoTime;
}

const whyGone = (outcomes: readonly ContactRecord[]): StopReason =>
  outcomes.some(({ detail }) => detail === NOT_ALLOWED) ? 'notAllowed' : 'quota';

function sendAll(ports: Ports, first: Batch, errand: Errand): SendReport {
  const { followUp, confirmed, deadline } = errand;
  const only = confirmed && new Set(confirmed.due.map(codeOf));
  const results: ContactRecord[] = [];
  for (let batch = first; ;) {
    const outcomes = sendOut(ports, batch.mails, batch.derived);
    results.push(...outcomes);
    const isGone = outcomes.some(({ state }) => state === 'released');
    const isLast = batch.mails.length === 0 || batch.plan.remaining === 0;
    if (isLast || isGone || ports.now() >= deadline) {
      const stopped = isGone ? whyGone(outcomes) : batch.plan.stopped;
      return toReport(batch, results, { confirmed, stopped });
    }
    batch = withLock(ports, () => takeBatch(ports, { followUp, confirmed: null, only }));
  }
}

function sendOut(
  ports: Ports,
  mails: readonly PlannedMail[],
  { inputs }: Derived,
): ContactRecord[] {
  if (mails.length === 0) return [];
  const outcomes = deliver(ports, mails, inputs.settings);
  saveResults(ports, outcomes);
  return outcomes;
}

function toReport(
  { derived, plan }: Planned,
  results: readonly ContactRecord[],
  ended: { readonly confirmed: Confirmation | null; readonly stopped: StopReason | null },
): SendReport {
  const names = namesOf(derived);
  const done = new Set(results.filter(({ state }) => state !== 'released').map(({ id }) => id));
  const remaining = plan.due.filter((id) => !done.has(id));
  const left = new Set(remaining);
  return {
    cohort: derived.cohort,
    wave: derived.wave,
    sent: results.filter(({ state }) => state === 'sent').length,
    failed: results
      .filter(({ state }) => state === 'failed')
      .map(({ code, detail }) => ({ name: names(code), why: detail })),
    lost: (ended.confirmed?.due ?? []).filter((id) => !done.has(id) && !left.has(id)).length,
    stopped: ended.stopped,
    remaining,
  };
}
