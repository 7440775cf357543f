// Graduations of the Roster, and those that left it and are counted until somebody says why.

import type { Decision } from '../decisions/decision.ts';
import { askedAnswers, askedSubject } from '../decisions/decision.ts';
import type { Cohort } from '../cohorts/cohort.ts';
import type { Graduation, IsoTime } from '../graduations/graduation.ts';
import type { ImportRecord } from '../roster/apply-import.ts';
import type { RosterRow } from '../roster/roster-row.ts';
import { countedCodes } from '../matching/same-person.ts';
import { withCorrectedNames } from './corrected-names.ts';
import { rosterToGraduations, type RosterFinding } from '../roster/roster-to-graduations.ts';

export interface Departed {
  readonly graduation: Graduation;
  /** When the journal last knew it. */
  readonly since: IsoTime;
}

export interface TakenOff {
  readonly graduation: Graduation;
  readonly reason: string;
}

export interface KnownGraduations {
  /** Every row, those that are one person with another included: under each of them an answer may come. */
  readonly all: readonly Graduation[];
  /** Roster and departed together, each person once: what denominators are made of. */
  readonly counted: readonly Graduation[];
  /** From the code of every row to the code under which it is counted. */
  readonly countedAs: (code: string) => string;
  /** Codes of rows that are not in the Roster any more. */
  readonly gone: ReadonlySet<string>;
  readonly departed: readonly Departed[];
  /** Departed for a reason that somebody gave: counted nowhere, and said so. */
  readonly takenOff: readonly TakenOff[];
  readonly findings: readonly RosterFinding[];
}

/** Row key of a departed graduation in the findings view; its comment is the reason. */
export const departedKey = (code: string): string => `departed/${code}`;

export function knownGraduations(
  roster: readonly RosterRow[],
  decisions: readonly Decision[],
  cohorts: readonly Cohort[],
): KnownGraduations {
  const { graduations, findings } = rosterToGraduations(roster);
  const dated = graduations.map((graduation) => withDate(graduation, cohorts));
  const departed = findDeparted(new Set(graduations.map(({ code }) => code)), decisions);
  const reasons = askedAnswers(decisions);
  const reasonOf = ({ code }: Graduation): string =>
    reasons.get(askedSubject('findings', departedKey(code), 'comment'))?.value ?? '';
  const waiting = departed.filter(({ graduation }) => reasonOf(graduation) === '');
  const all = withCorrectedNames(
    [...dated, ...waiting.map(({ graduation }) => withDate(graduation, cohorts))],
    decisions,
  );
  const present = new Set(dated.map(({ code }) => code));
  const countedAs = countedCodes(all, decisions, (code) => present.has(code));
  const isCounted = ({ code }: Graduation): boolean => countedAs(code) === code;
  return {
    all,
    counted: all.filter(isCounted),
    countedAs,
    gone: new Set(waiting.map(({ graduation }) => graduation.code)),
    departed: waiting.filter(({ graduation }) => isCounted(graduation)),
    takenOff: departed
      .map(({ graduation }) => ({ graduation, reason: reasonOf(graduation) }))
      .filter(({ reason }) => reason !== ''),
    findings,
  };
}

/** The cohort's date counts where the row has none of its own. */
function withDate(graduation: Graduation, cohorts: readonly Cohort[]): Graduation {
  if (graduation.approvedOn !== '') return graduation;
  const cohort = cohorts.find(({ year }) => year === graduation.cohort);
  return { ...graduation, approvedOn: cohort?.graduatedOn ?? '' };
}

export interface KnownRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly at: IsoTime;
}

/** Rows of the Roster as the journal last knew them, without those that are present. */
export function lastKnownRows(
  present: ReadonlySet<string>,
  decisions: readonly Decision[],
): ReadonlyMap<string, KnownRow> {
  const known = new Map<string, KnownRow>();
  for (const { kind, subject, value, at } of decisions) {
    if (present.has(subject)) continue;
    if (kind === 'newRow') {
      known.set(subject, { cells: JSON.parse(value) as Record<string, string>, at });
    } else if (kind === 'import') {
      const cells = { ...known.get(subject)?.cells };
      const { changes } = JSON.parse(value) as ImportRecord;
      for (const { field, to } of changes) cells[field] = to;
      known.set(subject, { cells, at });
    }
  }
  return known;
}

function findDeparted(present: ReadonlySet<string>, decisions: readonly Decision[]): Departed[] {
  const lastKnown = lastKnownRows(present, decisions);
  const rows = [...lastKnown].map(([code, { cells }]) => ({ code, cells }));
  return rosterToGraduations(rows).graduations.map((graduation) => ({
    graduation,
    since: lastKnown.get(graduation.code)?.at ?? '',
  }));
}
