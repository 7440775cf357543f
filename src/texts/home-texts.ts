// Lines of Home: what each figure is, and what to do next.

import { LETTER_ALL, LETTER_TRACKED } from '../domain/indicator/built-in-definitions.ts';
import type { NextStep } from '../domain/views/home-figures.ts';
import type { HomeLine } from '../domain/views/wording.ts';
import { MENU_TEXTS, SUBMENU_TEXTS } from './menu-texts.ts';

type Params = Readonly<Record<string, string>>;

export const NEXT_TEXTS: Readonly<Record<NextStep, string>> = {
  settings: 'กรอกข้อมูลวิทยาลัย: เมนู 1 เตรียมข้อมูล › ตั้งค่าครั้งแรก / ตรวจการตั้งค่า',
  roster: 'นำเข้ารายชื่อ: วางที่แท็บ วางรายชื่อที่นี่ แล้วเลือกเมนู 1 เตรียมข้อมูล › นำเข้ารายชื่อ',
  formP: 'ก่อนนักเรียนจบ: เมนู 2 แบบสอบถาม › สร้างแบบสำรวจก่อนสำเร็จการศึกษา',
  approved: 'เมื่อประกาศผลแล้ว: นำเข้ารายชื่อตามผลอนุมัติ (เมนู 1 เตรียมข้อมูล › นำเข้ารายชื่อ)',
  date: 'กรอกวันอนุมัติผลการสำเร็จในแท็บ รุ่น หรือเมนู ตั้งค่าครั้งแรก / ตรวจการตั้งค่า',
  formF: 'สร้างแบบติดตาม: เมนู 2 แบบสอบถาม › สร้างแบบติดตามหลังสำเร็จการศึกษา',
  review: 'มีคำตอบรอพิจารณา: เลือกเมนู 4 ตรวจคุณภาพ › พิจารณาทีละรายการ หรือเลือกคำตัดสินในแท็บ รอพิจารณา',
  mustFix: 'มีรายการต้องแก้: เปิดแท็บ สิ่งที่ต้องตรวจ',
  follow: 'ติดตามผู้ที่ยังไม่ตอบ: เมนู 3 ติดตาม (ข้อความ LINE, บันทึกแทน, การแจ้งเตือน)',
  waitForWave: 'ยังไม่ถึงรอบติดต่อ ตรวจวันเริ่มรอบได้ในแท็บ รอบติดต่อ',
};

/** Values that are words, and the title of the chart. */
export const HOME_WORDS = {
  made: 'สร้างแล้ว',
  madeButWrong: 'มีปัญหา ต้องแก้ (ดูแท็บ สิ่งที่ต้องตรวจ)',
  notMade: 'ยังไม่ได้สร้าง',
  noDeadline: 'ยังไม่ได้กรอก',
  noOwner: 'ยังไม่มีผู้รับผิดชอบ',
  chart: 'สถานะล่าสุดของผู้สำเร็จการศึกษา (คน)',
} as const;

interface HomeText {
  readonly label: string;
  readonly detail: (params: Params) => string;
}

export const HOME_TEXTS: Readonly<Record<HomeLine, HomeText>> = {
  next: { label: 'วันนี้ควรทำ', detail: () => '' },
  cohort: { label: 'รุ่นที่กำลังติดตาม (ปีการศึกษา)', detail: () => 'แก้ไขได้ในแท็บ รุ่น' },
  roster: {
    label: 'รายชื่อในรุ่นนี้',
    detail: ({ approved = '' }) => `สำเร็จการศึกษาตามผลอนุมัติแล้ว ${approved} คน`,
  },
  approved: {
    label: 'ผู้สำเร็จการศึกษาตามผลอนุมัติ',
    detail: () => 'เฉพาะกลุ่มนี้เป็นตัวหารของตัวบ่งชี้',
  },
  wave: {
    label: 'รอบติดต่อวันนี้',
    detail: ({ waveCloses = '' }) =>
      waveCloses === '' ? 'วันนี้ไม่อยู่ในรอบติดต่อใด' : `ถึงวันที่ ${waveCloses}`,
  },
  answered: { label: 'ตอบแล้วในรอบนี้', detail: ({ open = '' }) => `ยังไม่ตอบ ${open} คน` },
  tracked: {
    label: 'ติดตามได้ (ทุกรอบรวมกัน)',
    detail: ({ untracked = '' }) => `ยังติดตามไม่ได้ ${untracked} คน`,
  },
  letterTracked: {
    label: LETTER_TRACKED.name,
    detail: () => 'ตามถ้อยคำในหนังสือ สอศ. ดูตัวตั้ง ตัวหาร และช่วงที่เป็นไปได้ในแท็บ ตัวบ่งชี้',
  },
  letterAll: {
    label: LETTER_ALL.name,
    detail: () => 'ผู้ที่ยังติดตามไม่ได้อยู่ในตัวหาร',
  },
  review: { label: 'คำตอบรอพิจารณา', detail: () => 'แท็บ รอพิจารณา' },
  mustFix: {
    label: 'รายการที่ต้องแก้',
    detail: ({ findings = '' }) => `จากทั้งหมด ${findings} รายการในแท็บ สิ่งที่ต้องตรวจ`,
  },
  toCheck: {
    label: 'รายการที่ควรตรวจ',
    detail: () => 'เมนู 4 ตรวจคุณภาพ › ตรวจความถูกต้อง พาไปทีละรายการ',
  },
  toKnow: { label: 'รายการเพื่อทราบ', detail: () => 'ไม่จำเป็นต้องแก้' },
  stillFound: {
    label: 'แจ้งว่าแก้แล้ว แต่ยังพบ',
    detail: () => 'ดูช่อง ความคืบหน้า ในแท็บ สิ่งที่ต้องตรวจ',
  },
  owners: { label: 'รายการตามผู้รับผิดชอบ', detail: () => 'ชื่อมาจากช่อง ผู้รับผิดชอบ ในแท็บ สิ่งที่ต้องตรวจ' },
  formP: { label: 'แบบสำรวจก่อนสำเร็จการศึกษา', detail: () => 'เมนู 2 แบบสอบถาม' },
  formF: { label: 'แบบติดตามหลังสำเร็จการศึกษา', detail: () => 'เมนู 2 แบบสอบถาม' },
  handOver: {
    label: 'ต้องคีย์ใน V-COP',
    detail: ({ keyed = '' }) =>
      `คีย์แล้ว ${keyed} คน · เมนู ${SUBMENU_TEXTS.report} › ${MENU_TEXTS.exportHandOver.replace('…', '')}`,
  },
  deadline: {
    label: 'กำหนดส่งรายงาน สอศ.',
    detail: () => 'บันทึกใน V-COP แล้วต้องกด ส่งรายงาน ใหม่ทุกรอบ (แท็บ รอบรายงาน สอศ.)',
  },
  version: {
    label: 'รุ่นโปรแกรม',
    detail: () => 'วิธีปรับรุ่น: เมนู ดูแลระบบ › วิธีใช้และรุ่นโปรแกรม · เครื่องมือของวิทยาลัย ไม่ใช่ระบบของ สอศ.',
  },
};
