// How often a campaign called each method of Google, and what it wanted that the local host lacks.
import type { Execution } from '../host-api.ts';
import { toCsv } from './tab-files.ts';
import { columns } from './tally.ts';

export interface MethodCalls {
  /** "Spreadsheet.Range.setValues" */
  readonly method: string;
  readonly calls: number;
  /** Executions in which it was called. */
  readonly runs: number;
  /** Calls in the one execution that made most of them. */
  readonly most: number;
}

/** The most called first. */
export function callsPerMethod(executions: readonly Execution[]): MethodCalls[] {
  const found = new Map<string, MethodCalls>();
  for (const execution of executions) {
    for (const [method, count] of Object.entries(execution.calls)) {
      const { calls = 0, runs = 0, most = 0 } = found.get(method) ?? {};
      const more = { calls: calls + count, runs: runs + 1, most: Math.max(most, count) };
      found.set(method, { method, ...more });
    }
  }
  return [...found.values()].sort((a, b) => b.calls - a.calls || (a.method < b.method ? -1 : 1));
}

const HEAD = ['method', 'calls', 'runs', 'most in one run'];
const cellsOf = ({ method, calls, runs, most }: MethodCalls) => [method, calls, runs, most];

/** A new sheet of another locale needs this one call more, and files must not differ by locale. */
const DEPENDS_ON_LOCALE = 'Spreadsheet.Spreadsheet.setSpreadsheetLocale';

export const callsFile = (executions: readonly Execution[]): string =>
  toCsv([
    HEAD,
    ...callsPerMethod(executions)
      .filter(({ method }) => method !== DEPENDS_ON_LOCALE)
      .map(cellsOf),
  ]);

const SHOWN = 12;

/** The methods called most, and all that were missing. */
export function printedCalls(
  executions: readonly Execution[],
  wanted: ReadonlyMap<string, number>,
): string {
  const all = callsPerMethod(executions);
  const rows = all.slice(0, SHOWN).map((row) => cellsOf(row).map(String));
  const missing = [...wanted].map(
    ([method, count]) => `wanted and missing: ${method} ${String(count)}`,
  );
  const more = `${String(all.length)} methods in all: calls.csv`;
  return [columns([HEAD, ...rows]), more, ...missing].join('\n');
}
