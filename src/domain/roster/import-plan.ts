// What an import will do, as plain data that can be hashed, shown and confirmed.

import type { CohortYear, IsoDate, Standing } from '../graduations/graduation.ts';
import type { Batch } from './labels.ts';
import type { FileRow } from './read-file.ts';
import type {
  FileField,
  ImportedKey,
  RememberedValues,
  RosterCells,
  RosterRow,
} from './roster-row.ts';

/** What the person says the list is. */
export interface ImportDeclaration {
  readonly list: 'expected' | 'approved';
  readonly batch: Batch | '';
  readonly approvedOn: IsoDate;
  readonly cohort: CohortYear;
  /** The person read that the file looks like another cohort, and said that it is this one. */
  readonly cohortConfirmed?: boolean;
}

/** What became of somebody whom an approved list does not name. */
export type MissingChoice = 'notYet' | 'summer' | 'withdrawn' | 'omitted';

export interface ImportInput {
  readonly rows: readonly FileRow[];
  readonly roster: readonly RosterRow[];
  /** By code: what earlier imports brought. */
  readonly lastFile: Readonly<Record<string, RememberedValues>>;
  readonly declared: ImportDeclaration;
  readonly missingChoices: Readonly<Record<string, MissingChoice>>;
  /** By file row number: a code of the Roster, or 'new', for rows that were ambiguous. */
  readonly matchChoices?: Readonly<Record<string, string>>;
}

export interface CellChange {
  readonly field: ImportedKey;
  readonly from: string;
  readonly to: string;
}

export interface Addition {
  readonly row: number;
  /** Code the person had before the row left the Roster, or '': then a new one is drawn. */
  readonly formerCode: string;
  /** All cells but the code. */
  readonly cells: RosterCells;
  readonly file: RememberedValues;
}

export interface Update {
  readonly code: string;
  readonly row: number;
  /** May be empty: then only `file` is remembered (a conflict was shown and staff's value kept). */
  readonly changes: readonly CellChange[];
  readonly file: RememberedValues;
}

export interface Conflict {
  readonly code: string;
  readonly row: number;
  readonly field: ImportedKey;
  /** Stays in the Roster: somebody typed it. */
  readonly kept: string;
  readonly offered: string;
}

export interface AmbiguousRow {
  readonly row: number;
  readonly name: string;
  readonly kind:
    | /** Several rows of the Roster have this name, level and field. */ 'severalInRoster'
    | /** Same name, level and field, but another student id. */ 'otherStudentId'
    | /** One student id, two names in the file. */ 'idOfTwoNames'
    | /** The Roster holds this student id for another name. */ 'idOfAnotherName'
    | /** Two rows without id and with the same name. */ 'nameTwice';
  readonly candidates: readonly string[];
  readonly otherRows: readonly number[];
}

export interface RepeatedPerson {
  readonly rows: readonly number[];
  readonly name: string;
  /** Fields in which the rows differ; the first row was taken. */
  readonly differing: readonly FileField[];
}

export interface MissingGraduation {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly level: string;
  readonly field: string;
  readonly choice: MissingChoice | null;
  /** Nobody of this group is in the file: perhaps the list is only a part. */
  readonly wholeGroup: boolean;
}

export interface StandingChange {
  readonly code: string;
  readonly from: Standing;
  readonly to: Standing;
  readonly why: 'listed' | 'chosen';
  readonly changes: readonly CellChange[];
}

/** Why a file looks like another cohort. */
export type OtherCohort =
  | {
      readonly reason: 'graduationYear';
      readonly year: CohortYear;
      readonly rows: number;
      readonly of: number;
    }
  | {
      readonly reason: 'entryYear';
      readonly year: CohortYear;
      readonly rows: number;
      readonly of: number;
    }
  | {
      readonly reason: 'overlap';
      readonly year: CohortYear;
      readonly rows: number;
      readonly of: number;
    };

export type ImportStop =
  | { readonly type: 'stop/otherCohort'; readonly found: OtherCohort }
  | { readonly type: 'stop/noRows' }
  | { readonly type: 'stop/cohortUnknown'; readonly cohort: string }
  | { readonly type: 'stop/approvedOnMissing' }
  | { readonly type: 'stop/rosterWithoutCodes'; readonly rows: number };

/** A person in the Roster of another cohort: usually fine (ปวช. then ปวส.), worth a look when the student id is the same. */
export interface OtherCohortRow {
  readonly row: number;
  readonly name: string;
  readonly code: string;
  readonly cohort: CohortYear;
  readonly approved: boolean;
}

export interface ImportPlan {
  readonly declared: ImportDeclaration;
  readonly stopped: ImportStop | null;
  readonly otherCohort: OtherCohort | null;
  readonly additions: readonly Addition[];
  readonly updates: readonly Update[];
  readonly conflicts: readonly Conflict[];
  readonly ambiguous: readonly AmbiguousRow[];
  readonly repeated: readonly RepeatedPerson[];
  readonly missing: readonly MissingGraduation[];
  readonly standingChanges: readonly StandingChange[];
  readonly sameIdOtherCohort: readonly OtherCohortRow[];
  /** Persons of the file whose row in the Roster stays as it is. */
  readonly unchanged: number;
  readonly counts: ImportCounts;
}

export interface ImportCounts {
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly conflicts: number;
  readonly ambiguous: number;
  readonly missing: number;
  readonly missingUndecided: number;
  readonly standingChanges: number;
}
