// Writes the contract rows as a module of functions: what the build puts into the bundle for the self-test.
import { DOUBTS } from '../doubts.ts';
import { modelledMs } from '../meter.ts';
import { ALL_ROWS } from './all-rows.ts';
import type { ContractRow } from './contract-row.ts';
import { helpersScript, ROW_SCOPE } from './contract-script.ts';
import { expectedOf } from './judge.ts';
import { TIMINGS, type Timing } from './timings.ts';

const scope = ROW_SCOPE.join(', ');

/** What a row touches decides what must be made ready for it. */
function needsOf(call: string): string {
  const sheet = /\b(?:sheet|dress|changes)\b/.test(call);
  const form = /\bnewForm\b/.test(call);
  return [sheet ? 'sheet' : '', form ? 'form' : ''].filter((need) => need !== '').join();
}

function rowText(row: ContractRow): string {
  const { about, aspect, fact, provenance, doubt, variants } = row;
  const told = {
    ...{ about, aspect, fact, provenance, needs: needsOf(row.call), expected: expectedOf(row) },
    ...(doubt === undefined || variants === undefined ? {} : { doubt, variants }),
  };
  return `{ told: ${JSON.stringify(told)}, run: function (${scope}) { ${row.call} } }`;
}

function timingText({ method, call, times, batch, units }: Timing): string {
  const told = { method, times, batch, needs: needsOf(call), modelled: modelledMs(method, units) };
  return `{ told: ${JSON.stringify(told)}, run: function (${scope}, time) { ${call} } }`;
}

/** Rows that must not run on somebody's real file are only counted. */
export function contractModule(): string {
  const rows = ALL_ROWS.filter(({ hostOnly }) => hostOnly === undefined);
  const doubts = DOUBTS.map(({ id, question, variants }) => ({ id, question, variants }));
  return [
    helpersScript(),
    'export const helpersFor = Contract.helpersFor;',
    `export const ROWS = [\n${rows.map(rowText).join(',\n')}\n];`,
    `export const TIMINGS = [\n${TIMINGS.map(timingText).join(',\n')}\n];`,
    `export const DOUBTS = ${JSON.stringify(doubts)};`,
    `export const HOST_ONLY = ${ALL_ROWS.length - rows.length};`,
  ].join('\n');
}
