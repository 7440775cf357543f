// Public sets with known truth, each with its own fields: the engine is the same as for graduates.
import { readFileSync } from 'node:fs';
import { jaroWinkler } from '../../src/domain/matching/jaro-winkler.ts';
import type {
  BlockKey,
  BlockPass,
  FieldSpec,
  MatchSpec,
  Rung,
} from '../../src/domain/matching/match-spec.ts';
import { parseThaiDate } from '../../src/domain/thai/dates.ts';
import { withinOneEdit } from '../../src/domain/thai/edits.ts';
import { foldThai } from '../../src/domain/thai/fold.ts';
import { nameKey, splitName } from '../../src/domain/thai/names.ts';
import { parsePhones } from '../../src/domain/thai/phones.ts';

export type Row = Readonly<Record<string, string>>;

export interface DataSet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly truthOf: (row: Row) => string;
  readonly spec: MatchSpec<Row>;
  readonly target: number;
  /** F1 and time as others published them, and of the throw-away prototype. */
  readonly published: string;
}

const read = (path: string): readonly Row[] => {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',').map((column) => column.trim());
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.trim());
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
};

const likeness = (level: 'oneEdit' | 'close', from: number): Rung => ({
  level,
  holds: (a, b) => jaroWinkler(a, b) >= from,
});

const NAME = [likeness('oneEdit', 0.92), likeness('close', 0.84)];
/** One digit wrong, or two: a swap that was typed over. */
const NUMBER: readonly Rung[] = [
  { level: 'oneEdit', holds: withinOneEdit },
  { level: 'close', holds: (a, b) => a.length === b.length && distance(a, b) <= 2 },
];

const distance = (a: string, b: string): number =>
  Array.from(a).filter((letter, at) => letter !== b[at]).length;

const field = (name: string, rungs: readonly Rung[], hasFrequency = false): FieldSpec<Row> => ({
  ...{ name, rungs, hasFrequency },
  values: (row) => row[name] ?? '',
});

const start =
  (letters: number): BlockKey =>
  (value) =>
    value.slice(0, letters);
const [start3, start4] = [start(3), start(4)];

const pass = (...parts: readonly (string | readonly [string, BlockKey])[]): BlockPass => ({
  name: parts.map((part) => (typeof part === 'string' ? part : part[0])).join(' and '),
  parts: parts.map((part) =>
    typeof part === 'string' ? { field: part } : { field: part[0], key: part[1] },
  ),
});

const COMMON = {
  homeOf: () => '',
  homeWeight: { same: 0, other: 0 },
  weights: {},
  expected: 0.1,
  automaticFrom: 0,
  reviewFrom: 0,
  margin: 0,
  automatic: [{}],
  vetoes: [],
  /** Odds of one against sixteen: read off the truth of fake_1000, the other sets do not feel it. */
  togetherFrom: -4,
  blockCap: 400,
} as const;

const FEBRL: MatchSpec<Row> = {
  ...COMMON,
  keyOf: (row) => row.rec_id ?? '',
  fields: [
    field('given_name', NAME, true),
    field('surname', NAME, true),
    field('street_number', NUMBER),
    field('address_1', NAME, true),
    field('address_2', NAME),
    field('suburb', NAME, true),
    field('postcode', NUMBER),
    field('state', []),
    field('date_of_birth', NUMBER),
    field('soc_sec_id', NUMBER),
  ],
  passes: [
    pass('soc_sec_id'),
    pass('date_of_birth', ['given_name', start(1)]),
    pass('date_of_birth', ['surname', start(1)]),
    pass(['given_name', start4], ['surname', start4]),
    pass(['surname', start3], 'postcode'),
    pass(['given_name', start3], 'postcode'),
    pass('suburb', 'street_number'),
    pass(['address_1', start(6)], ['surname', start(2)]),
    pass(['address_1', start(6)], ['given_name', start(2)]),
    pass(['address_1', start(6)], 'street_number'),
    pass(['address_1', start(6)], ['suburb', start4]),
    pass(['suburb', start4], ['date_of_birth', start(6)]),
    pass(['suburb', start4], ['surname', start3]),
    pass(['suburb', start4], ['given_name', start3]),
    { ...pass('given_name', 'surname'), isUnordered: true },
  ],
  near: ['given_name', 'surname'],
  swaps: ['given_name', 'surname'],
};

