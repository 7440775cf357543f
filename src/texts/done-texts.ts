// One sentence after a menu action: what was done and what there is to do.

import type { Derived } from '../domain/derive/derive.ts';
import { describeRate } from '../domain/indicator/format-rate.ts';
import { totalRate } from '../domain/views/home-view.ts';
import { RATE_TEXTS } from './indicator-texts.ts';

interface CollectedCount {
  readonly added: number;
  readonly closed: readonly { readonly owner: string }[];
}

const closedForms = (closed: CollectedCount['closed']): string =>
  closed.length === 0
    ? ''
    : ` มีแบบสอบถาม ${closed.length} แบบที่บัญชีนี้เปิดไม่ได้ (เจ้าของ: ${closed.map(({ owner }) => owner).join(', ')})`;

export const DONE_TEXTS = {
  collected: ({ added, closed }: CollectedCount): string =>
    `ดึงคำตอบใหม่ ${added} รายการ${closedForms(closed)}`,
  refreshed: ({
    collected,
    harvested,
    written,
  }: {
    collected: CollectedCount;
    harvested: number;
    written: number;
  }): string =>
    `${DONE_TEXTS.collected(collected)} รับสิ่งที่พิมพ์ในตาราง ${harvested} รายการ ${written === 0 ? 'ทุกแท็บเป็นปัจจุบันแล้ว' : `ปรับ ${written} แท็บ`}`,
  entry: ({ wave }: Derived): string =>
    wave
      ? `พิมพ์สิ่งที่ได้ทราบในแท็บ บันทึกแทน (${wave.name}) แล้วเลือกเมนู ดึงคำตอบและปรับทะเบียน`
      : 'วันนี้ไม่อยู่ในรอบติดต่อใด จึงไม่มีรายชื่อในแท็บ บันทึกแทน โปรดตรวจแท็บ รอบติดต่อ',
  duplicates: ({ findings, read }: Derived): string => {
    const repeated = findings.filter(({ rule }) => rule === 'answer/repeated').length;
    const review = read.linked.filter(({ link }) => link.kind === 'review').length;
    return `ตอบซ้ำในรอบเดียวกัน ${repeated} คน (ใช้คำตอบล่าสุด เก็บทุกคำตอบไว้) รอพิจารณา ${review} รายการ`;
  },
  validated: ({ findings }: Derived): string => {
    const count = (severity: string): number =>
      findings.filter((finding) => finding.severity === severity).length;
    return `ต้องแก้ ${count('mustFix')} · ควรตรวจ ${count('check')} · เพื่อทราบ ${count('note')} รายการ`;
  },
  indicator: ({ rates }: Derived): string => {
    const rate = totalRate(rates, 'LETTER_TRACKED');
    return `ได้งานทำหรือประกอบอาชีพอิสระภายใน ๑ ปี จากผู้ที่ติดตามได้: ${rate ? describeRate(rate, RATE_TEXTS) : RATE_TEXTS.noData} ดูสูตรและผู้ที่ยังติดตามไม่ได้ในตาราง`;
  },
  wokenUp: (added: number): string => `คำตอบใหม่ ${added} รายการ`,
} as const;
