// The contract rows of forms, triggers, mail and fetch, run against the local host.
import { describe, expect, test } from '@jest/globals';
import type { ContractRow } from '../../host/contract/contract-row.ts';
import { contractName, contractScript } from '../../host/contract/contract-script.ts';
import { FETCH_ROWS } from '../../host/contract/fetch.ts';
import { FORM_DETAIL_ROWS } from '../../host/contract/form-details.ts';
import { FORM_ROWS } from '../../host/contract/forms.ts';
import { MAIL_ROWS } from '../../host/contract/mail.ts';
import { SCRIPT_ROWS } from '../../host/contract/script.ts';
import { createHost } from '../../host/create-host.ts';
import { DOUBTS } from '../../host/doubts.ts';
import type { Execution } from '../../host/host-api.ts';
import { MANIFEST, OWNER } from './script-machine.ts';

const groups: readonly (readonly [string, readonly ContractRow[]])[] = [
  ['FormApp', FORM_ROWS],
  ['FormApp in detail', FORM_DETAIL_ROWS],
  ['ScriptApp', SCRIPT_ROWS],
  ['MailApp', MAIL_ROWS],
  ['UrlFetchApp', FETCH_ROWS],
];

function runRow(row: ContractRow, doubts: Readonly<Record<string, string>> = {}): Execution {
  const host = createHost({ code: contractScript([row]), manifest: MANIFEST, doubts });
  return host.run(contractName(0), { as: OWNER });
}

function likely(row: ContractRow): unknown {
  const doubt = DOUBTS.find((one) => one.id === row.doubt);
  return doubt === undefined ? row.expected : row.variants?.[doubt.variants[0]];
}

describe.each(groups)('%s', (_service, rows) => {
  test.each(rows.map((row) => [row.fact, row] as const))('%s', (_fact, row) => {
    const { value, error } = runRow(row);
    if (row.errorStarts === undefined) {
      expect([error, value]).toEqual([null, likely(row)]);
    } else {
      expect(error).toMatch(/^(?:Exception|TypeError): /);
      expect(error?.replace(/^\w+: /, '').slice(0, row.errorStarts.length)).toBe(row.errorStarts);
    }
  });
});

const doubtful = groups.flatMap(([, rows]) =>
  rows.flatMap((row) =>
    Object.entries(row.variants ?? {}).map(([variant, expected]) => ({ row, variant, expected })),
  ),
);

test.each(doubtful)('$row.doubt = $variant', ({ row, variant, expected }) => {
  const { value, error } = runRow(row, { [row.doubt ?? '']: variant });
  expect([error, value]).toEqual([null, expected]);
});
