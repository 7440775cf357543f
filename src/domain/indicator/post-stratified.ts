// The rate as it would be if the tracked of each level and field stood for all graduates of theirs: a check, no headline.

import type { Rate } from './compute-indicator.ts';
import type { Stratum } from './strata.ts';

export interface MissingStratum {
  readonly stratum: Stratum;
  readonly graduates: number;
}

export interface PostStratified {
  /** Key of the definition whose total it stands beside. */
  readonly definition: string;
  /** In the denominator of the plain rate. */
  readonly base: number;
  /** Graduates expected in numerator and denominator, of the strata where somebody is tracked. */
  readonly numerator: number;
  readonly denominator: number;
  /** Null without anybody in the base. */
  readonly value: number | null;
  /** From the plain rate, in points of a hundred. */
  readonly difference: number | null;
  readonly graduates: number;
  /** Nobody is tracked there: they are outside the estimate. */
  readonly missing: readonly MissingStratum[];
}

const graduatesOf = ({ tracked, untracked }: Rate): number => tracked + untracked;

const sumOf = <T>(all: readonly T[], count: (one: T) => number): number =>
  all.reduce((sum, one) => sum + count(one), 0);

/**
 * Each stratum counts with its graduates without those outside; within it, exclusions are taken to be as frequent as
 * among the tracked. Only a rate of the tracked has such an estimate: elsewhere the untracked count as "no" already.
 */
export function postStratified(total: Rate, strata: readonly Rate[]): PostStratified | null {
  if (total.definition.base !== 'tracked') return null;
  const known = strata.filter(({ tracked }) => tracked > 0);
  const expected = (rate: Rate, count: number): number =>
    (graduatesOf(rate) * count) / rate.tracked;
  const numerator = sumOf(known, (rate) => expected(rate, rate.numerator));
  const denominator = sumOf(known, (rate) => expected(rate, rate.denominator));
  const value = denominator === 0 ? null : numerator / denominator;
  return {
    definition: total.definition.id,
    base: total.denominator,
    numerator,
    denominator,
    value,
    difference: value === null || total.value === null ? null : (value - total.value) * 100,
    graduates: graduatesOf(total),
    missing: strata
      .filter((rate) => rate.tracked === 0 && rate.untracked > 0)
      .map((rate) => ({ stratum: rate.stratum, graduates: rate.untracked })),
  };
}
