// Rows that an import added: which of them go when it is taken back, and why others stay.

import type { ImportRecord } from './apply-import.ts';
import { ROSTER_KEYS, type RosterCells, type RosterRow } from './roster-row.ts';
import { sameValue } from './same-value.ts';

/**
 * changed: somebody wrote into the row since · inUse: answers, contacts or something typed hang on it ·
 * imported: a later import says something of it too · there: the person stands in the Roster again.
 */
export type RowStays = 'changed' | 'inUse' | 'imported' | 'there';

export interface RowUndo {
  /** Codes of rows that the import added and nobody touched. */
  readonly remove: readonly string[];
  readonly kept: readonly { readonly code: string; readonly why: RowStays }[];
  /** Codes of rows that are no longer in the Roster. */
  readonly gone: readonly string[];
}

const wasTouched = ({ changes }: ImportRecord, { cells }: RosterRow): boolean => {
  const written = new Map<string, string>(changes.map(({ field, to }) => [field, to]));
  return (
    changes.some(({ field, to }) => !sameValue(field, cells[field] ?? '', to)) ||
    ROSTER_KEYS.some(
      (key) => key !== 'code' && !written.has(key) && (cells[key] ?? '').trim() !== '',
    )
  );
};

/** `staysFor` knows what hangs on a code. */
export function removedRows(
  records: readonly ImportRecord[],
  roster: ReadonlyMap<string, RosterRow>,
  staysFor: (code: string) => RowStays | null,
): RowUndo {
  const undo = {
    remove: [] as string[],
    kept: [] as RowUndo['kept'][number][],
    gone: [] as string[],
  };
  for (const record of records) {
    const { code } = record;
    const row = roster.get(code);
    if (row === undefined) undo.gone.push(code);
    else if (record.added) {
      const why = staysFor(code) ?? (wasTouched(record, row) ? 'changed' : null);
      if (why) undo.kept.push({ code, why });
      else undo.remove.push(code);
    }
  }
  return undo;
}

export interface RowReturn {
  /** Whole rows, code included. */
  readonly append: readonly RosterCells[];
  readonly kept: RowUndo['kept'];
}

const personOf = (cells: RosterCells): string =>
  [
    cells.cohort ?? '',
    cells.level ?? '',
    (cells.studentId ?? '') === ''
      ? `${cells.firstName ?? ''} ${cells.lastName ?? ''}`
      : (cells.studentId ?? ''),
  ].join('|');

/** Rows that an undo had removed, put back as the import had written them. */
export function returnedRows(
  records: readonly ImportRecord[],
  roster: ReadonlyMap<string, RosterRow>,
  removed: ReadonlySet<string>,
): RowReturn {
  const persons = new Set([...roster.values()].map(({ cells }) => personOf(cells)));
  const back = { append: [] as RosterCells[], kept: [] as RowUndo['kept'][number][] };
  for (const { code, added, changes } of records) {
    if (!added || !removed.has(code) || roster.has(code)) continue;
    const cells: RosterCells = {
      code,
      ...Object.fromEntries(changes.map(({ field, to }) => [field, to])),
    };
    if (persons.has(personOf(cells))) back.kept.push({ code, why: 'there' });
    else back.append.push(cells);
  }
  return back;
}
