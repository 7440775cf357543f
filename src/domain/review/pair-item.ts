// Two records of one file that resemble each other, as an item of the review.

import { hashValue } from '../hash.ts';
import type { Evidence } from '../matching/candidate.ts';
import { LATER } from '../matching/link-answer.ts';
import { pairKey, type PairKind } from '../matching/same-person.ts';
import type { ReviewItem, ReviewRecord } from './review-item.ts';
import { reviewSubject, standingOf, type AskedCells } from './standing.ts';

export interface AlikePair {
  /** Of the two records, in order. */
  readonly keys: readonly [string, string];
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

interface PairGround {
  readonly kind: PairKind;
  readonly recordOf: (key: string) => ReviewRecord | undefined;
  readonly asked: AskedCells;
}

/** null when it is decided, or one of the two is gone. */
export function pairItem(
  pair: AlikePair,
  { kind, recordOf, asked }: PairGround,
): ReviewItem | null {
  const [one, other] = pair.keys;
  const [left, right] = [recordOf(one), recordOf(other)];
  const key = pairKey(kind, pair.keys);
  if (!left || !right || standingOf(asked, key) !== null) return null;
  const { weight, evidence } = pair;
  const shown = {
    ...{ key, kind, left, candidates: [{ record: right, weight, evidence }] },
    reason: `${kind}Alike`,
    state: asked.get(reviewSubject(key, 'verdict'))?.value === LATER ? 'later' : 'open',
    standing: null,
  } as const;
  return { ...shown, hash: hashValue(shown) };
}
