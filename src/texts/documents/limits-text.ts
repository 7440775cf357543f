// How far a figure can be trusted, in plain words: the same sentences in every document.

import type { Figure } from '../../domain/documents/figures.ts';
import type { DocumentHead, FrozenReport } from '../../domain/documents/report-facts.ts';
import { toBangkokDate } from '../../domain/contact/bangkok-day.ts';
import { toThaiDate } from '../../domain/thai/dates.ts';
import { RATE_TEXTS } from '../indicator-texts.ts';

/** Of which figure a list of limits speaks. */
const BASE_WORDS = {
  tracked: 'จากผู้ที่ติดตามได้',
  all: 'จากผู้สำเร็จการศึกษาทั้งหมด',
} as const;

export const aboutText = ({ rate }: Figure): string => `เมื่อคิด${BASE_WORDS[rate.definition.base]}`;

/**
 * Nothing to say about a figure that is none. Of the same people the counts are said once: `isFirst`.
 */
export function limitsOf({ rate, cells }: Figure, isFirst: boolean): string[] {
  if (rate.value === null) return [];
  const { interval = '', bounds = '', excluded = '', marks = '', ownWord = '' } = cells;
  return [
    ...(isFirst ? [cells.sentence ?? ''] : []),
    ...(bounds === '' || rate.untracked + rate.undecided === 0
      ? []
      : [`เมื่อทราบผลครบทุกคน ร้อยละต่ำสุด–สูงสุดที่เป็นไปได้คือ ${bounds}`]),
    ...intervalOf(interval),
    ...(rate.ownWord.value === rate.value ? [] : [`เฉพาะคำตอบของเจ้าตัว ${ownWord}`]),
    ...(excluded === '' ? [] : [`ไม่นับ ${excluded}`]),
    ...(marks === '' ? [] : [`ในจำนวนนี้ ${marks}`]),
  ];
}

function intervalOf(interval: string): string[] {
  if (interval === '') return [];
  return interval === RATE_TEXTS.census
    ? [`ทราบผลครบทุกคน จึงไม่มีความคลาดเคลื่อนจากผู้ที่ไม่ตอบ`]
    : [`ร้อยละที่แท้จริงคาดว่าอยู่ในช่วง ${interval} (ความเชื่อมั่นร้อยละ 95)`];
}

/** "ติดตามได้ 81 จาก 105 คน (ร้อยละ 77.14)"; no percentage where there are too few. */
export const trackedText = ({ rate, cells }: Figure): string => {
  const known = rate.tracked + rate.untracked;
  const percent = cells.trackedRate ?? '';
  if (known === 0) return RATE_TEXTS.noData;
  return `ติดตามได้ ${rate.tracked} จาก ${known} คน${percent === '' ? '' : ` (ร้อยละ ${percent})`}`;
};

export const frozenText = (frozen: FrozenReport | null): string =>
  frozen === null
    ? 'ยังไม่ได้ตรึงรายงาน ตัวเลขอาจเปลี่ยนเมื่อมีคำตอบใหม่'
    : `${frozen.isSame ? 'รายงานที่ตรึงไว้' : 'ตัวเลขเปลี่ยนไปจากรายงานที่ตรึงไว้ล่าสุด'} รหัส ${frozen.code} เมื่อวันที่ ${toThaiDate(toBangkokDate(frozen.at))}`;

export const cohortText = ({ cohort }: Pick<DocumentHead, 'cohort'>): string =>
  cohort === '' ? 'ปีการศึกษา (ยังไม่ได้เลือกรุ่น)' : `ปีการศึกษา ${cohort}`;

export const asOfText = ({ asOf }: Pick<DocumentHead, 'asOf'>): string =>
  `ข้อมูล ณ วันที่ ${toThaiDate(asOf)}`;

/** What stands on every page. */
export const footText = (head: DocumentHead): string =>
  [
    cohortText(head),
    asOfText(head),
    ...(head.frozen?.isSame ? [`รหัส ${head.frozen.code}`] : []),
  ].join(' · ');
