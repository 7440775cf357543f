// Every contract row in an execution of its own: under the likely variants, and under each variant of its doubt.
import { describe, expect, test } from '@jest/globals';
import { ALL_ROWS, SERVICES } from '../../host/contract/all-rows.ts';
import type { ContractRow } from '../../host/contract/contract-row.ts';
import { contractName, contractScript } from '../../host/contract/contract-script.ts';
import { expectedOf, variantsOf } from '../../host/contract/judge.ts';
import { createHost } from '../../host/create-host.ts';
import type { Person } from '../../host/host-api.ts';
import { MANIFEST, OWNER } from './script-machine.ts';

type Chosen = Readonly<Record<string, string>>;

/** Whoever sits there says yes to everything. */
const WILLING: Person = {
  alert: () => 'OK',
  prompt: () => ({ button: 'OK', text: '' }),
};

function holds(row: ContractRow, doubts: Chosen): void {
  const host = createHost({
    code: contractScript([row]),
    manifest: MANIFEST,
    doubts,
    person: WILLING,
  });
  const { value, error, calls } = host.run(contractName(0), { as: OWNER });
  const expected = expectedOf(row, doubts);
  if ('throws' in expected) {
    expect(error).toMatch(/^(?:Exception|TypeError): /);
    expect(error?.replace(/^\w+: /, '').slice(0, expected.throws.length)).toBe(expected.throws);
  } else expect([error, value]).toEqual([null, expected.gives ?? null]);
  if (/^(?:Language|Base\.Date)\b/.test(row.about)) return;
  // A row that never calls its method would pass whatever the method did.
  if (row.aspect !== 'arguments') expect(Object.keys(calls)).toContain(row.about);
}

const named = (rows: readonly ContractRow[]): [string, ContractRow][] =>
  rows.map((row) => [`${row.about} ${row.aspect}: ${row.fact}`, row]);

describe.each(SERVICES)('%s', (_service, rows) => {
  test.each(named(rows))('%s', (_name, row) => {
    holds(row, {});
  });
});

const flipped = ALL_ROWS.flatMap((row) =>
  row.doubt === undefined
    ? []
    : variantsOf(row.doubt)
        .slice(1)
        .map((variant) => ({ row, doubt: row.doubt ?? '', variant })),
);

test.each(flipped)('$doubt = $variant: $row.about $row.aspect', ({ row, doubt, variant }) => {
  holds(row, { [doubt]: variant });
});
