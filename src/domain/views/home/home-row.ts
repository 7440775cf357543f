// A row of Home before it has its words.

import type { HomeLine, HomeParams } from '../wording.ts';

export interface HomeRow {
  readonly key: string;
  /** Which words it takes. */
  readonly line: HomeLine;
  readonly params?: HomeParams;
  readonly count?: number;
  readonly value?: string;
}

/** Where a line stands only once, its key is its name. */
export const lineOf = (
  line: HomeLine,
  figure: number | string,
  params: HomeParams = {},
): HomeRow => ({
  key: line,
  line,
  params,
  ...(typeof figure === 'number' ? { count: figure } : { value: figure }),
});
