// The statuses a graduation can have, and how the Vocational Education Commission counts each.

import type { OvecStatus } from '../indicator/indicator-row.ts';

export type Status =
  | 'WORK_GOV'
  | 'WORK_SOE'
  | 'WORK_PRIVATE'
  | 'SELF'
  | 'STUDY'
  | 'SEEKING'
  | 'NOT_SEEKING'
  | 'MILITARY'
  | 'ORDAINED'
  | 'OTHER'
  | 'DECEASED'
  | 'NOT_GRADUATED'
  | 'UNREACHED';

interface StatusRow {
  readonly label: string;
  /** Where it is counted unless the college's settings say otherwise; '' = in none of the seven. */
  readonly ovec7: OvecStatus | '';
  /** null = not known. */
  readonly worksNow: boolean | null;
}

export const STATUSES: Readonly<Record<Status, StatusRow>> = {
  WORK_GOV: { label: 'ทำงานหน่วยงานราชการ', ovec7: 'ทำงานราชการ', worksNow: true },
  WORK_SOE: { label: 'ทำงานรัฐวิสาหกิจ', ovec7: 'ทำงานรัฐวิสาหกิจ', worksNow: true },
  WORK_PRIVATE: { label: 'ทำงานเอกชน (รวมต่างประเทศ)', ovec7: 'ทำงานเอกชน', worksNow: true },
  SELF: { label: 'กิจการของตนเอง เกษตรกรรม หรือรับจ้างอิสระ', ovec7: 'อาชีพอิสระ', worksNow: true },
  STUDY: { label: 'ศึกษาต่อ', ovec7: 'ศึกษาต่อ', worksNow: false },
  SEEKING: { label: 'กำลังหางาน', ovec7: 'รองานหรือว่างงาน', worksNow: false },
  NOT_SEEKING: { label: 'ยังไม่ประสงค์จะทำงาน', ovec7: 'รองานหรือว่างงาน', worksNow: false },
  MILITARY: { label: 'ทหารกองประจำการ', ovec7: 'อื่น ๆ', worksNow: false },
  ORDAINED: { label: 'อุปสมบท', ovec7: 'อื่น ๆ', worksNow: false },
  OTHER: { label: 'มีเหตุอื่น', ovec7: 'อื่น ๆ', worksNow: false },
  // Known only to staff, from the register or the family.
  DECEASED: { label: 'เสียชีวิต', ovec7: 'อื่น ๆ', worksNow: false },
  NOT_GRADUATED: { label: 'ไม่สำเร็จการศึกษา', ovec7: '', worksNow: null },
  UNREACHED: { label: 'ยังติดตามไม่ได้', ovec7: '', worksNow: null },
};

/** Status of whoever works, by kind of work. */
export const STATUS_OF_WORK: Readonly<Record<string, Status>> = {
  GOV: 'WORK_GOV',
  SOE: 'WORK_SOE',
  PRIVATE: 'WORK_PRIVATE',
  ABROAD: 'WORK_PRIVATE',
  UNSURE: 'WORK_PRIVATE',
  OWN: 'SELF',
  FAMILY: 'SELF',
  FREELANCE: 'SELF',
};

/** Status by the main question, where no second question refines it. */
export const STATUS_OF_ANSWER: Readonly<Record<string, Status>> = {
  STUDY: 'STUDY',
  NONE: 'SEEKING',
  MILITARY: 'MILITARY',
  OTHER: 'OTHER',
  DECEASED: 'DECEASED',
  NOT_GRADUATED: 'NOT_GRADUATED',
};
