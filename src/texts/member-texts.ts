// The dialog that lists who is in a figure.

import type { Place } from '../domain/indicator/verdict.ts';
import { MENU_TEXTS } from './menu-texts.ts';

export const MEMBER_TEXTS = {
  title: MENU_TEXTS.showMembers.replace('…', ''),
  nobody: 'ยังไม่มีผู้สำเร็จการศึกษาตามผลอนุมัติในรุ่นนี้ จึงยังไม่มีตัวเลข โปรดนำเข้ารายชื่อตามผลอนุมัติก่อน',
  pointAt: 'คลิกแถวในแท็บ ตัวบ่งชี้ แล้วเลือกเมนูนี้ จะเห็นรายชื่อของตัวเลขแถวนั้น หรือเลือกตัวเลขที่นี่',
  figure: 'ตัวเลข',
  option: (definition: string, stratum: string): string => `${definition} · ${stratum}`,
  show: 'แสดงรายชื่อ',
  chosen: (definition: string, stratum: string, cohort: string): string =>
    `${definition} · ${stratum} · รุ่น ${cohort}`,
  placeName: (place: Place): string => PLACE_TEXTS[place],
  place: (place: Place, count: number): string => `${PLACE_TEXTS[place]} ${count} คน`,
  excludedFor: (reason: string): string => `ตัดออก: ${reason}`,
  outsideFor: (reason: string): string => `ไม่นับ: ${reason}`,
  list: 'รายชื่อ',
  callFirst: 'เรียงตามลำดับที่ควรโทรก่อน: กลุ่มที่ติดตามได้น้อยที่สุดก่อน',
  more: (count: number): string => `และอีก ${count} คน ดูทั้งหมดได้ในไฟล์ด้านล่าง`,
  head: ['ชื่อ–นามสกุล', 'กลุ่ม', 'ระดับและสาขาวิชา', 'สถานะล่าสุด', 'ใครบอก', 'ณ วันที่', 'เหตุ'],
  csvHead: [
    'อยู่ใน',
    'ชื่อ–นามสกุล',
    'รหัสนักเรียน',
    'กลุ่ม',
    'ระดับและสาขาวิชา',
    'สถานะล่าสุด',
    'ใครบอก',
    'ณ วันที่',
    'เหตุ',
    'ลำดับสถานะ',
    'โทรศัพท์',
  ],
  person: 'ไปที่แถวของ',
  goTo: 'ไปที่ทะเบียนติดตาม',
  shown: 'เลือกแถวในแท็บ ทะเบียนติดตาม ให้แล้ว',
  notSeen: 'พบแถวแล้ว แต่ตัวกรองในแท็บ ทะเบียนติดตาม ซ่อนไว้',
  notThere: 'ไม่พบแถวนี้ในแท็บ ทะเบียนติดตาม แล้ว โปรดเลือกเมนู ดึงคำตอบและปรับทะเบียน',
  keep: 'เก็บรายชื่อเป็นไฟล์ (CSV)',
  file: 'ผู้อยู่ในตัวเลข.csv',
} as const;

const PLACE_TEXTS: Readonly<Record<Place, string>> = {
  yes: 'ตัวตั้ง (เข้าเกณฑ์)',
  no: 'อยู่ในตัวหาร แต่ไม่เข้าเกณฑ์',
  open: 'อยู่ในตัวหาร ยังไม่ครบ 1 ปีหรือยังไม่ทราบ',
  untracked: 'ยังติดตามไม่ได้',
  excluded: 'ตัดออกจากตัวหารตามนิยาม',
  outside: 'ไม่นับในตัวเลขใด',
};
