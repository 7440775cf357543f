// Verdicts added up.

import type { Verdict } from './verdict.ts';

export interface ExclusionCount {
  readonly reason: string;
  readonly count: number;
}

export interface Tally {
  readonly yes: number;
  readonly open: number;
  /** Tracked and not excluded: yes, no and open. */
  readonly known: number;
  /** Known or excluded: something is known of the graduate. */
  readonly tracked: number;
  readonly untracked: number;
  readonly outside: readonly ExclusionCount[];
  readonly excluded: readonly ExclusionCount[];
}

export function tally(verdicts: readonly Verdict[]): Tally {
  const places = { outside: 0, untracked: 0, excluded: 0, yes: 0, no: 0, open: 0 };
  const reasons = { outside: new Map<string, number>(), excluded: new Map<string, number>() };
  for (const { place, reason } of verdicts) {
    places[place] += 1;
    if (place !== 'outside' && place !== 'excluded') continue;
    reasons[place].set(reason, (reasons[place].get(reason) ?? 0) + 1);
  }
  const { yes, no, open, excluded, untracked } = places;
  const known = yes + no + open;
  return {
    yes,
    open,
    known,
    tracked: known + excluded,
    untracked,
    outside: listed(reasons.outside),
    excluded: listed(reasons.excluded),
  };
}

const listed = (counts: ReadonlyMap<string, number>): ExclusionCount[] =>
  [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1));
