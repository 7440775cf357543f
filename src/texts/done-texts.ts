// One sentence after a menu action: what was done and what there is to do.

import type { Derived } from '../domain/derive/derive.ts';
import { LETTER_TRACKED } from '../domain/indicator/built-in-definitions.ts';
import { describeRate } from '../domain/indicator/format-rate.ts';
import { totalRate } from '../domain/overview/main-rates.ts';
import { RATE_TEXTS } from './indicator-texts.ts';
import { MENU_TEXTS, SUBMENU_TEXTS } from './menu-texts.ts';
import { CONSENT_TEXTS, boxesOf } from './permission-texts.ts';
import { WAVES } from '../domain/tabs/people-tabs.ts';
import { byTab } from './ways.ts';

interface CollectedCount {
  readonly added: number;
  readonly closed: readonly { readonly owner: string }[];
  readonly lacksPermission: boolean;
  readonly isUnfinished: boolean;
}

const closedForms = ({ closed, lacksPermission }: CollectedCount): string =>
  closed.length === 0 || lacksPermission
    ? ''
    : ` มีแบบสอบถาม ${closed.length} แบบที่บัญชีนี้เปิดไม่ได้ (เจ้าของ: ${closed.map(({ owner }) => owner).join(', ')})`;

/** Every sentence says of which cohort it speaks. */
const cohortOf = ({ cohort }: Derived): string => (cohort === '' ? '' : `รุ่น ${cohort}: `);

export const DONE_TEXTS = {
  collected: (collected: CollectedCount): string =>
    `ดึงคำตอบใหม่ ${collected.added} รายการ${closedForms(collected)}${DONE_TEXTS.notAllowed(collected)}${collected.isUnfinished ? ' ยังมีคำตอบเหลือ โปรดเลือกเมนูนี้อีกครั้ง' : ''}`,
  /** Behind whatever else is said: the figures stand on the answers that were there before. */
  notAllowed: ({ lacksPermission }: CollectedCount): string =>
    lacksPermission ? ` · ${CONSENT_TEXTS.formsLacking(boxesOf(['forms']))}` : '',
  refreshed: ({
    derived,
    collected,
    harvested,
    written,
  }: {
    derived: Derived;
    collected: CollectedCount;
    harvested: number;
    written: number;
  }): string =>
    `${cohortOf(derived)}${DONE_TEXTS.collected(collected)} รับสิ่งที่พิมพ์ในตาราง ${harvested} รายการ ${written === 0 ? 'ทุกแท็บเป็นปัจจุบันแล้ว' : `ปรับ ${written} แท็บ`}`,
  entry: ({ wave }: Derived): string =>
    wave
      ? `พิมพ์สิ่งที่ได้ทราบในแท็บ บันทึกแทน (${wave.name}) แล้วเลือกเมนู ดึงคำตอบและปรับทะเบียน`
      : `วันนี้ไม่อยู่ในรอบติดต่อใด จึงไม่มีรายชื่อในแท็บ บันทึกแทน โปรดตรวจ${byTab(WAVES)}`,
  duplicates: (derived: Derived): string => {
    const { findings, review } = derived;
    const repeated = findings.filter(({ rule }) => rule === 'answer/repeated').length;
    return `${cohortOf(derived)}ตอบซ้ำในรอบเดียวกัน ${repeated} คน (ใช้คำตอบล่าสุด เก็บทุกคำตอบไว้) รอพิจารณา ${review.length} รายการ${review.length > 0 ? ` (พิจารณาได้ในตารางนี้ หรือเมนู ${SUBMENU_TEXTS.quality} › ${MENU_TEXTS.openReview.replace('…', '')})` : ''}`;
  },
  validated: (derived: Derived): string => {
    const { findings } = derived;
    const count = (severity: string): number =>
      findings.filter((finding) => finding.severity === severity).length;
    return `${cohortOf(derived)}ต้องแก้ ${count('mustFix')} · ควรตรวจ ${count('check')} · เพื่อทราบ ${count('note')} รายการ`;
  },
  indicator: (derived: Derived): string => {
    const rate = totalRate(derived.rates, LETTER_TRACKED.id);
    return `${cohortOf(derived)}${LETTER_TRACKED.name}: ${rate ? describeRate(rate, RATE_TEXTS, derived.indicator.isSmallCollege) : RATE_TEXTS.noData} ดูสูตรและผู้ที่ยังติดตามไม่ได้ในตาราง`;
  },
  wokenUp: (added: number): string => `คำตอบใหม่ ${added} รายการ`,
} as const;
