// Whether somebody began to work within one year of graduating, as far as one answer can tell.

import { isRegistry, valueOf } from '../answers/evidence.ts';
import { toBangkokDate } from '../contact/bangkok-day.ts';
import type { IsoDate } from '../graduations/graduation.ts';
import { addDays, addMonths, isIsoDate } from '../thai/dates.ts';
import type { ReadAnswer } from './carry-forward.ts';
import type { OutcomeSettings, WithinYear } from './outcome.ts';

const YEAR_DAYS = 365;

export interface EmploymentFacts {
  readonly employed: boolean;
  /** Said or implied: never worked since graduating, up to the day of the answer. */
  readonly neverEmployed: boolean;
  /** yyyy-mm, BEFORE, or ''. */
  readonly firstMonth: string;
  readonly withinYear: WithinYear;
  readonly inAnniversaryMonth: boolean;
}

const MONTH = /^\d{4}-\d{2}$/;

/** Once the work page is filled in, the question about earlier work says nothing more. */
function employment(
  read: ReadAnswer,
  settings: OutcomeSettings,
): Pick<EmploymentFacts, 'employed' | 'neverEmployed' | 'firstMonth'> {
  const { values, answer } = read;
  const stated = valueOf(values, 'firstWorkMonth');
  if (valueOf(values, 'status') === 'WORK') {
    // A record says that somebody works, not since when.
    const monthOfAnswer = isRegistry(answer) ? '' : toBangkokDate(answer.submitted).slice(0, 7);
    return { employed: true, neverEmployed: false, firstMonth: stated || monthOfAnswer };
  }
  const kind = valueOf(values, 'pastKind');
  const counts = kind === 'FULL' || kind === 'SELF' || (kind === 'PART' && settings.countPartTime);
  const worked = valueOf(values, 'everWorked') === 'YES';
  if (worked && counts) return { employed: true, neverEmployed: false, firstMonth: stated };
  const never = valueOf(values, 'everWorked') === 'NO' || (worked && kind === 'PART');
  return { employed: false, neverEmployed: never, firstMonth: '' };
}

type Verdict = Pick<EmploymentFacts, 'withinYear' | 'inAnniversaryMonth'>;

const verdict = (withinYear: WithinYear, inAnniversaryMonth = false): Verdict => ({
  withinYear,
  inAnniversaryMonth,
});

/** No answer can prove a "no" before the anniversary has come. */
function judge(
  facts: Pick<EmploymentFacts, 'employed' | 'neverEmployed' | 'firstMonth'>,
  read: ReadAnswer,
  approvedOn: IsoDate,
): Verdict {
  const { employed, neverEmployed, firstMonth } = facts;
  if (employed && firstMonth === 'BEFORE') return verdict('yes');
  if (!isIsoDate(approvedOn)) return verdict('unknown');
  const anniversary = addMonths(approvedOn, 12);
  const answered = toBangkokDate(read.answer.submitted);
  const isWorking = valueOf(read.values, 'status') === 'WORK';
  // Seen at work in time: then the month that was typed does not matter.
  if (isWorking && answered <= addDays(approvedOn, YEAR_DAYS)) return verdict('yes');
  const began = employed && MONTH.test(firstMonth);
  const anniversaryMonth = anniversary.slice(0, 7);
  if (began && firstMonth <= anniversaryMonth) {
    return verdict('yes', firstMonth === anniversaryMonth);
  }
  return verdict(answered >= anniversary && (began || neverEmployed) ? 'no' : 'unknown');
}

export function employmentFacts(
  read: ReadAnswer,
  approvedOn: IsoDate,
  settings: OutcomeSettings,
): EmploymentFacts {
  const facts = employment(read, settings);
  return { ...facts, ...judge(facts, read, approvedOn) };
}
