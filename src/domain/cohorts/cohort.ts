// A cohort as its row in the cohorts tab says, with what is doubtful about its dates.

import type { CohortYear, IsoDate } from '../graduations/graduation.ts';
import { textOf, type TabSnapshot } from '../tabs/snapshot.ts';
import { parseThaiDate } from '../thai/dates.ts';
import { asciiDigits } from '../thai/digits.ts';

export interface Cohort {
  readonly year: CohortYear;
  readonly isCurrent: boolean;
  /** yyyy-mm; '' when blank or unreadable. */
  readonly classesEnd: string;
  readonly graduatedOn: IsoDate;
  readonly reportDeadline: IsoDate;
}

export type CohortDoubt =
  | 'cohort/noGraduationDate'
  | 'cohort/noDeadline'
  | 'cohort/unreadable'
  | 'cohort/deadlineBeforeGraduation'
  | 'cohort/deadlinePast'
  | 'cohort/graduationFarFromCohort';

export interface CohortFinding {
  readonly rule: CohortDoubt;
  readonly cohort: CohortYear;
  readonly column: string;
  readonly typed: string;
}

const DATE_COLUMNS = ['graduatedOn', 'reportDeadline'] as const;

export function readCohorts(snapshot: TabSnapshot | null): Cohort[] {
  return (snapshot?.rows ?? [])
    .map((row) => ({
      year: asciiDigits(textOf(row, 'cohort')).trim(),
      isCurrent: textOf(row, 'isCurrent').trim() === 'ใช่',
      classesEnd: parseMonth(textOf(row, 'classesEnd')),
      graduatedOn: parseThaiDate(textOf(row, 'graduatedOn')),
      reportDeadline: parseThaiDate(textOf(row, 'reportDeadline')),
    }))
    .filter(({ year }) => year !== '');
}

/** A month alone ("2/2569", "กุมภาพันธ์ 2569", "2026-02") or a whole date. */
export function parseMonth(text: string): string {
  const plain = asciiDigits(text).trim();
  const iso = /^(\d{4})-(\d{2})$/.exec(plain);
  const asDay = iso ? `${plain}-01` : `1 ${plain.replace(/^(\d{1,2})\s*[/-]\s*(\d{4})$/, '$1/$2')}`;
  const slash = /^1 (\d{1,2})\/(\d{4})$/.exec(asDay);
  const month = slash ? `1/${slash[1] ?? ''}/${slash[2] ?? ''}` : asDay;
  return (parseThaiDate(month) || parseThaiDate(plain)).slice(0, 7);
}

/** Those that the college follows now. */
export const currentCohorts = (cohorts: readonly Cohort[]): Cohort[] =>
  cohorts.filter(({ isCurrent }) => isCurrent);

/** The cohort that menu actions and figures are about: the newest one marked as current. */
export const currentCohort = (cohorts: readonly Cohort[]): Cohort | null =>
  currentCohorts(cohorts).sort((a, b) => (a.year < b.year ? 1 : -1))[0] ?? null;

/**
 * Doubts about the dates of the current cohorts. The letter of 11 March 2569 prints a deadline that lies
 * before its own date, so neither date has a default and both are held against each other.
 */
export function cohortFindings(snapshot: TabSnapshot | null, today: IsoDate): CohortFinding[] {
  const typedOf = new Map(
    (snapshot?.rows ?? []).map((row) => [asciiDigits(textOf(row, 'cohort')).trim(), row]),
  );
  return readCohorts(snapshot)
    .filter(({ isCurrent }) => isCurrent)
    .flatMap((cohort) => {
      const row = typedOf.get(cohort.year);
      const typed = (column: string): string => (row ? textOf(row, column).trim() : '');
      const found = (rule: CohortDoubt, column: string): CohortFinding => ({
        rule,
        cohort: cohort.year,
        column,
        typed: typed(column),
      });
      return [
        ...DATE_COLUMNS.filter((column) => typed(column) !== '' && cohort[column] === '').map(
          (column) => found('cohort/unreadable', column),
        ),
        ...doubts(cohort, today)
          .filter(([rule, column]) => rule.startsWith('cohort/no') === (typed(column) === ''))
          .map(([rule, column]) => found(rule, column)),
      ];
    });
}

/** Outside the two years in which somebody of an academic year can finish. */
export function isFarFromCohort(day: IsoDate, year: CohortYear): boolean {
  const christian = Number(year) - 543;
  return day < `${String(christian)}-06-01` || day > `${String(christian + 2)}-05-31`;
}

function doubts(cohort: Cohort, today: IsoDate): (readonly [CohortDoubt, string])[] {
  const { graduatedOn, reportDeadline, year } = cohort;
  return [
    ...(graduatedOn === '' ? [['cohort/noGraduationDate', 'graduatedOn'] as const] : []),
    ...(reportDeadline === '' ? [['cohort/noDeadline', 'reportDeadline'] as const] : []),
    ...(graduatedOn !== '' && reportDeadline !== '' && reportDeadline < graduatedOn
      ? [['cohort/deadlineBeforeGraduation', 'reportDeadline'] as const]
      : []),
    ...(reportDeadline !== '' && reportDeadline < today
      ? [['cohort/deadlinePast', 'reportDeadline'] as const]
      : []),
    ...(graduatedOn !== '' && isFarFromCohort(graduatedOn, year)
      ? [['cohort/graduationFarFromCohort', 'graduatedOn'] as const]
      : []),
  ];
}
