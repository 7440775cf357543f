// Items that may be accepted together: one candidate, and not a word in which the two differ.

import { agrees, compareRecords } from './compare-records.ts';
import type { RecordField, ReviewItem, ReviewRecord } from './review-item.ts';

const NEEDED: readonly RecordField[] = ['name', 'levelField'];
const ONE_OF: readonly RecordField[] = ['studentId', 'phone', 'email'];
/** What the person does now may well have changed. */
const MAY_DIFFER: readonly RecordField[] = ['summary'];

export function agreeExactly(left: ReviewRecord, right: ReviewRecord): boolean {
  const rows = compareRecords(left, right);
  const agreeing = new Set(rows.filter(agrees).map(({ field }) => field));
  return (
    rows.every(({ field, differs }) => !differs || MAY_DIFFER.includes(field)) &&
    NEEDED.every((field) => agreeing.has(field)) &&
    ONE_OF.some((field) => agreeing.has(field))
  );
}

export function isExact({ left, candidates, standing }: ReviewItem): boolean {
  const [best] = candidates;
  return (
    best !== undefined &&
    candidates.length === 1 &&
    standing === null &&
    agreeExactly(left, best.record)
  );
}
