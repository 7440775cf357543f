// How far the college has come in the open wave, by level and by class group; between waves, whom it ever reached.

import type { Case } from '../derive/case.ts';
import type { Derived } from '../derive/derive.ts';
import { shareOf, type Share } from '../indicator/compute-indicator.ts';
import type { IndicatorSettings } from '../indicator/indicator-settings.ts';
import { levelOrder, type Level } from '../thai/level.ts';
import { compareThai } from '../thai/sort.ts';
import { followedCases, isReached } from './followed.ts';

export interface Progress {
  readonly share: Share;
  /** So many are the target that the college set itself. */
  readonly target: number;
  /** Still missing to the target. */
  readonly missing: number;
}

export interface LevelProgress extends Progress {
  readonly level: Level | '';
}

export interface GroupProgress extends Progress {
  readonly group: string;
}

export interface WaveProgress {
  readonly total: Progress;
  readonly levels: readonly LevelProgress[];
  /** Class groups that the Roster names. */
  readonly groups: readonly GroupProgress[];
}

/** asOf enters here and only here: it says which wave is open. */
export function waveProgress(
  derived: Pick<Derived, 'approved' | 'wave' | 'indicator'>,
): WaveProgress {
  const { wave, indicator } = derived;
  const isDone = (one: Case): boolean => (wave ? one.answeredWaves.has(wave.id) : isReached(one));
  const cases = followedCases(derived);
  const progressOf = (members: readonly Case[]): Progress =>
    toTarget(members.filter(isDone).length, members.length, indicator.settings);
  return {
    total: progressOf(cases),
    levels: grouped(cases, ({ graduation }) => graduation.level)
      .map(([level, members]) => ({ level, ...progressOf(members) }))
      .sort((a, b) => levelOrder(a.level) - levelOrder(b.level)),
    groups: grouped(cases, ({ graduation }) => graduation.group)
      .filter(([group]) => group !== '')
      .map(([group, members]) => ({ group, ...progressOf(members) }))
      .sort((a, b) => compareThai(a.group, b.group)),
  };
}

type Target = Pick<IndicatorSettings, 'trackedTarget'>;

function toTarget(done: number, all: number, { trackedTarget }: Target): Progress {
  const target = Math.ceil((all * trackedTarget) / 100 - 1e-9);
  return { share: shareOf(done, all), target, missing: Math.max(0, target - done) };
}

export function grouped<Key>(
  cases: readonly Case[],
  keyOf: (one: Case) => Key,
): (readonly [Key, readonly Case[]])[] {
  const groups = new Map<Key, Case[]>();
  for (const one of cases) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}
