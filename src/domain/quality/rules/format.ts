// Values that are no choice of the question, numbers that are no number, answers on pages that were not walked.

import type { Answer, FormKind } from '../../answers/answer.ts';
import { codesOf } from '../../answers/evidence.ts';
import type { Case } from '../../derive/case.ts';
import { FOLLOW_UP_PAGES } from '../../survey/follow-up.ts';
import { PRE_GRADUATION_PAGES } from '../../survey/pre-graduation.ts';
import type { PageDraft } from '../../survey/questionnaire-draft.ts';
import { parseStudentId } from '../../thai/ids.ts';
import { parsePhones } from '../../thai/phones.ts';
import { answerRule, graduationRule, when, type AnswerFacts, type Hit } from '../rule.ts';
import { isEntry, said } from '../said.ts';

/** Only there "?text" is the parser's mark; in a text somebody may have typed a question mark. */
const choiceFields = (pages: readonly PageDraft[]): readonly string[] => [
  ...new Set(
    pages
      .flatMap(({ questions }) => questions)
      .filter(({ choices }) => choices !== undefined)
      .map(({ key, field }) => field ?? key),
  ),
];

const CHOICE_FIELDS: Readonly<Record<FormKind, readonly string[]>> = {
  P: choiceFields(PRE_GRADUATION_PAGES),
  F: choiceFields(FOLLOW_UP_PAGES),
};

const MOST_QUOTED = 200;

const noChoices = ({ form, values, submitted }: Answer): readonly Hit[] =>
  CHOICE_FIELDS[form].flatMap((question) =>
    codesOf(values, question)
      .filter((value) => value.startsWith('?'))
      .slice(0, 1)
      .map((value) => ({
        part: `${form}/${question}`,
        params: { form, question, typed: value.slice(1, MOST_QUOTED) },
        since: submitted,
      })),
  );

/** The newest answer to each form; one to the follow-up form only as long as nothing newer counts. */
function newestOfForms({ answers, latest }: Case): readonly Answer[] {
  const newest = (['P', 'F'] as const).map((kind) =>
    [...answers].reverse().find(({ form }) => form === kind),
  );
  return newest.flatMap((answer) => {
    if (answer === undefined || isEntry({ answer })) return [];
    const isPassed = answer.form === 'F' && latest !== null && latest.submitted > answer.submitted;
    return isPassed ? [] : [answer];
  });
}

/** Telephone and e-mail that count now are judged by contact/badPhone and contact/badEmail. */
function badNumbers(facts: AnswerFacts): readonly Hit[] {
  const hit = (question: string, typed: string): Hit => ({
    part: question,
    params: { question, typed: typed.slice(0, MOST_QUOTED) },
  });
  const [id, backup] = [said(facts, 'studentId'), said(facts, 'backupPhone')];
  const { doubt } = parseStudentId(id);
  const isBadId = doubt !== '' && doubt !== 'notElevenDigits';
  const isBadPhone = backup !== '' && parsePhones(backup).numbers.length === 0;
  return [
    // A national id typed in place of the student id is not repeated anywhere.
    ...(isBadId ? [hit('studentId', doubt === 'nationalId' ? '' : id)] : []),
    ...(isBadPhone ? [hit('backupPhone', backup)] : []),
  ];
}

export const FORMAT_RULES = [
  graduationRule({
    id: 'answer/notAChoice',
    severity: 'mustFix',
    reads: ['every question with choices'],
    finds: ({ one }) => newestOfForms(one).flatMap(noChoices),
  }),
  answerRule({
    id: 'answer/badNumber',
    severity: 'check',
    reads: ['studentId', 'backupPhone'],
    finds: badNumbers,
  }),
  answerRule({
    id: 'answer/offPath',
    severity: 'note',
    reads: ['every question on pages that were not walked'],
    finds: ({ answer: { offPath = [] } }) =>
      when(offPath.length > 0, { questions: offPath.join(' ') }),
  }),
] as const;