const FAKE_1000: MatchSpec<Row> = {
  ...COMMON,
  keyOf: (row) => row.unique_id ?? '',
  fields: [
    field('first_name', NAME, true),
    field('surname', NAME, true),
    field('dob', NUMBER),
    field('city', NAME, true),
    field('email', NAME, true),
  ],
  passes: [
    pass('email'),
    pass('dob'),
    pass(['email', start(6)]),
    pass(['first_name', start4], ['surname', start3]),
    pass(['surname', start4], 'city'),
    pass('first_name', ['dob', start(7)]),
    pass('first_name', 'city'),
    pass('surname'),
    pass('first_name'),
    pass(['dob', start(7)]),
    pass('city', ['dob', start4]),
    pass('city', ['surname', start(2)]),
    pass('city', ['first_name', start(2)]),
    { ...pass('first_name', 'surname'), isUnordered: true },
  ],
  near: ['first_name', 'surname'],
  swaps: ['first_name', 'surname'],
};

const sound4: BlockKey = (value) => foldThai(value).slice(0, 4);

const THAI: MatchSpec<Row> = {
  ...COMMON,
  keyOf: (row) => row.id ?? '',
  fields: [
    field('first', NAME, true),
    field('last', NAME, true),
    field('phone', NUMBER, true),
    field('email', []),
    field('national_id', NUMBER),
    field('dob', NUMBER),
    field('dept', [], true),
  ],
  passes: [
    pass('national_id'),
    pass('phone'),
    pass('email'),
    pass(['first', sound4], 'dob'),
    pass(['last', sound4], 'dob'),
    pass('first', 'dept'),
    pass('last', 'dept'),
    pass('dob', 'dept'),
    pass(['first', sound4], ['last', sound4]),
    { ...pass('first', 'last'), isUnordered: true },
  ],
  near: ['first', 'last'],
  swaps: ['first', 'last'],
};

/** The product's own readers make the Thai rows comparable. */
const thaiRow = (row: Row): Row => {
  const { first, last } = splitName(row.name ?? '');
  const { numbers, proposals } = parsePhones(row.phone ?? '');
  return {
    ...row,
    first: nameKey(first),
    last: nameKey(last),
    phone: numbers[0] ?? proposals[0]?.proposed ?? '',
    dob: parseThaiDate(row.dob_be ?? '', 'BE'),
  };
};

const febrlTruth = (row: Row): string => /^rec-\d+/.exec(row.rec_id ?? '')?.[0] ?? '';

export const dataSets = (): readonly DataSet[] => [
  {
    ...{ name: 'Febrl 1', rows: read('bench/data/febrl1.csv'), truthOf: febrlTruth, spec: FEBRL },
    ...{ target: 0.999, published: 'prototype 0.999 (1.2 s); others none' },
  },
  {
    ...{ name: 'Febrl 3', rows: read('bench/data/febrl3.csv'), truthOf: febrlTruth, spec: FEBRL },
    target: 0.9996,
    published:
      'prototype 0.9996 (1.8 s), Splink 0.998 (2.0 s), GoldenMatch 0.996, dedupe 0.928, recordlinkage 0.845',
  },
  {
    ...{ name: 'Splink fake_1000', rows: read('bench/data/fake_1000.csv'), spec: FAKE_1000 },
    ...{ truthOf: (row) => row.cluster ?? '', target: 0.93 },
    published: 'prototype 0.934; others none as numbers',
  },
  {
    name: 'Thai synthetic 1000',
    rows: read('tests/fixtures/thai/thai_synth_1000.csv').map(thaiRow),
    ...{ truthOf: (row) => row.true_person ?? '', spec: THAI, target: 0.99 },
    published: 'prototype 0.996 (0.9 s), fuzzball 0.982, talisman 0.957, DuckDB rules 0.993',
  },
];
