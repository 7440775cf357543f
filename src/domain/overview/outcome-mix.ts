// The seven statuses and those not yet reached, for the college and for each level.

import type { Case } from '../derive/case.ts';
import { OVEC_SEVEN, type OvecStatus } from '../indicator/indicator-row.ts';
import { levelOrder, type Level } from '../thai/level.ts';
import { grouped } from './progress.ts';

/** In the order of the official table; '' = not reached yet. */
export const MIX_STATUSES: readonly (OvecStatus | '')[] = [...OVEC_SEVEN, ''];

export interface OutcomeMix {
  readonly all: number;
  /** One count per status, in the order of MIX_STATUSES. */
  readonly counts: readonly number[];
}

export interface LevelMix extends OutcomeMix {
  readonly level: Level | '';
}

export const outcomeMix = (cases: readonly Case[]): OutcomeMix => ({
  all: cases.length,
  counts: MIX_STATUSES.map(
    (status) => cases.filter(({ outcome }) => outcome.ovec7 === status).length,
  ),
});

export const mixByLevel = (cases: readonly Case[]): LevelMix[] =>
  grouped(cases, ({ graduation }) => graduation.level)
    .map(([level, members]) => ({ level, ...outcomeMix(members) }))
    .sort((a, b) => levelOrder(a.level) - levelOrder(b.level));
