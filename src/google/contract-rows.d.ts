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
      readonly told: Needs & import('../domain/self-test/self-test.ts').SelfTestRow;
      readonly run: (tools: Helpers) => unknown;
    }[];
    readonly timings: readonly {
      readonly told: Needs &
        import('../domain/self-test/self-test.ts').SelfTestTiming & {
          readonly times: number;
          readonly batch: number;
        };
      readonly run: (time: (act: () => void) => void) => void;
    }[];
    readonly doubts: readonly string[];
    readonly hostOnly: number;
    readonly helpersFor: (book: Spreadsheet, sheet: Sheet, makeForm: () => Form) => Helpers;
    /** What all rows see by name, set anew for each. */
    readonly useScope: (scope: Scope) => void;
  }

  export function loadContract(): Contract;
}
