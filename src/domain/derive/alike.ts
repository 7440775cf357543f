// Records that seem to be one person: two rows of the Roster, or two answers that belong to nobody.

import type { Decision } from '../decisions/decision.ts';
import { findDuplicates } from '../matching/duplicates.ts';
import { recordOfGraduation } from '../matching/person-record.ts';
import { ROW_SPEC } from '../matching/person-spec.ts';
import { judgedPairs, judgedSame, pairKey, type PairKind } from '../matching/same-person.ts';
import { together } from '../matching/together.ts';
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
  rows: chained('roster', alikeRows(known), decisions),
  answers: chained('answers', alikeAnswers(read), decisions),
});

/** Two graduations of one person in two cohorts are no pair. */
const alikeRows = ({ all }: KnownGraduations): readonly AlikePair[] =>
  findDuplicates(all.map(recordOfGraduation), ROW_SPEC).pairs;

/**
 * What was judged, that the verdict can be found again, and of the rest as few pairs as hold each group together:
 * of twenty records that resemble each other nobody wants to see 190 pairs. One judged different leaves its group by
 * other pairs, which then come forward. The heaviest stand first.
 */
function chained(
  kind: PairKind,
  pairs: readonly AlikePair[],
  decisions: readonly Decision[],
): readonly AlikePair[] {
  const found = new Map(pairs.map((pair) => [pairKey(kind, pair.keys), pair]));
  const judged = judgedPairs(decisions, kind).map(
    ({ keys }): AlikePair => found.get(pairKey(kind, keys)) ?? { keys, weight: 0, evidence: [] },
  );
  const isJudged = new Set(judged.map(({ keys }) => pairKey(kind, keys)));
  const { join } = together(judgedSame(decisions, kind));
  const needed = pairs.filter(
    ({ keys }) => !isJudged.has(pairKey(kind, keys)) && join(keys[0], keys[1]),
  );
  return [...judged, ...needed];
}

function alikeAnswers({ linked, duplicates }: ReadAnswers): readonly AlikePair[] {
  const ids = new Map(linked.map(({ answer }) => [answer.key, reviewKey(answer)]));
  return duplicates.pairs.map(({ keys: [one, other], weight, evidence }) => {
    const sorted = [ids.get(one) ?? one, ids.get(other) ?? other].sort();
    return { keys: [sorted[0] ?? '', sorted[1] ?? ''], weight, evidence };
  });
}
