// The definitions that the program brings: the letter's, those of quality assurance, and those of peers.

import type { IndicatorDefinition } from './definition.ts';

const CHECK_MANUAL = 'ตรวจสอบกับคู่มือของ สอศ.';
const LETTER = 'หนังสือ สอศ. ที่ ศธ 0603/3878 ลงวันที่ 11 มีนาคม 2569';
const OPEN_DATA = 'ข้อมูลเปิด สอศ. ภาวะการมีงานทำ ปีการศึกษา 2566 (ckan.vec.go.th/dataset/employment)';
const NACE = 'NACE, Standards and Protocols for First-Destination Surveys';

type Draft = Pick<IndicatorDefinition, 'id' | 'name' | 'source' | 'numerator'> &
  Partial<IndicatorDefinition>;

/** What a row leaves out: among the tracked, status now, by anybody's word, for the whole college. */
const define = (draft: Draft): IndicatorDefinition => ({
  version: '1',
  base: 'tracked',
  exclusions: [],
  timing: 'now',
  evidence: 'any',
  detail: 'total',
  graded: false,
  ...draft,
});

export const LETTER_TRACKED = define({
  id: 'LETTER_TRACKED',
  name: 'ได้งานทำหรือประกอบอาชีพอิสระภายใน ๑ ปี (จากผู้ที่ติดตามได้)',
  source: LETTER,
  numerator: [['WORK']],
  timing: 'withinYear',
  detail: 'groups',
});

export const LETTER_ALL = define({
  id: 'LETTER_ALL',
  name: 'ได้งานทำหรือประกอบอาชีพอิสระภายใน ๑ ปี (จากผู้สำเร็จการศึกษาทั้งหมด)',
  source: LETTER,
  numerator: [['WORK']],
  base: 'all',
  timing: 'withinYear',
  detail: 'fields',
});

export const IQA = define({
  id: 'IQA',
  name: 'มีงานทำ ประกอบอาชีพอิสระ หรือศึกษาต่อภายใน 1 ปี (จากผู้สำเร็จการศึกษาทั้งหมด)',
  source: 'การประกันคุณภาพภายใน รายการการมีงานทำและศึกษาต่อของผู้สำเร็จการศึกษา',
  numerator: [['WORK'], ['STUDY']],
  base: 'all',
  timing: 'withinYear',
  detail: 'fields',
  graded: true,
  caution: CHECK_MANUAL,
});

/** C ÷ (A − D) as printed: who studies, is ordained or conscripted, or had the job before leaves the base. */
const ONESQA = define({
  id: 'ONESQA',
  name: 'ได้งานทำหรือประกอบอาชีพอิสระภายใน 1 ปี จากผู้ตอบ ไม่รวมผู้ศึกษาต่อ อุปสมบท เกณฑ์ทหาร และผู้มีงานทำอยู่ก่อน',
  source: 'แบบ C ÷ (A − D) ของ สมศ. ตามรายงาน มทร.พระนคร (job.rmutp.ac.th)',
  numerator: [['WORK']],
  exclusions: [['STUDY'], ['ORDAINED'], ['MILITARY'], ['HAD_JOB_BEFORE']],
  timing: 'withinYear',
  evidence: 'own',
  caution: 'ตรวจสอบกับคู่มือของ สมศ.',
});

/** The form says "before entering"; the survey here asks about work before graduating. */
const MHESI = define({
  id: 'MHESI',
  name: 'ได้งานทำหรือประกอบอาชีพอิสระ จากผู้ตอบ ไม่รวมผู้มีงานทำอยู่ก่อน ศึกษาต่อ อุปสมบท และเกณฑ์ทหาร',
  source: 'แบบสำรวจภาวะการมีงานทำของบัณฑิต สป.อว. (employ.mhesi.go.th)',
  numerator: [['WORK']],
  exclusions: [['HAD_JOB_BEFORE'], ['STUDY'], ['ORDAINED'], ['MILITARY']],
  evidence: 'own',
  caution: 'ตรวจสอบกับคู่มือของ สป.อว.',
});

const OVEC_TABLE: readonly IndicatorDefinition[] = [
  define({
    id: 'OVEC_WORK_ALL',
    name: 'มีงานทำหรืออาชีพอิสระ ÷ ผู้สำเร็จการศึกษา',
    source: OPEN_DATA,
    numerator: [['WORK']],
    base: 'all',
  }),
  define({
    id: 'OVEC_WORK_TRACKED',
    name: 'มีงานทำหรืออาชีพอิสระ ÷ ติดตามได้',
    source: OPEN_DATA,
    numerator: [['WORK']],
  }),
  define({
    id: 'OVEC_WORK_LESS_STUDY',
    name: 'มีงานทำหรืออาชีพอิสระ ÷ (ติดตามได้ − ศึกษาต่อ)',
    source: OPEN_DATA,
    numerator: [['WORK']],
    exclusions: [['STUDY']],
  }),
  define({
    id: 'OVEC_WORK_LESS_OTHER',
    name: 'มีงานทำหรืออาชีพอิสระ ÷ (ติดตามได้ − ศึกษาต่อ − อื่น ๆ)',
    source: OPEN_DATA,
    numerator: [['WORK']],
    exclusions: [['STUDY'], ['OTHER']],
  }),
  define({
    id: 'OVEC_PLACED_ALL',
    name: '(มีงานทำ + อาชีพอิสระ + ศึกษาต่อ) ÷ ผู้สำเร็จการศึกษา',
    source: OPEN_DATA,
    numerator: [['WORK'], ['STUDY']],
    base: 'all',
  }),
  define({
    id: 'OVEC_PLACED_TRACKED',
    name: '(มีงานทำ + อาชีพอิสระ + ศึกษาต่อ) ÷ ติดตามได้',
    source: OPEN_DATA,
    numerator: [['WORK'], ['STUDY']],
  }),
];

const PEERS: readonly IndicatorDefinition[] = [
  define({
    id: 'NACE_KNOWLEDGE',
    name: 'อัตราการทราบข้อมูล (knowledge rate)',
    source: NACE,
    numerator: [['KNOWN']],
    base: 'all',
  }),
  define({
    id: 'NACE_OUTCOME',
    name: 'อัตราผลลัพธ์ทางอาชีพ: ทำงาน เป็นทหาร หรือศึกษาต่อ (career outcomes rate)',
    source: NACE,
    numerator: [['WORK'], ['STUDY'], ['MILITARY']],
  }),
  define({
    id: 'COE_PLACEMENT',
    name: 'อัตราการมีงานทำตรงสาขาหรือศึกษาต่อ (placement rate)',
    source: 'Council on Occupational Education, Completion, Placement and Licensure',
    numerator: [['WORK', 'IN_FIELD'], ['STUDY'], ['MILITARY']],
    base: 'all',
    exclusions: [['NOT_SEEKING'], ['ORDAINED'], ['UNAVAILABLE']],
  }),
];

/** They stay whatever a college types in its own table. */
export const DEFINITIONS: readonly IndicatorDefinition[] = [
  LETTER_TRACKED,
  LETTER_ALL,
  IQA,
  ONESQA,
  MHESI,
  ...OVEC_TABLE,
  ...PEERS,
];
