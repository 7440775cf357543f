// Three-way merge of one person: what the last file said, what this file says, what the Roster holds.

import { parseBatch, parseStanding, batchLabel, STANDING_LABELS } from './labels.ts';
import { toThaiDate } from '../thai/dates.ts';
import type { Standing } from '../graduations/graduation.ts';
import type { CellChange, Conflict, ImportDeclaration, StandingChange } from './import-plan.ts';
import type { FileRow } from './read-file.ts';
import { cellOf, FILE_FIELDS } from './roster-row.ts';
import type {
  FileField,
  ImportedKey,
  RememberedValues,
  RosterCells,
  RosterRow,
} from './roster-row.ts';
import { sameValue } from './same-value.ts';

export interface Merge {
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly Conflict[];
}

interface Sides {
  readonly last: string | undefined;
  readonly offered: string;
  readonly held: string;
}

type Outcome = 'keep' | 'write' | 'conflict';

/** A blank in the file never erases; what staff typed or erased stays, and is reported when the file changed too. */
const decide = (key: ImportedKey, { last, offered, held }: Sides): Outcome => {
  if (offered === '' || sameValue(key, offered, held)) return 'keep';
  if (last === undefined) return held.trim() === '' ? 'write' : 'conflict';
  if (sameValue(key, held, last)) return 'write';
  return sameValue(key, offered, last) ? 'keep' : 'conflict';
};

export const mergeRow = (row: FileRow, roster: RosterRow, last: RememberedValues): Merge => {
  const changes: CellChange[] = [];
  const conflicts: Conflict[] = [];
  const { code } = roster;
  for (const field of FILE_FIELDS) {
    const offered = row.values[field] ?? '';
    const held = cellOf(roster, field);
    const outcome = decide(field, { last: last[field], offered, held });
    if (outcome === 'write') changes.push({ field, from: held, to: offered });
    if (outcome === 'conflict') {
      conflicts.push({ code, row: row.rowNumber, field, kept: held, offered });
    }
  }
  return { changes, conflicts };
};

const listCells = (declared: ImportDeclaration): RosterCells =>
  declared.list === 'expected'
    ? { standing: STANDING_LABELS.expected }
    : {
        standing: STANDING_LABELS.approved,
        ...(declared.batch === '' ? {} : { batch: batchLabel(declared.batch) }),
        approvedOn: toThaiDate(declared.approvedOn),
      };

/** All cells of a person who is new to the Roster, but for the code. */
export const cellsOfNew = (row: FileRow, declared: ImportDeclaration): RosterCells => ({
  cohort: declared.cohort,
  ...listCells(declared),
  ...row.values,
});

/** What is remembered of the file for the next merge; fields the file leaves blank keep what they had. */
export const rememberedAfter = (
  row: FileRow,
  last: RememberedValues,
  declared: ImportDeclaration,
): RememberedValues => {
  const { batch, approvedOn } = listCells(declared);
  return {
    ...last,
    ...row.values,
    cohort: declared.cohort,
    ...(batch === undefined ? {} : { batch }),
    ...(approvedOn === undefined ? {} : { approvedOn }),
  };
};

const change = (roster: RosterRow, field: ImportedKey, to: string | undefined): CellChange[] => {
  const from = cellOf(roster, field);
  return to === undefined || sameValue(field, from, to) ? [] : [{ field, from, to }];
};

const fillOnly = (roster: RosterRow, field: ImportedKey, to: string | undefined): CellChange[] =>
  cellOf(roster, field).trim() === '' ? change(roster, field, to) : [];

/** The date of the same batch may be corrected by its next list, unless staff typed another one. */
const correctedDate = (
  roster: RosterRow,
  last: RememberedValues,
  declared: ImportDeclaration,
): CellChange[] => {
  const sameBatch = parseBatch(cellOf(roster, 'batch')) === declared.batch;
  const untouched = sameValue('approvedOn', cellOf(roster, 'approvedOn'), last.approvedOn ?? '');
  const to = listCells(declared).approvedOn;
  return sameBatch && untouched
    ? change(roster, 'approvedOn', to)
    : fillOnly(roster, 'approvedOn', to);
};

/**
 * What an approved list does to somebody it names. A first approval stays: a later list that names the
 * whole cohort again must not move it to another batch.
 */
export const approve = (
  roster: RosterRow,
  last: RememberedValues,
  declared: ImportDeclaration,
): StandingChange | null => {
  if (declared.list !== 'approved') return null;
  const from: Standing = parseStanding(cellOf(roster, 'standing')) ?? 'expected';
  const { standing, batch, approvedOn } = listCells(declared);
  const first = from !== 'approved' && from !== 'omitted';
  const changes = first
    ? [
        ...change(roster, 'standing', standing),
        ...change(roster, 'batch', batch),
        ...change(roster, 'approvedOn', approvedOn),
      ]
    : [
        ...change(roster, 'standing', standing),
        ...fillOnly(roster, 'batch', batch),
        ...correctedDate(roster, last, declared),
      ];
  return changes.length === 0
    ? null
    : { code: roster.code, from, to: 'approved', why: 'listed', changes };
};

/** What becomes of somebody whom the list does not name, as the person at the screen chose. */
export const applyChoice = (
  roster: RosterRow,
  to: Exclude<Standing, 'expected' | 'approved'>,
  declared: ImportDeclaration,
): StandingChange | null => {
  const from: Standing = parseStanding(cellOf(roster, 'standing')) ?? 'expected';
  const { batch, approvedOn } = listCells(declared);
  const changes = [
    ...change(roster, 'standing', STANDING_LABELS[to]),
    ...(to === 'omitted'
      ? [...change(roster, 'batch', batch), ...change(roster, 'approvedOn', approvedOn)]
      : []),
  ];
  return changes.length === 0 ? null : { code: roster.code, from, to, why: 'chosen', changes };
};

/** Whether the next merge would learn nothing new from this file. */
export const remembersAll = (last: RememberedValues, next: RememberedValues): boolean =>
  (Object.keys(next) as (FileField | ImportedKey)[]).every((key) => last[key] === next[key]);
