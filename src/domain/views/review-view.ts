// Rows of the review: answers that only a person can give to somebody.

import type { Answer } from '../answers/answer.ts';
import { valueOf } from '../answers/evidence.ts';
import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import { fullName, levelAndField } from '../derive/case.ts';
import { reviewKey, type LinkedAnswer } from '../derive/read-answers.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { shownDay } from './register-view.ts';
import { shownValue } from './latest-view.ts';
import type { ViewRow } from './view-row.ts';
import type { Wording } from './wording.ts';

export interface ReviewContext {
  readonly byCode: ReadonlyMap<string, Graduation>;
  readonly asked: ReadonlyMap<string, AskedAnswer>;
  readonly wording: Wording;
}

/** Undecided answers, and those put off; decided ones leave the view, their verdict stays in the journal. */
export function reviewRow({ answer, link }: LinkedAnswer, context: ReviewContext): ViewRow | null {
  if (link.kind !== 'review') return null;
  const key = reviewKey(answer);
  const asked = (column: string): string =>
    context.asked.get(askedSubject('review', key, column))?.value ?? '';
  const candidate = context.byCode.get(link.candidate);
  const value = (field: string): string => valueOf(answer.values, field);
  return {
    key,
    cells: {
      why: context.wording.reviewReason(link.reason),
      typedName: [value('firstName'), value('lastName')].filter((part) => part !== '').join(' '),
      typedId: value('studentId'),
      typedField: value('levelField').replace(/^\?/, ''),
      typedPhone: value('phone'),
      submitted: shownDay(answer.submitted),
      summary: summaryOf(answer),
      candidate: candidate
        ? `${fullName(candidate)} ${levelAndField(candidate)} ${candidate.studentId}`
        : '',
      verdict: asked('verdict'),
      studentId: asked('studentId'),
      comment: asked('comment'),
    },
  };
}

function summaryOf(answer: Answer): string {
  if (answer.form === 'P') return 'แบบก่อนสำเร็จการศึกษา';
  return [shownValue(answer, 'status'), valueOf(answer.values, 'workplace')]
    .filter((part) => part !== '')
    .join(' · ');
}
