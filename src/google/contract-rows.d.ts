// The contract of the local host as functions: the build makes this module from the rows that its tests run.

declare module 'contract:rows' {
  type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
  type Sheet = GoogleAppsScript.Spreadsheet.Sheet | null;
  type Form = GoogleAppsScript.Forms.Form;

  export interface Helpers {
    readonly kindOf: (value: unknown) => string;
    readonly changes: (act: () => void, form?: Form) => string[];
    readonly dress: () => void;
    readonly newForm: () => Form;
  }
  export function helpersFor(book: Spreadsheet, sheet: Sheet, makeForm: () => Form): Helpers;

  type Scope = [
    Spreadsheet,
    Sheet,
    Helpers['kindOf'],
    Helpers['changes'],
    Helpers['dress'],
    Helpers['newForm'],
  ];

  /** What all rows see by name, set anew for each. */
  export function useScope(scope: Scope): void;

  /** What a row must find ready: "sheet", "form", both or nothing. */
  interface Needs {
    readonly needs: string;
  }
  type Expected = { readonly gives: unknown } | { readonly throws: string };

  export const ROWS: readonly {
    readonly told: Needs & {
      readonly about: string;
      readonly aspect: string;
      readonly fact: string;
      readonly provenance: string;
      readonly expected: Expected;
      readonly doubt?: string;
      readonly variants?: Readonly<Record<string, unknown>>;
    };
    readonly run: (tools: Helpers) => unknown;
  }[];

  export const TIMINGS: readonly {
    readonly told: Needs & {
      readonly method: string;
      readonly modelled: number | null;
      readonly times: number;
      readonly batch: number;
    };
    readonly run: (time: (act: () => void) => void) => void;
  }[];

  export const DOUBTS: readonly string[];
  export const HOST_ONLY: number;
}
