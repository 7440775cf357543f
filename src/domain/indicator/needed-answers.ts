// How many more answers a stratum needs: for the target, for ± 5 points, for the light.

import type { Rate } from './compute-indicator.ts';
import type { IndicatorSettings } from './indicator-settings.ts';
import { reaches } from './indicator-settings.ts';
import { wilsonInterval } from './interval.ts';

const MARGIN = 0.05;

export interface NeededAnswers {
  /** Until the share of whom something is known reaches the target. */
  readonly forTarget: number;
  /** Until the figure may be reported. */
  readonly forGate: number;
  /** Until chance moves the figure by at most ± 5 points, whatever the answers say. */
  readonly forMargin: number;
  /** Until not even the worst or best case of the unknown moves it by more than ± 5 points. */
  readonly forBounds: number;
}

type Counts = Pick<Rate, 'tracked' | 'untracked' | 'undecided' | 'numerator' | 'exclusions'>;

const least = (holds: (more: number) => boolean, most: number): number => {
  let more = 0;
  while (more < most && !holds(more)) more += 1;
  return more;
};

export function neededAnswers(
  counts: Counts,
  settings: Pick<IndicatorSettings, 'trackedTarget' | 'reportFrom'>,
): NeededAnswers {
  const { tracked, untracked } = counts;
  const all = tracked + untracked;
  const until = (percent: number): number =>
    least((more) => all === 0 || reaches((tracked + more) / all, percent), untracked);
  const isCertain = (more: number): boolean => openShare(counts, more) <= 2 * MARGIN + 1e-9;
  return {
    forTarget: until(settings.trackedTarget),
    forGate: until(settings.reportFrom),
    // What cannot move by more at worst cannot move by more by chance.
    forMargin: least((more) => isCertain(more) || isWithinMargin(counts, more), untracked),
    forBounds: least(isCertain, untracked),
  };
}

const inBase = ({ tracked, exclusions }: Counts): number =>
  tracked - exclusions.reduce((sum, { count }) => sum + count, 0);

const openShare = (counts: Counts, more: number): number => {
  const population = inBase(counts) + counts.untracked;
  return population === 0 ? 0 : (counts.untracked - more + counts.undecided) / population;
};

/** The interval is widest where the answers bring the share nearest to one half. */
function isWithinMargin(counts: Counts, more: number): boolean {
  const known = inBase(counts) + more;
  const population = inBase(counts) + counts.untracked;
  if (known === 0) return population === 0;
  const half = Math.round(known / 2);
  const yes = Math.min(Math.max(half, counts.numerator), counts.numerator + more);
  const range = wilsonInterval({ yes, known, population });
  return range === null || range.high - range.low <= 2 * MARGIN;
}
