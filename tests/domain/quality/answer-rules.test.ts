// Each finding of the questionnaires: a case that has it and a near case that has not.

import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { Graduation } from '../../../src/domain/graduations/graduation.ts';
import { outcomeOfAnswer } from '../../../src/domain/outcome/outcome-of-answer.ts';
import { DEFAULT_OUTCOME_SETTINGS } from '../../../src/domain/outcome/outcome.ts';
import {
  ANSWER_RULES,
  answerFindings,
  type AnswerFacts,
} from '../../../src/domain/quality/answer-rules.ts';
import { questionnaireFindingTexts } from '../../../src/texts/finding-texts.ts';
import { answered, BY_ADVISOR, SEEKS, WORKS, type Values } from '../outcome/sample-answers.ts';

const GRADUATION: Graduation = {
  code: 'K7M2PQ9X',
  cohort: '2568',
  group: 'ชย.3/1',
  studentId: '66201010025',
  title: 'นาย',
  firstName: 'กานดา',
  lastName: 'ใจดี',
  level: 'PVS',
  program: 'อุตสาหกรรม',
  field: 'เทคนิคเครื่องกล',
  subfield: '',
  phone: '',
  email: '',
  lineId: '',
  advisor: '',
  advisorEmail: '',
  standing: 'approved',
  batch: '',
  approvedOn: '2026-04-20',
};

function idsFor(values: Values, more: Partial<AnswerFacts> & { earlier?: Answer[] } = {}) {
  const { earlier = [], ...facts } = more;
  const answer = answered('2026-10-15', { code: 'K7M2PQ9X', ...values });
  const outcome = outcomeOfAnswer({
    answer,
    earlier,
    approvedOn: '2026-04-20',
    settings: DEFAULT_OUTCOME_SETTINGS,
  });
  return answerFindings({
    answer,
    outcome,
    graduation: GRADUATION,
    nameFitsCode: true,
    isLastWave: false,
    ...facts,
  }).map(({ id }) => id);
}

const STUDIES: Values = {
  status: 'STUDY',
  studyLevel: 'BA',
  studyStarted: 'YES',
  everWorked: 'NO',
};
const STILL: Values = { everWorked: 'YES', pastKind: 'FULL', pastStill: 'YES' };

describe('found', () => {
  test.each<readonly [string, Values, Parameters<typeof idsFor>[1]]>([
    ['Q01', { ...WORKS, code: '' }, {}],
    ['Q02', WORKS, { nameFitsCode: false }],
    ['Q03', { status: 'SAME' }, {}],
    ['Q04', { ...WORKS, workKind: 'UNSURE' }, {}],
    ['Q05', { ...STUDIES, ...STILL }, {}],
    ['Q05', { ...STUDIES, ...STILL, pastKind: 'SELF' }, {}],
    ['Q06', { ...SEEKS, ...STILL }, {}],
    ['Q07', { ...WORKS, firstWorkMonth: '2026-11' }, {}],
    ['Q08', { ...SEEKS, everWorked: 'DONE' }, {}],
    ['Q09', { ...WORKS, workBefore: 'SAMEJOB' }, {}],
    ['Q10', { ...STUDIES, studyStarted: 'WAIT' }, { isLastWave: true }],
    ['Q11', { ...STUDIES, studyLevel: 'PVS' }, {}],
    ['Q11', { ...STUDIES, studyLevel: 'PVC' }, {}],
    ['Q12', { ...WORKS, income: 'B0' }, {}],
    ['Q13', { ...WORKS, ...BY_ADVISOR, consents: ['NEWS'] }, {}],
    ['Q14', { ...WORKS, workplace: '-' }, {}],
    ['Q14', { ...WORKS, workplace: 'ไม่มี' }, {}],
    ['Q14', { ...WORKS, workplace: 'ว่างงาน' }, {}],
  ])('%s', (id, values, more) => {
    expect(idsFor(values, more)).toEqual([id]);
  });
});

describe('not found', () => {
  test.each<readonly [string, Values, Parameters<typeof idsFor>[1]]>([
    ['a sound answer', WORKS, {}],
    ['code missing on the class link', { ...WORKS, entry: 'GROUP', code: '' }, {}],
    ['nobody to compare the name with', WORKS, { nameFitsCode: null }],
    [
      'as before, after an answer',
      { status: 'SAME' },
      { earlier: [answered('2026-07-01', WORKS)] },
    ],
    ['weekend job of a student', { ...STUDIES, ...STILL, pastKind: 'PART' }, {}],
    ['work that ended', { ...SEEKS, ...STILL, pastStill: 'NO' }, {}],
    ['began in the month of the answer', { ...WORKS, firstWorkMonth: '2026-10' }, {}],
    ['pointed to the work page that is filled', { ...WORKS, everWorked: 'DONE' }, {}],
    ['old job, said twice', { ...WORKS, workBefore: 'SAMEJOB', firstWorkMonth: 'BEFORE' }, {}],
    ['waits for the term in an early wave', { ...STUDIES, studyStarted: 'WAIT' }, {}],
    ['a short course has no level', { ...STUDIES, studyLevel: 'SHORT' }, {}],
    ['no pay in the family shop', { ...WORKS, workKind: 'FAMILY', income: 'B0' }, {}],
    ['own consent', { ...WORKS, consents: ['NEWS'] }, {}],
    ['a workplace without name, as the form asks for it', { ...WORKS, workplace: 'ไม่มีชื่อ' }, {}],
  ])('%s', (_, values, more) => {
    expect(idsFor(values, more)).toEqual([]);
  });
});

test('every rule has its own id and a sentence', () => {
  const ids = ANSWER_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(14);
  expect(Object.keys(questionnaireFindingTexts).sort()).toEqual([...ids].sort());
});
