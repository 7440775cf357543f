// What one answer says, read together with the earlier answers of the same graduation.

import type { Answer } from '../answers/answer.ts';
import type { IsoDate } from '../graduations/graduation.ts';
import { carryForward, type ReadAnswer } from './carry-forward.ts';
import type { AnswerOutcome, OutcomeFlag, OutcomeSettings, WithinYear } from './outcome.ts';
import { flagsOfValues, ovec7Of, statusOfValues } from './status-of-values.ts';
import { STATUSES } from './statuses.ts';
import { employmentFacts, type EmploymentFacts } from './within-year.ts';

interface OutcomeInput {
  readonly answer: Answer;
  /** Earlier answers of the graduation that count, oldest first. */
  readonly earlier: readonly Answer[];
  readonly approvedOn: IsoDate;
  readonly settings: OutcomeSettings;
}

/** One "yes" is enough, since having begun cannot be undone; a "no" needs that nobody said "yes". */
function withinYear(facts: readonly EmploymentFacts[]): WithinYear {
  const words = facts.map((fact) => fact.withinYear);
  if (words.includes('yes')) return 'yes';
  return words.includes('no') ? 'no' : 'unknown';
}

/** Marked only when nothing but a month equal to the anniversary month speaks for "yes". */
const onlyByAnniversaryMonth = (facts: readonly EmploymentFacts[]): boolean => {
  const yes = facts.filter((fact) => fact.withinYear === 'yes');
  return yes.length > 0 && yes.every((fact) => fact.inAnniversaryMonth);
};

const newestFirstMonth = (facts: readonly EmploymentFacts[]): string =>
  facts.reduce((found, fact) => (fact.firstMonth === '' ? found : fact.firstMonth), '');

/** The last of `reads` is the answer that counts now; the others are what was known before. */
export function judgeReads(
  reads: readonly ReadAnswer[],
  approvedOn: IsoDate,
  settings: OutcomeSettings,
): AnswerOutcome | null {
  const now = reads[reads.length - 1];
  if (now === undefined) return null;
  const facts = reads.map((read) => employmentFacts(read, approvedOn, settings));
  const status = now.missesEarlier ? 'UNREACHED' : statusOfValues(now.values);
  const flags: OutcomeFlag[] = [
    ...flagsOfValues(now.values),
    ...(now.carriedForward ? (['carriedForward'] as const) : []),
    ...(onlyByAnniversaryMonth(facts) ? (['anniversaryMonth'] as const) : []),
  ];
  return {
    status,
    ovec7: ovec7Of(status, flags, settings),
    worksNow: STATUSES[status].worksNow,
    everEmployed: facts.some(({ employed }) => employed),
    firstMonth: newestFirstMonth(facts),
    employedWithinYear: withinYear(facts),
    flags,
    missesEarlier: now.missesEarlier,
  };
}

const NOTHING_KNOWN: AnswerOutcome = {
  status: 'UNREACHED',
  ovec7: '',
  worksNow: null,
  everEmployed: false,
  firstMonth: '',
  employedWithinYear: 'unknown',
  flags: [],
  missesEarlier: false,
};

export const outcomeOfAnswer = ({
  answer,
  earlier,
  approvedOn,
  settings,
}: OutcomeInput): AnswerOutcome =>
  judgeReads(carryForward([...earlier, answer]), approvedOn, settings) ?? NOTHING_KNOWN;

export const nothingKnown = (): AnswerOutcome => NOTHING_KNOWN;
