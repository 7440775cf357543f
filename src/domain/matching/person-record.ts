// What can be compared of a person, made alike whether it stands in the Roster or was typed into a form.

import type { Answer, AnswerValue } from '../answers/answer.ts';
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

/** Of the name that holds. */
export const recordOfGraduation = (graduation: Graduation): PersonRecord => {
  const { title, firstName, lastName, level, field, subfield } = graduation;
  const names = namesOf(splitName({ title, first: firstName, last: lastName }));
  const stratum = `${levelLabel(level)} ${field}`;
  return {
    key: graduation.code,
    person: graduation.code,
    cohort: graduation.cohort,
    firstName: names.firstName,
    lastName: names.lastName,
    phones: phonesOf(graduation.phone),
    email: emailKey(graduation.email),
    lineId: lineKey(graduation.lineId),
    studentId: parseStudentId(graduation.studentId).id,
    nationalId: '',
    birthDate: '',
    stratum: [compactKey(stratum), compactKey(`${stratum} (${subfield})`)],
    group: compactKey(graduation.group),
  };
};

export const recordOfAnswer = ({ key, cohort, values }: Answer): PersonRecord => {
  const names = typedNames(textOf(values.firstName), textOf(values.lastName));
  const levelField = textOf(values.levelField).replace(/^\?/, '');
  return {
    key,
    person: key,
    cohort,
    firstName: names.firstName,
    lastName: names.lastName,
    phones: phonesOf(`${textOf(values.phone)}, ${textOf(values.newPhone)}`),
    email: emailKey(textOf(values.email)),
    lineId: lineKey(textOf(values.lineId)),
    studentId: parseStudentId(textOf(values.studentId)).id,
    nationalId: '',
    birthDate: '',
    stratum: isField(levelField) ? [compactKey(levelField)] : NOTHING,
    group: '',
  };
};

const textOf = (value: AnswerValue | undefined): string =>
  typeof value === 'string' ? value.slice(0, LONGEST) : '';

const NOTHING: readonly string[] = [];

const LONGEST = 300;

const isField = (text: string): boolean => text !== '' && text !== 'NOTFOUND';

const namesOf = ({ first, last }: PersonName): Names => ({
  firstName: nameKeys(first),
  lastName: nameKeys(last),
});

const nameKeys = (name: string): readonly string[] => {
  const key = nameKey(name);
  return key === '' ? NOTHING : [key];
};

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
  if (cell === '') return NOTHING;
  const { numbers, proposals } = parsePhones(cell);
  return Array.from(new Set([...numbers, ...proposals.map(({ proposed }) => proposed)]));
};

const emailKey = (text: string): string => (text === '' ? '' : normalizeEmail(text).toLowerCase());

const lineKey = (text: string): string =>
  text === '' ? '' : compactKey(text).replace(/^[@-]+$|^@/, '');
