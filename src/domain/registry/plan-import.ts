// What importing statuses from the Commission's export would record, before anybody confirms it.

import type { Decision } from '../decisions/decision.ts';
import type { RegistryRecord } from '../registry/registry-answers.ts';
import { isApproved, type Graduation, type IsoDate } from '../graduations/graduation.ts';
import { firstOfEachId, matchExported } from './match-exported.ts';
import type { ExportedPerson, ExportFinding, ReadExport } from './read-export.ts';

export interface NewRecord {
  readonly code: string;
  readonly name: string;
  readonly record: RegistryRecord;
}

export interface RegistryPlan {
  readonly cohort: string;
  readonly round: string;
  readonly asOf: IsoDate;
  readonly records: readonly NewRecord[];
  /** Recorded before, and the same. */
  readonly unchanged: number;
  /** In the file without a status. */
  readonly withoutStatus: number;
  /** Nobody of the list of approved graduates. */
  readonly notListed: readonly ExportedPerson[];
  readonly findings: readonly ExportFinding[];
}

interface RegistryGround {
  readonly read: ReadExport;
  readonly graduations: readonly Graduation[];
  /** In force. */
  readonly decisions: readonly Decision[];
  readonly asOf: IsoDate;
}

export function planRegistry({ read, graduations, decisions, asOf }: RegistryGround): RegistryPlan {
  const cohorts = new Set(read.persons.map((person) => cohortOf(person, read)));
  const here = graduations.filter((one) => isApproved(one) && cohorts.has(one.cohort));
  const told = firstOfEachId(read.persons).filter(({ status }) => status !== '');
  const { matched, onlyThere } = matchExported(told, here);
  const held = heldRecords(decisions);
  const records = matched.map(([person, { code }]): NewRecord => ({
    code,
    name: person.name,
    record: recordOf(person, asOf),
  }));
  const isNew = ({ code, record }: NewRecord): boolean => {
    const before = held.get(`${code}/${asOf}`);
    return RECORD_KEYS.some((key) => before?.[key] !== record[key]);
  };
  return {
    cohort: [...cohorts].filter((cohort) => cohort !== '').join(', '),
    round: read.round,
    asOf,
    records: records.filter(isNew),
    unchanged: records.filter((one) => !isNew(one)).length,
    withoutStatus: read.persons.filter(({ status }) => status === '').length,
    notListed: onlyThere,
    findings: read.findings,
  };
}

const cohortOf = ({ cohort }: ExportedPerson, read: ReadExport): string => cohort || read.cohort;

/** By code and day, the newest of each. */
const heldRecords = (decisions: readonly Decision[]): ReadonlyMap<string, RegistryRecord> =>
  new Map(
    decisions
      .filter(({ kind }) => kind === 'registry')
      .map(({ subject, value }) => {
        const record = JSON.parse(value) as RegistryRecord;
        return [`${subject}/${record.asOf}`, record];
      }),
  );

const RECORD_KEYS = [
  'status',
  'studyLevel',
  'studyPlace',
  'studyField',
  'studyMatch',
  'workplace',
  'position',
  'income',
  'workMatch',
  'round',
] as const satisfies readonly (keyof RegistryRecord)[];

const recordOf = (person: ExportedPerson, asOf: IsoDate): RegistryRecord => ({
  ...(Object.fromEntries(RECORD_KEYS.map((key) => [key, person[key]])) as Omit<
    RegistryRecord,
    'asOf'
  >),
  asOf,
});
