// What each indicator counts, as rows: colleges are judged by one number, so the formula is always in sight.

import type { IndicatorRow, OvecStatus } from './indicator-row.ts';

export type RowFlag = 'employedWithinYear' | 'hadJobBefore' | 'studyAndWork';

/** A row is meant when any of the three names it. */
export interface RowSelector {
  readonly flags?: readonly RowFlag[];
  readonly statuses?: readonly string[];
  readonly ovec7?: readonly OvecStatus[];
}

export interface ExclusionRule {
  readonly reason: string;
  readonly rows: RowSelector;
}

export interface IndicatorDefinition {
  readonly id: string;
  readonly name: string;
  /** Formula in plain Thai, printed beside every figure. */
  readonly formula: string;
  readonly source: string;
  readonly numerator: RowSelector;
  /** tracked: those of whom something is known; all: every approved graduation. */
  readonly base: 'tracked' | 'all';
  /** Taken out of the denominator, each counted by its reason; the first that fits counts. */
  readonly exclusions: readonly ExclusionRule[];
  readonly version: string;
  /** Shown beside the name until the college has checked the row against its manual. */
  readonly caution?: string;
}

const CHECK_MANUAL = 'ตรวจสอบกับคู่มือของ สอศ.';
const LETTER = 'หนังสือ สอศ. ที่ ศธ 0603/3878 ลงวันที่ 11 มีนาคม 2569';

export const LETTER_TRACKED: IndicatorDefinition = {
  id: 'LETTER_TRACKED',
  name: 'มีงานทำหรือประกอบอาชีพอิสระภายใน 1 ปี (จากผู้ที่ติดตามได้)',
  formula: '(ผู้มีงานทำ + ผู้ประกอบอาชีพอิสระ ภายใน 1 ปีหลังสำเร็จการศึกษา) ÷ ผู้สำเร็จการศึกษาที่ติดตามได้ × 100',
  source: LETTER,
  numerator: { flags: ['employedWithinYear'] },
  base: 'tracked',
  exclusions: [],
  version: '1',
};

export const LETTER_ALL: IndicatorDefinition = {
  id: 'LETTER_ALL',
  name: 'มีงานทำหรือประกอบอาชีพอิสระภายใน 1 ปี (จากผู้สำเร็จการศึกษาทั้งหมด)',
  formula:
    '(ผู้มีงานทำ + ผู้ประกอบอาชีพอิสระ ภายใน 1 ปีหลังสำเร็จการศึกษา) ÷ ผู้สำเร็จการศึกษาทั้งหมด × 100 (ผู้ที่ยังติดตามไม่ได้อยู่ในตัวหาร)',
  source: LETTER,
  numerator: { flags: ['employedWithinYear'] },
  base: 'all',
  exclusions: [],
  version: '1',
};

export const IQA: IndicatorDefinition = {
  id: 'IQA',
  name: 'มีงานทำ ประกอบอาชีพอิสระ หรือศึกษาต่อภายใน 1 ปี (จากผู้สำเร็จการศึกษาทั้งหมด)',
  formula:
    '(ผู้มีงานทำ + ผู้ประกอบอาชีพอิสระ + ผู้ศึกษาต่อ ภายใน 1 ปีหลังสำเร็จการศึกษา) ÷ ผู้สำเร็จการศึกษาทั้งหมด × 100 (นับแต่ละคนครั้งเดียว)',
  source: 'การประกันคุณภาพภายใน รายการการมีงานทำและศึกษาต่อของผู้สำเร็จการศึกษา',
  numerator: { flags: ['employedWithinYear'], ovec7: ['ศึกษาต่อ'] },
  base: 'all',
  exclusions: [],
  version: '1',
  caution: CHECK_MANUAL,
};

export const DEFINITIONS: readonly IndicatorDefinition[] = [LETTER_TRACKED, LETTER_ALL, IQA];

export function isMeant(row: IndicatorRow, { flags, statuses, ovec7 }: RowSelector): boolean {
  return (
    (flags?.some((flag) => hasFlag(row, flag)) ?? false) ||
    (statuses?.includes(row.status) ?? false) ||
    (row.ovec7 !== '' && (ovec7?.includes(row.ovec7) ?? false))
  );
}

function hasFlag(row: IndicatorRow, flag: RowFlag): boolean {
  switch (flag) {
    case 'employedWithinYear':
      return row.employedWithinYear === 'yes';
    case 'hadJobBefore':
      return row.hadJobBefore === true;
    case 'studyAndWork':
      return row.studyAndWork === true;
  }
}

/** Could later news still make the row count? Only the one-year fact is open while the year runs. */
export const isUndecided = (row: IndicatorRow, selector: RowSelector): boolean =>
  row.employedWithinYear === 'unknown' &&
  (selector.flags?.includes('employedWithinYear') ?? false) &&
  !isMeant(row, selector);
