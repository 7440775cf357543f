// One graduation as the indicator sees it.

import type { CohortYear, IsoDate } from '../graduations/graduation.ts';
import type { Level } from '../thai/level.ts';

/**
 * The seven statuses of the open data "ภาวะการมีงานทำ", in its column order and with its column names: wire
 * values of the hand-over.
 */
export const OVEC_SEVEN = [
  'ศึกษาต่อ',
  'รองานหรือว่างงาน',
  'ทำงานรัฐวิสาหกิจ',
  'ทำงานราชการ',
  'ทำงานเอกชน',
  'อาชีพอิสระ',
  'อื่น ๆ',
] as const;

export type OvecStatus = (typeof OVEC_SEVEN)[number];

export type Tristate = 'yes' | 'no' | 'unknown';

/** What is known about a graduation by some evidence. */
export interface IndicatorFacts {
  /** Something is known about what became of the person (ติดตามได้). */
  readonly tracked: boolean;
  /** Employed or self-employed at some time within 365 days of graduating. */
  readonly employedWithinYear: Tristate;
  /** Internal status, e.g. WORK_PRIVATE, STUDY; '' when unknown. */
  readonly status: string;
  readonly ovec7: OvecStatus | '';
  readonly hadJobBefore?: boolean;
  readonly studyAndWork?: boolean;
  /** Works, or studies, in the field of the graduation. */
  readonly inField?: boolean;
  /** Answered "as before". */
  readonly carriedForward?: boolean;
  /** From a report or record of others: not collected with this tool. */
  readonly imported?: boolean;
  /** Nothing but a first month equal to the month of the anniversary says "within a year". */
  readonly anniversaryMonth?: boolean;
}

export interface IndicatorRow extends IndicatorFacts {
  readonly code: string;
  readonly cohort: CohortYear;
  readonly level: Level | '';
  readonly program: string;
  readonly field: string;
  readonly approvedOn: IsoDate;
  readonly department?: string;
  readonly group?: string;
  readonly advisor?: string;
  readonly sex?: string;
  /** Why the graduation is outside every denominator, e.g. DECEASED by the college's rule. */
  readonly excluded?: string;
  /** Known from the graduate's own word alone; absent when nobody else said anything. */
  readonly ownWord?: IndicatorFacts;
}

/** any: whoever said it; own: only what the graduate said (no proxies). */
export type EvidenceRule = 'any' | 'own';

export const factsOf = (row: IndicatorRow, evidence: EvidenceRule): IndicatorFacts =>
  evidence === 'own' ? (row.ownWord ?? row) : row;

/** Tracked means that one of the seven statuses is known: so the seven always add up to ติดตามได้. */
export const isTracked = (facts: Pick<IndicatorFacts, 'tracked' | 'ovec7'>): boolean =>
  facts.tracked && facts.ovec7 !== '';
