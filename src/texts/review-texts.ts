// What the review says: why an answer waits, and every sentence of the dialog that goes through them one by one.

import type { RecordField, ReviewKind, WhyAsked } from '../domain/review/review-item.ts';
import { REVIEW } from '../domain/tabs/view-tabs.ts';
import { byTab } from './ways.ts';

/** reviewReason in the view as in the dialog. */
export const REVIEW_REASONS: Readonly<Record<WhyAsked, string>> = {
  nameNotOwner: 'ชื่อที่พิมพ์ไม่ตรงกับเจ้าของรหัส อาจมีการส่งต่อลิงก์ คำตอบเดิมของเจ้าของยังอยู่',
  codeTypo: 'รหัสส่วนตัวพิมพ์ผิดหนึ่งตัว ใกล้เคียงกับรหัสของคนนี้',
  codeUnknown: 'ไม่พบรหัสส่วนตัวนี้ในรายชื่อ',
  personalWithoutCode: 'เปิดจากลิงก์ส่วนตัวแต่ไม่มีรหัส โปรดจับคู่กับรายชื่อ',
  idTypo: 'รหัสนักเรียนต่างจากของคนนี้หนึ่งหลัก',
  idUnknown: 'ไม่พบรหัสนักเรียนที่พิมพ์ในรายชื่อ',
  idOfAnother: 'รหัสนักเรียนที่พิมพ์เป็นของคนอื่น',
  notSure: 'คล้ายคนนี้ แต่ยังไม่มีสิ่งที่ยืนยันได้ เช่น เบอร์โทรศัพท์หรือรหัสนักเรียน',
  several: 'มีหลายคนที่อาจใช่ โปรดตรวจคนที่แสดงไว้ หรือพิมพ์รหัสนักเรียนที่ถูกต้อง',
  noMatch: 'ไม่มีใครในรายชื่อที่คล้ายกัน',
  answersAlike: 'สองคำตอบคล้ายกันมาก และยังไม่รู้ว่าเป็นของใคร',
  rosterAlike: 'สองแถวในรายชื่อคล้ายกันมาก อาจเป็นคนเดียวกันที่ใส่ซ้ำ',
};

export const RECORD_LABELS: Readonly<Record<RecordField, string>> = {
  name: 'ชื่อ–นามสกุล',
  studentId: 'รหัสนักเรียน',
  cohort: 'รุ่น',
  levelField: 'ระดับและสาขา',
  group: 'กลุ่ม',
  phone: 'โทรศัพท์',
  email: 'อีเมล',
  lineId: 'LINE',
  submitted: 'ตอบเมื่อ',
  summary: 'เนื้อหาโดยย่อ',
};

interface KindWords {
  readonly ask: string;
  readonly left: string;
  readonly right: string;
  readonly same: string;
  readonly different: string;
}

const PAIR = { same: 'คนเดียวกัน', different: 'คนละคน' } as const;

export const REVIEW_KIND_TEXTS: Readonly<Record<ReviewKind, KindWords>> = {
  answer: {
    ask: 'คำตอบนี้เป็นของคนในรายชื่อคนนี้หรือไม่',
    left: 'คำตอบที่ได้รับ',
    right: 'ในรายชื่อ',
    same: 'ใช่คนนี้',
    different: 'ไม่มีในรายชื่อ',
  },
  answers: {
    ask: 'สองคำตอบนี้เป็นของคนเดียวกันหรือไม่',
    left: 'คำตอบแรก',
    right: 'อีกคำตอบ',
    ...PAIR,
  },
  roster: {
    ask: 'สองแถวในรายชื่อนี้เป็นคนเดียวกันหรือไม่',
    left: 'แถวแรก',
    right: 'อีกแถว',
    ...PAIR,
  },
};

