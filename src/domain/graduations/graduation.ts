// One person finishing one level in one cohort: the row of the Roster, the unit of every rate.

import type { Level } from '../thai/level.ts';

/** Buddhist academic year of the cohort, four digits, e.g. "2568". */
export type CohortYear = string;

/** yyyy-mm-dd, Christian era; '' when unknown. */
export type IsoDate = string;

/** yyyy-mm-ddThh:mm:ss.sssZ, as Date.toISOString gives it. */
export type IsoTime = string;

/**
 * Where a person stands on the way to graduating. Only `approved` and `omitted` (approved although the
 * list forgot the name) are in denominators.
 */
export type Standing = 'expected' | 'approved' | 'omitted' | 'notYet' | 'summer' | 'withdrawn';

export interface Graduation {
  /** Opaque token with a check character; owner of links and answers. */
  readonly code: string;
  readonly cohort: CohortYear;
  readonly group: string;
  readonly studentId: string;
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly level: Level | '';
  readonly program: string;
  readonly field: string;
  readonly subfield: string;
  readonly phone: string;
  readonly email: string;
  readonly lineId: string;
  readonly advisor: string;
  readonly advisorEmail: string;
  readonly standing: Standing;
  readonly batch: string;
  readonly approvedOn: IsoDate;
  /** The name in the Roster where staff corrected it: answers may still come under the old one. */
  readonly listedName?: Pick<Graduation, 'firstName' | 'lastName'>;
}

/** Approved graduations are what rates are about. */
export const isApproved = (graduation: Graduation): boolean =>
  graduation.standing === 'approved' || graduation.standing === 'omitted';
