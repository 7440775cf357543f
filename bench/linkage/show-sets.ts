// Prints how answers of the labelled sets are identified, beside what must be reached.
import { KINDS, type AnswerKind } from './answer-kinds.ts';
import { evaluate, pool, scoresOf, type Counts, type Scores, type Tally } from './evaluate.ts';
import { generate, type SetSize } from './generate.ts';
import { percent, printTable, seconds, timed, verdict } from './print.ts';

interface Pooled {
  readonly scores: Scores;
  readonly counts: Counts;
  readonly byKind: ReadonlyMap<AnswerKind, Tally>;
  readonly secondsEach: number;
}

function pooled(size: Omit<SetSize, 'seed'>, seeds: number): Pooled {
  const evaluations = Array.from({ length: seeds }, (_, at) => {
    const set = generate({ ...size, seed: at + 1 });
    return timed(() => evaluate(set));
  });
  const counts = pool(evaluations.map(({ value }) => value.counts));
  const byKind = new Map<AnswerKind, Tally>();
  for (const { value } of evaluations) {
    for (const [kind, tally] of value.byKind) byKind.set(kind, added(byKind.get(kind), tally));
  }
  const total = evaluations.reduce((sum, one) => sum + one.seconds, 0);
  return { counts, byKind, scores: scoresOf(counts), secondsEach: total / seeds };
}

const added = (before: Tally | undefined, tally: Tally): Tally => {
  if (!before) return { ...tally };
  const keys = Object.keys(tally) as (keyof Tally)[];
  return Object.fromEntries(keys.map((key) => [key, before[key] + tally[key]])) as unknown as Tally;
};

const TARGETS: readonly (readonly [
  label: string,
  valueOf: (scores: Scores) => number,
  isMet: (value: number) => boolean,
  target: string,
])[] = [
  ['link precision', ({ precision }) => precision, (value) => value >= 0.9995, '99.95 %'],
  ['link recall', ({ recall }) => recall, (value) => value >= 0.99, '99 %'],
  ['duplicates precision', (all) => all.duplicatePrecision, (value) => value >= 0.999, '99.9 %'],
  ['duplicates recall', (all) => all.duplicateRecall, (value) => value >= 0.985, '98.5 %'],
  ['left to a person', ({ reviewShare }) => reviewShare, (value) => value <= 0.01, 'at most 1 %'],
];

/** Where everything goes wrong, only what must never be wrong has a target. */
function showScores(title: string, pooledSets: Pooled, hasTargets = true): void {
  const { scores, counts, secondsEach } = pooledSets;
  const rows = TARGETS.map(([label, valueOf, isMet, target]) => {
    const value = valueOf(scores);
    const judged = hasTargets ? [target, verdict(isMet(value))] : ['', ''];
    return [label, percent(value), ...judged];
  });
  printTable(`${title} (${counts.answers} answers, ${seconds(secondsEach)} CPU a set)`, [
    ['', 'reached', 'target', ''],
    ...rows,
    [
      'wrong on strangers',
      String(scores.wrongOnStrangers),
      '0',
      verdict(scores.wrongOnStrangers === 0),
    ],
    ['wrong on twins', String(scores.wrongOnTwins), '0', verdict(scores.wrongOnTwins === 0)],
    ['wrong at all', String(scores.wrong), '', ''],
  ]);
}

function showKinds({ byKind }: Pooled): void {
  const rows = KINDS.map(({ kind }) => {
    const tally = byKind.get(kind);
    const count = (key: keyof Tally): string => String(tally?.[key] ?? 0);
    const keys: (keyof Tally)[] = ['answers', 'right', 'wrong', 'review', 'reviewHasIt', 'noMatch'];
    return [kind, ...keys.map(count)];
  });
  const head = [
    'how the answer names its graduate',
    'answers',
    'right',
    'wrong',
    'review',
    'review shows the right one',
    'no match',
  ];
  printTable('by kind of answer', [head, ...rows]);
}

export function showSets(): void {
  const large = pooled({ graduations: 3000, answers: 4500 }, 10);
  showScores('3,000 graduations, 4,500 answers, 10 seeds', large);
  showKinds(large);
  showScores(
    '30 graduations, 45 answers, 200 seeds',
    pooled({ graduations: 30, answers: 45 }, 200),
  );
  const trouble = pooled({ graduations: 3000, answers: 4500, trouble: 10 }, 5);
  showScores('3,000 graduations, ten times the trouble, 5 seeds', trouble, false);
}
