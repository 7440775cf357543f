// The self-test as values: what each row expects of Google, what came, and the state that travels with the dialog.

/** What a call must give or how its error begins; '' for any error. */
export type Expected = { readonly gives: unknown } | { readonly throws: string };
/** unasked: the row could not be put to Google, so nothing is known. */
export type Came = Expected | { readonly unasked: string };

/** Name under which the scratch form is remembered outside the sheet. */
export const SCRATCH_FORM = 'selfTest.form';

/** One fact about Apps Script that the program relies on; how it is asked is the rim's affair. */
export interface SelfTestRow {
  /** Method in Google's reference. */
  readonly about: string;
  readonly aspect: string;
  readonly fact: string;
  readonly provenance: string;
  readonly expected: Expected;
  /** A question that nobody could answer from outside, with what the row gives under each answer. */
  readonly doubt?: string;
  readonly variants?: Readonly<Record<string, unknown>>;
}

export interface SelfTestTiming {
  readonly method: string;
  /** Milliseconds by the table of the local host; null without a price. */
  readonly modelled: number | null;
}

/** short: what a call gives, and every doubt · full: every row. */
export type SelfTestScope = 'short' | 'full';

export interface SelfTestState {
  readonly scope: SelfTestScope;
  /** Steps done: rows first, then timings. */
  readonly done: number;
  readonly passed: Readonly<Record<string, number>>;
  readonly differing: readonly Differing[];
  /** Rows that could not be put to Google, with the reason. */
  readonly unasked: readonly Differing[];
  /** Errors that came as expected, but in other words or another language. */
  readonly worded: readonly Differing[];
  /** Answers to each doubt that every probe so far agrees with. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly times: readonly (readonly [method: string, ms: number])[];
}

export interface Differing {
  readonly row: number;
  readonly came: string;
}

export const newSelfTest = (scope: SelfTestScope): SelfTestState => ({
  scope,
  done: 0,
  passed: {},
  differing: [],
  unasked: [],
  worded: [],
  answers: {},
  times: [],
});

/** Rows of the scope, by their place in the whole table. */
export const rowsInScope = (rows: readonly SelfTestRow[], scope: SelfTestScope): number[] =>
  rows.flatMap((row, index) =>
    scope === 'full' || row.doubt !== undefined || row.aspect === 'result' ? [index] : [],
  );
