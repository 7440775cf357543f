// Words that views need and that the domain does not own; texts implement it.

import type { Evidence } from '../matching/candidate.ts';
import type { OwnStep, ShownStep } from '../overview/letter-steps.ts';
import type { MainRate } from '../overview/main-rates.ts';
import type { Finding } from '../quality/finding.ts';
import type { WhyAsked } from '../review/review-item.ts';

export interface Wording {
  readonly finding: (finding: Finding) => string;
  readonly where: (finding: Finding) => string;
  readonly reviewReason: (reason: WhyAsked) => string;
  readonly reviewState: (state: ReviewState) => string;
  readonly owner: (name: string, count: number) => string;
  /** The likeliest person, and how many others there are. */
  readonly candidate: (person: string, others: number) => string;
  readonly evidence: (evidence: readonly Evidence[]) => string;
  readonly home: (id: HomeLine, params: HomeParams) => HomeWords;
}

export type HomeParams = Readonly<Record<string, string>>;

/** Cells of a row of Home that are words alone. */
export interface HomeWords {
  readonly section: string;
  readonly label: string;
  readonly detail: string;
  /** Tab or menu item that leads on; formulas are not written, so it is named. */
  readonly goTo: string;
}

/** What became of an answer in the review view. */
export type ReviewState =
  'open' | 'later' | 'noCandidate' | 'idUnknown' | 'linked' | 'stranger' | 'same' | 'different';

/** Lines of Home; some stand more than once. */
export type HomeLine =
  | 'next'
  | 'cohort'
  | 'roster'
  | 'approved'
  | 'wave'
  | 'answered'
  | 'tracked'
  | 'answeredOfLevel'
  | 'trackedOfLevel'
  | MainRate
  | OwnStep
  | ShownStep
  | 'review'
  | 'mustFix'
  | 'toCheck'
  | 'toKnow'
  | 'stillFound'
  | 'owners'
  | 'formP'
  | 'formF'
  | 'handOver'
  | 'deadline'
  | 'run'
  | 'version'
  | 'charts'
  | 'mix'
  | 'week';
