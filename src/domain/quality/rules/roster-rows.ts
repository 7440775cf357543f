// Rows of the Roster: what their reading found, and what they lack.

import { fullName } from '../../derive/case.ts';
import { isApproved } from '../../graduations/graduation.ts';
import type { RosterFinding } from '../../roster/roster-to-graduations.ts';
import { cellOf, type RosterRow } from '../../roster/roster-row.ts';
import { isOn } from '../../settings/settings.ts';
import { parseNationalId, parseStudentId } from '../../thai/ids.ts';
import type { Severity } from '../finding.ts';
import type { FindingGround } from '../ground.ts';
import { departedKey } from '../../derive/known-graduations.ts';
import { collegeRule, graduationRule, when, type CollegeRule, type Place } from '../rule.ts';

function placeOf(found: RosterFinding): Place {
  const who = 'name' in found ? found.name : 'names' in found ? found.names.join(', ') : '';
  return { subject: found.code === '' ? who : found.code, code: found.code, who, roster: found };
}

/** A finding that reading the Roster made. */
const passedOn = <Id extends RosterFinding['type']>(
  id: Id,
  severity: Severity,
  reads: readonly string[],
  always?: true,
): CollegeRule<Id> => ({
  id,
  severity,
  scope: 'roster',
  reads,
  ...(always && { always }),
  finds: ({ known }) => known.findings.filter(({ type }) => type === id).map(placeOf),
});

const whoOf = (row: RosterRow): string =>
  [cellOf(row, 'firstName'), cellOf(row, 'lastName')].join(' ').trim();

const ofRow = (row: RosterRow, params: Place['params'] = {}): Place => ({
  subject: row.code,
  code: row.code,
  who: whoOf(row),
  params,
});

function nationalIds({ inputs }: FindingGround): readonly Place[] {
  if (!isOn(inputs.settings.keepNationalId)) return [];
  return inputs.roster.flatMap((row) => {
    const { doubt } = parseNationalId(cellOf(row, 'nationalId'));
    // The number itself is never repeated.
    return doubt === '' ? [] : [ofRow(row, { why: doubt })];
  });
}

function nationalIdsKept({ inputs }: FindingGround): readonly Place[] {
  if (isOn(inputs.settings.keepNationalId)) return [];
  const kept = inputs.roster.filter((row) => cellOf(row, 'nationalId').trim() !== '');
  if (kept.length === 0) return [];
  return [{ subject: 'nationalId', params: { count: String(kept.length) } }];
}

function badStudentIds({ inputs }: FindingGround): readonly Place[] {
  return inputs.roster.flatMap((row) => {
    const typed = cellOf(row, 'studentId');
    const { id, doubt } = parseStudentId(typed);
    if (id !== '' || doubt === '') return [];
    return [ofRow(row, { why: doubt, typed: doubt === 'nationalId' ? '' : typed.slice(0, 50) })];
  });
}

export const ROSTER_ROW_RULES = [
  passedOn('roster/noCode', 'check', ['code'], true),
  passedOn('roster/badCode', 'mustFix', ['code'], true),
  passedOn('roster/codeTwice', 'mustFix', ['code'], true),
  passedOn('roster/noName', 'mustFix', ['firstName', 'lastName']),
  passedOn('roster/cohortUnknown', 'mustFix', ['cohort']),
  passedOn('roster/standingUnknown', 'mustFix', ['standing']),
  passedOn('roster/levelUnknown', 'check', ['level']),
  passedOn('roster/dateUnclear', 'check', ['approvedOn']),
  passedOn('roster/idTwice', 'mustFix', ['studentId', 'cohort', 'level']),
  collegeRule({
    // Its comment is the reason that ends the counting, so it must be there.
    id: 'roster/departed',
    severity: 'mustFix',
    scope: 'roster',
    reads: ['code'],
    always: true,
    finds: ({ known }) =>
      known.departed.map(({ graduation, since }) => ({
        key: departedKey(graduation.code),
        subject: graduation.code,
        code: graduation.code,
        who: fullName(graduation),
        since,
      })),
  }),
  collegeRule({
    id: 'roster/badStudentId',
    severity: 'check',
    scope: 'roster',
    reads: ['studentId'],
    finds: badStudentIds,
  }),
  graduationRule({
    id: 'roster/noStudentId',
    severity: 'note',
    reads: ['studentId'],
    finds: ({ one: { graduation } }) => when(isApproved(graduation) && graduation.studentId === ''),
  }),
  graduationRule({
    id: 'roster/fieldBlank',
    severity: 'check',
    reads: ['field'],
    finds: ({ one: { graduation } }) => when(isApproved(graduation) && graduation.field === ''),
  }),
  collegeRule({
    id: 'roster/badNationalId',
    severity: 'check',
    scope: 'roster',
    reads: ['nationalId', 'keepNationalId'],
    finds: nationalIds,
  }),
  collegeRule({
    id: 'roster/nationalIdKept',
    severity: 'check',
    scope: 'roster',
    reads: ['nationalId', 'keepNationalId'],
    finds: nationalIdsKept,
  }),
] as const;
