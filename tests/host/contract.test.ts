// Runs each contract row in an execution of its own, under the default variants and flipped ones.
import { describe, expect, test } from '@jest/globals';
import type { ContractRow } from '../../host/contract/contract-row.ts';
import { contractName, contractScript } from '../../host/contract/contract-script.ts';
import { SERVICE_ROWS } from '../../host/contract/service-rows.ts';
import { SHEET_ROWS } from '../../host/contract/sheet-rows.ts';
import { TYPING_ROWS } from '../../host/contract/typing-rows.ts';
import { createHost } from '../../host/create-host.ts';
import { DOUBTS } from '../../host/doubts.ts';
import { MANIFEST, OWNER } from './small-script.ts';

const GROUPS: readonly (readonly [string, readonly ContractRow[]])[] = [
  ['typing', TYPING_ROWS],
  ['sheets', SHEET_ROWS],
  ['services', SERVICE_ROWS],
];

function runRow(rows: readonly ContractRow[], index: number, doubts: Record<string, string>) {
  const row = rows[index];
  if (row === undefined) throw new Error('no such row');
  const host = createHost({ code: contractScript([...rows]), manifest: MANIFEST, doubts });
  const { value, error } = host.run(contractName(index), { as: OWNER });
  return { row, value, error };
}

describe.each(GROUPS)('%s', (_name, rows) => {
  test.each(rows.map((row, i) => [row.call, i] as const))('%s', (_call, index) => {
    const { row, value, error } = runRow(rows, index, {});
    if (row.error !== undefined) {
      expect(error).toBe(`Exception: ${row.error.replace('{name}', contractName(index))}`);
      return;
    }
    expect(error).toBeNull();
    const likely = DOUBTS.find((doubt) => doubt.id === row.doubt)?.variants[0];
    expect(value).toEqual(likely === undefined ? row.expected : row.variants?.[likely]);
  });
});

describe('doubts', () => {
  const doubtful = GROUPS.flatMap(([, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row.variants ?? {}).map(
        ([variant, expected]) => ({ rows, index, id: row.doubt ?? '', variant, expected }) as const,
      ),
    ),
  );
  test.each(doubtful)('$id = $variant', ({ rows, index, id, variant, expected }) => {
    expect(runRow(rows, index, { [id]: variant }).value).toEqual(expected);
  });
});
