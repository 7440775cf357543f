// Rows of the review: answers that only a person can give to somebody.

import type { Answer } from '../answers/answer.ts';
import { valueOf } from '../answers/evidence.ts';
import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import { fullName, levelAndField } from '../derive/case.ts';
import { reviewKey, type LinkedAnswer } from '../derive/read-answers.ts';
import type { Candidate } from '../matching/candidate.ts';
import {
  IS_THIS_PERSON,
  LATER,
  isWaiting,
  type Link,
  type ReviewReason,
} from '../matching/link-answer.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { shownDay } from './register-view.ts';
import { shownValue } from './shown-value.ts';
import type { ViewRow } from './view-row.ts';
import type { ReviewState, Wording } from './wording.ts';

export interface ReviewContext {
  readonly byCode: ReadonlyMap<string, Graduation>;
  /** Year of the current cohort. */
  readonly cohort: string;
  readonly asked: ReadonlyMap<string, AskedAnswer>;
  readonly wording: Wording;
}

/**
 * Undecided answers of every cohort, and the decided ones of the current cohort: a verdict must be found
 * again to be taken back, which is done where it was given, by blanking its cell. The column "state" tells
 * them apart and staff can filter by it.
 */
export function reviewRow(one: LinkedAnswer, context: ReviewContext): ViewRow | null {
  const { answer, link, proposed, verdict } = one;
  const isDecided = verdict !== null && !isWaiting(link);
  if (isDecided ? answer.cohort !== context.cohort : !isWaiting(link)) return null;
  const key = reviewKey(answer);
  const asked = (column: string): string =>
    context.asked.get(askedSubject('review', key, column))?.value ?? '';
  const candidate = context.byCode.get(candidateCode(one));
  const value = (field: string): string => valueOf(answer.values, field);
  return {
    key,
    cells: {
      cohort: answer.cohort,
      state: context.wording.reviewState(stateOf(one)),
      why: isWaiting(proposed) ? context.wording.reviewReason(reasonOf(proposed)) : '',
      typedName: [value('firstName'), value('lastName')].filter((part) => part !== '').join(' '),
      typedId: value('studentId'),
      typedField: value('levelField').replace(/^\?/, ''),
      typedPhone: value('phone'),
      submitted: shownDay(answer.submitted),
      summary: summaryOf(answer),
      candidate: candidate
        ? `${fullName(candidate)} ${levelAndField(candidate)} ${candidate.studentId}`
        : '',
      candidateCode: candidate?.code ?? '',
      verdict: asked('verdict'),
      studentId: asked('studentId'),
      comment: asked('comment'),
    },
  };
}

const reasonOf = (link: Link): ReviewReason | 'noMatch' =>
  link.kind === 'review' ? link.reason : 'noMatch';

/** Of several only a person knows whom "this one" would mean. */
const onlyCandidate = (candidates: readonly Candidate[]): string =>
  candidates.length === 1 ? (candidates[0]?.code ?? '') : '';

/** Whom the answer was given to, else whom it could be given to. */
function candidateCode({ link, proposed }: LinkedAnswer): string {
  if (link.kind === 'linked') return link.code;
  return proposed.kind === 'review' ? onlyCandidate(proposed.candidates) : '';
}

function stateOf({ link, proposed, verdict }: LinkedAnswer): ReviewState {
  if (link.kind === 'linked' || link.kind === 'stranger') return link.kind;
  if (verdict === null) return 'open';
  if (verdict.studentId !== '') return 'idUnknown';
  if (verdict.verdict === LATER) return 'later';
  const hasCandidate = proposed.kind === 'review' && onlyCandidate(proposed.candidates) !== '';
  return verdict.verdict === IS_THIS_PERSON && !hasCandidate ? 'noCandidate' : 'open';
}

function summaryOf(answer: Answer): string {
  if (answer.form === 'P') return 'แบบก่อนสำเร็จการศึกษา';
  return [shownValue(answer.values, 'status'), valueOf(answer.values, 'workplace')]
    .filter((part) => part !== '')
    .join(' · ');
}
