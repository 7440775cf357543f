// Who is expected to graduate and is not named in an approved list.

import type { Standing } from '../graduations/graduation.ts';
import { parseLevel } from '../thai/level.ts';
import { compactKey } from '../thai/normalize.ts';
import type { ImportDeclaration, ImportInput, MissingGraduation } from './import-plan.ts';
import { parseStanding } from './labels.ts';
import type { FileRow } from './read-file.ts';
import { cellOf } from './roster-row.ts';
import type { RosterRow } from './roster-row.ts';

/** After the regular list those who wait for the summer are settled; a later list asks about them again. */
const askedAbout = (declared: ImportDeclaration): ReadonlySet<Standing> =>
  new Set<Standing>(
    declared.batch === 'regular' || declared.batch === '' ? ['expected'] : ['expected', 'summer'],
  );

const groupKey = (group: string, field: string): string =>
  compactKey(group) === '' ? `field:${compactKey(field)}` : `group:${compactKey(group)}`;

export const findMissing = (
  input: Pick<ImportInput, 'declared' | 'missingChoices'>,
  rows: readonly FileRow[],
  absent: readonly RosterRow[],
): readonly MissingGraduation[] => {
  if (input.declared.list !== 'approved') return [];
  const levels = new Set(rows.map((row) => parseLevel(row.values.level ?? '')));
  const groups = new Set(
    rows.flatMap(({ values }) => [
      groupKey(values.group ?? '', values.field ?? ''),
      groupKey('', values.field ?? ''),
    ]),
  );
  const asked = askedAbout(input.declared);
  return absent
    .filter((row) => asked.has(parseStanding(cellOf(row, 'standing')) ?? 'expected'))
    .filter((row) => {
      const level = parseLevel(cellOf(row, 'level'));
      return level === '' || levels.has(level);
    })
    .map((row) => ({
      code: row.code,
      name: [cellOf(row, 'firstName'), cellOf(row, 'lastName')]
        .filter((part) => part !== '')
        .join(' '),
      group: cellOf(row, 'group'),
      level: cellOf(row, 'level'),
      field: cellOf(row, 'field'),
      choice: input.missingChoices[row.code] ?? null,
      wholeGroup: !groups.has(groupKey(cellOf(row, 'group'), cellOf(row, 'field'))),
    }));
};
