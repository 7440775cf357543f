// Everything that waits for a person, in the order in which it is quickest to decide.

import { askedAnswers } from '../decisions/decision.ts';
import type { Case } from '../derive/case.ts';
import type { Alike } from '../derive/alike.ts';
import type { Inputs } from '../derive/inputs.ts';
import { reviewKey, type LinkedAnswer, type ReadAnswers } from '../derive/read-answers.ts';
import { hashValue } from '../hash.ts';
import { LATER, type Link } from '../matching/link-answer.ts';
import type { PairKind } from '../matching/same-person.ts';
import { pairItem, type AlikePair } from './pair-item.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { ReviewCandidate, ReviewItem, ReviewRecord, WhyAsked } from './review-item.ts';
import { recordOfAnswer, recordOfCase } from './review-record.ts';
import { standingOf, type AskedCells } from './standing.ts';

interface Ground {
  readonly cases: ReadonlyMap<string, Case>;
  readonly asked: AskedCells;
}

/** What of a derivation the review is about. */
export interface ReviewSource {
  readonly cases: readonly Case[];
  readonly read: Pick<ReadAnswers, 'linked'>;
  readonly alike: Alike;
  readonly inputs: Pick<Inputs, 'decisions'>;
}

export function reviewItems(derived: ReviewSource): ReviewItem[] {
  const cases = new Map(derived.cases.map((one) => [one.graduation.code, one]));
  const ground = { cases, asked: askedAnswers(derived.inputs.decisions) };
  const open = derived.read.linked.filter(isOpen);
  const answers = new Map(open.map(({ answer }) => [reviewKey(answer), answer]));
  const pairs = (kind: PairKind, alike: readonly AlikePair[]): ReviewItem[] =>
    alike.flatMap((pair) =>
      present(pairItem(pair, { kind, asked: ground.asked, recordOf: recordOf[kind] })),
    );
  const recordOf = {
    roster: (code: string) => ifKnown(cases.get(code), recordOfCase),
    answers: (responseId: string) => ifKnown(answers.get(responseId), recordOfAnswer),
  };
  return inOrder([
    ...pairs('roster', derived.alike.rows),
    ...open.map((one) => answerItem(one, ground)),
    ...pairs('answers', derived.alike.answers),
  ]);
}

const present = (item: ReviewItem | null): ReviewItem[] => (item ? [item] : []);

const ifKnown = <T>(
  one: T | undefined,
  toRecord: (one: T) => ReviewRecord,
): ReviewRecord | undefined => (one === undefined ? undefined : toRecord(one));

/** Nobody knows yet whose it is. */
const isOpen = ({ link }: LinkedAnswer): boolean =>
  link.kind !== 'linked' && link.kind !== 'stranger';

function answerItem({ answer, link, verdict }: LinkedAnswer, ground: Ground): ReviewItem {
  const key = reviewKey(answer);
  const shown = {
    key,
    kind: 'answer',
    left: recordOfAnswer(answer),
    candidates: candidatesOf(link, ground),
    reason: whyAsked(link),
    state: verdict?.verdict === LATER && verdict.studentId === '' ? 'later' : 'open',
    standing: standingOf(ground.asked, key),
  } as const;
  return { ...shown, hash: hashValue(shown) };
}

const whyAsked = (link: Link): WhyAsked => (link.kind === 'review' ? link.reason : 'noMatch');

const candidatesOf = (link: Link, { cases }: Ground): ReviewCandidate[] =>
  rankCandidates(link.kind === 'review' ? link.candidates : []).flatMap(
    ({ code, weight, evidence }) => {
      const one = cases.get(code);
      return one ? [{ record: recordOfCase(one), weight, evidence }] : [];
    },
  );

/** With candidates by weight, then what was put off, then what nobody resembles. */
function inOrder(items: readonly ReviewItem[]): ReviewItem[] {
  const turn = ({ state, candidates }: ReviewItem): number =>
    state === 'later' ? 1 : candidates.length > 0 ? 0 : 2;
  const weight = ({ candidates }: ReviewItem): number => candidates[0]?.weight ?? 0;
  return [...items].sort(
    (a, b) => turn(a) - turn(b) || weight(b) - weight(a) || (a.key < b.key ? -1 : 1),
  );
}
