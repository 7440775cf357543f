// Words that views need and that the domain does not own; texts implement it.

import type { Evidence } from '../matching/candidate.ts';
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
  readonly home: (id: HomeLine, params: Readonly<Record<string, string>>) => HomeWords;
}

export interface HomeWords {
  readonly label: string;
  readonly detail: string;
}

/** What became of an answer in the review view. */
export type ReviewState =
  'open' | 'later' | 'noCandidate' | 'idUnknown' | 'linked' | 'stranger' | 'same' | 'different';

/** Lines of Home in their order. */
export type HomeLine =
  | 'cohort'
  | 'roster'
  | 'approved'
  | 'wave'
  | 'answered'
  | 'tracked'
  | 'letterTracked'
  | 'letterAll'
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
  | 'next'
  | 'version';
