// Runs the self-test in portions that fit into one call of a dialog.

import { addVerdict } from '../domain/self-test/judge-row.ts';
import { rowsInScope, type SelfTestState } from '../domain/self-test/self-test.ts';
import type { SelfTestPort } from './self-test-port.ts';

/** Short enough that the bar moves, long enough that the way to the server does not count. */
const PORTION_MS = 20_000;

export interface SelfTestProgress {
  readonly done: number;
  readonly total: number;
}

export function progressOf(port: SelfTestPort, { scope, done }: SelfTestState): SelfTestProgress {
  return { done, total: rowsInScope(port.rows, scope).length + port.timings.length };
}

export const isFinished = ({ done, total }: SelfTestProgress): boolean => done >= total;

/** Goes on from the state until the portion is over; scratch objects are gone when it returns. */
export function goOnTesting(
  port: SelfTestPort,
  state: SelfTestState,
  now: () => string,
): SelfTestState {
  const end = Date.parse(now()) + PORTION_MS;
  const rows = rowsInScope(port.rows, state.scope);
  let current = state;
  try {
    while (!isFinished(progressOf(port, current)) && Date.parse(now()) < end) {
      current = step(port, current, rows);
    }
  } finally {
    port.cleanUp();
  }
  return current;
}

function step(port: SelfTestPort, state: SelfTestState, rows: readonly number[]): SelfTestState {
  const index = rows[state.done];
  const row = index === undefined ? undefined : port.rows[index];
  const after = { ...state, done: state.done + 1 };
  if (index !== undefined && row !== undefined) {
    return addVerdict(after, row, { index, came: port.run(index) });
  }
  const timing = state.done - rows.length;
  const ms = port.time(timing);
  const method = port.timings[timing]?.method ?? '';
  // A call that cannot be timed is no fact that failed; its row tells.
  return typeof ms === 'number' ? { ...after, times: [...state.times, [method, ms]] } : after;
}
