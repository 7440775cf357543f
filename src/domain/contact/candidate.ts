// One graduation as the send planner sees it, and the reasons against writing to it.

import { isApproved, type Graduation } from '../graduations/graduation.ts';
import { looksLikeEmail, normalizeEmail } from '../thai/email.ts';
import type { ContactRecord } from './contact-record.ts';
import type { Wave } from './waves.ts';

export type SkipReason =
  | 'otherCohort'
  | 'notApproved'
  | 'excluded'
  | 'optedOut'
  | 'answered'
  | 'proxyAnswered'
  | 'noEmail'
  | 'badEmail'
  | 'noLink'
  | 'nothingDue'
  | 'alreadySent'
  | 'unresolvedIntent'
  | 'failedBefore'
  | 'tooSoon'
  | 'enoughContacts';

/** A graduation as the planner sees it; contact is already the newest per channel. */
export type Candidate = Graduation & {
  readonly contact: { readonly email: string; readonly phone: string; readonly lineId: string };
  readonly answeredInWave: boolean;
  /** NOREMIND: stops reminders for good. */
  readonly optedOut: boolean;
  /** Somebody else answered in this wave: pauses until the next. */
  readonly proxyAnswered?: boolean;
  /** Outside the survey, e.g. deceased. */
  readonly excluded?: boolean;
  /** Personal link of the follow-up form; '' when there is none. */
  readonly link: string;
};

export function personReason(wave: Wave, candidate: Candidate): SkipReason | null {
  const email = normalizeEmail(candidate.contact.email);
  const reasons: readonly (readonly [boolean, SkipReason])[] = [
    [candidate.cohort !== wave.cohort, 'otherCohort'],
    [!isApproved(candidate), 'notApproved'],
    [candidate.excluded === true, 'excluded'],
    [candidate.optedOut, 'optedOut'],
    [candidate.proxyAnswered === true, 'proxyAnswered'],
    [candidate.answeredInWave, 'answered'],
    [email === '', 'noEmail'],
    [!looksLikeEmail(email), 'badEmail'],
    [candidate.code === '' || candidate.link === '', 'noLink'],
  ];
  return reasons.find(([holds]) => holds)?.[1] ?? null;
}

export function journalReason(record: ContactRecord | undefined): SkipReason | null {
  switch (record?.state) {
    case 'sent':
      return 'alreadySent';
    case 'intent':
      return 'unresolvedIntent';
    case 'failed':
      return 'failedBefore';
    case 'released':
    case undefined:
      return null;
  }
}
