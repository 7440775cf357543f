// Who answered, and whether somebody may say that for somebody else.

import { codesOf, isOwnHand } from '../../answers/evidence.ts';
import { parseLevel } from '../../thai/level.ts';
import { answerRule, when } from '../rule.ts';
import { has, isBlank, said } from '../said.ts';

export const WHO_ANSWERED_RULES = [
  answerRule({
    id: 'Q01',
    severity: 'check',
    reads: ['entry', 'code'],
    finds: (facts) => when(has(facts, 'entry', 'PERSONAL') && isBlank(facts, 'code')),
  }),
  answerRule({
    id: 'Q02',
    severity: 'mustFix',
    reads: ['code', 'firstName'],
    finds: ({ nameFitsCode }) => when(nameFitsCode === false),
  }),
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
      const [chosen, finished] = [parseLevel(typed.split(' ')[0] ?? ''), facts.graduation?.level];
      const differ = chosen !== '' && (finished ?? '') !== '' && chosen !== finished;
      return when(differ, { typed });
    },
  }),
] as const;
