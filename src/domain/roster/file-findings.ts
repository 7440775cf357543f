// What only shows when all rows of a file are seen together: ids given twice, one field in two spellings.

import { withinOneEdit } from '../thai/edits.ts';
import { firstNamesAgree, fullNameKey } from '../thai/names.ts';
import { compactKey } from '../thai/normalize.ts';
import type { FileRow } from './read-file.ts';
import type { RowFinding, RowFindingOf } from './row-finding.ts';

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

/** "สาขาวิชาช่างยนต์", "สาขา ช่างยนต์" and "ช่างยนต์" name one field. */
const spellingKey = (text: string): string =>
  compactKey(text)
    .replace(/[.\-–()/]/g, '')
    .replace(/^(?:สาขาวิชา|สาขางาน|สาขา|แผนกวิชา|แผนก|ประเภทวิชา)/, '')
    .replace(/^(?:ช่าง|การ)/, '');

const LONG_ENOUGH = 6;

const looksSame = (a: string, b: string): boolean => {
  const [left, right] = [spellingKey(a), spellingKey(b)];
  if (left === right) return true;
  const shorter = Math.min(compactKey(a).length, compactKey(b).length);
  return shorter >= LONG_ENOUGH && withinOneEdit(left, right);
};

const twoSpellings = (rows: readonly FileRow[], field: SpelledField): readonly RowFinding[] =>
  [...groupRows(rows, (row) => row.values.level ?? '').values()].flatMap((stratum) => {
    const spellings = [...groupRows(stratum, (row) => row.values[field] ?? '')]
      .filter(([spelling]) => spelling !== '')
      .sort(([, a], [, b]) => b.length - a.length);
    return spellings.flatMap(([spelling, group], at) => {
      const other = spellings.slice(0, at).find(([more]) => looksSame(more, spelling))?.[0];
      const row = group[0]?.rowNumber;
      if (other === undefined || row === undefined) return [];
      const numbers = group.map((one) => one.rowNumber);
      const type = 'import/fieldTwoSpellings' as const;
      return [{ type, severity: 'check' as const, row, field, spelling, other, rows: numbers }];
    });
  });

export const findAcrossRows = (rows: readonly FileRow[]): readonly RowFinding[] => [
  ...duplicateIds(rows),
  ...twoSpellings(rows, 'field'),
  ...twoSpellings(rows, 'program'),
  ...twoSpellings(rows, 'subfield'),
];
