// Peers from npm on the same rows. None is needed to run the benchmark: an absent one is named and passed over.
import { duckDbRules } from './duckdb-peer.ts';
import type { ManyAnswers } from './many-answers.ts';
import { groupsOf, type Groups, type Peer, type PeerRow } from './peer.ts';
import { scorePairs, type PairScores } from './score-pairs.ts';

export interface PeerResult {
  readonly name: string;
  /** null when it did not run; the note says why. */
  readonly scores: PairScores | null;
  readonly seconds: number;
  readonly note: string;
}

/** CommonJS comes in wrapped once or twice. */
function unwrapped(module: unknown): unknown {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner;
}

function sameValue(rows: readonly PeerRow[], valueOf: (row: PeerRow) => string): Groups {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const value = valueOf(row);
    const held = groups.get(value);
    if (value === '') groups.set(`\n${row.at}`, [row.at]);
    else if (held) held.push(row.at);
    else groups.set(value, [row.at]);
  }
  return Array.from(groups.values());
}

type Ratio = (a: string, b: string) => number;
type Duplicate = readonly [row: PeerRow, score: number, at: number];
type Unique = readonly [row: PeerRow, at: number, duplicates: readonly Duplicate[]];

interface Fuzzball {
  readonly ratio: Ratio;
  readonly dedupe: (rows: readonly PeerRow[], options: object) => readonly Unique[];
}

function fuzzball([module]: readonly unknown[], rows: readonly PeerRow[]): Groups {
  const { dedupe, ratio } = unwrapped(module) as Fuzzball;
  const options = { cutoff: 85, scorer: ratio, full_process: false, keepmap: true };
  const unique = dedupe([...rows], { ...options, processor: ({ name }: PeerRow) => name });
  const pairs = unique.flatMap(([row, , duplicates]) =>
    duplicates.map(([other]) => [row.at, other.at] as const),
  );
  return groupsOf(rows.length, pairs);
}

type Cluster = (options: object, rows: readonly PeerRow[]) => readonly (readonly PeerRow[])[];

const NAMES_ALIKE = 0.92;

/** The same rule for all ways in which talisman looks for pairs: both names alike. */
const talisman =
  (options: object): Peer['run'] =>
  ([clustering, metric], rows) => {
    const cluster = unwrapped(clustering) as Cluster;
    const alike = unwrapped(metric) as Ratio;
    const similarity = (a: PeerRow, b: PeerRow): boolean =>
      alike(a.first, b.first) >= NAMES_ALIKE && alike(a.last, b.last) >= NAMES_ALIKE;
    const clusters = cluster({ similarity, minClusterSize: 2, ...options }, rows);
    const pairs = clusters.flatMap(([first, ...others]) =>
      others.map((other) => [first?.at ?? 0, other.at] as const),
    );
    return groupsOf(rows.length, pairs);
  };

const by =
  (field: 'name' | 'phone') =>
  (a: PeerRow, b: PeerRow): number => {
    if (a[field] === b[field]) return 0;
    return a[field] < b[field] ? -1 : 1;
  };

const JARO_WINKLER = 'talisman/metrics/jaro-winkler.js';

const PEERS: readonly Peer[] = [
  {
    ...{ name: 'same full name', modules: [], most: 1e6 },
    run: (_, rows) => sameValue(rows, ({ name }) => name),
  },
  {
    ...{ name: 'same phone', modules: [], most: 1e6 },
    run: (_, rows) => sameValue(rows, ({ phone }) => phone),
  },
  { name: 'fuzzball dedupe, ratio 85', modules: ['fuzzball'], most: 1000, run: fuzzball },
  {
    name: 'talisman naive',
    modules: ['talisman/clustering/naive.js', JARO_WINKLER],
    ...{ most: 1000, run: talisman({}) },
  },
  {
    name: 'talisman sorted neighbourhood',
    modules: ['talisman/clustering/sorted-neighborhood.js', JARO_WINKLER],
    ...{ most: 100_000, run: talisman({ window: 10, comparators: [by('name'), by('phone')] }) },
  },
  {
    ...{ name: 'DuckDB, rules by hand', modules: ['@duckdb/node-api'], most: 100_000 },
    run: duckDbRules,
  },
];

export async function runPeers({ records, truth }: ManyAnswers): Promise<readonly PeerResult[]> {
  const rows = records.map(({ firstName, lastName, phones, studentId }, at): PeerRow => {
    const [first = '', last = ''] = [firstName[0], lastName[0]];
    return { at, first, last, name: `${first} ${last}`, phone: phones[0] ?? '', studentId };
  });
  const results: PeerResult[] = [];
  for (const peer of PEERS) results.push(await runPeer(peer, rows, truth));
  return results;
}

async function runPeer(
  { name, modules, most, run }: Peer,
  rows: readonly PeerRow[],
  truth: readonly string[],
): Promise<PeerResult> {
  const none = { name, scores: null, seconds: 0 };
  if (rows.length > most) return { ...none, note: `not run: more than ${most} rows` };
  const loaded = await Promise.all(modules.map(load));
  if (loaded.includes(null)) return { ...none, note: `not installed: ${modules.join(', ')}` };
  const before = process.cpuUsage();
  const groups = await run(loaded, rows);
  const { user, system } = process.cpuUsage(before);
  return { name, scores: scorePairs(truth, groups), seconds: (user + system) / 1e6, note: '' };
}

async function load(module: string): Promise<unknown> {
  try {
    return (await import(module)) as unknown;
  } catch {
    return null;
  }
}
