// Whom of the college a row of the Commission's export means.

import { fullName } from '../derive/case.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { fullNameKey, splitName } from '../thai/names.ts';
import { compactKey } from '../thai/normalize.ts';
import type { ExportedPerson } from './read-export.ts';

export interface MatchedExport {
  readonly matched: readonly (readonly [ExportedPerson, Graduation])[];
  readonly onlyThere: readonly ExportedPerson[];
  readonly onlyHere: readonly Graduation[];
}

/** Of an id that stands twice the first row counts; the second one is a finding of the reader. */
export function firstOfEachId(persons: readonly ExportedPerson[]): ExportedPerson[] {
  const seen = new Set<string>();
  return persons.filter(({ studentId }) => {
    const isAgain = studentId !== '' && seen.has(studentId);
    seen.add(studentId);
    return !isAgain;
  });
}

/** By student id, then by the name where it stands once on either side of its level and field. */
export function matchExported(
  there: readonly ExportedPerson[],
  here: readonly Graduation[],
): MatchedExport {
  const byId = pairsBy(there, here, (one) => one.studentId);
  const restThere = there.filter((one) => !byId.has(one));
  const takenById = new Set(byId.values());
  const restHere = here.filter((one) => !takenById.has(one));
  const byName = pairsBy(restThere, restHere, nameKeyOf);
  const pairs = new Map([...byId, ...byName]);
  const taken = new Set(pairs.values());
  return {
    matched: [...pairs],
    onlyThere: there.filter((one) => !pairs.has(one)),
    onlyHere: here.filter((one) => !taken.has(one)),
  };
}

type KeyOf = (one: ExportedPerson | Graduation) => string;

const nameKeyOf: KeyOf = (one) => {
  const name = 'name' in one ? one.name : fullName(one);
  const key = fullNameKey(splitName(name));
  return key === '' ? '' : [key, one.level, compactKey(one.field)].join('|');
};

/** Where a key stands once on either side. */
function pairsBy(
  there: readonly ExportedPerson[],
  here: readonly Graduation[],
  keyOf: KeyOf,
): ReadonlyMap<ExportedPerson, Graduation> {
  const [once, onceHere] = [uniqueBy(there, keyOf), uniqueBy(here, keyOf)];
  const pairs = new Map<ExportedPerson, Graduation>();
  for (const [key, one] of once) {
    const found = onceHere.get(key);
    if (found) pairs.set(one, found);
  }
  return pairs;
}

/** Things whose key is not blank and stands once. */
function uniqueBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const twice = new Set<string>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === '') continue;
    if (found.has(key)) twice.add(key);
    found.set(key, thing);
  }
  for (const key of twice) found.delete(key);
  return found;
}
