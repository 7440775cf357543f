// What can be compared of a person, made alike whether it stands in the Roster or was typed into a form.

import type { Answer } from '../answers/answer.ts';
import type { Graduation } from '../graduations/graduation.ts';
import { normalizeEmail } from '../thai/email.ts';
import { parseStudentId } from '../thai/ids.ts';
import { layoutReading } from '../thai/keyboard.ts';
import { levelLabel } from '../thai/level.ts';
import { nameKey, splitName, type PersonName } from '../thai/names.ts';
import { compactKey } from '../thai/normalize.ts';
import { parsePhones } from '../thai/phones.ts';
import { jaroWinkler } from './jaro-winkler.ts';

export interface PersonRecord {
  /** Code of a graduation, key of an answer. */
  readonly key: string;
  /** The key under which the person is counted: a Roster may hold one twice, or under two names. */
  readonly person: string;
  readonly cohort: string;
  /** As typed; a second one is the same typed in the other keyboard layout. */
  readonly firstName: readonly string[];
  readonly lastName: readonly string[];
  /** Sure numbers first, then those that a repair proposes. */
  readonly phones: readonly string[];
  readonly email: string;
  readonly lineId: string;
  readonly studentId: string;
  readonly nationalId: string;
  readonly birthDate: string;
  /** Level and field; of the Roster with and without the subfield. */
  readonly stratum: readonly string[];
  readonly group: string;
}

type Names = Pick<PersonRecord, 'firstName' | 'lastName'>;

/** Of the name that holds, and of the one in the Roster where staff corrected it. */
export const recordsOfGraduation = (
  graduation: Graduation,
  countedAs: string = graduation.code,
): readonly PersonRecord[] => {
  const { listedName } = graduation;
  const names = [graduation, ...(listedName ? [{ ...graduation, ...listedName }] : [])];
  return names.map((one) => ({ ...recordOfGraduation(one), person: countedAs }));
};

const recordOfGraduation = (graduation: Graduation): PersonRecord => {
  const { code, cohort, title, firstName, lastName, phone, email, lineId, level } = graduation;
  const stratum = `${levelLabel(level)} ${graduation.field}`;
  return {
    ...{ key: code, person: code, cohort },
    ...namesOf(splitName({ title, first: firstName, last: lastName })),
    ...{ phones: phonesOf(phone), email: emailKey(email), lineId: lineKey(lineId) },
    ...{ studentId: parseStudentId(graduation.studentId).id, nationalId: '', birthDate: '' },
    stratum: [compactKey(stratum), compactKey(`${stratum} (${graduation.subfield})`)],
    group: compactKey(graduation.group),
  };
};

export const recordOfAnswer = ({ key, cohort, values }: Answer): PersonRecord => {
  const text = (field: string): string => {
    const value = values[field];
    return typeof value === 'string' ? value.slice(0, LONGEST) : '';
  };
  return {
    ...{ key, person: key, cohort, ...typedNames(text('firstName'), text('lastName')) },
    ...{ phones: phonesOf(text('phone')), email: emailKey(text('email')) },
    ...{ lineId: lineKey(text('lineId')), studentId: parseStudentId(text('studentId')).id },
    ...{ nationalId: '', birthDate: '', group: '' },
    stratum: [text('levelField').replace(/^\?/, '')].filter(isField).map(compactKey),
  };
};

const LONGEST = 300;

const isField = (text: string): boolean => text !== '' && text !== 'NOTFOUND';

const namesOf = ({ first, last }: PersonName): Names => ({
  firstName: nameKeys(first),
  lastName: nameKeys(last),
});

const nameKeys = (name: string): readonly string[] => [nameKey(name)].filter((key) => key !== '');

/** The other layout is read before anything is cut off: a dot or a hyphen is a letter there. */
const typedNames = (first: string, last: string): Names => {
  const typed = namesOf(splitName({ first: withoutSurname(first, last), last }));
  const [otherFirst, otherLast] = [layoutReading(first), layoutReading(last)];
  if (otherFirst === '' && otherLast === '') return typed;
  const other = namesOf(splitName({ first: otherFirst || first, last: otherLast || last }));
  return {
    firstName: otherFirst === '' ? typed.firstName : [...typed.firstName, ...other.firstName],
    lastName:
      otherLast === '' && !otherFirst.includes(' ')
        ? typed.lastName
        : [...typed.lastName, ...other.lastName],
  };
};

const ENOUGH = 0.85;

/** The surname typed once more behind the first name, perhaps with a slip. */
const withoutSurname = (first: string, last: string): string => {
  const blank = first.trim().search(/\s[^\s]*$/);
  if (blank < 0 || last.trim() === '') return first;
  const behind = first.trim().slice(blank + 1);
  const isSurname = jaroWinkler(nameKey(behind), nameKey(last)) >= ENOUGH;
  return isSurname ? first.trim().slice(0, blank) : first;
};

const phonesOf = (cell: string): readonly string[] => {
  const { numbers, proposals } = parsePhones(cell);
  return Array.from(new Set([...numbers, ...proposals.map(({ proposed }) => proposed)]));
};

const emailKey = (text: string): string => normalizeEmail(text).toLowerCase();

const lineKey = (text: string): string => compactKey(text).replace(/^[@-]+$|^@/, '');
