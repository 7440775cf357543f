// The contract of the local host as functions: the build makes them from the rows that its tests run.

import packedRows from 'packed:contract-rows';
import type { SelfTestRow, SelfTestTiming } from '../domain/self-test/self-test.ts';
import { unpack } from './unpack.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet | null;
type Form = GoogleAppsScript.Forms.Form;

export interface Helpers {
  readonly kindOf: (value: unknown) => string;
  readonly changes: (act: () => void, form?: Form) => string[];
  readonly dress: () => void;
  readonly newForm: () => Form;
}

type Scope = [
  Spreadsheet,
  Sheet,
  Helpers['kindOf'],
  Helpers['changes'],
  Helpers['dress'],
  Helpers['newForm'],
];

/** What a row must find ready: "sheet", "form", both or nothing. */
interface Needs {
  readonly needs: string;
}

export interface Contract {
  readonly rows: readonly {
    readonly told: Needs & SelfTestRow;
    readonly run: (tools: Helpers) => unknown;
  }[];
  readonly timings: readonly {
    readonly told: Needs & SelfTestTiming & { readonly times: number; readonly batch: number };
    readonly run: (time: (act: () => void) => void) => void;
  }[];
  readonly doubts: readonly string[];
  readonly hostOnly: number;
  readonly helpersFor: (book: Spreadsheet, sheet: Sheet, makeForm: () => Form) => Helpers;
  /** What all rows see by name, set anew for each. */
  readonly useScope: (scope: Scope) => void;
}

/** The rows are a third of the program and only the self-test asks for them: they travel packed. */
export function loadContract(): Contract {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- its own code, parsed by the build before it was packed
  const make = new Function(`${unpack(packedRows)}; return Rows.loadContract();`) as () => Contract;
  return make();
}
