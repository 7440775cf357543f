// Words of the spot check: the dialog, and the sheets on which an assessor ticks what agrees.

import type { ContactChannel, ContactState } from '../domain/contact/contact-record.ts';
import type { Decision } from '../domain/decisions/decision.ts';
import type { Place } from '../domain/indicator/verdict.ts';
import type { Counting } from '../domain/sample/evidence-sheet.ts';
import { CHANNEL_CHOICES } from '../domain/tabs/entry-tab.ts';
import { reasonText } from './indicator-texts.ts';
import { MENU_TEXTS } from './menu-texts.ts';

export const SAMPLE_TEXTS = {
  title: MENU_TEXTS.drawSample.replace('…', ''),
  intro:
    'สุ่มผู้สำเร็จการศึกษาพร้อมหลักฐานรายคนสำหรับผู้ตรวจ รหัสสุ่มเดียวกันกับรายชื่อเดียวกันได้คนชุดเดิมเสมอ ผู้ตรวจจึงสุ่มซ้ำได้',
  list: 'สุ่มจาก',
  present: 'รายชื่อปัจจุบัน',
  size: 'จำนวนคน',
  seed: 'รหัสสุ่ม (ผู้ตรวจกำหนดเองได้)',
  byLevel: 'ให้มีทุกระดับตามสัดส่วน',
  masked: 'ปิดชื่อและช่องทางติดต่อ เช่น นาย ส*** ใ***',
  draw: 'สุ่ม',
  again: 'สุ่มใหม่',
  print: 'พิมพ์',
  sizeWrong: (most: number): string => `จำนวนคนต้องเป็นตัวเลขตั้งแต่ 1 ถึง ${most}`,
  seedMissing: 'โปรดพิมพ์รหัสสุ่ม',
  nobody: 'รายชื่อนี้ยังไม่มีผู้สำเร็จการศึกษาที่อนุมัติผลแล้ว จึงไม่มีใครให้สุ่ม',
  paperTitle: 'หลักฐานรายคนจากการสุ่มตรวจ',
  asOf: (day: string, seed: string): string => `ข้อมูล ณ วันที่ ${day} · รหัสสุ่ม ${seed}`,
  drawn: 'ได้',
  outOf: (drawn: number, listed: number): string => `${drawn} คน จาก ${listed} คน`,
  method: 'วิธีสุ่ม',
  how: 'คำนวณ SHA-256 ของ “รหัสสุ่ม|รหัสของแต่ละคน” เรียงจากน้อยไปมาก แล้วหยิบจากต้นแถว',
  people: 'ผู้ที่สุ่มได้',
  peopleHead: ['ที่', 'ใคร', 'ระดับ', 'สาขาวิชา', 'สถานะที่นับ'],
  gone: 'ระบุตัวไม่ได้ (ไม่อยู่ในรายชื่อ หรือไม่มีกุญแจ)',
  signatures: ['ผู้ตรวจ', 'ผู้รับผิดชอบข้อมูล'],
  counted: 'สถานะที่นับ',
  frozen: 'ตามรายงานที่ตรึง',
  indicator: 'ในตัวบ่งชี้',
  withinYear: 'ได้งานภายใน ๑ ปี',
  firstWork: (month: string): string => ` เริ่มงานครั้งแรก ${month}`,
  anniversary: (day: string): string => ` (ครบ 1 ปีวันที่ ${day})`,
  answers: 'คำตอบ',
  answerHead: ['ตอบเมื่อ', 'รอบ', 'ใครบอก', 'ช่องทาง', 'ผู้บันทึก', 'สถานะ', 'รายละเอียด', 'การนับ'],
  contacts: 'การติดต่อ',
  contactHead: ['เมื่อ', 'โดย', 'ช่องทาง', 'ขั้น', 'ผล'],
  invitation: 'เชิญตอบ',
  reminder: 'เตือน',
  decisions: 'การแก้ไขและการตัดสินของเจ้าหน้าที่',
  decisionHead: ['เมื่อ', 'โดย', 'เรื่อง', 'ค่า'],
  form: 'แบบสอบถาม',
  hidden: '***',
  none: 'ไม่มี',
} as const;

export const COUNTING_TEXTS: Readonly<Record<Counting, string>> = {
  now: 'นับเป็นสถานะล่าสุด',
  wave: 'นับของรอบนั้น',
  no: 'เก็บไว้ ไม่นับ',
  plan: 'แผนก่อนจบ ไม่นับ',
};

export const PLACE_TEXTS: Readonly<Record<Place, string>> = {
  yes: 'เข้าเกณฑ์ (ตัวตั้งและตัวหาร)',
  no: 'ไม่เข้าเกณฑ์ (ตัวหารเท่านั้น)',
  open: 'อยู่ในตัวหาร ยังไม่ครบ 1 ปีหรือยังไม่ทราบ',
  untracked: reasonText('UNTRACKED'),
  excluded: 'ตัดออกจากตัวหาร',
  outside: 'ไม่อยู่ในตัวหาร',
};

export const CONTACT_STATES: Readonly<Record<ContactState, string>> = {
  sent: 'ส่งแล้ว',
  failed: 'ส่งไม่ได้',
  intent: 'ไม่ทราบผล',
  released: 'ยังไม่ได้ส่ง',
};

export const CONTACT_CHANNELS: Readonly<Record<ContactChannel, string>> = {
  ...CHANNEL_CHOICES,
  mail: 'อีเมล',
};

export const DECISION_TEXTS: Readonly<Partial<Record<Decision['kind'], string>>> = {
  import: 'นำเข้ารายชื่อ',
  newRow: 'เพิ่มแถวในรายชื่อ',
};
