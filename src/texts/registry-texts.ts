// The dialog that takes statuses out of the Commission's export.

import { INBOX } from '../domain/tabs/people-tabs.ts';
import { MENU_TEXTS, SUBMENU_TEXTS } from './menu-texts.ts';

const importMenu = `${SUBMENU_TEXTS.prepare} › ${MENU_TEXTS.importRoster.replace('…', '')}`;

export const REGISTRY_TEXTS = {
  title: MENU_TEXTS.importRegistry.replace('…', ''),
  what: 'ใช้กับรุ่นที่ติดตามใน V-COP มาก่อน เช่น รุ่นที่แล้วสำหรับ SAR สถานะที่นำเข้าจะทำเครื่องหมายว่า นำเข้า ไม่ได้เก็บด้วยเครื่องมือนี้ และคำตอบของผู้สำเร็จการศึกษาเองสำคัญกว่าเสมอ',
  how: [
    `นำเข้ารายชื่อของรุ่นนั้นก่อน (เมนู ${importMenu}) ใช้ไฟล์เดียวกันได้`,
    'ใน V-COP ส่งออก รายงานสรุปผลการติดตาม (รายบุคคล) เปิดไฟล์ แล้วคัดลอกทั้งตารางรวมหัวตาราง',
    `วางที่ช่อง A1 ของแท็บ ${INBOX.title} แล้วกด ดูผลก่อนนำเข้า`,
  ],
  asOf: 'ข้อมูลในไฟล์เป็นสถานะ ณ วันที่',
  asOfHelp: 'วันที่ส่งออกไฟล์ หรือวันปิดรอบรายงาน เช่น 31/12/2568 ใช้ตัดสินว่าได้งานภายใน 1 ปีหรือไม่',
  asOfMissing: 'โปรดพิมพ์วันที่ของข้อมูล เช่น 31/12/2568',
  asOfAhead: 'วันที่ของข้อมูลอยู่ในอนาคต โปรดตรวจอีกครั้ง',
  preview: 'ดูผลก่อนนำเข้า',
  previewTitle: 'จะนำเข้าสถานะดังนี้',
  file: (cohort: string, round: string): string =>
    `ไฟล์ของรุ่น ${cohort === '' ? '(ไม่ระบุ)' : cohort}${round === '' ? '' : ` รอบที่ ${round}`}`,
  will: (count: number): string => `จะบันทึกสถานะ ${count} คน`,
  nothing: 'ไม่มีสถานะใหม่ที่จะบันทึก',
  unchanged: (count: number): string => `เคยนำเข้าแล้วและเหมือนเดิม ${count} คน`,
  withoutStatus: (count: number): string => `ในไฟล์ไม่มีสถานะ ${count} คน จึงไม่นำเข้า`,
  notListed: (count: number): string =>
    `ไม่มีในรายชื่อผู้สำเร็จการศึกษา ${count} คน จึงไม่นำเข้า โปรดนำเข้ารายชื่อของรุ่นนี้ก่อน (เมนู ${importMenu})`,
  counts: 'สถานะที่จะบันทึก',
  countHead: ['สถานะ', 'จำนวน (คน)'],
  more: (count: number): string => `และอีก ${count} คน`,
  confirm: 'ยืนยันนำเข้าสถานะ',
  changed: 'ข้อมูลเปลี่ยนไประหว่างที่ดูอยู่ นี่คือผลใหม่ โปรดตรวจแล้วยืนยันอีกครั้ง',
  doneTitle: 'นำเข้าสถานะแล้ว',
  done: (count: number): string => `บันทึกสถานะแล้ว ${count} คน ดูผลในแท็บ ตัวบ่งชี้ และ คำตอบล่าสุด`,
  undo: `ถ้านำเข้าผิดไฟล์ เลือกเมนู ${SUBMENU_TEXTS.quality} › ${MENU_TEXTS.undoLast.replace('…', '')}`,
  clear: 'ในแท็บที่วางมีข้อมูลส่วนบุคคล ล้างเมื่อเสร็จแล้ว',
} as const;
