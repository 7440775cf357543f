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

interface Spelling {
  readonly text: string;
  readonly key: string;
  readonly length: number;
  readonly rows: readonly number[];
}

const LONG_ENOUGH = 6;
/** More spellings than a college has fields: the column holds something else, and pairs would be endless. */
const MOST_SPELLINGS = 300;

const looksSame = (a: Spelling, b: Spelling): boolean =>
  a.key === b.key || (Math.min(a.length, b.length) >= LONG_ENOUGH && withinOneEdit(a.key, b.key));

/** The most frequent first: a rarer one is held against it. */
const spellingsOf = (rows: readonly FileRow[], field: SpelledField): readonly Spelling[] =>
  [...groupRows(rows, (row) => row.values[field] ?? '')]
    .filter(([text]) => text !== '')
    .map(([text, group]) => ({
      text,
      key: spellingKey(text),
      length: compactKey(text).length,
      rows: group.map((row) => row.rowNumber),
    }))
    .sort((a, b) => b.rows.length - a.rows.length);

const twoSpellings = (rows: readonly FileRow[], field: SpelledField): readonly RowFinding[] =>
  [...groupRows(rows, (row) => row.values.level ?? '').values()].flatMap((stratum) => {
    const spellings = spellingsOf(stratum, field);
    if (spellings.length > MOST_SPELLINGS) return [];
    return spellings.flatMap((spelling, at) => {
      const other = spellings.slice(0, at).find((more) => looksSame(more, spelling));
      const [row] = spelling.rows;
      if (other === undefined || row === undefined) return [];
      const type = 'import/fieldTwoSpellings' as const;
      const texts = { spelling: spelling.text, other: other.text, rows: spelling.rows };
      return [{ type, severity: 'check' as const, row, field, ...texts }];
    });
  });

export const findAcrossRows = (rows: readonly FileRow[]): readonly RowFinding[] => [
  ...duplicateIds(rows),
  ...twoSpellings(rows, 'field'),
  ...twoSpellings(rows, 'program'),
  ...twoSpellings(rows, 'subfield'),
];
