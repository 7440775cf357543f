// The Commission's own export against what is known here: who is missing on either side, and who differs.

import { OVEC_SEVEN, type OvecStatus } from '../indicator/indicator-row.ts';
import { fullName } from '../derive/case.ts';
import { headerKey } from '../roster/headers.ts';
import { LEVELS, levelLabel, type Level } from '../thai/level.ts';
import type { Graduation } from '../graduations/graduation.ts';
import type { HandOverPerson } from './hand-over.ts';
import { KEYED_KEYS, titleOf } from './keyed-values.ts';
import { firstOfEachId, matchExported } from '../registry/match-exported.ts';
import type { ExportedPerson, ReadExport } from '../registry/read-export.ts';
import { readStatus } from '../registry/status-spellings.ts';

export interface Difference {
  readonly kind: 'onlyThere' | 'onlyHere' | 'value';
  readonly name: string;
  readonly studentId: string;
  readonly level: string;
  readonly field: string;
  /** Title of the column in the export; '' where the person is missing. */
  readonly title: string;
  readonly there: string;
  readonly here: string;
}

export interface CountLine {
  readonly level: string;
  /** '' = without a status. */
  readonly status: OvecStatus | '';
  readonly there: number;
  readonly here: number;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Levels and statuses of which either side has anybody. */
  readonly counts: readonly CountLine[];
  /** Found on both sides. */
  readonly matched: number;
  /** Of them, nothing differs. */
  readonly equal: number;
  /** People of the export who graduated in another year. */
  readonly otherCohort: number;
}

export function compareExport(
  { persons: exported, findings }: Pick<ReadExport, 'persons' | 'findings'>,
  here: readonly HandOverPerson[],
  cohort: string,
): Comparison {
  const there = firstOfEachId(exported.filter((one) => one.cohort === '' || one.cohort === cohort));
  const pairs = matchPersons(there, here);
  const absent = new Set(findings.map((one) => (one.type === 'missingColumn' ? one.title : '')));
  const differing = pairs.matched.map(([one, other]) =>
    valueDifferences(one, other).filter(({ title }) => !absent.has(title)),
  );
  return {
    differences: [
      ...differing.flat(),
      ...pairs.onlyThere.map((one) => ({
        ...ofExport(one),
        ...{ kind: 'onlyThere' as const, title: '', there: one.status, here: '' },
      })),
      ...pairs.onlyHere.map((one) => ({
        ...ofHere(one),
        ...{ kind: 'onlyHere' as const, title: '', there: '', here: one.values.status },
      })),
    ],
    counts: countLines(there, here),
    matched: pairs.matched.length,
    equal: differing.filter((list) => list.length === 0).length,
    otherCohort: exported.filter((one) => one.cohort !== '' && one.cohort !== cohort).length,
  };
}

interface Pairs {
  readonly matched: readonly (readonly [ExportedPerson, HandOverPerson])[];
  readonly onlyThere: readonly ExportedPerson[];
  readonly onlyHere: readonly HandOverPerson[];
}

function matchPersons(there: readonly ExportedPerson[], here: readonly HandOverPerson[]): Pairs {
  const persons = new Map(here.map((one) => [one.source.one.graduation, one]));
  const { matched, onlyThere, onlyHere } = matchExported(there, [...persons.keys()]);
  const personOf = (graduation: Graduation): HandOverPerson[] => {
    const person = persons.get(graduation);
    return person ? [person] : [];
  };
  return {
    matched: matched.flatMap(([one, other]) =>
      personOf(other).map((person) => [one, person] as const),
    ),
    onlyThere,
    onlyHere: onlyHere.flatMap(personOf),
  };
}

type Who = Pick<Difference, 'name' | 'studentId' | 'level' | 'field'>;

const ofExport = ({ name, studentId, level, field }: ExportedPerson): Who => ({
  name,
  studentId,
  level: levelLabel(level),
  field,
});
const ofHere = ({ source }: HandOverPerson): Who => {
  const { graduation } = source.one;
  const { studentId, level, field } = graduation;
  return { name: fullName(graduation), studentId, level: levelLabel(level), field };
};

function valueDifferences(there: ExportedPerson, here: HandOverPerson): Difference[] {
  const who = ofHere(here);
  const difference = (title: string, a: string, b: string): Difference[] =>
    isSame(a, b) ? [] : [{ ...who, kind: 'value', title, there: a, here: b }];
  // A status that nobody understands is quoted as it stands.
  const status = readStatus(there.statusText) ?? there.statusText;
  return [
    ...difference(titleOf('studentId'), there.studentId, who.studentId),
    ...KEYED_KEYS.flatMap((key) =>
      difference(titleOf(key), key === 'status' ? status : there[key], here.values[key]),
    ),
  ];
}

/** Blanks, dashes and dots apart: "9,001 - 15,000" is "9,001-15,000". */
const isSame = (a: string, b: string): boolean =>
  a === b || (headerKey(a) === headerKey(b) && headerKey(a) !== '');

function countLines(
  there: readonly ExportedPerson[],
  here: readonly HandOverPerson[],
): CountLine[] {
  const levels: readonly (Level | '')[] = [...LEVELS, ''];
  return levels.flatMap((level) =>
    ([...OVEC_SEVEN, ''] as const).flatMap((status): CountLine[] => {
      const line = {
        level: levelLabel(level),
        status,
        there: there.filter((one) => one.level === level && one.status === status).length,
        here: here.filter(
          ({ source, values }) => source.one.graduation.level === level && values.status === status,
        ).length,
      };
      return line.there + line.here === 0 ? [] : [line];
    }),
  );
}