export const REVIEW_TEXTS = {
  title: (at: number, total: number, left: number): string =>
    `ข้อ ${at} จาก ${total} · เหลือ ${left} ข้อ`,
  why: (reason: string): string => `เหตุที่รอพิจารณา: ${reason}`,
  evidence: (words: string): string => `ผลเทียบ: ${words}`,
  stillWaits: (what: string): string => `เคยตัดสินไว้ว่า ${what} แต่ยังใช้ไม่ได้ โปรดตัดสินใหม่`,
  wasLater: 'ข้อนี้เคยพักไว้',
  field: 'ช่อง',
  compared: 'ผลเทียบ',
  agrees: 'ตรงกัน',
  differs: '≠ ต่างกัน',
  nobody: 'ไม่พบคนที่คล้ายกัน',
  choiceHelp:
    'ช่องที่มีวงกลมให้เลือก: ค่าที่เลือกจะใช้ในทะเบียนเมื่อกด ใช่คนนี้ (เลือกไว้แล้วเป็นค่าที่ใหม่กว่า ส่วนชื่อคงตามรายชื่อ)',
  use: (field: string, value: string): string => `${field}: ใช้ ${value}`,
  candidates: 'คนที่อาจใช่',
  candidate: (at: number, who: string): string => `คนที่ ${at} ${who}`,
  studentId: 'ถ้าเป็นคนอื่น พิมพ์รหัสนักเรียนของคนที่ถูกต้อง',
  later: 'ไว้ก่อน',
  otherId: 'เป็นคนตามรหัสที่พิมพ์',
  moves: 'เลื่อนและย้อน',
  previous: 'ก่อนหน้า',
  next: 'ถัดไป',
  takeBack: 'ย้อนข้อที่แล้ว',
  finish: 'เสร็จแล้ว ปรับทะเบียน',
  exact: (count: number): string => `ยืนยันรายการที่ตรงกันทุกช่อง (${count} รายการ)`,
  idMissing: 'ยังไม่ได้พิมพ์รหัสนักเรียน โปรดพิมพ์แล้วกดอีกครั้ง',
  idUnknown: (typed: string): string =>
    `ไม่พบรหัสนักเรียน “${typed}” ในรายชื่อ จึงยังไม่ได้บันทึก โปรดตรวจแล้วกดอีกครั้ง`,
  takenByOther: (name: string, by: string, when: string, what: string): string =>
    `ข้อของ “${name}” มีผู้ตัดสินไปแล้ว: ${what} (โดย ${by} เมื่อ ${when}) จึงไม่ได้บันทึกทับ ถ้าไม่เห็นด้วย แก้ได้ที่คอลัมน์ คำตัดสิน ใน${byTab(REVIEW)}`,
  takenInSheet: (name: string, what: string): string =>
    `ข้อของ “${name}” มีผู้พิมพ์คำตัดสินไว้แล้วในแท็บ รอพิจารณา: ${what} จึงไม่ได้บันทึกทับ ถ้าไม่เห็นด้วย แก้ได้ใน${byTab(REVIEW)}`,
  byStudentId: (id: string): string => `รหัสนักเรียน ${id}`,
  changed: 'รายการเปลี่ยนไปหลังเปิดหน้าจอนี้ จึงยังไม่ได้บันทึก โปรดตรวจข้อที่แสดงอยู่แล้วกดอีกครั้ง',
  takenBack: (name: string): string => `ย้อนคำตัดสินของ “${name}” แล้ว`,
  saved: (name: string, what: string): string => `บันทึกแล้ว: ${name} – ${what}`,
  corrected: (field: string, value: string): string => `ทะเบียนใช้ ${field} ${value}`,
  doneTitle: 'พิจารณาครบแล้ว',
  nothingTitle: 'ไม่มีรายการรอพิจารณา',
  nothing: 'คำตอบที่ดึงมาแล้วจับคู่กับรายชื่อได้ทั้งหมด ถ้าเพิ่งมีคนตอบ เลือกเมนู ดึงคำตอบและปรับทะเบียนให้เป็นปัจจุบัน ก่อน',
  done: (count: number): string =>
    `พิจารณาไป ${count} ข้อ บันทึกไว้แล้วทุกข้อ กด เสร็จแล้ว ปรับทะเบียน เพื่อให้ทุกแท็บเป็นปัจจุบัน (ถ้าปิดไปก่อน โปรแกรมจะปรับให้ในการปรับทะเบียนครั้งต่อไป)`,
  putOff: (count: number): string => `พักไว้ ${count} ข้อ`,
  goThroughPutOff: 'พิจารณาข้อที่พักไว้',
  refreshedTitle: 'ปรับทะเบียนแล้ว',
  exactTitle: 'ยืนยันรายการที่ตรงกันทุกช่อง',
  exactIntro: (count: number): string =>
    `${count} รายการนี้มีคนที่อาจใช่เพียงคนเดียว ชื่อ ระดับ สาขา และโทรศัพท์ อีเมล หรือรหัสนักเรียนอย่างน้อยหนึ่งช่องตรงกัน และไม่มีช่องใดขัดกัน`,
  exactHead: ['คำตอบหรือแถวแรก', 'เป็นคนเดียวกับ', 'ระดับและสาขา', 'ตรงกันที่'],
  exactNone: 'ขณะนี้ไม่มีรายการที่ตรงกันทุกช่อง โปรดพิจารณาทีละรายการ',
  exactChanged: 'รายการเปลี่ยนไปหลังดูตัวอย่าง โปรดตรวจรายการใหม่นี้ แล้วกดยืนยันอีกครั้ง',
  exactConfirm: (count: number): string => `ยืนยัน ${count} รายการ`,
  exactDone: (count: number): string => `ยืนยันแล้ว ${count} รายการ`,
  exactUndo: 'ย้อนการยืนยันทั้งชุด',
  exactUndone: 'ย้อนการยืนยันทั้งชุดแล้ว รายการกลับมารอพิจารณา',
  more: (count: number): string => `และอีก ${count} รายการ`,
  goOn: 'พิจารณาทีละรายการ',
} as const;
