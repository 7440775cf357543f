// The report of a self-test as text to copy: for developers, hence in English, and without anything personal.

import { describe } from './judge-row.ts';
import type { Differing, SelfTestRow, SelfTestState, SelfTestTiming } from './self-test.ts';

export interface SelfTestTables {
  readonly rows: readonly SelfTestRow[];
  readonly timings: readonly SelfTestTiming[];
  readonly doubts: readonly string[];
}

export function selfTestReport(
  state: SelfTestState,
  { rows, timings, doubts }: SelfTestTables,
  about: { readonly version: string; readonly at: string },
): string {
  const passed = Object.entries(state.passed).map(([name, count]) => `${name} ${count}`);
  return [
    `graduate-tracker ${about.version} self-test (${state.scope}) ${about.at.slice(0, 10)}`,
    `as expected: ${passed.join(', ')}; different: ${state.differing.length}; worded otherwise: ${state.worded.length}; not asked: ${state.unasked.length}`,
    ...section('DIFFERENT', differingLines(state.differing, rows)),
    ...section('WORDED OTHERWISE', differingLines(state.worded, rows)),
    ...section('NOT ASKED', differingLines(state.unasked, rows)),
    ...section(
      'DOUBTS',
      doubts.map((id) => `${id} = ${answerOf(state, id)}`),
    ),
    ...section('MILLISECONDS (measured, modelled)', timeLines(state, timings)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const differingLines = (found: readonly Differing[], rows: readonly SelfTestRow[]): string[] =>
  found.flatMap(({ row: index, came }) => {
    const row = rows[index];
    if (!row) return [];
    const { about, aspect, fact, expected } = row;
    return [`${about} [${aspect}] ${fact}`, `  expected: ${describe(expected)}`, `  came: ${came}`];
  });

/** Several answers may fit what was seen; none fits when probes contradict each other. */
function answerOf({ answers }: SelfTestState, id: string): string {
  const held = answers[id];
  if (held === undefined) return '(not probed)';
  return held.length === 0 ? '(contradictory)' : held.join(' or ');
}

const timeLines = ({ times }: SelfTestState, timings: readonly SelfTestTiming[]): string[] =>
  times.map(([method, ms]) => {
    const modelled = timings.find((timing) => timing.method === method)?.modelled ?? null;
    return `${method}: ${round(ms)} ${modelled === null ? '' : `(${round(modelled)})`}`.trim();
  });

const round = (ms: number): string => String(Math.round(ms * 10) / 10);
