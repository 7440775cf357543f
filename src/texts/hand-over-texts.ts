// What the dialog of the hand-over says: what is ready, what to do in V-COP, and how the two sides differ.

import type { Difference } from '../domain/hand-over/compare-export.ts';
import type { ExportFinding } from '../domain/registry/read-export.ts';
import { HAND_OVER, OVEC_SUMMARY } from '../domain/tabs/hand-over-tabs.ts';
import { INBOX, ROUNDS, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { toThaiDate } from '../domain/thai/dates.ts';
import { byTab } from './ways.ts';

export const HAND_OVER_TEXTS = {
  title: 'รายการที่ต้องคีย์ใน V-COP',
  noCohort: 'ยังไม่มีผู้สำเร็จการศึกษาตามผลอนุมัติในรุ่นที่กำลังติดตาม จึงยังไม่มีรายการให้คีย์',
  ready: (left: number, fresh: number, changed: number): string =>
    `ต้องคีย์ ${left} คน (ยังไม่เคยคีย์ ${fresh} คน · ข้อมูลเปลี่ยนจากที่คีย์ไว้ ${changed} คน)`,
  allDone: 'ไม่มีรายการที่ต้องคีย์ ทุกคนที่ติดตามได้คีย์แล้ว',
  noneKnown: 'ยังไม่มีรายการให้คีย์ เพราะยังติดตามใครไม่ได้',
  progress: (done: number, total: number): string => `คีย์แล้ว ${done} จาก ${total} คน`,
  untracked: (count: number): string => `ยังติดตามไม่ได้ ${count} คน จึงไม่อยู่ในรายการ (ดูแท็บ ทะเบียนติดตาม)`,
  round: (number: string, closes: string): string =>
    `วันนี้อยู่ในรอบที่ ${number === '' ? '–' : number} ของ สอศ.${closes === '' ? '' : ` ปิดวันที่ ${toThaiDate(closes)}`}`,
  noRound: `วันนี้ไม่อยู่ในรอบรายงานใด โปรดกรอกวันเปิดและปิดรอบตามหนังสือของ สอศ. ใน${byTab(ROUNDS)}`,
  noCode: `ยังไม่ได้กรอก รหัสสถานศึกษา หรือ ประเภทสถานศึกษา ใน${byTab(SETTINGS)} ช่องนั้นในตารางสรุปจึงว่าง`,
  stepsTitle: 'ทำใน V-COP',
  steps: [
    `คีย์ทีละคนตามแท็บ ${HAND_OVER.title} ซึ่งเรียงตามระดับ สาขาวิชา และรหัสนักเรียน ช่อง เดิม บอกว่าต้องแก้ช่องใด`,
    'คีย์คนใดเสร็จ เลือก คีย์แล้ว ในแถวนั้น แล้วกด ตรวจใหม่ ที่หน้าต่างนี้ แถวจะหายไป เลือกผิดให้ใช้เมนู ย้อนงานล่าสุด',
    `เทียบจำนวนกับแท็บ ${OVEC_SUMMARY.title} แล้วกด ส่งรายงาน ใน V-COP`,
    'ต้องกด ส่งรายงาน ใหม่ทุกรอบ แม้รอบก่อนส่งแล้วและไม่มีอะไรเปลี่ยน มิฉะนั้น สอศ. ถือว่ายังไม่รายงาน เมื่อปิดรอบแล้วส่งไม่ได้',
  ],
  compare: 'เทียบกับไฟล์ที่ สอศ. ส่งออก',
  more: 'ดูและตรวจสอบ',
  refresh: 'ตรวจใหม่',
  refreshed: 'เป็นปัจจุบันแล้ว',
  fileTitle: 'ทำไฟล์ CSV',
  fileHelp:
    'ตารางรายคนมี 28 คอลัมน์ตามรายงานรายบุคคลของ สอศ. (ที่ยังต้องคีย์มีคอลัมน์ เดิม เพิ่ม) ตารางสรุปมีคอลัมน์ตามแฟ้มภาวะการมีงานทำ',
  table: 'ตาราง',
  tables: {
    left: 'รายคน ที่ยังต้องคีย์',
    all: 'รายคน ทุกคนที่ติดตามได้',
    summary: 'สรุปส่ง สอศ.',
  },
  encoding: 'รหัสตัวอักษร',
  encodings: {
    utf8: 'UTF-8 (โปรแกรมปัจจุบัน)',
    cp874: 'Windows Thai (โปรแกรมรุ่นเก่า)',
  },
  encodingHelp:
    'ถ้าเปิดด้วย Excel ให้เลือก ข้อมูล › จากข้อความ/CSV แล้วกำหนดรหัสนักเรียนและโทรศัพท์เป็น ข้อความ เลขศูนย์ข้างหน้าจะไม่หาย',
  makeFile: 'เตรียมไฟล์',
  fileReady: (people: number, name: string): string =>
    `ไฟล์พร้อมแล้ว (${people} แถว) กดปุ่ม บันทึก ${name}`,
  save: (name: string): string => `บันทึก ${name}`,
  names: {
    left: 'vcop-left',
    all: 'vcop-all',
    summary: 'ovec-summary',
    differences: 'vcop-compare',
  },
  lost: (count: number): string =>
    `ตัวอักษรที่ Windows Thai ไม่มี ถูกแทนด้วย ? ใน ${count} แถว โปรดแก้ในไฟล์หรือใช้ UTF-8`,
  lostOf: (who: string, letters: readonly string[]): string => `${who}: ${letters.join(' ')}`,
  personal: 'ไฟล์รายคนมีข้อมูลส่วนบุคคล เก็บเฉพาะที่จำเป็นและลบเมื่อใช้เสร็จ',
  back: 'กลับ',
  again: 'เทียบอีกครั้ง',
} as const;

export const COMPARE_TEXTS = {
  title: 'เทียบกับไฟล์ที่ สอศ. ส่งออก',
  how: [
    'ใน V-COP ส่งออก รายงานสรุปผลการติดตาม (รายบุคคล) แล้วเปิดไฟล์ คัดลอกทั้งตารางรวมหัวตาราง',
    `วางที่ช่อง A1 ของแท็บ ${INBOX.title} แล้วกด เทียบอีกครั้ง โปรแกรมเทียบให้ดูเท่านั้น ไม่เปลี่ยนข้อมูลใด`,
  ],
  empty: `แท็บ ${INBOX.title} ยังว่าง`,
  noHeader:
    'ไม่พบหัวตาราง ชื่อ นามสกุล ใน 20 แถวแรก โปรดวางทั้งตารางของ รายงานสรุปผลการติดตาม (รายบุคคล) ตั้งแต่แถวแรก',
  file: (cohort: string, round: string, college: string): string =>
    [
      'ไฟล์ที่วาง:',
      college,
      cohort === '' ? '' : `ปีการศึกษา ${cohort}`,
      round === '' ? '' : `รอบที่ ${round}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  otherCollege: (theirs: string, ours: string): string =>
    `ชื่อสถานศึกษาในไฟล์ (${theirs}) ไม่ตรงกับที่ตั้งค่าไว้ (${ours}) โปรดดูว่าเป็นไฟล์ของเราหรือไม่`,
  otherCohort: (count: number, cohort: string): string =>
    `ในไฟล์มีผู้ที่จบปีอื่น ${count} คน ไม่ได้นำมาเทียบกับรุ่น ${cohort}`,
  result: (matched: number, equal: number): string =>
    `พบทั้งสองฝั่ง ${matched} คน ตรงกันทุกช่อง ${equal} คน ต่างกัน ${matched - equal} คน`,
  missing: (onlyThere: number, onlyHere: number): string =>
    `มีเฉพาะในไฟล์ สอศ. ${onlyThere} คน · มีเฉพาะที่นี่ ${onlyHere} คน`,
  allEqual: 'ตรงกันทุกคนทุกช่อง',
  counts: 'จำนวนตามสถานะ',
  countHead: ['ระดับ', 'สถานะ', 'ไฟล์ สอศ.', 'ที่นี่', 'ต่าง'],
  noStatus: 'ยังไม่มีสถานะ',
  noLevel: 'ไม่ทราบ',
  total: 'รวม',
  differences: 'รายการที่ต่าง',
  head: ['ชื่อ', 'ระดับ/สาขา', 'เรื่อง', 'ไฟล์ สอศ.', 'ที่นี่'],
  fileHead: ['รหัสนักเรียน', 'ชื่อ', 'ระดับ', 'สาขาวิชา', 'เรื่อง', 'ไฟล์ สอศ.', 'ที่นี่'],
  more: (count: number): string => `และอีก ${count} รายการ อยู่ในไฟล์`,
  clear: 'ในแท็บที่วางมีข้อมูลส่วนบุคคล ล้างเมื่อเทียบเสร็จ',
  unread: 'แถวที่อ่านไม่ได้หรือควรดู',
} as const;

export const differenceTitle = ({ kind, title }: Difference): string =>
  ({ onlyThere: 'มีเฉพาะในไฟล์ สอศ.', onlyHere: 'มีเฉพาะที่นี่', value: title })[kind];

export const exportFindingText = (finding: ExportFinding): string => {
  switch (finding.type) {
    case 'noHeader':
      return COMPARE_TEXTS.noHeader;
    case 'missingColumn':
      return `ไม่พบคอลัมน์ ${finding.title} จึงไม่ได้ใช้ช่องนี้`;
    case 'noName':
      return `แถว ${finding.row}: ไม่มีชื่อ${finding.studentId === '' ? '' : ` (รหัส ${finding.studentId})`} จึงข้ามแถวนี้`;
    case 'noStudentId':
      return `แถว ${finding.row} ${finding.name}: ไม่มีรหัสนักเรียนที่ใช้ได้ จับคู่ด้วยชื่อแทน`;
    case 'idTwice':
      return `แถว ${finding.row}: รหัสนักเรียน ${finding.studentId} ซ้ำกับแถวก่อน ใช้แถวแรก`;
    case 'levelUnknown':
      return `แถว ${finding.row} ${finding.name}: ไม่รู้จักระดับ “${finding.typed}”`;
    case 'statusUnknown':
      return `แถว ${finding.row} ${finding.name}: ไม่รู้จักสถานะ “${finding.typed}” ไม่นับในเจ็ดสถานะ`;
  }
};
