// From what a person pressed to decisions: the same that typing into the review and the register would make.

import { askedSubject, type Decision } from '../decisions/decision.ts';
import { IS_THIS_PERSON, LATER, NOT_ON_LIST } from '../matching/link-answer.ts';
import { OTHER_PERSON, SAME_PERSON } from '../matching/same-person.ts';
import {
  compareRecords,
  defaultSide,
  isChoiceField,
  type ChoiceField,
  type Side,
} from './compare-records.ts';
import type { ReviewItem, ReviewKind } from './review-item.ts';
import { reviewSubject, type AskedCells } from './standing.ts';

/** otherId: it is somebody else, by student id. */
export type Judgement = 'same' | 'different' | 'later' | 'otherId';

export interface Press {
  readonly judgement: Judgement;
  /** Code of the candidate that was in front of the person. */
  readonly code: string;
  readonly studentId: string;
  /** Which value is to stand in the register; what is not named keeps its default. */
  readonly sides: Readonly<Partial<Record<ChoiceField, Side>>>;
}

export type Judged = Pick<Decision, 'kind' | 'subject' | 'value'>;

const VERDICTS: Readonly<Record<ReviewKind, { same: string; different: string }>> = {
  answer: { same: IS_THIS_PERSON, different: NOT_ON_LIST },
  answers: { same: SAME_PERSON, different: OTHER_PERSON },
  roster: { same: SAME_PERSON, different: OTHER_PERSON },
};

/** Cells of the review row as they would stand there had they been typed. */
function cellsOf({ kind }: ReviewItem, press: Press): Readonly<Record<string, string>> {
  switch (press.judgement) {
    case 'same':
      return { verdict: VERDICTS[kind].same, confirmed: press.code, studentId: '' };
    case 'different':
      return { verdict: VERDICTS[kind].different, studentId: '' };
    case 'later':
      return { verdict: LATER, studentId: '' };
    case 'otherId':
      return { studentId: press.studentId, verdict: '' };
  }
}

/** What the review row does not say yet: nothing when the same was pressed before. */
export const newCells = (item: ReviewItem, press: Press, asked: AskedCells): Judged[] =>
  Object.entries(cellsOf(item, press))
    .map(([column, value]) => ({ subject: reviewSubject(item.key, column), value }))
    .filter(({ subject, value }) => (asked.get(subject)?.value ?? '') !== value)
    .map((cell) => ({ kind: 'asked', ...cell }));

export interface Correction extends Judged {
  readonly field: ChoiceField;
}

/** Values that would not come out by themselves: each is what typing it into the register would make. */
export function corrections(
  { kind, left, candidates }: ReviewItem,
  { judgement, code, sides }: Press,
): Correction[] {
  const right = candidates.find(({ record }) => record.code === code)?.record;
  if (kind !== 'answer' || judgement !== 'same' || !right) return [];
  return compareRecords(left, right).flatMap(({ field, differs, ...values }) => {
    if (!differs || !isChoiceField(field)) return [];
    const side = sides[field];
    if (side === undefined || side === defaultSide(field, left, right)) return [];
    const subject = askedSubject('register', code, field);
    return [{ kind: 'correction' as const, field, subject, value: values[side] }];
  });
}
