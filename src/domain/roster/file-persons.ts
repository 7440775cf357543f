// The rows of a file as persons: the same person in several rows once, rows that cannot be told apart held back.

import { compactKey } from '../thai/normalize.ts';
import { groupRows, personKey, samePerson } from './file-findings.ts';
import type { AmbiguousRow, RepeatedPerson } from './import-plan.ts';
import type { FileRow } from './read-file.ts';
import { FILE_FIELDS } from './roster-row.ts';
import type { FileField, FileValues } from './roster-row.ts';
import { sameValue } from './same-value.ts';

export interface FilePersons {
  /** In file order, one row per person, blanks filled from the person's later rows. */
  readonly persons: readonly FileRow[];
  readonly repeated: readonly RepeatedPerson[];
  readonly held: readonly AmbiguousRow[];
}

export const nameOf = (values: FileValues): string =>
  [values.firstName, values.lastName].filter((part) => (part ?? '') !== '').join(' ');

const stratumKey = (row: FileRow): string =>
  [personKey(row), row.values.level ?? '', compactKey(row.values.field ?? '')].join('|');

const differing = (rows: readonly FileRow[]): readonly FileField[] =>
  FILE_FIELDS.filter((field) => {
    const given = rows.map((row) => row.values[field] ?? '').filter((text) => text !== '');
    return given.some((text) => !sameValue(field, text, given[0] ?? ''));
  });

/** Earlier rows win; later ones only fill what is blank. */
const merged = (rows: readonly FileRow[], first: FileRow): FileRow => ({
  ...first,
  values: Object.assign({}, ...[...rows].reverse().map((row) => row.values)) as FileValues,
});

const hold = (
  row: FileRow,
  kind: AmbiguousRow['kind'],
  rows: readonly FileRow[],
): AmbiguousRow => ({
  row: row.rowNumber,
  name: nameOf(row.values),
  kind,
  candidates: [],
  otherRows: rows.filter((other) => other !== row).map((other) => other.rowNumber),
});

type Chosen = Readonly<Record<string, string>>;

export const filePersons = (rows: readonly FileRow[], chosen: Chosen): FilePersons => {
  const persons: FileRow[] = [];
  const repeated: RepeatedPerson[] = [];
  const held: AmbiguousRow[] = [];
  const seen = new Map<string, FileRow>();
  const take = (row: FileRow): void => {
    persons.push(row);
    seen.set(stratumKey(row), row);
  };
  const withId = rows.filter((row) => row.values.studentId !== undefined);
  for (const group of groupRows(withId, (row) => row.values.studentId ?? '').values()) {
    const [first] = group;
    if (first === undefined) continue;
    if (group.every((row) => samePerson(first, row))) {
      take(merged(group, first));
      if (group.length > 1) {
        const numbers = group.map((row) => row.rowNumber);
        repeated.push({ rows: numbers, name: nameOf(first.values), differing: differing(group) });
      }
      continue;
    }
    for (const row of group) {
      if (chosen[row.rowNumber] === undefined) held.push(hold(row, 'idOfTwoNames', group));
      else take(row);
    }
  }
  for (const row of rows) {
    if (row.values.studentId !== undefined) continue;
    const twin = seen.get(stratumKey(row));
    if (twin === undefined || chosen[row.rowNumber] !== undefined) take(row);
    else held.push(hold(row, 'nameTwice', [row, twin]));
  }
  return { persons: persons.sort((a, b) => a.rowNumber - b.rowNumber), repeated, held };
};
