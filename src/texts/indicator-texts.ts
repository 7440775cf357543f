// How rates, groups and exclusions are said in Thai.

import type { RateTexts } from '../domain/indicator/format-rate.ts';
import type { Stratum } from '../domain/indicator/strata.ts';
import { levelLabel } from '../domain/thai/level.ts';

export const RATE_TEXTS: RateTexts = {
  noData: 'ไม่มีข้อมูล',
  countsOnly: '{numerator} จาก {denominator} คน',
  countsFirst: '{numerator} จาก {denominator} คน (ร้อยละ {percent})',
  percentFirst: 'ร้อยละ {percent} ({numerator} จาก {denominator} คน)',
  range: '{low}–{high}',
  census: 'ทราบครบทุกคน',
  exclusion: '{reason} {count} คน',
  untracked: 'ยังติดตามไม่ได้ {count} คน',
  undecided: 'ยังไม่ครบ 1 ปี หรือยังไม่ทราบ {count} คน',
};

/** Reasons for leaving somebody out of a denominator, by their code. */
export const EXCLUSION_TEXTS: Readonly<Record<string, string>> = {
  DECEASED: 'เสียชีวิต',
  NOT_GRADUATED: 'ไม่สำเร็จการศึกษา',
  STUDY: 'ศึกษาต่อ',
  MILITARY: 'รับราชการทหารกองประจำการ',
  ORDAINED: 'อุปสมบท',
  HAD_JOB_BEFORE: 'มีงานทำก่อนสำเร็จการศึกษา',
  OTHER: 'อื่น ๆ',
};

const NO_LEVEL = 'ไม่ระบุระดับ';
const NO_FIELD = 'ไม่ระบุสาขาวิชา';

export const stratumLabel = ({ kind, level, field }: Stratum): string => {
  const levelText = level === '' ? NO_LEVEL : levelLabel(level);
  switch (kind) {
    case 'total':
      return 'ทั้งวิทยาลัย';
    case 'level':
      return levelText;
    case 'levelField':
      return `${levelText} ${field === '' ? NO_FIELD : field}`;
  }
};
