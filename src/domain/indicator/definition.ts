// What an indicator counts, as one row of data: colleges are judged by one number, so the formula is always in sight.

import type { EvidenceRule } from './indicator-row.ts';
import type { AllOf, Condition, Timing } from './terms.ts';

/** tracked: those of whom something is known; all: every approved graduation. */
export type Base = 'tracked' | 'all';

/** How far down the figure is given: the whole college, down to fields, or down to classes and advisors. */
export type Detail = 'total' | 'fields' | 'groups';

export interface IndicatorDefinition {
  readonly id: string;
  /** Raised whenever the row counts differently. */
  readonly version: string;
  readonly name: string;
  readonly source: string;
  readonly numerator: Condition;
  readonly base: Base;
  /** Taken out of the denominator, each counted by itself; the first that fits counts. */
  readonly exclusions: readonly AllOf[];
  readonly timing: Timing;
  readonly evidence: EvidenceRule;
  readonly detail: Detail;
  /** The quality levels are meant for it. */
  readonly graded: boolean;
  /** Shown beside the name until the college has checked the row against its manual. */
  readonly caution?: string;
}

/** Whether it asks how many are known at all: then the unknown are no doubt about it. */
export const isAboutTracking = ({ numerator }: Pick<IndicatorDefinition, 'numerator'>): boolean =>
  numerator.some((terms) => terms.includes('KNOWN'));
