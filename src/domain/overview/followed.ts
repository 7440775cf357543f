// Whom the college still has to follow: the approved of the cohort without those whom no denominator counts.

import type { Case } from '../derive/case.ts';
import type { Derived } from '../derive/derive.ts';
import { isOutside } from '../derive/indicator-rows.ts';

/** Counted as the indicator counts them, so that both always say the same number. */
export const followedCases = ({ approved }: Pick<Derived, 'approved'>): Case[] =>
  approved.filter(({ outcome }) => !isOutside(outcome));

export const isReached = ({ outcome }: Case): boolean => outcome.ovec7 !== '';
