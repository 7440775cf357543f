// Codes of persons who were in the Roster before: whoever comes back keeps the code of the links already sent.

import { compactKey } from '../thai/normalize.ts';
import { fullNameKey } from '../thai/names.ts';
import type { CohortYear } from '../graduations/graduation.ts';
import type { FileRow } from './read-file.ts';
import type { RememberedValues, RosterRow } from './roster-row.ts';

type Remembered = Readonly<Record<string, RememberedValues>>;

const nameKeyOf = (values: RememberedValues): string =>
  [
    fullNameKey({ first: values.firstName ?? '', last: values.lastName ?? '' }),
    values.level ?? '',
    compactKey(values.field ?? ''),
  ].join('|');

const keyOf = (values: RememberedValues): string =>
  values.studentId === undefined ? `name:${nameKeyOf(values)}` : `id:${values.studentId}`;

/** Gives each former code at most once. */
export const formerCodes = (
  lastFile: Remembered,
  roster: readonly RosterRow[],
  cohort: CohortYear,
): ((row: FileRow) => string) => {
  const present = new Set(roster.map((row) => row.code));
  const gone = new Map<string, string>();
  for (const [code, values] of Object.entries(lastFile)) {
    if (values.cohort === cohort && !present.has(code)) gone.set(keyOf(values), code);
  }
  return (row) => {
    const key = keyOf(row.values);
    const code = gone.get(key) ?? '';
    gone.delete(key);
    return code;
  };
};
