// How persons of a Thai college are matched: ladders, blocks and rules as tables.

import { withinOneEdit } from '../thai/edits.ts';
import { foldThai, spokenLetters } from '../thai/fold.ts';
import type { MatchField, MatchLevel } from './candidate.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { BlockKey, BlockPass, Condition, MatchSpec, Rung } from './match-spec.ts';
import type { PersonRecord } from './person-record.ts';
import { PERSON_WEIGHTS } from './weights.ts';

type Spec = MatchSpec<PersonRecord, MatchField>;

const ENOUGH_LETTERS = 4;

const soundsAlike = (a: string, b: string): boolean =>
  a.charCodeAt(0) === b.charCodeAt(0) &&
  Math.abs(a.length - b.length) <= 3 &&
  spokenLetters(a) === spokenLetters(b);

/** One letter in a name of three is another name, unless it is not heard. */
const ONE_LETTER: Rung = {
  level: 'oneEdit',
  holds: (a, b) =>
    (Math.min(a.length, b.length) >= ENOUGH_LETTERS && withinOneEdit(a, b)) || soundsAlike(a, b),
};

const isClose = (a: string, b: string): boolean => {
  const likeness = jaroWinkler(a, b);
  return likeness >= 0.9 || (likeness >= 0.75 && foldThai(a) === foldThai(b));
};

const NAME: readonly Rung[] = [ONE_LETTER, { level: 'close', holds: isClose }];
const NUMBER: readonly Rung[] = [{ level: 'oneEdit', holds: withinOneEdit }];

const FIELDS: Spec['fields'] = [
  {
    ...{ name: 'firstName', values: ({ firstName }) => firstName, rungs: NAME },
    ...{ isReading: true, hasFrequency: true },
  },
  {
    ...{ name: 'lastName', values: ({ lastName }) => lastName, rungs: NAME },
    ...{ isReading: true, hasFrequency: true },
  },
  { name: 'phone', values: ({ phones }) => phones, rungs: NUMBER, hasFrequency: true },
  { name: 'studentId', values: ({ studentId }) => studentId, rungs: NUMBER },
  { name: 'email', values: ({ email }) => email, rungs: NUMBER, hasFrequency: true },
  { name: 'lineId', values: ({ lineId }) => lineId, rungs: [] },
  { name: 'nationalId', values: ({ nationalId }) => nationalId, rungs: NUMBER },
  { name: 'birthDate', values: ({ birthDate }) => birthDate, rungs: [] },
  { name: 'stratum', values: ({ stratum }) => stratum, rungs: [], hasFrequency: true },
  { name: 'group', values: ({ group }) => group, rungs: [], hasFrequency: true },
];

const start =
  (letters: number, of: BlockKey = (value) => value): BlockKey =>
  (value) =>
    of(value).slice(0, letters);
const sound4 = start(4, foldThai);

const PASSES: readonly BlockPass<MatchField>[] = [
  ...(['nationalId', 'studentId', 'phone', 'email', 'lineId'] as const).map((field) => ({
    name: field,
    parts: [{ field }],
  })),
  {
    name: 'birth date and first name',
    parts: [{ field: 'birthDate' }, { field: 'firstName', key: sound4 }],
  },
  {
    name: 'sound of both names',
    parts: [
      { field: 'firstName', key: sound4 },
      { field: 'lastName', key: sound4 },
    ],
  },
  {
    name: 'names in any order',
    parts: [{ field: 'firstName' }, { field: 'lastName' }],
    isUnordered: true,
  },
];

/** A personal link asks for the first name only. */
const FIRST_NAME_ALONE: BlockPass<MatchField> = {
  name: 'first name',
  parts: [{ field: 'firstName' }],
  onlyWithout: 'lastName',
};

type Levels = readonly (MatchLevel | 'none')[];

const SAME: Levels = ['equal', 'keyboard'];
const AGREES: Levels = ['equal', 'keyboard', 'swapped', 'oneEdit', 'close'];
const NOT_OTHER: Levels = ['equal', 'none'];

/** Something that two persons hardly share; a phone is shared by brothers and sisters, so names must agree besides. */
const SHARED = ['phone', 'email', 'lineId', 'birthDate'] as const;

/** Never on names alone. */
const automaticWith = (firstName: Levels): readonly Condition<MatchField>[] => [
  { nationalId: ['equal'], firstName: AGREES },
  { studentId: ['equal'], firstName: AGREES },
  ...SHARED.flatMap((field): readonly Condition<MatchField>[] => [
    { [field]: ['equal'], firstName, lastName: AGREES },
    // Another surname after a wedding; the first name must be quite the same.
    { [field]: ['equal'], firstName: SAME, stratum: NOT_OTHER },
  ]),
];

/** The roster knows a twin by name; answers alone do not, and twins are named alike. */
const LINK_AUTOMATIC = automaticWith(AGREES);
const PAIR_AUTOMATIC = automaticWith([...SAME, 'swapped']);

const LINK_VETOES: Spec['vetoes'] = [
  { when: { nationalId: ['differs', 'oneEdit'] }, most: 'review' },
  { when: { studentId: ['differs', 'oneEdit'] }, most: 'review' },
];

/** Answers, or rows, with two different numbers are two persons; one digit may be a slip. */
const PAIR_VETOES: Spec['vetoes'] = [
  { when: { nationalId: ['differs'] }, most: 'none' },
  { when: { studentId: ['differs'] }, most: 'none' },
  { when: { firstName: ['differs'], lastName: ['equal'] }, most: 'review' },
  ...LINK_VETOES,
];

const PERSONS: Omit<Spec, 'passes' | 'vetoes' | 'automatic' | 'expected'> = {
  keyOf: ({ key }) => key,
  personOf: ({ person }) => person,
  homeOf: ({ cohort }) => cohort,
  homeWeight: { same: 0, other: -6 },
  fields: FIELDS,
  near: ['firstName', 'lastName'],
  swaps: ['firstName', 'lastName'],
  weights: PERSON_WEIGHTS,
  automaticFrom: 6,
  reviewFrom: 0,
  margin: 3,
  togetherFrom: 0,
  blockCap: 400,
};

/** Records against the roster: nearly everybody who answers stands there. */
export const LINK_SPEC: Spec = {
  ...PERSONS,
  passes: [...PASSES, FIRST_NAME_ALONE],
  vetoes: LINK_VETOES,
  automatic: LINK_AUTOMATIC,
  expected: 0.9,
};

/** Records of one file among themselves: few stand there twice. */
export const PAIR_SPEC: Spec = {
  ...PERSONS,
  passes: PASSES,
  vetoes: PAIR_VETOES,
  automatic: PAIR_AUTOMATIC,
  expected: 0.1,
};

/** Twins in one class have ids that follow each other: in a list only the same first name makes a slip of them. */
export const ROW_SPEC: Spec = {
  ...PAIR_SPEC,
  vetoes: [
    {
      when: {
        studentId: ['oneEdit'],
        firstName: ['none', 'keyboard', 'swapped', 'oneEdit', 'close', 'differs'],
      },
      most: 'none',
    },
    ...PAIR_VETOES,
  ],
};
