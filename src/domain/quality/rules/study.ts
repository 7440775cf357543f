// What is said about further study, and about work beside or before it.

import { answerRule, when, type AnswerFacts } from '../rule.ts';
import { has, inFollowUp, isBlank, said } from '../said.ts';

const LEVEL_RANK: Readonly<Record<string, number>> = { PVC: 1, PVS: 2, BA: 3, MA: 4 };

/** 0 for short courses and what has no level. */
export const levelRank = (level: string): number => LEVEL_RANK[level] ?? 0;

function studiesNotHigher(facts: AnswerFacts): boolean {
  const finished = levelRank(facts.graduation.level);
  const now = levelRank(said(facts, 'studyLevel'));
  return now > 0 && finished > 0 && now <= finished;
}

export const STUDY_RULES = [
  answerRule({
    id: 'Q05',
    severity: 'check',
    reads: ['status', 'pastKind', 'pastStill'],
    finds: (facts) =>
      when(
        has(facts, 'status', 'STUDY') &&
          has(facts, 'pastKind', 'FULL', 'SELF') &&
          has(facts, 'pastStill', 'YES'),
      ),
  }),
  answerRule({
    id: 'Q06',
    severity: 'check',
    reads: ['status', 'pastStill'],
    finds: (facts) => when(has(facts, 'status', 'NONE') && has(facts, 'pastStill', 'YES')),
  }),
  answerRule({
    id: 'Q08',
    severity: 'check',
    reads: ['everWorked', 'workKind'],
    finds: (facts) => when(has(facts, 'everWorked', 'DONE') && isBlank(facts, 'workKind')),
  }),
  answerRule({
    id: 'Q10',
    severity: 'check',
    reads: ['studyStarted'],
    finds: (facts) => when(facts.isLastWave && has(facts, 'studyStarted', 'WAIT')),
  }),
  answerRule({
    id: 'Q11',
    severity: 'note',
    reads: ['studyLevel', 'roster.level'],
    finds: (facts) => when(inFollowUp(facts) && studiesNotHigher(facts)),
  }),
] as const;
