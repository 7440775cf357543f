// Cohorts of which only counts are known, typed from a report of then: as rows, so that one way computes all rates.

import { PAST_COUNTS, countKey } from '../tabs/past-counts-tab.ts';
import { textOf, type SnapshotRow, type TabSnapshot } from '../tabs/snapshot.ts';
import { parseLevel } from '../thai/level.ts';
import { asciiDigits } from '../thai/digits.ts';
import { parseBuddhistYear } from '../thai/years.ts';
import {
  OVEC_SEVEN,
  type IndicatorFacts,
  type IndicatorRow,
  type OvecStatus,
} from './indicator-row.ts';
import { TERMS } from './terms.ts';

export type PastCountDoubt =
  'pastCount/noCohort' | 'pastCount/notANumber' | 'pastCount/tooMany' | 'pastCount/hasRoster';

export interface PastCountFinding {
  readonly rule: PastCountDoubt;
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly column: string;
  readonly typed: string;
}

/** One line of the table. */
export interface PastLine extends Pick<IndicatorRow, 'cohort' | 'level' | 'program' | 'field'> {
  readonly row: number;
  /** The seven, and those not reached. */
  readonly counts: readonly number[];
}

export interface PastCounts {
  readonly lines: readonly PastLine[];
  readonly findings: readonly PastCountFinding[];
}

/** '' counts as nought; null is no number that a field could have. */
const parseCount = (typed: string): number | null => {
  const text = asciiDigits(typed).replace(/[\s,]/g, '');
  if (text === '') return 0;
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
};

/** Lines that cannot be read count nowhere and are findings. */
export function readPastCounts(snapshot: TabSnapshot | null): PastCounts {
  const lines: PastLine[] = [];
  const findings: PastCountFinding[] = [];
  for (const row of snapshot?.rows ?? []) {
    const read = readLine(row);
    if ('rule' in read) findings.push(read);
    else lines.push(read);
  }
  return { lines, findings };
}

function readLine(row: SnapshotRow): PastLine | PastCountFinding {
  const text = (column: string): string => textOf(row, column).trim();
  const doubt = (rule: PastCountDoubt, column: string): PastCountFinding => ({
    rule,
    row: row.row,
    column,
    typed: text(column),
  });
  const cohort = parseBuddhistYear(text('cohort'));
  if (cohort === '') return doubt('pastCount/noCohort', 'cohort');
  const columns = ['graduates', ...OVEC_SEVEN.map((_, place) => countKey(place))];
  const wrong = columns.find((column) => parseCount(text(column)) === null);
  if (wrong !== undefined) return doubt('pastCount/notANumber', wrong);
  const [graduates = 0, ...seven] = columns.map((column) => parseCount(text(column)) ?? 0);
  const untracked = graduates - seven.reduce((sum, count) => sum + count, 0);
  if (untracked < 0) return doubt('pastCount/tooMany', 'graduates');
  const [program, field] = [text('program'), text('field')];
  const level = parseLevel(text('level'));
  return { cohort, level, program, field, row: row.row, counts: [...seven, untracked] };
}

/** A cohort with a list of names is counted by its names alone. */
export const linesBesideRoster = (
  { lines }: PastCounts,
  listed: ReadonlySet<string>,
): { readonly counted: readonly PastLine[]; readonly findings: readonly PastCountFinding[] } => ({
  counted: lines.filter(({ cohort }) => !listed.has(cohort)),
  findings: lines
    .filter(({ cohort }) => listed.has(cohort))
    .map(({ row, cohort }) => ({
      rule: 'pastCount/hasRoster',
      row,
      column: 'cohort',
      typed: cohort,
    })),
});

/** A row per person: nobody has a name here, only a status. */
export const peopleOf = ({ counts, row, ...group }: PastLine): IndicatorRow[] =>
  counts.flatMap((count, place) =>
    Array.from({ length: count }, (_, number): IndicatorRow => ({
      code: `${PAST_COUNTS.key}/${row}/${place}/${number}`,
      ...group,
      approvedOn: '',
      ...factsOf(OVEC_SEVEN[place] ?? ''),
      ownWord: factsOf(''),
    })),
  );

const WORKS: readonly string[] = TERMS.WORK.ovec7;

/** A report of then says who works, not since when: whoever works counts as having found it within the year. */
const factsOf = (ovec7: OvecStatus | ''): IndicatorFacts => ({
  tracked: ovec7 !== '',
  employedWithinYear: ovec7 === '' ? 'unknown' : WORKS.includes(ovec7) ? 'yes' : 'no',
  status: '',
  ovec7,
  imported: ovec7 !== '',
});
