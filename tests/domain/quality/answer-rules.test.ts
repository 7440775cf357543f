// Each finding of the questionnaires: a case that has it and a near case that has not.

import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../src/domain/answers/answer.ts';
import type { Graduation } from '../../../src/domain/graduations/graduation.ts';
import { outcomeOfAnswer } from '../../../src/domain/outcome/outcome-of-answer.ts';
import { DEFAULT_OUTCOME_SETTINGS } from '../../../src/domain/outcome/outcome.ts';
import type { AnswerFacts, AnswerRule, Rule } from '../../../src/domain/quality/rule.ts';
import { ALL_RULES } from '../../../src/domain/quality/rules/table.ts';
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

const isOfAnswer = (rule: Rule): rule is AnswerRule => rule.scope === 'answer';
const ANSWER_RULES = (ALL_RULES as readonly Rule[]).filter(isOfAnswer);

/** `parsed`: what the parser says besides values. */
type More = Partial<AnswerFacts> & { earlier?: Answer[]; parsed?: Partial<Answer> };

function idsFor(values: Values, more: More = {}) {
  const { earlier = [], parsed = {}, ...rest } = more;
  const said = answered('2026-10-15', { code: 'K7M2PQ9X', ...values });
  const answer: Answer = { ...said, ...parsed };
  const outcome = outcomeOfAnswer({
    answer,
    earlier,
    approvedOn: '2026-04-20',
    settings: DEFAULT_OUTCOME_SETTINGS,
  });
  const facts: AnswerFacts = {
    answer,
    outcome,
    graduation: GRADUATION,
    birthDate: '2006-05-10',
    isLastWave: false,
    ...rest,
  };
  return ANSWER_RULES.flatMap(({ id, finds, limit }) =>
    finds(facts, limit?.fallback ?? 0).map(({ part }) =>
      part === undefined ? id : `${id}/${part}`,
    ),
  );
}

const STUDIES: Values = {
  status: 'STUDY',
  studyLevel: 'BA',
  studyStarted: 'YES',
  everWorked: 'NO',
};
const STILL: Values = { everWorked: 'YES', pastKind: 'FULL', pastStill: 'YES' };

describe('found', () => {
  test.each<readonly [string, Values, More]>([
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
  test.each<readonly [string, Values, More]>([
    ['a sound answer', WORKS, {}],
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

describe('found beside those of the questionnaire', () => {
  const NOT_EMPTY = { status: 'WORK', workKind: 'OWN', firstWorkMonth: '2026-05' } as const;
  test.each<readonly [string, string, Values, More]>([
    [
      'a level that is not the one finished',
      'answer/otherLevel',
      { ...WORKS, levelField: 'ปวช. ช่างยนต์' },
      {},
    ],
    ['no status at all', 'answer/noStatus', {}, {}],
    ['works, and not a word about work', 'answer/workEmpty', { status: 'WORK' }, {}],
    ['studies, and not a word about where', 'answer/studyEmpty', { status: 'STUDY' }, {}],
    [
      'works and studies, the study page empty',
      'answer/studyEmpty',
      { ...WORKS, alsoStudy: 'YES' },
      {},
    ],
    [
      'a required question left blank',
      'answer/missing',
      WORKS,
      { parsed: { missing: ['position'] } },
    ],
    [
      'a student id without digits',
      'answer/badNumber/studentId',
      { ...WORKS, studentId: '12-34' },
      {},
    ],
    [
      'a national id as student id',
      'answer/badNumber/studentId',
      { ...WORKS, studentId: '1101700230708' },
      {},
    ],
    [
      'answers on a page not walked',
      'answer/offPath',
      WORKS,
      { parsed: { offPath: ['seekState'] } },
    ],
    ['an employee without employer', 'answer/employerMissing', { ...WORKS, workplace: '' }, {}],
    [
      'a state enterprise called private',
      'answer/employerKind',
      { ...WORKS, workplace: 'การไฟฟ้าส่วนภูมิภาค' },
      {},
    ],
    ['a company called an office', 'answer/employerKind', { ...WORKS, workKind: 'GOV' }, {}],
    [
      'training counted as work',
      'answer/trainedNotWorked',
      { ...WORKS, workBefore: 'TRAINEE', firstWorkMonth: 'BEFORE' },
      {},
    ],
    ['works and never worked', 'answer/neverButWorks', { ...WORKS, everWorked: 'NO' }, {}],
    ['the highest band', 'answer/incomeHigh', { ...WORKS, income: 'B7' }, {}],
    [
      'a month before the 13th birthday',
      'answer/workBeforeBirth',
      { ...WORKS, firstWorkMonth: '2026-04' },
      { birthDate: '2013-05-01' },
    ],
    [
      'seven months before finishing',
      'answer/workLongBefore',
      { ...WORKS, firstWorkMonth: '2025-09' },
      {},
    ],
  ])('%s', (_, id, values, more) => {
    expect(idsFor(values, more)).toEqual([id]);
  });

  test.each<readonly [string, Values, More]>([
    ['the level finished', { ...WORKS, levelField: 'ปวส. เทคนิคเครื่องกล' }, {}],
    ['a field that was not in the list', { ...WORKS, levelField: 'NOTFOUND' }, {}],
    ['plans before finishing have no status', { entry: 'PERSONAL' }, { parsed: { form: 'P' } }],
    ['one word about work is enough', NOT_EMPTY, {}],
    ['own work needs no employer', { ...NOT_EMPTY, workplace: '' }, {}],
    [
      'an entry has findings of its own',
      { status: 'WORK' },
      { parsed: { key: 'entry/K7M2PQ9X/1' } },
    ],
    [
      'the employer is missing once, not twice',
      { ...WORKS, workplace: 'ก' },
      { parsed: { missing: ['workplace'] } },
    ],
    ['a question mark typed into a text', { ...WORKS, position: '?' }, {}],
    ['an unusual length of id', { ...WORKS, studentId: '6620101' + '00' }, {}],
    ['a contractor of a state enterprise', { ...WORKS, workplace: 'บริษัทรับเหมา กฟผ. แม่เมาะ' }, {}],
    [
      'a state enterprise that is a company',
      { ...WORKS, workKind: 'SOE', workplace: 'บริษัท ไปรษณีย์ไทย จำกัด' },
      {},
    ],
    ['training, then hired', { ...WORKS, workBefore: 'TRAINEE' }, {}],
    ['no answer about the income', { ...WORKS, income: 'BX' }, {}],
    [
      'the month of the 13th birthday',
      { ...WORKS, firstWorkMonth: '2026-05' },
      { birthDate: '2013-05-31' },
    ],
    ['no date of birth', { ...WORKS, firstWorkMonth: '2026-04' }, { birthDate: '' }],
    ['six months before finishing', { ...WORKS, firstWorkMonth: '2025-10' }, {}],
    ['before finishing, as the form asks for it', { ...WORKS, firstWorkMonth: 'BEFORE' }, {}],
  ])('not found: %s', (_, values, more) => {
    expect(idsFor(values, more)).toEqual([]);
  });

  test('a national id is never repeated', () => {
    const rule = ANSWER_RULES.find(({ id }) => id === 'answer/badNumber');
    const answer = answered('2026-10-15', { studentId: '1101700230708' });
    const facts = { answer } as AnswerFacts;
    expect(JSON.stringify(rule?.finds(facts, 0))).not.toContain('1101700230708');
  });
});
