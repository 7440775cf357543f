// Accepts at once what agrees in every line; shown first, confirmed by hash, taken back as a whole.

import { askedAnswers } from '../domain/decisions/decision.ts';
import { hashValue } from '../domain/hash.ts';
import { isExact } from '../domain/review/exact-matches.ts';
import { newCells } from '../domain/review/judge.ts';
import type { ReviewItem } from '../domain/review/review-item.ts';
import { decide, newGroup } from './decide.ts';
import type { Ports } from './ports.ts';
import { readBook } from './read-book.ts';
import { deriveNow } from './refresh.ts';

export interface ExactPlan {
  readonly items: readonly ReviewItem[];
  readonly hash: string;
}

/** Must run under the lock. */
export const planExact = (ports: Ports): ExactPlan => planned(ports).plan;

function planned(ports: Ports) {
  const { derived } = deriveNow(ports, readBook(ports));
  const items = derived.review.filter(isExact);
  const plan: ExactPlan = { items, hash: hashValue(items.map(({ hash }) => hash)) };
  return { plan, asked: askedAnswers(derived.inputs.decisions) };
}

export interface Accepted {
  readonly plan: ExactPlan;
  /** Of the decisions; null when today's plan is not the one that was shown. */
  readonly group: string | null;
}

/** Must run under the lock. */
export function acceptExact(ports: Ports, hash: string): Accepted {
  const { plan, asked } = planned(ports);
  if (plan.hash !== hash) return { plan, group: null };
  const group = newGroup(ports);
  const decisions = plan.items.flatMap((item) => {
    const code = item.candidates[0]?.record.code ?? '';
    return newCells(item, { judgement: 'same', code, studentId: '', sides: {} }, asked);
  });
  decide(ports, group, decisions);
  return { plan, group };
}
