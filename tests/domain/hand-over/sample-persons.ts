// Graduates with answers, as the hand-over sees them.
import type { Answer } from '../../../src/domain/answers/answer.ts';
import { askedAnswers, type Decision } from '../../../src/domain/decisions/decision.ts';
import {
  handOver,
  HAND_OVER_KEY,
  KEYED,
  KEYED_VALUES,
  type HandOver,
} from '../../../src/domain/hand-over/hand-over.ts';
import { packValues, type KeyedValues } from '../../../src/domain/hand-over/keyed-values.ts';
import type { RosterCells } from '../../../src/domain/roster/roster-row.ts';
import { codeOf, groundOf } from '../quality/sample-ground.ts';

export const COLLEGE = 'วิทยาลัยสารพัดช่างตัวอย่าง';
export const WORKS = {
  status: 'WORK',
  workKind: 'PRIVATE',
  workplace: 'อู่สมหมาย',
  position: 'ช่างซ่อม',
  income: 'B2',
  workMatch: 'Y',
  alsoStudy: 'NO',
};
export const STUDIES = {
  status: 'STUDY',
  studyLevel: 'PVS',
  studyPlace: 'SAME',
  studyFaculty: 'อุตสาหกรรม',
  studyField: 'เทคนิคเครื่องกล',
  studyMatch: 'Y',
};
export const SEEKS = { status: 'NONE', seekState: 'SEEKING' };

export interface SamplePerson {
  readonly cells?: RosterCells;
  /** Nothing: not reached. */
  readonly says?: Answer['values'];
}

const answerOf = (values: Answer['values'], n: number): Answer => ({
  key: `answer${String(n)}`,
  form: 'F',
  cohort: '2568',
  submitted: '2026-07-06T02:00:00.000Z',
  values,
  evidence: { source: 'self', channel: 'form', recordedBy: '' },
});

function casesOf(persons: readonly SamplePerson[]) {
  const { inputs, cases } = groundOf({
    rows: persons.map(({ cells = {} }) => cells),
    answers: persons.map(({ says }, n) => (says ? [answerOf(says, n)] : [])),
  });
  return { roster: inputs.roster, cases };
}

/** By row number: what was keyed. */
export type Keyed = Readonly<Record<number, KeyedValues | string>>;

export function handOverOf(persons: readonly SamplePerson[], keyed: Keyed = {}): HandOver {
  const { roster, cases } = casesOf(persons);
  return handOver({
    approved: cases,
    roster,
    asked: askedAnswers(decisionsOf(keyed)),
    college: COLLEGE,
    round: null,
  });
}

const decisionsOf = (keyed: Keyed): Decision[] =>
  Object.entries(keyed).flatMap(([n, values]) => {
    const made = {
      id: n,
      at: '2026-07-07T02:00:00.000Z',
      by: '',
      group: n,
      kind: 'asked',
    } as const;
    const subject = (column: string): string => `${HAND_OVER_KEY}|${codeOf(Number(n))}|${column}`;
    return [
      { ...made, subject: subject('keyed'), value: KEYED },
      {
        ...made,
        subject: subject(KEYED_VALUES),
        value: typeof values === 'string' ? values : packValues(values),
      },
    ];
  });
