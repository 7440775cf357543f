// Rows of the review that ask whether two records are one person.

import { askedSubject } from '../decisions/decision.ts';
import { fullName, levelAndField } from '../derive/case.ts';
import type { Alike } from '../derive/alike.ts';
import { reviewKey, type LinkedAnswer, type ReadAnswers } from '../derive/read-answers.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { isWaiting, LATER } from '../matching/link-answer.ts';
import { OTHER_PERSON, pairKey, SAME_PERSON, type PairKind } from '../matching/same-person.ts';
import type { AlikePair } from '../review/pair-item.ts';
import { recordOfAnswer } from '../review/review-record.ts';
import type { ReviewContext } from './review-view.ts';
import type { ViewRow } from './view-row.ts';
import type { ReviewState } from './wording.ts';

export interface PairGround {
  readonly all: readonly Graduation[];
  readonly read: ReadAnswers;
  readonly alike: Alike;
}

/** What a row of the review says of one of the two. */
interface Side {
  /** Still a question. */
  readonly isOpen: boolean;
  readonly cohort: string;
  readonly name: string;
  readonly studentId: string;
  readonly field: string;
  readonly phone: string;
  readonly submitted: string;
  readonly summary: string;
}

/**
 * Undecided pairs, and the judged ones of the current cohort: they stay, whatever became of the two, so that the
 * verdict can be taken back where it was given.
 */
export function reviewPairRows(ground: PairGround, context: ReviewContext): ViewRow[] {
  const rows = new Map(ground.all.map((one) => [one.code, one]));
  const answers = new Map(ground.read.linked.map((one) => [reviewKey(one.answer), one]));
  const sideOf = {
    roster: (code: string) => mapped(rows.get(code), sideOfRow),
    answers: (responseId: string) => mapped(answers.get(responseId), sideOfAnswer),
  };
  const toRows = (kind: PairKind, pairs: readonly AlikePair[]): ViewRow[] =>
    pairs.flatMap((pair) => {
      const [left, right] = pair.keys.map(sideOf[kind]);
      if (!left || !right) return [];
      const row = pairRow(kind, pair, { left, right }, context);
      const isJudged = JUDGED.includes(String(row.cells.verdict));
      const isAsked = isJudged ? left.cohort === context.cohort : left.isOpen && right.isOpen;
      return isAsked ? [row] : [];
    });
  return [...toRows('roster', ground.alike.rows), ...toRows('answers', ground.alike.answers)];
}

const mapped = <T>(one: T | undefined, toSide: (one: T) => Side): Side | undefined =>
  one === undefined ? undefined : toSide(one);

function sideOfAnswer({ answer, link }: LinkedAnswer): Side {
  const { fields } = recordOfAnswer(answer);
  return { ...fields, isOpen: isWaiting(link), field: fields.levelField };
}

const sideOfRow = (row: Graduation): Side => ({
  isOpen: true,
  cohort: row.cohort,
  name: fullName(row),
  studentId: row.studentId,
  field: levelAndField(row),
  phone: row.phone,
  submitted: '',
  summary: '',
});

function pairRow(
  kind: PairKind,
  pair: AlikePair,
  { left, right }: { readonly left: Side; readonly right: Side },
  { asked, wording }: ReviewContext,
): ViewRow {
  const key = pairKey(kind, pair.keys);
  const cell = (column: string): string =>
    asked.get(askedSubject('review', key, column))?.value ?? '';
  return {
    key,
    cells: {
      cohort: left.cohort,
      state: wording.reviewState(stateOf(cell('verdict'))),
      why: wording.reviewReason(`${kind}Alike`),
      typedName: left.name,
      typedId: left.studentId,
      typedField: left.field,
      typedPhone: left.phone,
      submitted: left.submitted,
      summary: left.summary,
      candidate: [right.name, right.field, right.studentId, right.submitted]
        .filter((part) => part !== '')
        .join(' '),
      evidence: wording.evidence(pair.evidence),
      others: '',
      candidateCode: '',
      verdict: cell('verdict'),
      studentId: cell('studentId'),
      comment: cell('comment'),
    },
  };
}

const JUDGED: readonly string[] = [SAME_PERSON, OTHER_PERSON];

const STATES: Readonly<Record<string, ReviewState>> = {
  [SAME_PERSON]: 'same',
  [OTHER_PERSON]: 'different',
  [LATER]: 'later',
};

const stateOf = (verdict: string): ReviewState => STATES[verdict] ?? 'open';
