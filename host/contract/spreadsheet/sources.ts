// Where facts about spreadsheets are known from: pages of Google and reports of live runs.
import type { ContractRow, Standing } from '../contract-row.ts';

const REFERENCE = 'developers.google.com/apps-script/reference/spreadsheet/';

type Known = Pick<Standing, 'provenance' | 'source'>;

/** A page of the reference, e.g. "range#getvalues". */
export const documented = (page: string): Known => ({
  provenance: 'documented',
  source: REFERENCE + page,
});

/** A report of a live run, or code whose comment quotes one. */
export const seen = (report: string): Known => ({ provenance: 'seen', source: report });

/** Nobody has shown it; `why` says on what the belief rests. */
export const believed = (why: string): Known => ({ provenance: 'believed', source: why });

/** Tests which their authors also run inside Apps Script. */
export const fakes = (file: string): Known => seen(`github.com/brucemcpherson/gas-fakes ${file}`);

export const V8 = 'developers.google.com/apps-script/guides/v8-runtime/migration';

/** Method of Sheet, what is established, the call, what it gives, the page of the reference. */
export type SheetEdge = readonly [
  method: string,
  fact: string,
  call: string,
  expected: unknown,
  page: string,
];

export const edgeOfSheet = ([method, fact, call, expected, page]: SheetEdge): ContractRow => ({
  about: `Spreadsheet.Sheet.${method}`,
  aspect: 'edge',
  fact,
  call,
  expected,
  ...documented(page),
});
