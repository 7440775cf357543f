// What is doubtful in an answer to the questionnaires, one row per finding.

import type { Answer } from '../answers/answer.ts';
import { codesOf, isOwnHand, valueOf } from '../answers/evidence.ts';
import { toBangkokDate } from '../contact/bangkok-day.ts';
import type { Graduation } from '../graduations/graduation.ts';
import type { AnswerOutcome } from '../outcome/outcome.ts';
import type { Severity } from './finding.ts';

export type QuestionnaireFindingId =
  | 'Q01'
  | 'Q02'
  | 'Q03'
  | 'Q04'
  | 'Q05'
  | 'Q06'
  | 'Q07'
  | 'Q08'
  | 'Q09'
  | 'Q10'
  | 'Q11'
  | 'Q12'
  | 'Q13'
  | 'Q14';

export interface AnswerFacts {
  readonly answer: Answer;
  readonly outcome: AnswerOutcome;
  /** null as long as the answer belongs to nobody in the Roster. */
  readonly graduation: Graduation | null;
  /** Whether the first name can be that of the code's owner; null without code or owner. */
  readonly nameFitsCode: boolean | null;
  readonly isLastWave: boolean;
}

interface AnswerRule {
  readonly id: QuestionnaireFindingId;
  readonly severity: Severity;
  readonly test: (facts: AnswerFacts) => boolean;
}

const has = ({ answer }: AnswerFacts, field: string, ...codes: readonly string[]): boolean =>
  codes.includes(valueOf(answer.values, field));

const isBlank = ({ answer }: AnswerFacts, field: string): boolean =>
  valueOf(answer.values, field) === '';

/** A check answers only for the follow-up; the form before graduation asks about plans. */
const inFollowUp = ({ answer }: AnswerFacts): boolean => answer.form === 'F';

const LEVEL_RANK: Readonly<Record<string, number>> = { PVC: 1, PVS: 2, BA: 3, MA: 4 };

const rankOf = (level: string): number => LEVEL_RANK[level] ?? 0;

function studiesNotHigher({ answer, graduation }: AnswerFacts): boolean {
  const finished = rankOf(graduation?.level ?? '');
  const now = rankOf(valueOf(answer.values, 'studyLevel'));
  return now > 0 && finished > 0 && now <= finished;
}

function beginsAfterAnswer({ answer }: AnswerFacts): boolean {
  const month = valueOf(answer.values, 'firstWorkMonth');
  return /^\d{4}-\d{2}$/.test(month) && month > toBangkokDate(answer.submitted).slice(0, 7);
}

/** "ไม่มีชื่อ" is what the form asks for where a workplace has no name. */
const NO_WORKPLACE = /^(?:ไม่มี|ว่างงาน|ไม่ทราบ|ไม่ได้ทำงาน|[-–—.]+)$/;

export const ANSWER_RULES: readonly AnswerRule[] = [
  {
    id: 'Q01',
    severity: 'check',
    test: (facts) => has(facts, 'entry', 'PERSONAL') && isBlank(facts, 'code'),
  },
  { id: 'Q02', severity: 'mustFix', test: ({ nameFitsCode }) => nameFitsCode === false },
  { id: 'Q03', severity: 'mustFix', test: ({ outcome }) => outcome.missesEarlier },
  {
    id: 'Q04',
    severity: 'check',
    test: (facts) => inFollowUp(facts) && has(facts, 'workKind', 'UNSURE'),
  },
  {
    id: 'Q05',
    severity: 'check',
    test: (facts) =>
      has(facts, 'status', 'STUDY') &&
      has(facts, 'pastKind', 'FULL', 'SELF') &&
      has(facts, 'pastStill', 'YES'),
  },
  {
    id: 'Q06',
    severity: 'check',
    test: (facts) => has(facts, 'status', 'NONE') && has(facts, 'pastStill', 'YES'),
  },
  { id: 'Q07', severity: 'mustFix', test: beginsAfterAnswer },
  {
    id: 'Q08',
    severity: 'check',
    test: (facts) => has(facts, 'everWorked', 'DONE') && isBlank(facts, 'workKind'),
  },
  {
    id: 'Q09',
    severity: 'note',
    test: (facts) => has(facts, 'workBefore', 'SAMEJOB') && !has(facts, 'firstWorkMonth', 'BEFORE'),
  },
  {
    id: 'Q10',
    severity: 'check',
    test: (facts) => facts.isLastWave && has(facts, 'studyStarted', 'WAIT'),
  },
  {
    id: 'Q11',
    severity: 'note',
    test: (facts) => inFollowUp(facts) && studiesNotHigher(facts),
  },
  {
    id: 'Q12',
    severity: 'check',
    test: (facts) => has(facts, 'income', 'B0') && has(facts, 'workKind', 'GOV', 'SOE', 'PRIVATE'),
  },
  {
    id: 'Q13',
    severity: 'note',
    test: ({ answer }) => !isOwnHand(answer) && codesOf(answer.values, 'consents').length > 0,
  },
  {
    id: 'Q14',
    severity: 'check',
    test: (facts) =>
      inFollowUp(facts) && NO_WORKPLACE.test(valueOf(facts.answer.values, 'workplace')),
  },
];

export const answerFindings = (facts: AnswerFacts): AnswerRule[] =>
  ANSWER_RULES.filter((rule) => rule.test(facts));
