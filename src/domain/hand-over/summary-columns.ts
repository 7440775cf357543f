// Columns of the Commission's open data "ภาวะการมีงานทำ", in its order and with its names, which are wire values.

import { OVEC_SEVEN } from '../indicator/indicator-row.ts';

interface SummaryColumn {
  readonly key: string;
  readonly title: string;
  /** Pixels in the tab. */
  readonly width: number;
  readonly isCount?: boolean;
  readonly note?: string;
}

const SEVEN_KEYS = [
  'study',
  'seeking',
  'stateEnterprise',
  'government',
  'private',
  'self',
  'other',
];

export const SUMMARY_COLUMNS: readonly SummaryColumn[] = [
  { key: 'collegeCode', title: 'เลขรหัสสถานศึกษา', width: 110 },
  { key: 'province', title: 'จังหวัด', width: 90 },
  // Misspelt in the source: whoever joins the files by their headers needs it so.
  {
    key: 'college',
    title: 'ขื่อโรงเรียน',
    width: 210,
    note: 'สะกดตามแฟ้มของ สอศ. เพื่อให้หัวตารางตรงกัน',
  },
  { key: 'collegeType', title: 'ประเภทสถานศึกษา', width: 130 },
  { key: 'level', title: 'ระดับชั้น', width: 65 },
  { key: 'program', title: 'ประเภทวิชา', width: 170 },
  { key: 'field', title: 'สาขาวิชา', width: 150 },
  { key: 'graduates', title: 'ผู้สำเร็จการศึกษา', width: 110, isCount: true },
  { key: 'tracked', title: 'ติดตามได้', width: 75, isCount: true },
  ...OVEC_SEVEN.map((title, at) => ({
    key: SEVEN_KEYS[at] ?? title,
    title,
    width: 95,
    isCount: true,
  })),
];
