// Dates of the cohort and of the Roster that cannot be, or can hardly be.

import { isFarFromCohort, type CohortDoubt } from '../../cohorts/cohort.ts';
import { isApproved } from '../../graduations/graduation.ts';
import { cellOf } from '../../roster/roster-row.ts';
import { addMonths, parseThaiDate } from '../../thai/dates.ts';
import type { Severity } from '../finding.ts';
import type { FindingGround } from '../ground.ts';
import {
  collegeRule,
  graduationRule,
  when,
  type CollegeRule,
  type GraduationFacts,
  type Place,
} from '../rule.ts';

/** A doubt that reading the cohorts tab made. */
const cohortRule = <Id extends CohortDoubt>(id: Id, severity: Severity): CollegeRule<Id> => ({
  id,
  severity,
  scope: 'cohort',
  reads: ['graduatedOn', 'reportDeadline', 'asOf'],
  finds: ({ inputs }) =>
    inputs.cohortFindings
      .filter(({ rule }) => rule === id)
      .map(({ cohort, column, typed }) => ({
        subject: `${cohort}/${column}`,
        who: cohort,
        params: { cohort, column, typed },
      })),
});

/** Where it is the cohort's date, the cohort has the finding. */
function ownDate({ one: { graduation }, ground }: GraduationFacts): string {
  const cohort = ground.inputs.cohorts.find(({ year }) => year === graduation.cohort);
  return graduation.approvedOn === cohort?.graduatedOn ? '' : graduation.approvedOn;
}

const OLDEST = 90;

/** One finding for the column: two-digit years come by the hundred. */
function birthDatesUnclear({ inputs }: FindingGround): readonly Place[] {
  const typed = inputs.roster
    .map((row) => cellOf(row, 'birthDate').trim())
    .filter((text) => text !== '' && parseThaiDate(text) === '');
  const [first] = typed;
  if (first === undefined) return [];
  const params = { count: String(typed.length), typed: first.slice(0, 50) };
  return [{ subject: 'birthDate', params }];
}

export const DATE_RULES = [
  cohortRule('cohort/noGraduationDate', 'check'),
  cohortRule('cohort/noDeadline', 'note'),
  cohortRule('cohort/unreadable', 'check'),
  cohortRule('cohort/deadlineBeforeGraduation', 'check'),
  cohortRule('cohort/deadlinePast', 'check'),
  cohortRule('cohort/graduationFarFromCohort', 'check'),
  graduationRule({
    id: 'roster/approvedInFuture',
    severity: 'check',
    reads: ['approvedOn', 'standing', 'asOf'],
    finds: (facts) => {
      const day = ownDate(facts);
      const isFuture = isApproved(facts.one.graduation) && day > facts.ground.inputs.asOf;
      return when(isFuture, { day });
    },
  }),
  graduationRule({
    id: 'roster/approvedFarFromCohort',
    severity: 'check',
    reads: ['approvedOn', 'cohort'],
    finds: (facts) => {
      const [day, { cohort }] = [ownDate(facts), facts.one.graduation];
      const isFar = day !== '' && /^2[45]\d\d$/.test(cohort) && isFarFromCohort(day, cohort);
      return when(isFar, { day, cohort });
    },
  }),
  collegeRule({
    id: 'roster/birthDateUnclear',
    severity: 'note',
    scope: 'roster',
    reads: ['birthDate'],
    finds: birthDatesUnclear,
  }),
  graduationRule({
    id: 'roster/birthDateOdd',
    severity: 'check',
    reads: ['birthDate', 'approvedOn'],
    limit: { fallback: 15, least: 10, most: 25 },
    finds: ({ birthDate, one: { graduation } }, years) => {
      const finished = graduation.approvedOn;
      if (birthDate === '' || finished === '') return [];
      const isYoung = addMonths(birthDate, years * 12) > finished;
      const isOld = addMonths(birthDate, OLDEST * 12) < finished;
      return when(isYoung || isOld, { day: birthDate, years: String(years) });
    },
  }),
] as const;
