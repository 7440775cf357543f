// One question for a person: are these two records one person? Everything that a screen needs to ask it.

import type { ContactPoints } from '../contact/contact-points.ts';
import type { Evidence } from '../matching/candidate.ts';
import type { ReviewReason } from '../matching/link-answer.ts';
import type { Standing } from './standing.ts';

/** Lines of a record in the order in which people compare them. */
export const RECORD_FIELDS = [
  'name',
  'studentId',
  'cohort',
  'levelField',
  'group',
  'phone',
  'email',
  'lineId',
  'submitted',
  'summary',
] as const;

export type RecordField = (typeof RECORD_FIELDS)[number];

/** What is known of one side: an answer, or a graduation with everything learned about it. */
export interface ReviewRecord {
  /** Of a graduation; '' for an answer. */
  readonly code: string;
  readonly fields: Readonly<Record<RecordField, string>>;
  /** The same contacts with their age and origin, by which the newest is known. */
  readonly points: ContactPoints;
}

export interface ReviewCandidate {
  readonly record: ReviewRecord;
  /** log2 of the odds; more is likelier. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** answer: of whom on the Roster · answers: two without owner, of one person? · roster: one person twice? */
export type ReviewKind = 'answer' | 'answers' | 'roster';

/** noMatch: nobody on the Roster resembles · …Alike: what a pair is asked for. */
export type WhyAsked = ReviewReason | 'noMatch' | 'answersAlike' | 'rosterAlike';

export interface ReviewItem {
  /** Row key of the review view, under which verdicts are kept. */
  readonly key: string;
  readonly kind: ReviewKind;
  readonly left: ReviewRecord;
  /** Likeliest first. */
  readonly candidates: readonly ReviewCandidate[];
  readonly reason: WhyAsked;
  readonly state: 'open' | 'later';
  /** What was decided about it when it was read, although it still waits: an id that nobody has, say. */
  readonly standing: Standing | null;
  /** Of everything that is shown. */
  readonly hash: string;
}
