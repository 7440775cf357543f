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

const megabytes = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

interface Deduplicated {
  readonly scores: PairScores;
  readonly seconds: number;
  readonly capped: number;
}

function deduplicate({ records, truth }: ManyAnswers): Deduplicated {
  const { value, seconds: cpu } = timed(() => findDuplicates(records, PAIR_SPEC));
  const places = new Map(records.map(({ key }, at) => [key, at]));
  const clusters = value.persons.map((keys) => keys.map((key) => places.get(key) ?? -1));
  const alone = new Set(records.map((_, at) => at));
  for (const members of clusters) for (const member of members) alone.delete(member);
  const all = [...clusters, ...Array.from(alone, (member) => [member])];
  return { scores: scorePairs(truth, all), seconds: cpu, capped: value.capped.length };
}

const figures = ({ precision, recall, f1 }: PairScores): string[] =>
  [precision, recall, f1].map((value) => value.toFixed(3));

export async function showSpeed(): Promise<void> {
  const head = ['answers among themselves', 'precision', 'recall', 'F1', 'CPU', 'times ours', ''];
  for (const count of [1000, 10_000, 100_000]) {
    const answers = manyAnswers(1, count);
    const ours = deduplicate(answers);
    const isMet = count < 100_000 ? '' : verdict(ours.seconds <= MOST_SECONDS);
    const own = [
      `this engine, ${count}`,
      ...figures(ours.scores),
      seconds(ours.seconds),
      '1',
      isMet,
    ];
    const peers = await runPeers(answers);
    const rows = peers.map((peer) => [
      peer.name,
      ...(peer.scores ? figures(peer.scores) : ['', '', '']),
      peer.scores ? seconds(peer.seconds) : '',
      peer.scores ? (peer.seconds / ours.seconds).toFixed(1) : '',
      peer.note,
    ]);
    printTable(`${count} answers, target ${MOST_SECONDS} s for 100,000; memory ${megabytes()}`, [
      head,
      own,
      ...rows,
    ]);
  }
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
