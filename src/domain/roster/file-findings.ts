// What only shows when all rows of a file are seen together: ids given twice, one field in two spellings.

import { firstNamesAgree, fullNameKey } from '../thai/names.ts';
import { compactKey } from '../thai/normalize.ts';
import type { FileRow } from './read-file.ts';
import type { RowFinding, RowFindingOf } from './row-finding.ts';
import { twoSpellings } from './spellings.ts';

export const groupRows = <T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

export const personKey = (row: FileRow): string =>
  fullNameKey({ first: row.values.firstName ?? '', last: row.values.lastName ?? '' });

/** The same person as far as the names tell: equal, or one slip in the first name. */
export const samePerson = (a: FileRow, b: FileRow): boolean =>
  personKey(a) === personKey(b) ||
  (compactKey(a.values.lastName ?? '') === compactKey(b.values.lastName ?? '') &&
    firstNamesAgree(a.values.firstName ?? '', b.values.firstName ?? ''));

const duplicateIds = (rows: readonly FileRow[]): readonly RowFinding[] => {
  const withId = rows.filter((row) => row.values.studentId !== undefined);
  const groups = groupRows(withId, (row) => row.values.studentId ?? '');
  return [...groups].flatMap(([studentId, group]) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return [];
    const sameName = others.every((row) => samePerson(first, row));
    const [last] = others.slice(-1);
    return [
      {
        type: 'import/duplicateId' as const,
        severity: sameName ? ('check' as const) : ('mustFix' as const),
        row: (last ?? first).rowNumber,
        studentId,
        rows: group.map((row) => row.rowNumber),
        sameName,
      },
    ];
  });
};

type SpelledField = RowFindingOf<'import/fieldTwoSpellings'>['field'];

const fieldInTwoSpellings = (
  rows: readonly FileRow[],
  field: SpelledField,
): readonly RowFinding[] =>
  [...groupRows(rows, (row) => row.values.level ?? '').values()].flatMap((stratum) => {
    const groups = groupRows(stratum, (row) => row.values[field] ?? '');
    const counts = new Map([...groups].map(([text, group]) => [text, group.length]));
    return twoSpellings(counts).flatMap(({ spelling, other }) => {
      const numbers = (groups.get(spelling.text) ?? []).map((row) => row.rowNumber);
      const [row] = numbers;
      if (row === undefined) return [];
      const type = 'import/fieldTwoSpellings' as const;
      const texts = { spelling: spelling.text, other: other.text, rows: numbers };
      return [{ type, severity: 'check' as const, row, field, ...texts }];
    });
  });

export const findAcrossRows = (rows: readonly FileRow[]): readonly RowFinding[] => [
  ...duplicateIds(rows),
  ...fieldInTwoSpellings(rows, 'field'),
  ...fieldInTwoSpellings(rows, 'program'),
  ...fieldInTwoSpellings(rows, 'subfield'),
];
