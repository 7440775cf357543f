// Words of the dialog of documents.

import { EVIDENCE_NAME } from './documents/evidence.ts';
import { MEMO_NAME } from './documents/memo.ts';
import { SUMMARY_NAME } from './documents/summary.ts';

export type DocumentId = 'memo' | 'summary' | 'evidence';

export const DOCUMENTS: Readonly<
  Record<DocumentId, { readonly name: string; readonly explain: string }>
> = {
  memo: {
    name: MEMO_NAME,
    explain: 'บันทึกถึงผู้อำนวยการ มีข้อเท็จจริง ผลการติดตาม ข้อจำกัดของข้อมูล และที่ลงนาม ใช้เลขไทย',
  },
  summary: {
    name: SUMMARY_NAME,
    explain: 'หนึ่งหน้า: ตัวเลขตามหนังสือ สอศ. สูตร ที่มา ข้อจำกัด และที่ลงนามของผู้จัดทำ ผู้ตรวจสอบ ผู้รับรอง',
  },
  evidence: {
    name: EVIDENCE_NAME,
    explain:
      'ตารางเปรียบเทียบสามรุ่น วิธีคิดทุกตัวบ่งชี้ อัตราการตอบ ประวัติการติดต่อ และบันทึกการตรวจข้อมูล สำหรับแนบ SAR',
  },
};

export const DOCUMENT_TEXTS = {
  title: 'เอกสารเสนอผู้อำนวยการ',
  choose:
    'เลือกเอกสารเพื่อดูตัวอย่างก่อน แล้วพิมพ์หรือเก็บเป็นไฟล์ Word ได้ ตัวเลขทุกตัวตรงกับแท็บ ตัวบ่งชี้ และไม่มีการเขียนลงในชีต',
  look: 'ดูตัวอย่าง',
  back: 'เลือกเอกสารอื่น',
  print: 'พิมพ์',
  behind: 'แท็บ ตัวบ่งชี้ ยังแสดงตัวเลขเก่ากว่าเอกสารนี้ ควรปรับทะเบียนให้เป็นปัจจุบันก่อนพิมพ์ เพื่อให้ตรงกัน',
  refresh: 'ปรับให้เป็นปัจจุบันแล้วดูใหม่',
  noOne: 'รุ่นนี้ยังไม่มีผู้สำเร็จการศึกษาที่อนุมัติแล้ว เอกสารจึงแสดงว่า ไม่มีข้อมูล',
} as const;
