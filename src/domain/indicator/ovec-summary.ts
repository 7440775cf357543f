// The table of the seven statuses per level, ประเภทวิชา and สาขาวิชา, in the shape of the open data of OVEC.

import { levelOrder, type Level } from '../thai/level.ts';
import { isTracked, OVEC_SEVEN, type IndicatorRow, type OvecStatus } from './indicator-row.ts';

export interface OvecSummaryRow {
  readonly level: Level | '';
  readonly program: string;
  readonly field: string;
  readonly graduates: number;
  /** Sum of the seven. */
  readonly tracked: number;
  readonly counts: Readonly<Record<OvecStatus, number>>;
}

/**
 * Approved graduations, also those that an indicator leaves out: the table of OVEC counts a deceased person under
 * "อื่น ๆ". Only who did not graduate after all must be left out of the rows given.
 */
export function ovecSummary(
  rows: readonly IndicatorRow[],
  compare: (a: string, b: string) => number,
): OvecSummaryRow[] {
  const groups = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.level, row.program, row.field]);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [row]);
    else members.push(row);
  }
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (first === undefined) return [];
      const { level, program, field } = first;
      return [{ level, program, field, ...countSeven(members) }];
    })
    .sort(
      (a, b) =>
        levelOrder(a.level) - levelOrder(b.level) ||
        compare(a.program, b.program) ||
        compare(a.field, b.field),
    );
}

/** The line below the table, and the sum of any part of it. */
export const countSeven = (
  rows: readonly IndicatorRow[],
): Pick<OvecSummaryRow, 'graduates' | 'tracked' | 'counts'> => {
  const tracked = rows.filter(isTracked);
  const counts = Object.fromEntries(
    OVEC_SEVEN.map((status) => [status, tracked.filter((row) => row.ovec7 === status).length]),
  ) as Record<OvecStatus, number>;
  return { graduates: rows.length, tracked: tracked.length, counts };
};
