// What is said about work.

import { toBangkokDate } from '../../contact/bangkok-day.ts';
import { INCOME_BANDS } from '../../survey/choices.ts';
import { addMonths } from '../../thai/dates.ts';
import { answerRule, when, type AnswerFacts } from '../rule.ts';
import { has, inFollowUp, isBlank, isMonth, monthsBetween, said } from '../said.ts';

/** "ไม่มีชื่อ" is what the form asks for where a workplace has no name. */
const NO_WORKPLACE = /^(?:ไม่มี|ว่างงาน|ไม่ทราบ|ไม่ได้ทำงาน|[-–—.]+)$/;

/** The enterprises that the form itself names, and others that graduates of colleges work for. */
const STATE_ENTERPRISE =
  /กฟผ|กฟภ|กฟน|กปภ|กปน|รฟท|ขสมก|ปตท|ธ\.?ก\.?ส|ไปรษณีย์ไทย|การรถไฟ|การไฟฟ้า|การประปา|การทางพิเศษ|การท่าเรือ|ธนาคารออมสิน|ธนาคารกรุงไทย/;
const COMPANY = /บริษัท|บจก|บมจ|หจก|ห้างหุ้นส่วน|จำกัด|โรงงาน/;
/** Whom a contractor sends there is employed by the contractor. */
const CONTRACTOR = /รับเหมา|เอาท์ซอร์ส|outsource/i;

const worksAt = (facts: AnswerFacts, ...kinds: readonly string[]): boolean =>
  inFollowUp(facts) && has(facts, 'status', 'WORK') && has(facts, 'workKind', ...kinds);

function kindMisfits(facts: AnswerFacts): boolean {
  const workplace = said(facts, 'workplace');
  const ofState = STATE_ENTERPRISE.test(workplace);
  if (worksAt(facts, 'PRIVATE')) return ofState && !CONTRACTOR.test(workplace);
  return worksAt(facts, 'SOE', 'GOV') && COMPANY.test(workplace) && !ofState;
}

const bandNumber = (facts: AnswerFacts): number =>
  INCOME_BANDS.findIndex(({ code }) => code !== 'BX' && code === said(facts, 'income'));

const monthOfAnswer = ({ answer }: AnswerFacts): string =>
  toBangkokDate(answer.submitted).slice(0, 7);

const EMPLOYED = ['GOV', 'SOE', 'PRIVATE'] as const;

export const WORK_RULES = [
  answerRule({
    id: 'Q04',
    severity: 'check',
    reads: ['workKind'],
    finds: (facts) => when(inFollowUp(facts) && has(facts, 'workKind', 'UNSURE')),
  }),
  answerRule({
    id: 'Q07',
    severity: 'mustFix',
    reads: ['firstWorkMonth'],
    finds: (facts) => {
      const month = said(facts, 'firstWorkMonth');
      return when(isMonth(month) && month > monthOfAnswer(facts));
    },
  }),
  answerRule({
    id: 'Q09',
    severity: 'note',
    reads: ['workBefore', 'firstWorkMonth'],
    finds: (facts) =>
      when(has(facts, 'workBefore', 'SAMEJOB') && !has(facts, 'firstWorkMonth', 'BEFORE')),
  }),
  answerRule({
    id: 'Q12',
    severity: 'check',
    reads: ['income', 'workKind'],
    finds: (facts) => when(has(facts, 'income', 'B0') && has(facts, 'workKind', ...EMPLOYED)),
  }),
  answerRule({
    id: 'Q14',
    severity: 'check',
    reads: ['workplace'],
    finds: (facts) => when(inFollowUp(facts) && NO_WORKPLACE.test(said(facts, 'workplace'))),
  }),
  answerRule({
    id: 'answer/employerMissing',
    severity: 'check',
    reads: ['workKind', 'workplace'],
    finds: (facts) => when(worksAt(facts, ...EMPLOYED) && isBlank(facts, 'workplace')),
  }),
  answerRule({
    id: 'answer/employerKind',
    severity: 'note',
    reads: ['workKind', 'workplace'],
    finds: (facts) => when(kindMisfits(facts), { typed: said(facts, 'workplace') }),
  }),
  answerRule({
    // A training place is where the form says it does not count as work.
    id: 'answer/trainedNotWorked',
    severity: 'check',
    reads: ['workBefore', 'firstWorkMonth'],
    finds: (facts) =>
      when(has(facts, 'workBefore', 'TRAINEE') && has(facts, 'firstWorkMonth', 'BEFORE')),
  }),
  answerRule({
    id: 'answer/neverButWorks',
    severity: 'note',
    reads: ['status', 'everWorked'],
    finds: (facts) => when(has(facts, 'status', 'WORK') && has(facts, 'everWorked', 'NO')),
  }),
  answerRule({
    id: 'answer/workBeforeBirth',
    severity: 'mustFix',
    reads: ['firstWorkMonth', 'roster.birthDate'],
    limit: { fallback: 13, least: 10, most: 20 },
    finds: (facts, years) => {
      const [month, born] = [said(facts, 'firstWorkMonth'), facts.birthDate];
      const isEarly =
        isMonth(month) && born !== '' && month < addMonths(born, years * 12).slice(0, 7);
      return when(isEarly, { month, years: String(years) });
    },
  }),
  answerRule({
    id: 'answer/workLongBefore',
    severity: 'check',
    reads: ['firstWorkMonth', 'roster.approvedOn'],
    limit: { fallback: 6, least: 1, most: 60 },
    finds: (facts, months) => {
      const [month, approvedOn] = [said(facts, 'firstWorkMonth'), facts.graduation.approvedOn];
      const isFar =
        isMonth(month) && approvedOn !== '' && monthsBetween(month, approvedOn) > months;
      return when(isFar, { month, months: String(months) });
    },
  }),
  answerRule({
    // Bands are numbered as in the form: 1 is up to 9,000, 7 above 50,000 baht.
    id: 'answer/incomeHigh',
    severity: 'note',
    reads: ['income'],
    limit: { fallback: 7, least: 2, most: 7 },
    finds: (facts, band) => when(inFollowUp(facts) && bandNumber(facts) >= band),
  }),
] as const;
