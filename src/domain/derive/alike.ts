// Records that seem to be one person: two rows of the Roster, or two answers that belong to nobody.

import type { Decision } from '../decisions/decision.ts';
import { findDuplicates } from '../matching/duplicates.ts';
import { recordOfGraduation } from '../matching/person-record.ts';
import { PAIR_SPEC } from '../matching/person-spec.ts';
import { judgedPairs, pairKey } from '../matching/same-person.ts';
import type { AlikePair } from '../review/pair-item.ts';
import type { KnownGraduations } from './known-graduations.ts';
import { reviewKey, type ReadAnswers } from './read-answers.ts';

export interface Alike {
  /** By codes; also those that a person has judged, so that the verdict can be found again. */
  readonly rows: readonly AlikePair[];
  /** By response ids. */
  readonly answers: readonly AlikePair[];
}

export const findAlike = (
  known: KnownGraduations,
  read: ReadAnswers,
  decisions: readonly Decision[],
): Alike => ({
  rows: withJudged(alikeRows(known), decisions),
  answers: alikeAnswers(read),
});

/** Two graduations of one person in two cohorts are no pair. */
const alikeRows = ({ all }: KnownGraduations): readonly AlikePair[] =>
  findDuplicates(all.map(recordOfGraduation), PAIR_SPEC).pairs;

/** A row may be mended after it was judged, and then resembles no more. */
function withJudged(
  pairs: readonly AlikePair[],
  decisions: readonly Decision[],
): readonly AlikePair[] {
  const found = new Set(pairs.map(({ keys }) => pairKey('roster', keys)));
  const others = judgedPairs(decisions, 'roster').filter(
    ({ keys }) => !found.has(pairKey('roster', keys)),
  );
  return [...pairs, ...others.map(({ keys }): AlikePair => ({ keys, weight: 0, evidence: [] }))];
}

function alikeAnswers({ linked, duplicates }: ReadAnswers): readonly AlikePair[] {
  const ids = new Map(linked.map(({ answer }) => [answer.key, reviewKey(answer)]));
  return duplicates.pairs.map(({ keys: [one, other], weight, evidence }) => {
    const sorted = [ids.get(one) ?? one, ids.get(other) ?? other].sort();
    return { keys: [sorted[0] ?? '', sorted[1] ?? ''], weight, evidence };
  });
}
