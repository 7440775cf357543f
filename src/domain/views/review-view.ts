// Rows of the review: answers that only a person can give to somebody.

import { typedName, valueOf } from '../answers/evidence.ts';
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
import { rankCandidates } from '../review/rank-candidates.ts';
import { summaryOf } from '../review/review-record.ts';
import { shownDay } from './register-view.ts';
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
  const [shown, ...others] = shownCandidates(one);
  const describe = (candidate: Pick<Candidate, 'code'>): string =>
    describeGraduation(context.byCode.get(candidate.code));
  const value = (field: string): string => valueOf(answer.values, field);
  return {
    key,
    cells: {
      cohort: answer.cohort,
      state: context.wording.reviewState(stateOf(one)),
      why: isWaiting(proposed) ? context.wording.reviewReason(reasonOf(proposed)) : '',
      typedName: typedName(answer.values),
      typedId: value('studentId'),
      typedField: value('levelField').replace(/^\?/, ''),
      typedPhone: value('phone'),
      submitted: shownDay(answer.submitted),
      summary: summaryOf(answer),
      candidate: shown ? context.wording.candidate(describe(shown), others.length) : '',
      evidence: shown ? context.wording.evidence(shown.evidence) : '',
      others: others.slice(0, SHOWN_OTHERS).map(describe).join('\n'),
      candidateCode: shown?.code ?? '',
      verdict: asked('verdict'),
      studentId: asked('studentId'),
      comment: asked('comment'),
    },
  };
}

const reasonOf = (link: Link): ReviewReason | 'noMatch' =>
  link.kind === 'review' ? link.reason : 'noMatch';

/** Two more beside the likeliest one: with these nearly everybody is found. */
const SHOWN_OTHERS = 2;

const describeGraduation = (graduation: Graduation | undefined): string =>
  graduation ? `${fullName(graduation)} ${levelAndField(graduation)} ${graduation.studentId}` : '';

/** Whom the answer was given to, else whom it could be given to: "this one" is the first of them. */
function shownCandidates({ link, proposed }: LinkedAnswer): readonly Candidate[] {
  const candidates = proposed.kind === 'review' ? rankCandidates(proposed.candidates) : [];
  if (link.kind !== 'linked') return candidates;
  const owner = candidates.find(({ code }) => code === link.code);
  return [owner ?? { code: link.code, weight: 0, evidence: [] }];
}

function stateOf({ link, proposed, verdict }: LinkedAnswer): ReviewState {
  if (link.kind === 'linked' || link.kind === 'stranger') return link.kind;
  if (verdict === null) return 'open';
  if (verdict.studentId !== '') return 'idUnknown';
  if (verdict.verdict === LATER) return 'later';
  const hasCandidate = proposed.kind === 'review' && proposed.candidates.length > 0;
  return verdict.verdict === IS_THIS_PERSON && !hasCandidate ? 'noCandidate' : 'open';
}
