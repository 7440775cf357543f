// Signs that a file is the list of another cohort than the one the person chose.

import { entryYearOf, parseStudentId } from '../thai/ids.ts';
import { parseLevel } from '../thai/level.ts';
import type { Level } from '../thai/level.ts';
import type { ImportDeclaration, OtherCohort } from './import-plan.ts';
import type { FileRow } from './read-file.ts';
import { cellOf, cohortOf } from './roster-row.ts';
import type { RosterRow } from './roster-row.ts';

/** Fewer rows say nothing. */
const ENOUGH_ROWS = 5;
const MOST = 0.6;

/** Academic years from entering to finishing, the last one being the cohort. */
const YEARS_BEFORE: Readonly<Record<Level, number>> = { PVC: 2, PVS: 1, BA: 1 };

const commonest = (texts: readonly string[]): { readonly text: string; readonly count: number } => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce(
    (best, [text, count]) => (count > best.count ? { text, count } : best),
    { text: '', count: 0 },
  );
};

const byYears = (
  reason: 'graduationYear' | 'entryYear',
  years: readonly string[],
  cohort: string,
): OtherCohort | null => {
  const { text: year, count } = commonest(years);
  const clear = years.length >= ENOUGH_ROWS && count >= years.length * MOST && year !== cohort;
  return clear ? { reason, year, rows: count, of: years.length } : null;
};

/** The cohort that the year of entry in the student id leads to, for each row where both are known. */
const cohortsOfIds = (rows: readonly FileRow[]): readonly string[] =>
  rows.flatMap((row) => {
    const entry = entryYearOf(row.values.studentId ?? '');
    const level = parseLevel(row.values.level ?? '');
    return entry === '' || level === '' ? [] : [String(Number(entry) + YEARS_BEFORE[level])];
  });

const overlap = (
  rows: readonly FileRow[],
  roster: readonly RosterRow[],
  cohort: string,
): OtherCohort | null => {
  const ids = new Set(rows.map((row) => row.values.studentId ?? '').filter((id) => id !== ''));
  const known = roster.filter((row) => ids.has(parseStudentId(cellOf(row, 'studentId')).id));
  const here = known.filter((row) => cohortOf(row) === cohort).length;
  const elsewhere = known.map(cohortOf).filter((year) => year !== '' && year !== cohort);
  const { text: year, count } = commonest(elsewhere);
  const clear = ids.size >= ENOUGH_ROWS && count >= ids.size / 2 && here < ids.size / 10;
  return clear ? { reason: 'overlap', year, rows: count, of: ids.size } : null;
};

/** Stragglers entered earlier than their cohort; a late list proves nothing by entry years before it. */
const byEntry = (rows: readonly FileRow[], declared: ImportDeclaration): OtherCohort | null => {
  const found = byYears('entryYear', cohortsOfIds(rows), declared.cohort);
  const straggling = declared.batch === 'late' || declared.batch === 'summer';
  return found !== null && straggling && found.year < declared.cohort ? null : found;
};

export const findOtherCohort = (
  rows: readonly FileRow[],
  roster: readonly RosterRow[],
  declared: ImportDeclaration,
): OtherCohort | null => {
  const years = rows.map((row) => row.graduationYear).filter((year) => year !== '');
  return (
    byYears('graduationYear', years, declared.cohort) ??
    overlap(rows, roster, declared.cohort) ??
    byEntry(rows, declared)
  );
};
