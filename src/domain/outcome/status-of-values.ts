// Status and flags that the values of one answer stand for.

import type { Answer } from '../answers/answer.ts';
import { valueOf } from '../answers/evidence.ts';
import type { OvecStatus } from '../indicator/indicator-row.ts';
import type { OutcomeFlag, OutcomeSettings } from './outcome.ts';
import { STATUS_OF_ANSWER, STATUS_OF_WORK, type Status } from './statuses.ts';

type Values = Answer['values'];

/** UNREACHED when the answer names no status that the program knows. */
export function statusOfValues(values: Values): Status {
  const status = valueOf(values, 'status');
  // Whoever works but cannot be placed is counted with the private employees and shown to staff.
  if (status === 'WORK') return STATUS_OF_WORK[valueOf(values, 'workKind')] ?? 'WORK_PRIVATE';
  if (status === 'NONE' && valueOf(values, 'seekState') === 'REST') return 'NOT_SEEKING';
  if (status === 'OTHER' && valueOf(values, 'otherKind') === 'ORDAINED') return 'ORDAINED';
  return STATUS_OF_ANSWER[status] ?? 'UNREACHED';
}

const isKnownKind = (values: Values): boolean => {
  const kind = valueOf(values, 'workKind');
  return kind !== 'UNSURE' && STATUS_OF_WORK[kind] !== undefined;
};

const FLAGS: readonly (readonly [OutcomeFlag, (values: Values) => boolean])[] = [
  ['abroad', (values) => works(values) && valueOf(values, 'workKind') === 'ABROAD'],
  ['kindUnsure', (values) => works(values) && !isKnownKind(values)],
  ['studyAndWork', (values) => works(values) && valueOf(values, 'alsoStudy') === 'YES'],
  ['waitingToStart', (values) => studies(values) && valueOf(values, 'studyStarted') === 'WAIT'],
  ['shortCourse', (values) => studies(values) && valueOf(values, 'studyLevel') === 'SHORT'],
  [
    'hadJobBefore',
    (values) =>
      valueOf(values, 'firstWorkMonth') === 'BEFORE' || valueOf(values, 'workBefore') === 'SAMEJOB',
  ],
  [
    'changedJob',
    (values) =>
      valueOf(values, 'firstWorkMonth') === 'BEFORE' && valueOf(values, 'workBefore') === 'NO',
  ],
  ['fromTraining', (values) => valueOf(values, 'workBefore') === 'TRAINEE'],
];

const works = (values: Values): boolean => valueOf(values, 'status') === 'WORK';
const studies = (values: Values): boolean => valueOf(values, 'status') === 'STUDY';

export const flagsOfValues = (values: Values): OutcomeFlag[] =>
  FLAGS.filter(([, holds]) => holds(values)).map(([flag]) => flag);

export function ovec7Of(
  status: Status,
  flags: readonly OutcomeFlag[],
  settings: OutcomeSettings,
): OvecStatus | '' {
  const asStudy = settings.workStudyRule === 'study' && flags.includes('studyAndWork');
  return settings.mapping[asStudy ? 'STUDY' : status];
}
