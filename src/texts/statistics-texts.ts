// Words of the files for statistics programs.

import type { DatasetWords } from '../domain/statistics/dataset.ts';
import type { CodebookWords } from '../domain/statistics/syntax.ts';
import { FACT_LABELS } from './frozen-texts.ts';
import { statusText } from './status-labels.ts';

export const DATASET_WORDS: DatasetWords = {
  id: 'รหัสแทนตัว',
  cohort: 'รุ่น (ปีการศึกษา)',
  grouped: 'อื่น ๆ (กลุ่มเล็กรวมกัน)',
  typed: 'พิมพ์คำตอบเอง (ตัดข้อความออก)',
  fact: (name) => FACT_LABELS[name],
  status: statusText,
};

export const CODEBOOK_WORDS: CodebookWords = {
  head: ['ตัวแปร', 'ความหมาย', 'ชนิด', 'ค่าและความหมาย', 'ไม่มีข้อมูล', 'ที่มา'],
  code: 'รหัส',
  text: 'ข้อความ',
  blank: 'ว่าง=ไม่ได้ถามหรือยังติดตามไม่ได้',
  question: 'คำถาม:',
  derived: 'โปรแกรมสรุปจากคำตอบและรายชื่อ',
};

export const STATISTICS_TEXTS = {
  about: (people: number, floor: number): string =>
    `รุ่นปัจจุบัน ${people} คน หนึ่งแถวต่อคน ไม่มีชื่อ รหัส เบอร์โทร อีเมล และข้อความที่พิมพ์เอง สาขา จังหวัด และเดือนที่มีไม่ถึง ${floor} คนรวมเป็น “อื่น ๆ” บันทึกทุกไฟล์ไว้ในโฟลเดอร์เดียวกัน`,
  care: 'ข้อมูลรายคนอาจยังทำให้ผู้ที่รู้จักกันเดาได้ โปรดใช้เพื่อวิเคราะห์เท่านั้น ไม่เผยแพร่',
  tooFew: 'ผู้สำเร็จการศึกษาน้อยกว่า 10 คน ปิดชื่อแล้วก็ยังรู้ว่าเป็นใคร จึงไม่ทำไฟล์ให้',
  files: {
    data: 'ข้อมูล (CSV)',
    codebook: 'คำอธิบายตัวแปร (CSV)',
    spss: 'คำสั่งสำหรับ SPSS',
    r: 'คำสั่งสำหรับ R',
  },
} as const;
