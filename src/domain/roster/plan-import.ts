// The plan of an import: who is new, what changes, what staff keep, who is missing, and why it may stop.

import { isIsoDate } from '../thai/dates.ts';
import { parseStudentId } from '../thai/ids.ts';
import { filePersons, nameOf } from './file-persons.ts';
import type { FilePersons } from './file-persons.ts';
import { formerCodes } from './former-codes.ts';
import type {
  Conflict,
  ImportInput,
  ImportPlan,
  ImportStop,
  OtherCohort,
  OtherCohortRow,
  StandingChange,
  Update,
} from './import-plan.ts';
import { parseStanding } from './labels.ts';
import { matchRows } from './match-rows.ts';
import type { Matches } from './match-rows.ts';
import {
  applyChoice,
  approve,
  cellsOfNew,
  mergeRow,
  rememberedAfter,
  remembersAll,
} from './merge-row.ts';
import { findMissing } from './missing-graduations.ts';
import { findOtherCohort } from './other-cohort.ts';
import type { FileRow } from './read-file.ts';
import { cellOf, cohortOf } from './roster-row.ts';
import type { RosterRow } from './roster-row.ts';

const hasSomething = (row: RosterRow): boolean =>
  Object.values(row.cells).some((text) => text.trim() !== '');

const reasonToStop = (input: ImportInput, other: OtherCohort | null): ImportStop | null => {
  const { rows, roster, declared } = input;
  if (rows.length === 0) return { type: 'stop/noRows' };
  if (!/^2[45]\d\d$/.test(declared.cohort)) {
    return { type: 'stop/cohortUnknown', cohort: declared.cohort };
  }
  if (declared.list === 'approved' && !isIsoDate(declared.approvedOn)) {
    return { type: 'stop/approvedOnMissing' };
  }
  const codeless = roster.filter((row) => row.code === '' && hasSomething(row)).length;
  if (codeless > 0) return { type: 'stop/rosterWithoutCodes', rows: codeless };
  return other === null || declared.cohortConfirmed === true
    ? null
    : { type: 'stop/otherCohort', found: other };
};

/** A row without a year is taken for the cohort at hand: staff typed it. */
const ofCohort = (input: ImportInput): readonly RosterRow[] =>
  input.roster.filter((row) => {
    const cohort = cohortOf(row);
    return row.code !== '' && (cohort === '' || cohort === input.declared.cohort);
  });

const sameIdElsewhere = (
  persons: readonly FileRow[],
  input: ImportInput,
): readonly OtherCohortRow[] => {
  const byId = new Map(persons.map((row) => [row.values.studentId ?? '', row]));
  return input.roster.flatMap((roster) => {
    const cohort = cohortOf(roster);
    const id = parseStudentId(cellOf(roster, 'studentId')).id;
    const row = id === '' ? undefined : byId.get(id);
    if (row === undefined || cohort === '' || cohort === input.declared.cohort) return [];
    const standing = parseStanding(cellOf(roster, 'standing'));
    const approved = standing === 'approved' || standing === 'omitted';
    const name = nameOf(row.values);
    return [{ row: row.rowNumber, name, code: roster.code, cohort, approved }];
  });
};

interface Merged {
  readonly updates: readonly Update[];
  readonly conflicts: readonly Conflict[];
  readonly listed: readonly StandingChange[];
  readonly unchanged: number;
}

const mergeAll = (matches: Matches, input: ImportInput): Merged => {
  const updates: Update[] = [];
  const conflicts: Conflict[] = [];
  const listed: StandingChange[] = [];
  let unchanged = 0;
  for (const { row, roster } of matches.matched) {
    const last = input.lastFile[roster.code] ?? {};
    const merge = mergeRow(row, roster, last);
    const standing = approve(roster, last, input.declared);
    const file = rememberedAfter(row, last, input.declared);
    conflicts.push(...merge.conflicts);
    if (standing !== null) listed.push(standing);
    if (merge.changes.length === 0 && standing === null) unchanged += 1;
    if (merge.changes.length > 0 || !remembersAll(last, file)) {
      updates.push({ code: roster.code, row: row.rowNumber, changes: merge.changes, file });
    }
  }
  return { updates, conflicts, listed, unchanged };
};

const absentRows = (roster: readonly RosterRow[], matches: Matches, held: FilePersons['held']) => {
  const seen = new Set([
    ...matches.matched.map((one) => one.roster.code),
    ...[...matches.ambiguous, ...held].flatMap((one) => one.candidates),
  ]);
  return roster.filter((row) => !seen.has(row.code));
};

type Parts = Omit<ImportPlan, 'declared' | 'stopped' | 'otherCohort' | 'counts'>;

const NO_PARTS: Parts = {
  additions: [],
  updates: [],
  conflicts: [],
  ambiguous: [],
  repeated: [],
  missing: [],
  standingChanges: [],
  sameIdOtherCohort: [],
  unchanged: 0,
};

const partsOf = (input: ImportInput): Parts => {
  const choices = input.matchChoices ?? {};
  const { persons, repeated, held } = filePersons(input.rows, choices);
  const roster = ofCohort(input);
  const matches = matchRows(persons, roster, choices);
  const { updates, conflicts, listed, unchanged } = mergeAll(matches, input);
  const formerCode = formerCodes(input.lastFile, input.roster, input.declared.cohort);
  const absent = absentRows(roster, matches, held);
  const missing = findMissing(input, input.rows, absent);
  const chosen = missing.flatMap(({ code, choice }) => {
    const row = absent.find((one) => one.code === code);
    const change =
      row === undefined || choice === null ? null : applyChoice(row, choice, input.declared);
    return change === null ? [] : [change];
  });
  return {
    additions: matches.added.map((row) => ({
      row: row.rowNumber,
      formerCode: formerCode(row),
      cells: cellsOfNew(row, input.declared),
      file: rememberedAfter(row, {}, input.declared),
    })),
    updates,
    conflicts,
    ambiguous: [...held, ...matches.ambiguous].sort((a, b) => a.row - b.row),
    repeated,
    missing,
    standingChanges: [...listed, ...chosen],
    sameIdOtherCohort: sameIdElsewhere(persons, input),
    unchanged,
  };
};

/** The same inputs give the same plan; it names no new codes, which are drawn when it is applied. */
export const planImport = (input: ImportInput): ImportPlan => {
  const otherCohort = findOtherCohort(input.rows, input.roster, input.declared);
  const stopped = reasonToStop(input, otherCohort);
  const parts = stopped === null ? partsOf(input) : NO_PARTS;
  return {
    declared: input.declared,
    stopped,
    otherCohort,
    ...parts,
    counts: {
      rows: input.rows.length,
      added: parts.additions.length,
      updated: parts.updates.filter((update) => update.changes.length > 0).length,
      unchanged: parts.unchanged,
      conflicts: parts.conflicts.length,
      ambiguous: parts.ambiguous.length,
      missing: parts.missing.length,
      missingUndecided: parts.missing.filter((one) => one.choice === null).length,
      standingChanges: parts.standingChanges.length,
    },
  };
};

/** Applying such a plan writes no cell. */
export const changesNothing = (plan: ImportPlan): boolean =>
  plan.additions.length === 0 &&
  plan.standingChanges.length === 0 &&
  plan.updates.every((update) => update.changes.length === 0);
