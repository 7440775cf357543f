// Does what came fit what a row expects, and which answer to its doubt does it speak for?

import { canonicalJson } from '../hash.ts';
import type { Came, Differing, Expected, SelfTestRow, SelfTestState } from './self-test.ts';

const LONGEST = 300;
/** Not a refusal in other words, but a member or name that is not there. */
const PROGRAM_ERROR = /is not a function|is not defined|Cannot read propert|there is no method/;

/** Adds the verdict over one row to the state. */
export function addVerdict(
  state: SelfTestState,
  row: SelfTestRow,
  { index, came }: { readonly index: number; readonly came: Came },
): SelfTestState {
  if ('unasked' in came) {
    return { ...state, unasked: [...state.unasked, { row: index, came: came.unasked }] };
  }
  const fitting = fittingVariants(row, came);
  const holds = fitting === null ? fits(row.expected, came) : fitting.length > 0;
  const { provenance, doubt } = row;
  const passed = { ...state.passed, [provenance]: (state.passed[provenance] ?? 0) + 1 };
  if (!holds) {
    const found: Differing = { row: index, came: describe(came) };
    return 'throws' in row.expected && 'throws' in came && !PROGRAM_ERROR.test(came.throws)
      ? { ...state, worded: [...state.worded, found] }
      : { ...state, differing: [...state.differing, found] };
  }
  if (fitting === null || doubt === undefined) return { ...state, passed };
  const held = state.answers[doubt];
  const agreed = held === undefined ? fitting : held.filter((variant) => fitting.includes(variant));
  return { ...state, passed, answers: { ...state.answers, [doubt]: agreed } };
}

/** null for a row without doubt. */
function fittingVariants({ doubt, variants }: SelfTestRow, came: Expected): string[] | null {
  if (doubt === undefined || variants === undefined) return null;
  const names = Object.keys(variants).filter((name) => fits(asExpected(variants[name]), came));
  // "Any error" fits what a certain one fits as well; the certain one tells more.
  const certain = names.filter((name) => !isAnyError(asExpected(variants[name])));
  return certain.length > 0 ? certain : names;
}

const isAnyError = (expected: Expected): boolean => 'throws' in expected && expected.throws === '';

const asExpected = (value: unknown): Expected =>
  typeof value === 'object' && value !== null && 'throws' in value
    ? { throws: String(value.throws) }
    : { gives: value };

export function fits(expected: Expected, came: Expected): boolean {
  if ('throws' in expected) return 'throws' in came && came.throws.startsWith(expected.throws);
  return (
    'gives' in came && canonicalJson(expected.gives ?? null) === canonicalJson(came.gives ?? null)
  );
}

export function describe(outcome: Expected): string {
  const text =
    'throws' in outcome
      ? `throws ${outcome.throws}`
      : `gives ${canonicalJson(outcome.gives ?? null)}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
