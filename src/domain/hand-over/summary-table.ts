// The table of the seven statuses as rows of the Commission's file, and the line that sums them up.

import { indicatorRows } from '../derive/indicator-rows.ts';
import type { Case } from '../derive/case.ts';
import { OVEC_SEVEN, type IndicatorRow } from '../indicator/indicator-row.ts';
import { countSeven, ovecSummary, type OvecSummaryRow } from '../indicator/ovec-summary.ts';
import type { RosterRow } from '../roster/roster-row.ts';
import type { Settings } from '../settings/settings.ts';
import type { CellValue } from '../tabs/snapshot.ts';
import { levelLabel } from '../thai/level.ts';
import { compareThai } from '../thai/sort.ts';
import { SUMMARY_COLUMNS } from './summary-columns.ts';

export interface SummaryLine {
  readonly key: string;
  /** By key of the columns. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface SummaryTable {
  readonly lines: readonly SummaryLine[];
  /** No part of the file. */
  readonly total: SummaryLine | null;
}

type OfCollege = Pick<Settings, 'collegeCode' | 'province' | 'college' | 'collegeType'>;
const COUNTS = SUMMARY_COLUMNS.filter(({ isCount = false }) => isCount).map(({ key }) => key);

/** Who did not graduate after all is left out; the deceased stand under "อื่น ๆ". */
export function summaryTable(
  approved: readonly Case[],
  roster: readonly RosterRow[],
  settings: OfCollege,
): SummaryTable {
  const rows = indicatorRows(approved, roster).filter(
    ({ excluded }) => excluded !== 'NOT_GRADUATED',
  );
  return {
    lines: ovecSummary(rows, compareThai).map((row) => lineOf(row, settings)),
    total: rows.length === 0 ? null : totalOf(rows),
  };
}

function lineOf(row: OvecSummaryRow, settings: OfCollege): SummaryLine {
  const { level, program, field } = row;
  const { collegeCode, province, college, collegeType } = settings;
  return {
    // Names hold slashes, and two that read alike when joined are two rows.
    key: JSON.stringify([level, program, field]),
    cells: {
      ...{ collegeCode, province, college, collegeType },
      ...{ level: levelLabel(level), program, field },
      ...countCells(row),
    },
  };
}

const totalOf = (rows: readonly IndicatorRow[]): SummaryLine => ({
  key: 'total',
  cells: countCells(countSeven(rows)),
});

function countCells({
  graduates,
  tracked,
  counts,
}: Pick<OvecSummaryRow, 'graduates' | 'tracked' | 'counts'>): Record<string, number> {
  const values = [graduates, tracked, ...OVEC_SEVEN.map((status) => counts[status])];
  return Object.fromEntries(COUNTS.map((key, at) => [key, values[at] ?? 0]));
}

/** The file: header and rows, without the total. */
export const summaryFile = ({ lines }: SummaryTable): (readonly CellValue[])[] => [
  SUMMARY_COLUMNS.map(({ title }) => title),
  ...lines.map(({ cells }) => SUMMARY_COLUMNS.map(({ key }) => cells[key] ?? '')),
];
