// How long service calls take: low, typical and high milliseconds, with the source beside each row.

export interface LatencyRow {
  /** "Service.Class.method"; "get*" as method means every method that starts so, "*" any. */
  readonly method: string;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** Added per unit (cell, item, recipient) the call reports. */
  readonly perUnit?: number;
  readonly source: string;
  /** The doubt that chooses between the three, whatever level the host was asked for. */
  readonly doubt?: 'form-call-speed';
}

const CELLS = 'Stack Overflow 29263774: 4,000 cells under 50 ms buffered, 610 ms with flush';
const KV = 'ziritione.org/post/apps_script_performance: 100 runs each';
const PAIR = 'justin.poehnelt.com key-value stores: a cell written and read back takes 800 ms';
const GUESS = 'assumption: no published number; measure with the doctor';

/** Committing buffered writes: by the next read, by flush, and at the end. */
export const COMMIT: LatencyRow = {
  method: 'commit',
  low: 30,
  typical: 100,
  high: 400,
  perUnit: 0.13,
  source: `${CELLS}; ${PAIR}`,
};

/** A call that changes a form. */
const MUTATOR = {
  low: 150,
  typical: 250,
  high: 400,
  source: GUESS,
  doubt: 'form-call-speed',
} as const;

export const LATENCY: readonly LatencyRow[] = [
  {
    method: 'Spreadsheet.Range.getValue*',
    low: 20,
    typical: 50,
    high: 400,
    perUnit: 0.03,
    source: GUESS,
  },
  {
    method: 'Spreadsheet.Range.getDisplayValue*',
    low: 20,
    typical: 60,
    high: 400,
    perUnit: 0.04,
    source: GUESS,
  },
  { method: 'Spreadsheet.Range.get*', low: 0.2, typical: 1, high: 5, source: GUESS },
  {
    method: 'Spreadsheet.Range.getNote*',
    low: 20,
    typical: 50,
    high: 400,
    perUnit: 0.03,
    source: GUESS,
  },
  {
    method: 'Spreadsheet.Range.getBackground*',
    low: 20,
    typical: 50,
    high: 400,
    perUnit: 0.03,
    source: GUESS,
  },
  {
    method: 'Spreadsheet.Range.getNumberFormat*',
    low: 20,
    typical: 50,
    high: 400,
    perUnit: 0.03,
    source: GUESS,
  },
  {
    method: 'Spreadsheet.Range.getDataValidation*',
    low: 20,
    typical: 50,
    high: 400,
    perUnit: 0.03,
    source: GUESS,
  },
  {
    method: 'Spreadsheet.Range.getFormula*',
    low: 20,
    typical: 50,
    high: 400,
    perUnit: 0.03,
    source: GUESS,
  },
  { method: 'Spreadsheet.Range.getMergedRanges', low: 20, typical: 50, high: 400, source: GUESS },
  {
    method: 'Spreadsheet.Range.set*',
    low: 2,
    typical: 10,
    high: 40,
    perUnit: 0.012,
    source: CELLS,
  },
  { method: 'Spreadsheet.Range.*', low: 1, typical: 5, high: 40, source: GUESS },
  {
    method: 'Spreadsheet.RangeList.set*',
    low: 2,
    typical: 10,
    high: 40,
    perUnit: 0.012,
    source: CELLS,
  },
  { method: 'Spreadsheet.Sheet.getRange*', low: 0.1, typical: 0.5, high: 2, source: GUESS },
  { method: 'Spreadsheet.Sheet.getLast*', low: 10, typical: 30, high: 200, source: GUESS },
  { method: 'Spreadsheet.Sheet.getDataRange', low: 10, typical: 30, high: 200, source: GUESS },
  { method: 'Spreadsheet.Sheet.getProtections', low: 20, typical: 60, high: 300, source: GUESS },
  { method: 'Spreadsheet.Sheet.get*', low: 0.2, typical: 2, high: 10, source: GUESS },
  { method: 'Spreadsheet.Sheet.is*', low: 5, typical: 20, high: 80, source: GUESS },
  { method: 'Spreadsheet.Sheet.insert*', low: 20, typical: 80, high: 300, source: GUESS },
  { method: 'Spreadsheet.Sheet.delete*', low: 20, typical: 80, high: 300, source: GUESS },
  { method: 'Spreadsheet.Sheet.*', low: 2, typical: 15, high: 80, source: GUESS },
  {
    method: 'Spreadsheet.Spreadsheet.insertSheet',
    low: 100,
    typical: 300,
    high: 1000,
    source: GUESS,
  },
  {
    method: 'Spreadsheet.Spreadsheet.deleteSheet',
    low: 50,
    typical: 150,
    high: 600,
    source: GUESS,
  },
  { method: 'Spreadsheet.Spreadsheet.copy', low: 1500, typical: 3000, high: 8000, source: GUESS },
  { method: 'Spreadsheet.Spreadsheet.getSheet*', low: 1, typical: 5, high: 30, source: GUESS },
  { method: 'Spreadsheet.Spreadsheet.getEditors', low: 50, typical: 150, high: 500, source: GUESS },
  { method: 'Spreadsheet.Spreadsheet.getOwner', low: 50, typical: 150, high: 500, source: GUESS },
  { method: 'Spreadsheet.Spreadsheet.*', low: 1, typical: 10, high: 50, source: GUESS },
  {
    method: 'Spreadsheet.SpreadsheetApp.openBy*',
    low: 200,
    typical: 500,
    high: 1500,
    source: GUESS,
  },
  {
    method: 'Spreadsheet.SpreadsheetApp.create',
    low: 1000,
    typical: 2000,
    high: 5000,
    source: GUESS,
  },
  {
    method: 'Spreadsheet.SpreadsheetApp.getActive*',
    low: 1,
    typical: 10,
    high: 100,
    source: GUESS,
  },
  { method: 'Spreadsheet.SpreadsheetApp.*', low: 0.1, typical: 1, high: 5, source: GUESS },
  { method: 'Spreadsheet.Protection.*', low: 20, typical: 100, high: 400, source: GUESS },
  {
    method: 'Spreadsheet.*',
    low: 0.05,
    typical: 0.1,
    high: 0.5,
    source: 'builders live in the script',
  },
  { method: 'Properties.Properties.set*', low: 40, typical: 62, high: 231, source: KV },
  { method: 'Properties.Properties.delete*', low: 40, typical: 62, high: 231, source: KV },
  { method: 'Properties.Properties.*', low: 20, typical: 30, high: 84, source: KV },
  { method: 'Properties.*', low: 0.1, typical: 1, high: 5, source: GUESS },
  {
    method: 'Cache.Cache.put*',
    low: 56,
    typical: 93,
    high: 281,
    source: `${KV}; qiita.com/mitonattou919: 56 ms`,
  },
  {
    method: 'Cache.Cache.get*',
    low: 3,
    typical: 20,
    high: 60,
    source: `${KV}; qiita.com/mitonattou919: 20 ms`,
  },
  {
    method: 'Cache.Cache.remove*',
    low: 40,
    typical: 88,
    high: 280,
    source: 'qiita.com/mitonattou919: 88 ms',
  },
  { method: 'Cache.*', low: 0.1, typical: 1, high: 5, source: GUESS },
  { method: 'Lock.Lock.*', low: 10, typical: 50, high: 200, source: GUESS },
  { method: 'Lock.*', low: 0.1, typical: 1, high: 5, source: GUESS },
  {
    method: 'URL_Fetch.*',
    low: 100,
    typical: 175,
    high: 1000,
    source: 'justin.poehnelt.com: 350 ms for a pair of fetches',
  },
  { method: 'Mail.MailApp.sendEmail', low: 300, typical: 600, high: 1000, source: GUESS },
  { method: 'Mail.*', low: 20, typical: 60, high: 300, source: GUESS },
  { method: 'Forms.FormApp.create', low: 1500, typical: 2000, high: 3000, source: GUESS },
  { method: 'Forms.FormApp.openBy*', low: 500, typical: 700, high: 1000, source: GUESS },
  { method: 'Forms.Form.add*', ...MUTATOR },
  { method: 'Forms.Form.set*', ...MUTATOR },
  {
    method: 'Forms.Form.getResponses',
    low: 200,
    typical: 500,
    high: 2000,
    perUnit: 1,
    source: GUESS,
  },
  { method: 'Forms.Form.delete*', ...MUTATOR },
  { method: 'Forms.Form.moveItem', ...MUTATOR },
  { method: 'Forms.Form.remove*', ...MUTATOR },
  { method: 'Forms.*.clearValidation', ...MUTATOR },
  { method: 'Forms.*.showOtherOption', ...MUTATOR },
  { method: 'Forms.FormResponse.submit', low: 150, typical: 250, high: 400, source: GUESS },
  {
    method: 'Forms.*ValidationBuilder.*',
    low: 0.05,
    typical: 0.1,
    high: 0.5,
    source: 'builders live in the script',
  },
  { method: 'Forms.*.set*', ...MUTATOR },
  {
    method: 'Forms.*',
    low: 0.2,
    typical: 1,
    high: 5,
    source: 'assumption: getters of a loaded form answer from memory',
    doubt: 'form-call-speed',
  },
  { method: 'Script.*Builder.create', low: 300, typical: 400, high: 500, source: GUESS },
  {
    method: 'Script.ScriptApp.getProjectTriggers',
    low: 100,
    typical: 300,
    high: 500,
    source: GUESS,
  },
  { method: 'Script.ScriptApp.deleteTrigger', low: 100, typical: 300, high: 500, source: GUESS },
  { method: 'Script.*', low: 0.1, typical: 1, high: 5, source: GUESS },
  { method: 'Base.Session.*', low: 5, typical: 20, high: 100, source: GUESS },
  { method: 'Base.Ui.show*', low: 50, typical: 200, high: 600, source: GUESS },
  { method: 'Base.*', low: 0.05, typical: 0.5, high: 2, source: GUESS },
  { method: 'HTML.*', low: 0.05, typical: 0.5, high: 2, source: GUESS },
  { method: 'Utilities.*', low: 0.02, typical: 0.1, high: 0.5, source: GUESS },
];
