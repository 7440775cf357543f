// What an answer lacks.

import { answerRule, when, type AnswerFacts } from '../rule.ts';
import { has, inFollowUp, isBlank, isEntry } from '../said.ts';

const WORK_PAGE = ['workKind', 'workplace', 'position', 'firstWorkMonth', 'income'] as const;
const STUDY_PAGE = ['studyLevel', 'studyPlace', 'studyField'] as const;

const allBlank = (facts: AnswerFacts, fields: readonly string[]): boolean =>
  fields.every((field) => isBlank(facts, field));

const isWorkEmpty = (facts: AnswerFacts): boolean =>
  inFollowUp(facts) && has(facts, 'status', 'WORK') && allBlank(facts, WORK_PAGE);

const isStudyEmpty = (facts: AnswerFacts): boolean =>
  inFollowUp(facts) &&
  (has(facts, 'status', 'STUDY') || has(facts, 'alsoStudy', 'YES')) &&
  allBlank(facts, STUDY_PAGE);

/** Whoever only says "I work" gets one finding, not one about every question of the page. */
const toldAtOnce = (facts: AnswerFacts): readonly string[] => [
  ...(isWorkEmpty(facts)
    ? [...WORK_PAGE, 'workProvince', 'workBefore', 'workMatch', 'alsoStudy']
    : []),
  ...(isStudyEmpty(facts) ? [...STUDY_PAGE, 'studyMatch', 'studyStarted'] : []),
  // answer/employerMissing and answer/noStatus say these.
  ...(has(facts, 'workKind', 'GOV', 'SOE', 'PRIVATE') ? ['workplace'] : []),
  'status',
];

export const MISSING_RULES = [
  answerRule({
    id: 'answer/noStatus',
    severity: 'mustFix',
    reads: ['status'],
    finds: (facts) => when(inFollowUp(facts) && isBlank(facts, 'status')),
  }),
  answerRule({
    id: 'answer/workEmpty',
    severity: 'mustFix',
    reads: ['status', ...WORK_PAGE],
    finds: (facts) => when(isWorkEmpty(facts) && !isEntry(facts)),
  }),
  answerRule({
    id: 'answer/studyEmpty',
    severity: 'mustFix',
    reads: ['status', 'alsoStudy', ...STUDY_PAGE],
    finds: (facts) => when(isStudyEmpty(facts) && !isEntry(facts)),
  }),
  answerRule({
    id: 'answer/missing',
    severity: 'check',
    reads: ['every required question on the walked pages'],
    finds: (facts) => {
      const told = toldAtOnce(facts);
      const missing = (facts.answer.missing ?? []).filter((key) => !told.includes(key));
      return when(missing.length > 0, { missing: missing.join(' ') });
    },
  }),
] as const;
