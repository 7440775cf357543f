// DuckDB as a peer: blocking rules and weights set by hand in SQL, letters mapped to one byte each.
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupsOf, type Groups, type PeerRow } from './peer.ts';

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (
    sql: string,
  ) => Promise<{ readonly getRows: () => readonly (readonly unknown[])[] }>;
  readonly closeSync?: () => void;
}

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (
      path: string,
      options: Readonly<Record<string, string>>,
    ) => Promise<{ readonly connect: () => Promise<Connection> }>;
  };
}

/** DuckDB compares bytes, of which a Thai letter has three; two strange names would look alike. */
const oneByteEach = (text: string): string =>
  Array.from(text, (letter) => {
    const unit = letter.charCodeAt(0);
    return unit >= 0x0e01 && unit <= 0x0e5b ? String.fromCharCode(0x21 + unit - 0x0e01) : 'z';
  }).join('');

const RULES: readonly string[] = [
  "a.phone = b.phone and a.phone <> ''",
  "a.id = b.id and a.id <> ''",
  'a.first[:4] = b.first[:4] and a.last[:4] = b.last[:4]',
  'a.first[:3] = b.first[:3] and a.last[-3:] = b.last[-3:]',
  'a.first[-3:] = b.first[-3:] and a.last[:3] = b.last[:3]',
  'a.first = b.last and a.last = b.first',
];

const NAME = (column: string, equal: number, near: number, other: number): string => `
  case when a.${column} = b.${column} then ${equal}
    when jaro_winkler_similarity(a.${column}, b.${column}) >= 0.9 then ${near} else ${other} end`;

const NUMBER = (column: string, equal: number, other: number): string => `
  case when a.${column} = '' or b.${column} = '' then 0
    when a.${column} = b.${column} then ${equal} else ${other} end`;

const WEIGHT = [
  NAME('first', 8, 4, -5),
  NAME('last', 11, 6, -5),
  NUMBER('phone', 11, -4),
  NUMBER('id', 14, -8),
].join(' + ');

const QUERY = `
  with pairs as (${RULES.map(
    (rule) => `select a.n as x, b.n as y from rows a join rows b on ${rule} and a.n < b.n`,
  ).join(' union ')})
  select x, y from pairs join rows a on a.n = x join rows b on b.n = y where ${WEIGHT} >= 17`;

export async function duckDbRules(
  [module]: readonly unknown[],
  rows: readonly PeerRow[],
): Promise<Groups> {
  const { DuckDBInstance } = module as DuckDb;
  const path = join(tmpdir(), `linkage-bench-${process.pid}.tsv`);
  const lines = rows.map(({ at, first, last, phone, studentId }) =>
    [String(at), oneByteEach(first), oneByteEach(last), phone, studentId].join('\t'),
  );
  writeFileSync(path, ['n\tfirst\tlast\tphone\tid', ...lines].join('\n'));
  try {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
    await connection.run(`create table rows as
      select cast(n as integer) as n, coalesce(first, '') as first, coalesce(last, '') as last,
        coalesce(phone, '') as phone, coalesce(id, '') as id
      from read_csv('${path}', delim = '\t', header = true, quote = '', escape = '', all_varchar = true)`);
    const found = (await connection.runAndReadAll(QUERY)).getRows();
    connection.closeSync?.();
    return groupsOf(
      rows.length,
      found.map(([x, y]) => [Number(x), Number(y)] as const),
    );
  } finally {
    rmSync(path, { force: true });
  }
}
