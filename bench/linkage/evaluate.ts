// How well answers are identified on a labelled set: what is right, wrong, left to a person, and which duplicates are found.
import { identify, type Identity } from '../../src/domain/matching/identify.ts';
import { KINDS, type AnswerKind } from './answer-kinds.ts';
import type { LabelledSet } from './generate.ts';

/** Outcomes of one kind of answer, or of all. */
export interface Tally {
  answers: number;
  right: number;
  wrong: number;
  review: number;
  /** Of those in review, how many have the right person among the candidates. */
  reviewHasIt: number;
  noMatch: number;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: number;
  readonly wrongOnStrangers: number;
  readonly wrongOnTwins: number;
  readonly duplicatePrecision: number;
  readonly duplicateRecall: number;
  readonly reviewShare: number;
}

export interface Evaluation {
  readonly byKind: ReadonlyMap<AnswerKind, Tally>;
  readonly counts: Counts;
  readonly wrongs: readonly Wrong[];
}

export interface Wrong {
  readonly kind: AnswerKind;
  readonly truth: string;
  readonly identity: Identity;
  readonly typed: unknown;
}

/** Plain sums, so that several sets can be pooled. */
export type Counts = Record<
  | 'answers'
  | 'onRoster'
  | 'linked'
  | 'right'
  | 'review'
  | 'wrongOnStrangers'
  | 'wrongOnTwins'
  | 'pairsTrue'
  | 'pairsFound'
  | 'pairsRight',
  number
>;

const newTally = (): Tally => ({
  ...{ answers: 0, right: 0, wrong: 0, review: 0, reviewHasIt: 0, noMatch: 0 },
});

export function evaluate(set: LabelledSet): Evaluation {
  const { identities, duplicates } = identify(
    set.answers.map(({ answer }) => answer),
    set.graduations,
  );
  const byKind = new Map(KINDS.map(({ kind }): [AnswerKind, Tally] => [kind, newTally()]));
  const wrongs: Wrong[] = [];
  let [wrongOnStrangers, wrongOnTwins] = [0, 0];
  set.answers.forEach(({ kind, truth, answer }, at) => {
    const identity = identities[at] ?? { kind: 'noMatch' };
    const tally = byKind.get(kind);
    if (!tally) return;
    tally.answers += 1;
    if (identity.kind === 'noMatch') tally.noMatch += 1;
    else if (identity.kind === 'review') {
      tally.review += 1;
      if (identity.candidates.some(({ code }) => code === truth)) tally.reviewHasIt += 1;
    } else if (identity.code === truth) tally.right += 1;
    else {
      tally.wrong += 1;
      wrongs.push({ kind, truth, identity, typed: answer.values });
      if (truth === '') wrongOnStrangers += 1;
      if (set.twins.has(truth) || set.twins.has(identity.code)) wrongOnTwins += 1;
    }
  });
  const sum = (of: (tally: Tally) => number): number =>
    Array.from(byKind.values()).reduce((total, tally) => total + of(tally), 0);
  const counts: Counts = {
    answers: set.answers.length,
    onRoster: set.answers.filter(({ truth }) => truth !== '').length,
    linked: sum(({ right, wrong }) => right + wrong),
    right: sum(({ right }) => right),
    review: sum(({ review }) => review),
    ...{ wrongOnStrangers, wrongOnTwins },
    ...pairCounts(set, identities, duplicates.persons),
  };
  return { byKind, counts, wrongs };
}

/** Answers of one person by what was found: the graduation they landed on, or the cluster of strangers. */
function pairCounts(
  set: LabelledSet,
  identities: readonly Identity[],
  persons: readonly (readonly string[])[],
): Pick<Counts, 'pairsTrue' | 'pairsFound' | 'pairsRight'> {
  const clusterOf = new Map(persons.flatMap((keys, at) => keys.map((key) => [key, at] as const)));
  const found = set.answers.map(({ answer }, at) => {
    const identity = identities[at];
    if (identity?.kind === 'linked') return identity.code;
    const cluster = clusterOf.get(answer.key);
    return cluster === undefined ? answer.key : `cluster ${cluster}`;
  });
  const truth = set.answers.map(({ person }) => person);
  return {
    pairsTrue: pairsIn(truth),
    pairsFound: pairsIn(found),
    pairsRight: pairsIn(truth.map((person, at) => `${person}\n${found[at] ?? ''}`)),
  };
}

export function pairsIn(labels: readonly string[]): number {
  const sizes = new Map<string, number>();
  let pairs = 0;
  for (const label of labels) {
    const size = sizes.get(label) ?? 0;
    pairs += size;
    sizes.set(label, size + 1);
  }
  return pairs;
}

export const pool = (all: readonly Counts[]): Counts =>
  all.reduce((total, one) => {
    const keys = Object.keys(total) as (keyof Counts)[];
    return Object.fromEntries(keys.map((key) => [key, total[key] + one[key]])) as Counts;
  });

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const scoresOf = (counts: Counts): Scores => ({
  precision: ratio(counts.right, counts.linked),
  recall: ratio(counts.right, counts.onRoster),
  wrong: counts.linked - counts.right,
  wrongOnStrangers: counts.wrongOnStrangers,
  wrongOnTwins: counts.wrongOnTwins,
  duplicatePrecision: ratio(counts.pairsRight, counts.pairsFound),
  duplicateRecall: ratio(counts.pairsRight, counts.pairsTrue),
  reviewShare: ratio(counts.review, counts.answers),
});
