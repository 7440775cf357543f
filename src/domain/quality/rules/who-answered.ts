// Who answered, and whether somebody may say that for somebody else.

import { codesOf, isOwnHand, typedName } from '../../answers/evidence.ts';
import { reviewKey } from '../../derive/read-answers.ts';
import type { ReviewReason } from '../../matching/link-answer.ts';
import { parseLevel } from '../../thai/level.ts';
import type { Severity } from '../finding.ts';
import { answerRule, collegeRule, when } from '../rule.ts';
import { said } from '../said.ts';

/** Answers that still belong to nobody for this reason; whoever was found out in another way is no finding. */
const waitingRule = <Id extends string>(id: Id, severity: Severity, reason: ReviewReason) =>
  collegeRule<Id>({
    id,
    severity,
    scope: 'answers',
    reads: ['entry', 'code', 'firstName'],
    finds: ({ read }) =>
      read.linked.flatMap(({ answer, link }) => {
        if (link.kind !== 'review' || link.reason !== reason) return [];
        const who = typedName(answer.values);
        return [{ subject: reviewKey(answer), who, since: answer.submitted }];
      }),
  });

export const WHO_ANSWERED_RULES = [
  waitingRule('Q01', 'check', 'personalWithoutCode'),
  waitingRule('Q02', 'mustFix', 'nameNotOwner'),
  answerRule({
    id: 'Q03',
    severity: 'mustFix',
    reads: ['status'],
    finds: ({ outcome }) => when(outcome.missesEarlier),
  }),
  answerRule({
    id: 'Q13',
    severity: 'note',
    reads: ['entry', 'consents'],
    finds: ({ answer }) =>
      when(!isOwnHand(answer) && codesOf(answer.values, 'consents').length > 0),
  }),
  answerRule({
    id: 'answer/otherLevel',
    severity: 'check',
    reads: ['levelField', 'roster.level'],
    finds: (facts) => {
      const typed = said(facts, 'levelField');
      const [chosen, finished] = [parseLevel(typed.split(' ')[0] ?? ''), facts.graduation.level];
      const differ = chosen !== '' && finished !== '' && chosen !== finished;
      return when(differ, { typed });
    },
  }),
] as const;
