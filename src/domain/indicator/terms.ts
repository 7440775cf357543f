// The words of which a definition is made: each a set of statuses or a mark, so that a college can combine them.

import type { IndicatorFacts, OvecStatus } from './indicator-row.ts';

type RowMark = 'hadJobBefore' | 'studyAndWork' | 'inField';

/** Whatever a term gives must hold together; in a set, one of its members. */
export interface Term {
  /** As staff read and type it in the table of definitions. */
  readonly label: string;
  readonly ovec7?: readonly OvecStatus[];
  readonly statuses?: readonly string[];
  readonly mark?: RowMark;
  /** Known for the present only: what kind of work the first one was, nobody asked. */
  readonly nowOnly?: boolean;
}

const EMPLOYED: readonly OvecStatus[] = ['ทำงานรัฐวิสาหกิจ', 'ทำงานราชการ', 'ทำงานเอกชน'];

const ofSeven = (status: OvecStatus, more: Partial<Term> = {}): Term => ({
  label: status,
  ovec7: [status],
  ...more,
});

export const TERMS = {
  /** The only term that can be asked "within a year" as well as "now". */
  WORK: { label: 'มีงานทำหรืออาชีพอิสระ', ovec7: [...EMPLOYED, 'อาชีพอิสระ'] },
  EMPLOYED: { label: 'มีงานทำ', ovec7: EMPLOYED, nowOnly: true },
  SELF: ofSeven('อาชีพอิสระ', { nowOnly: true }),
  GOVERNMENT: ofSeven('ทำงานราชการ', { nowOnly: true }),
  STATE_ENTERPRISE: ofSeven('ทำงานรัฐวิสาหกิจ', { nowOnly: true }),
  PRIVATE: ofSeven('ทำงานเอกชน', { nowOnly: true }),
  STUDY: ofSeven('ศึกษาต่อ'),
  IDLE: ofSeven('รองานหรือว่างงาน'),
  OTHER: ofSeven('อื่น ๆ'),
  SEEKING: { label: 'กำลังหางาน', statuses: ['SEEKING'] },
  NOT_SEEKING: { label: 'ไม่ประสงค์ทำงาน', statuses: ['NOT_SEEKING'] },
  MILITARY: { label: 'เกณฑ์ทหาร', statuses: ['MILITARY'] },
  ORDAINED: { label: 'อุปสมบท', statuses: ['ORDAINED'] },
  /** Ill, caring for somebody and the like: what the form holds under "other". */
  UNAVAILABLE: { label: 'เจ็บป่วยหรือมีเหตุอื่น', statuses: ['OTHER'] },
  HAD_JOB_BEFORE: { label: 'มีงานทำก่อนสำเร็จการศึกษา', mark: 'hadJobBefore' },
  STUDY_AND_WORK: { label: 'ทำงานพร้อมศึกษาต่อ', mark: 'studyAndWork' },
  IN_FIELD: { label: 'ตรงสาขา', mark: 'inField', nowOnly: true },
  /** Everybody of whom something is known. */
  KNOWN: { label: 'ติดตามได้' },
} as const satisfies Readonly<Record<string, Term>>;

export type TermId = keyof typeof TERMS;

/** now: status at the latest news; withinYear: at some time within a year of graduating. */
export type Timing = 'now' | 'withinYear';

/** All of these terms together. */
export type AllOf = readonly TermId[];

/** Any of these; nobody is counted twice however many hold. */
export type Condition = readonly AllOf[];

export const termOf = (id: TermId): Term => TERMS[id];

const isWorkTerm = (id: TermId): boolean => id === 'WORK';

function holds(facts: IndicatorFacts, id: TermId, timing: Timing): boolean {
  if (timing === 'withinYear' && isWorkTerm(id)) return facts.employedWithinYear === 'yes';
  const { ovec7, statuses, mark } = termOf(id);
  return (
    (ovec7 === undefined || (facts.ovec7 !== '' && ovec7.includes(facts.ovec7))) &&
    (statuses?.includes(facts.status) ?? true) &&
    (mark === undefined || facts[mark] === true)
  );
}

export const meetsAll = (facts: IndicatorFacts, terms: AllOf, timing: Timing): boolean =>
  terms.every((id) => holds(facts, id, timing));

export const meets = (facts: IndicatorFacts, condition: Condition, timing: Timing): boolean =>
  condition.some((terms) => meetsAll(facts, terms, timing));

/** Could later news still make it hold? Only the one-year fact is open while the year runs. */
export const isOpen = (facts: IndicatorFacts, condition: Condition, timing: Timing): boolean =>
  timing === 'withinYear' &&
  facts.employedWithinYear === 'unknown' &&
  condition.some((terms) => terms.some(isWorkTerm)) &&
  !meets(facts, condition, timing) &&
  meets({ ...facts, employedWithinYear: 'yes' }, condition, timing);
