// Rows of the roster by the keys under which an answer may name them.

import type { PersonRecord } from './person-record.ts';

export interface RosterKeys {
  readonly rowsOf: (code: string) => readonly number[];
  readonly rowsOfId: (studentId: string) => readonly number[];
  readonly cohortOf: (row: number) => string;
  /** Whether one of the rows is another graduation of the person of this row. */
  readonly isSamePerson: (row: number, others: readonly number[]) => boolean;
  /**
   * Whether the typed first name is not quite that of the row, but just that of a relative or classmate: a twin
   * who answers through the link of the other one.
   */
  readonly hasNearer: (record: PersonRecord, row: number) => boolean;
}

export function rosterKeys(roster: readonly PersonRecord[]): RosterKeys {
  const byCode = rowsBy(roster, ({ key }) => [key]);
  const byId = rowsBy(roster, ({ studentId }) => [studentId]);
  const byFirst = rowsBy(roster, ({ firstName }) => firstName);
  const both = (a: number, b: number, test: Test): boolean => {
    const [one, other] = [roster[a], roster[b]];
    return one !== undefined && other !== undefined && test(one, other);
  };
  return {
    rowsOf: (code) => byCode.get(code) ?? [],
    rowsOfId: (studentId) => byId.get(studentId) ?? [],
    cohortOf: (row) => roster[row]?.cohort ?? '',
    isSamePerson: (row, others) => others.some((other) => both(row, other, samePerson)),
    hasNearer: (record, row) => {
      if (shares(record.firstName, roster[row]?.firstName ?? [])) return false;
      const others = record.firstName.flatMap((name) => byFirst.get(name) ?? []);
      return others.some((other) => both(other, row, areOthers) && both(other, row, areNear));
    },
  };
}

function rowsBy(
  roster: readonly PersonRecord[],
  keysOf: (record: PersonRecord) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  roster.forEach((record, row) => {
    for (const key of keysOf(record)) {
      if (key === '') continue;
      const held = groups.get(key);
      if (held) held.push(row);
      else groups.set(key, [row]);
    }
  });
  return groups;
}

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((value) => value !== '' && b.includes(value));

type Test = (a: PersonRecord, b: PersonRecord) => boolean;

const areOthers: Test = (a, b) => a.person !== b.person;

const samePerson: Test = (a, b) =>
  shares(a.firstName, b.firstName) && shares(a.lastName, b.lastName);

const areNear: Test = (a, b) =>
  shares(a.lastName, b.lastName) ||
  shares(a.phones, b.phones) ||
  (a.cohort === b.cohort && shares(a.stratum, b.stratum));
