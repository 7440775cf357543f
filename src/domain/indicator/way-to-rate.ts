// The way from the first list to a figure, step by step: who was left out where, and why.

import { isApproved, type Graduation, type Standing } from '../graduations/graduation.ts';
import type { Rate } from './compute-indicator.ts';
import type { ExclusionCount } from './tally.ts';

export type WayStepId = 'listed' | 'approved' | 'counted' | 'tracked' | 'denominator' | 'numerator';

export interface WayStep {
  readonly id: WayStepId;
  readonly count: number;
  /** Between the step before and this one. */
  readonly leftOut: readonly ExclusionCount[];
}

/** Whoever stood on the list of the cohort, by what became of the name. */
export interface ListCounts {
  readonly approved: number;
  /** Not approved, by standing, and names taken off the list, by the reason that was given. */
  readonly leftOut: readonly ExclusionCount[];
}

const NOT_APPROVED: readonly Standing[] = ['expected', 'notYet', 'summer', 'withdrawn'];

/** Graduations of one cohort that are on the list now, and the reasons of those taken off it. */
export function listCounts(
  graduations: readonly Graduation[],
  takenOff: readonly string[] = [],
): ListCounts {
  const standing = NOT_APPROVED.map((each) => ({
    reason: each,
    count: graduations.filter((one) => one.standing === each).length,
  }));
  const reasons = [...new Set(takenOff)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((reason) => ({
      reason,
      count: takenOff.filter((other) => other === reason).length,
    }));
  return {
    approved: graduations.filter(isApproved).length,
    leftOut: [...standing, ...reasons].filter(({ count }) => count > 0),
  };
}

const sum = (counts: readonly ExclusionCount[]): number =>
  counts.reduce((all, { count }) => all + count, 0);

const untracked = (count: number): ExclusionCount[] =>
  count > 0 ? [{ reason: 'UNTRACKED', count }] : [];

/**
 * Every step is the one before less those left out. With counts of the list it begins there (the total of the
 * college), else with the approved of the stratum. Where all are in the base, the untracked are not left out.
 */
export function wayToRate(rate: Rate, list?: ListCounts): WayStep[] {
  const { all, outside, exclusions, denominator, numerator, definition } = rate;
  const counted = all - sum(outside);
  const isOfTracked = definition.base === 'tracked';
  return [
    ...(list === undefined
      ? []
      : [{ id: 'listed' as const, count: list.approved + sum(list.leftOut), leftOut: [] }]),
    { id: 'approved', count: all, leftOut: list?.leftOut ?? [] },
    { id: 'counted', count: counted, leftOut: outside },
    ...(isOfTracked
      ? [{ id: 'tracked' as const, count: rate.tracked, leftOut: untracked(rate.untracked) }]
      : []),
    { id: 'denominator', count: denominator, leftOut: exclusions },
    {
      id: 'numerator',
      count: numerator,
      leftOut:
        denominator > numerator ? [{ reason: 'NOT_MET', count: denominator - numerator }] : [],
    },
  ];
}
