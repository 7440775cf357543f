// The Roster as data: its column keys, a row, and what a file of leavers may say about a person.

import { compactKey } from '../thai/normalize.ts';
import { parseBuddhistYear } from '../thai/years.ts';

/** Column keys of the Roster tab, in the order in which a new tab shows them. */
export const ROSTER_KEYS = [
  'code',
  'cohort',
  'standing',
  'batch',
  'approvedOn',
  'group',
  'studentId',
  'title',
  'firstName',
  'lastName',
  'level',
  'program',
  'field',
  'subfield',
  'phone',
  'email',
  'lineId',
  'advisor',
  'advisorEmail',
  'sex',
  'birthDate',
  'studentType',
  'fieldCode',
  'curriculumYear',
  'graduatedTerm',
  'nameAsReceived',
  'nationalId',
  'note',
] as const;
export type RosterKey = (typeof ROSTER_KEYS)[number];

/** Roster columns that a file can fill. */
export const FILE_FIELDS = [
  'studentId',
  'title',
  'firstName',
  'lastName',
  'nameAsReceived',
  'level',
  'program',
  'field',
  'subfield',
  'group',
  'phone',
  'email',
  'lineId',
  'advisor',
  'advisorEmail',
  'sex',
  'birthDate',
  'studentType',
  'fieldCode',
  'curriculumYear',
  'graduatedTerm',
  'nationalId',
] as const satisfies readonly RosterKey[];
export type FileField = (typeof FILE_FIELDS)[number];

/** What the program may write into the Roster after an import was confirmed. */
export type ImportedKey = FileField | 'cohort' | 'standing' | 'batch' | 'approvedOn';

/** Cell texts by column key; an absent key is an empty cell. Standing, batch and level hold Thai labels. */
export type RosterCells = Readonly<Partial<Record<RosterKey, string>>>;

export interface RosterRow {
  /** '' for a row that staff typed and that has no code yet. */
  readonly code: string;
  readonly cells: RosterCells;
  /** 1-based row of the sheet, where the reader knows it. */
  readonly sheetRow?: number;
}

/** Values of one person as a file gives them, written as the Roster's cells will hold them. */
export type FileValues = Readonly<Partial<Record<FileField, string>>>;

/** What the last import remembers of one graduation: the file's values and what the list said. */
export type RememberedValues = Readonly<Partial<Record<ImportedKey, string>>>;

export const cellOf = (row: RosterRow, key: RosterKey): string => row.cells[key] ?? '';

/** The cohort's four digits, however its year is written; what is no year stays and fits none. */
export const cohortOf = (row: RosterRow): string => {
  const typed = cellOf(row, 'cohort');
  return parseBuddhistYear(typed) || compactKey(typed);
};
