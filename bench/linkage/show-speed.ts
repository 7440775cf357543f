// Prints CPU and memory of the large cases, and the peers on the same rows.
import { findDuplicates } from '../../src/domain/matching/duplicates.ts';
import { identify } from '../../src/domain/matching/identify.ts';
import { linkToRoster } from '../../src/domain/matching/link-roster.ts';
import { recordOfAnswer, recordOfGraduation } from '../../src/domain/matching/person-record.ts';
import { LINK_SPEC, PAIR_SPEC } from '../../src/domain/matching/person-spec.ts';
import { generate } from './generate.ts';
import { manyAnswers, type ManyAnswers } from './many-answers.ts';
import { runPeers } from './peers.ts';
import { printTable, seconds, timed, verdict } from './print.ts';
import { scorePairs, type PairScores } from './score-pairs.ts';

const MOST_SECONDS = 4.5;

const megabytes = (): string => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

/** Decides by weight alone, as peers do; the product leaves to a person what rests on names. */
const LIKELIER_THAN_NOT: typeof PAIR_SPEC = {
  ...PAIR_SPEC,
  automaticFrom: 0,
  automatic: [{}],
  vetoes: [
    { when: { studentId: ['differs'] }, most: 'none' },
    { when: { firstName: ['differs'], lastName: ['equal', 'oneEdit'] }, most: 'none' },
  ],
};

interface Deduplicated {
  readonly scores: PairScores;
  readonly seconds: number;
  readonly memory: string;
}

function deduplicate({ records, truth }: ManyAnswers, spec: typeof PAIR_SPEC): Deduplicated {
  const { value, seconds: cpu } = timed(() => findDuplicates(records, spec));
  const memory = megabytes();
  const places = new Map(records.map(({ key }, at) => [key, at]));
  const clusters = value.persons.map((keys) => keys.map((key) => places.get(key) ?? -1));
  const together = new Set(clusters.flat());
  const alone = records.flatMap((_, at) => (together.has(at) ? [] : [[at]]));
  return { scores: scorePairs(truth, [...clusters, ...alone]), seconds: cpu, memory };
}

const figures = ({ precision, recall, f1 }: PairScores): string[] =>
  [precision, recall, f1].map((value) => value.toFixed(3));

async function showDeduplication(count: number): Promise<void> {
  const answers = manyAnswers(1, count);
  const likely = deduplicate(answers, LIKELIER_THAN_NOT);
  const sure = deduplicate(answers, PAIR_SPEC);
  const isMet = count < 100_000 ? '' : verdict(sure.seconds <= MOST_SECONDS);
  const own = [
    ['this engine, likelier than not', ...figures(likely.scores), seconds(likely.seconds), '1', ''],
    ['this engine, beyond doubt', ...figures(sure.scores), seconds(sure.seconds), '', isMet],
  ];
  const peers = (await runPeers(answers)).map(({ name, scores, seconds: cpu, note }) => [
    name,
    ...(scores
      ? [...figures(scores), seconds(cpu), (cpu / likely.seconds).toFixed(1)]
      : ['', '', '', '', '']),
    note,
  ]);
  const head = [
    'one person among the answers',
    'precision',
    'recall',
    'F1',
    'CPU',
    'times ours',
    '',
  ];
  const title = `${count} answers, target ${MOST_SECONDS} s for 100,000; memory ${sure.memory}`;
  printTable(title, [head, ...own, ...peers]);
}

export async function showSpeed(): Promise<void> {
  for (const count of [1000, 10_000, 100_000]) await showDeduplication(count);
  showLinking();
}

function showLinking(): void {
  const set = generate({ seed: 1, graduations: 25_000, answers: 100_000 });
  const answers = set.answers.map(({ answer }) => answer);
  const read = timed(() => answers.map(recordOfAnswer));
  const roster = timed(() => set.graduations.map(recordOfGraduation));
  const link = timed(() => linkToRoster(read.value, roster.value, LINK_SPEC));
  const all = timed(() => identify(answers, set.graduations));
  printTable(`25,000 graduations and 100,000 answers; memory ${megabytes()}`, [
    ['step', 'CPU'],
    ['read and normalise the answers', seconds(read.seconds)],
    ['read and normalise the roster', seconds(roster.seconds)],
    ['scored match of every answer', seconds(link.seconds)],
    ['identify: codes, ids, scored match of the rest, duplicates', seconds(all.seconds)],
  ]);
}
