// Writes the contract rows as a module of functions: what the build puts into the bundle for the self-test.
import { DOUBTS } from '../doubts.ts';
import { modelledMs } from '../engine/meter.ts';
import { ALL_ROWS } from './all-rows.ts';
import { ROW_SCOPE, scriptOf } from './contract-script.ts';
import { needsOf, packedRows } from './pack.ts';
import { TIMINGS, type Timing } from './timings.ts';

const scope = ROW_SCOPE.join(', ');

function timingText({ method, call, times, batch, units }: Timing): string {
  const told = { method, times, batch, needs: needsOf(call), modelled: modelledMs(method, units) };
  return `{ told: ${JSON.stringify(told)}, run: (time) => { ${call} } }`;
}

/**
 * Everything stands inside one function: an execution that tests nothing neither makes the rows nor pays for them.
 * Rows that must not run on somebody's real file are only counted.
 */
export function contractModule(): string {
  const rows = ALL_ROWS.filter(({ hostOnly }) => hostOnly === undefined);
  return `export function loadContract() {
    ${scriptOf('helpers', 'Contract')}
    ${scriptOf('unpack', 'Packed')}
    // Rows see these names; one set for all, so that no row carries a list of parameters.
    let ${scope};
    return {
      helpersFor: Contract.helpersFor,
      useScope: (given) => { [${scope}] = given; },
      rows: Packed.unpackRows(${packedRows(rows)}),
      timings: [\n${TIMINGS.map(timingText).join(',\n')}\n],
      doubts: ${JSON.stringify(DOUBTS.map(({ id }) => id))},
      hostOnly: ${String(ALL_ROWS.length - rows.length)},
    };
  }`;
}
