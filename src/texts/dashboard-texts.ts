// Sentences of the overview for whoever would rather look than read.

import type { Light } from '../domain/indicator/light.ts';
import type { Tone } from './screen.ts';

export const DASHBOARD_TEXTS = {
  title: (cohort: string): string => (cohort === '' ? 'ภาพรวม' : `ภาพรวม รุ่น ${cohort}`),
  asOf: (day: string, wave: string): string =>
    `ข้อมูล ณ ${day} · ${wave === '' ? 'วันนี้ไม่อยู่ในรอบติดต่อใด' : wave}`,
  again: 'ปรับให้เป็นปัจจุบัน',
  asTable: 'ดูเป็นตาราง',
  next: 'ควรทำต่อไป',
  more: 'สูตร ตัวหาร และผู้ที่ยังติดตามไม่ได้ อยู่ในแท็บ ตัวบ่งชี้ (เมนู 5 รายงาน › คำนวณตัวบ่งชี้)',
  nobody: 'ยังไม่มีผู้สำเร็จการศึกษาตามผลอนุมัติ',
  progress: { wave: 'ตอบแล้วในรอบนี้', ever: 'ติดตามได้ (ทุกรอบรวมกัน)' },
  progressHint: 'ขีดตั้งคือเป้าหมายที่วิทยาลัยกำหนด',
  byLevel: 'ตามระดับ',
  byGroup: 'ตามกลุ่มเรียน',
  whole: 'ทั้งวิทยาลัย',
  progressHead: (done: string): string[] => ['กลุ่ม', done, 'ทั้งหมด (คน)', 'เป้าหมาย (คน)'],
  noAnswers: 'ยังไม่มีคำตอบ',
  weeksHead: ['สัปดาห์ที่เริ่มวันจันทร์', 'คำตอบใหม่ (คน)', 'สะสม'],
  weekText: (count: number, cumulative: number): string => `${count} คน สะสม ${cumulative}`,
  mixHint: 'ความยาวคือจำนวนคน ใต้แถบบอกตามลำดับจากซ้าย',
  fieldsHint:
    'แถบเต็มคือร้อยละ 100 จุดคือค่าที่คำนวณได้ เส้นคือช่วงที่ค่าจริงน่าจะอยู่ถ้าติดตามได้ครบ กลุ่มที่ตัวหารน้อยกว่า 10 คนบอกเป็นจำนวน',
  fieldsHead: ['ระดับและสาขา', 'ตัวเลข', 'ช่วงความเชื่อมั่น 95 % (ร้อยละ)', 'ใช้รายงาน'],
  range: (value: string, interval: string): string =>
    interval === '' ? value : `${value} ช่วง ${interval}`,
  level: 'ระดับ',
  findings: 'สิ่งที่ต้องตรวจ',
  findingsHead: ['เรื่อง', 'จำนวน'],
} as const;

/** A sign and a word beside the colour. */
export const LIGHT_LOOKS: Readonly<Record<Light, { readonly sign: string; readonly tone: Tone }>> =
  {
    report: { sign: '✓', tone: 'good' },
    caution: { sign: '▲', tone: 'warning' },
    withhold: { sign: '✕', tone: 'error' },
  };
