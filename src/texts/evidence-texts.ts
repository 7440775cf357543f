// Why somebody may be meant, field by field: a field or a level without its words does not compile.

import type { Evidence, MatchField, MatchLevel } from '../domain/matching/candidate.ts';

type Words = Readonly<Record<MatchLevel, string>>;

/** Of a part that is written in letters. */
const letters = (noun: string): Words => ({
  equal: `${noun}ตรง`,
  swapped: 'ชื่อกับนามสกุลสลับช่องกัน',
  keyboard: `${noun}ตรง (พิมพ์ผิดแป้นภาษา)`,
  oneEdit: `${noun}ต่าง 1 ตัวอักษร`,
  close: `${noun}ใกล้เคียง`,
  differs: `${noun}ไม่ตรง`,
});

/** Of a number, where equal means that both have one and the same. */
const digits = (noun: string): Words => ({
  equal: `${noun}เดียวกัน`,
  swapped: `${noun}เดียวกัน (อยู่คนละช่อง)`,
  keyboard: `${noun}เดียวกัน (พิมพ์ผิดแป้นภาษา)`,
  oneEdit: `${noun}ต่าง 1 หลัก`,
  close: `${noun}ใกล้เคียง`,
  differs: `${noun}ไม่ตรง`,
});

const EVIDENCE_WORDS: Readonly<Record<MatchField, Words>> = {
  firstName: letters('ชื่อ'),
  lastName: letters('นามสกุล'),
  phone: digits('เบอร์'),
  email: { ...digits('อีเมล'), oneEdit: 'อีเมลต่าง 1 ตัวอักษร' },
  lineId: { ...digits('LINE '), oneEdit: 'LINE ต่าง 1 ตัวอักษร' },
  studentId: digits('รหัสนักเรียน'),
  nationalId: digits('เลขประจำตัวประชาชน'),
  birthDate: {
    ...digits('วันเกิด'),
    oneEdit: 'วันเกิดต่าง 1 ตัว',
    swapped: 'วันเกิดตรง (วันกับเดือนสลับกัน)',
  },
  stratum: {
    ...letters('ระดับและสาขา'),
    swapped: 'ระดับและสาขาตรง (อยู่คนละช่อง)',
  },
  group: { ...letters('กลุ่ม'), equal: 'กลุ่มเดียวกัน', swapped: 'กลุ่มเดียวกัน (อยู่คนละช่อง)' },
};

/** "นามสกุลตรง ชื่อต่าง 1 ตัวอักษร เบอร์เดียวกัน"; '' where nothing is known. */
export const evidenceText = (evidence: readonly Evidence[]): string =>
  [...new Set(evidence.map(({ field, level }) => EVIDENCE_WORDS[field][level]))].join(' ');
