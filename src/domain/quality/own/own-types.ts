// What a rule of the college is made of, and what can be wrong with it.

import type { OWN_KINDS } from '../../tabs/people-tabs.ts';

export type OwnKind = keyof typeof OWN_KINDS;

export type OwnDoubt =
  | 'sourceUnknown'
  | 'columnUnknown'
  | 'kindUnknown'
  | 'severityUnknown'
  | 'valueMissing'
  | 'valueTooLong'
  | 'rangeUnreadable'
  | 'rangeTurned'
  | 'comparisonUnreadable'
  | 'otherColumnUnknown'
  | 'twice';

/** Whether a cell is wrong; `cell` gives another column of the same row. */
export type OwnTest = (text: string, cell: (key: string) => string) => boolean;

export type Read<Value> =
  { readonly is: Value } | { readonly why: OwnDoubt; readonly typed: string };
