// Graduations as the indicator sees them.

import { valueOf } from '../answers/evidence.ts';
import { isApproved } from '../graduations/graduation.ts';
import type { IndicatorFacts, IndicatorRow } from '../indicator/indicator-row.ts';
import type { Outcome } from '../outcome/outcome.ts';
import { normalizeCode } from '../roster/code.ts';
import { cellOf, type RosterRow } from '../roster/roster-row.ts';
import type { Case } from './case.ts';

/** Deceased graduates are outside every denominator and counted as such, and so is who did not graduate. */
const OUTSIDE: readonly string[] = ['DECEASED', 'NOT_GRADUATED'];

export const isOutside = ({ status }: Outcome): boolean => OUTSIDE.includes(status);

/** Sex is known to the Roster only. */
export function indicatorRows(
  cases: readonly Case[],
  roster: readonly RosterRow[],
): IndicatorRow[] {
  const sexes = new Map(roster.map((row) => [normalizeCode(row.code), cellOf(row, 'sex').trim()]));
  return cases
    .filter(({ graduation }) => isApproved(graduation))
    .map((one) => indicatorRow(one, sexes.get(one.graduation.code) ?? ''));
}

function indicatorRow({ graduation, outcome, ownOutcome }: Case, sex: string): IndicatorRow {
  const { code, cohort, level, program, field, approvedOn, group, advisor } = graduation;
  return {
    code,
    cohort,
    level,
    program,
    field,
    approvedOn,
    group,
    advisor,
    sex,
    ...factsOfOutcome(outcome),
    ...(ownOutcome === outcome ? {} : { ownWord: factsOfOutcome(ownOutcome) }),
    ...(isOutside(outcome) ? { excluded: outcome.status } : {}),
  };
}

function factsOfOutcome({
  evidence,
  status,
  ovec7,
  employedWithinYear,
  flags,
  values,
}: Outcome): IndicatorFacts {
  const match = valueOf(values, status === 'STUDY' ? 'studyMatch' : 'workMatch');
  return {
    tracked: ovec7 !== '',
    employedWithinYear,
    status,
    ovec7,
    hadJobBefore: flags.includes('hadJobBefore'),
    studyAndWork: flags.includes('studyAndWork'),
    inField: match === 'Y',
    imported: evidence?.source === 'registry',
    carriedForward: flags.includes('carriedForward'),
    anniversaryMonth: flags.includes('anniversaryMonth'),
  };
}
