// Rows of the roster by the keys under which an answer may name them.

import type { PersonRecord } from './person-record.ts';

export interface RosterKeys {
  readonly codes: readonly string[];
  readonly rowsOf: (code: string) => readonly number[];
  readonly rowsOfId: (studentId: string) => readonly number[];
  readonly cohortOf: (row: number) => string;
  /** Whether one of the rows is another graduation of the person of this row. */
  readonly isSamePerson: (row: number, others: readonly number[]) => boolean;
  /** Rows whose first name is just what was typed. */
  readonly rowsOfFirst: (record: PersonRecord) => readonly number[];
  /** Relatives of the row whose first name was typed, when it is not that of the row: a twin's link or id. */
  readonly relatives: (record: PersonRecord, row: number) => readonly number[];
  /** The same in the class: a friend's link. */
  readonly classmates: (record: PersonRecord, row: number) => readonly number[];
  /** Rows of the form's cohort that have both typed names, when this row has not. */
  readonly namesakes: (record: PersonRecord, row: number) => readonly number[];
}

export function rosterKeys(roster: readonly PersonRecord[]): RosterKeys {
  const byCode = rowsBy(roster, ({ key }) => [key]);
  const byId = rowsBy(roster, ({ studentId }) => [studentId]);
  const byFirst = rowsBy(roster, ({ firstName }) => firstName);
  const both = (a: number, b: number, test: Test): boolean => {
    const [one, other] = [roster[a], roster[b]];
    return one !== undefined && other !== undefined && test(one, other);
  };
  const rowsOfFirst = ({ firstName }: PersonRecord): readonly number[] =>
    firstName.flatMap((name) => byFirst.get(name) ?? []);
  const rather = (record: PersonRecord, row: number, areNear: Test): readonly number[] =>
    shares(record.firstName, roster[row]?.firstName ?? [])
      ? []
      : rowsOfFirst(record).filter(
          (other) => both(other, row, areOthers) && both(other, row, areNear),
        );
  return {
    codes: Array.from(byCode.keys()),
    rowsOf: (code) => byCode.get(code) ?? [],
    rowsOfId: (studentId) => byId.get(studentId) ?? [],
    cohortOf: (row) => roster[row]?.cohort ?? '',
    isSamePerson: (row, others) => others.some((other) => both(row, other, samePerson)),
    rowsOfFirst,
    namesakes: (record, row) =>
      shares(record.lastName, roster[row]?.lastName ?? [])
        ? []
        : rowsOfFirst(record).filter(
            (other) => both(other, row, areOthers) && isNamesake(record, roster[other]),
          ),
    relatives: (record, row) => rather(record, row, areRelated),
    classmates: (record, row) => rather(record, row, areInClass),
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

const isNamesake = (record: PersonRecord, row: PersonRecord | undefined): boolean =>
  row?.cohort === record.cohort && samePerson(record, row);

const areRelated: Test = (a, b) => shares(a.lastName, b.lastName) || shares(a.phones, b.phones);

/** Where the roster has no groups, everybody of the field is a classmate. */
const areInClass: Test = (a, b) =>
  a.cohort === b.cohort && a.group === b.group && shares(a.stratum, b.stratum);
