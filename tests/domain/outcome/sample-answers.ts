// Answers to the follow-up form for the tests of outcomes and findings.

import type { Answer, AnswerValue } from '../../../src/domain/answers/answer.ts';
import { evidenceOf } from '../../../src/domain/answers/evidence.ts';

export type Values = Readonly<Record<string, AnswerValue>>;

/** Noon in Bangkok of a day, e.g. "2026-07-01". */
export const answered = (day: string, values: Values): Answer => ({
  key: `r/${day}/${JSON.stringify(values)}`,
  form: 'F',
  cohort: '2568',
  submitted: `${day}T05:00:00.000Z`,
  values: { entry: 'PERSONAL', ...values },
  evidence: evidenceOf('F', values),
});

export const BY_MOTHER: Values = {
  entry: 'PROXY',
  informantRole: 'PARENT',
  informantHow: 'SELF',
  informantName: 'แม่',
};

export const BY_ADVISOR: Values = {
  entry: 'PROXY',
  informantRole: 'ADVISOR',
  informantHow: 'SELF',
  informantName: 'ครูสมศรี',
};

export const WORKS: Values = {
  status: 'WORK',
  workKind: 'PRIVATE',
  workplace: 'บริษัท กขค จำกัด',
  firstWorkMonth: '2026-05',
  workBefore: 'NO',
  income: 'B3',
  alsoStudy: 'NO',
};

export const SEEKS: Values = { status: 'NONE', seekState: 'SEEKING', everWorked: 'NO' };
