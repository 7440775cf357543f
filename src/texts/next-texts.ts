// What to do next and where it is done.

import type { NextStep } from '../domain/overview/next-steps.ts';
import { COHORTS, WAVES } from '../domain/tabs/people-tabs.ts';
import { FINDINGS, HOME, REVIEW } from '../domain/tabs/view-tabs.ts';
import { byMenu, byTab } from './ways.ts';

interface NextText {
  readonly what: string;
  readonly how: string;
  readonly goTo: string;
}

export const NEXT_TEXTS: Readonly<Record<NextStep, NextText>> = {
  settings: {
    what: 'กรอกข้อมูลวิทยาลัย',
    how: 'ใช้ในแบบสอบถามและข้อความทุกฉบับ',
    goTo: byMenu('prepare', 'setUp'),
  },
  roster: {
    what: 'นำเข้ารายชื่อ',
    how: 'วางรายชื่อที่แท็บ วางรายชื่อที่นี่ แล้วเลือกเมนู ถ้าไม่เห็นแท็บนี้ เมนูเปิดให้',
    goTo: byMenu('prepare', 'importRoster'),
  },
  formP: {
    what: 'สร้างแบบสำรวจก่อนสำเร็จการศึกษา',
    how: 'ก่อนนักเรียนจบ ช่วงที่ติดต่อได้ง่ายที่สุด',
    goTo: byMenu('ask', 'createPreGraduationForm'),
  },
  approved: {
    what: 'นำเข้ารายชื่อตามผลอนุมัติ',
    how: 'เมื่อประกาศผลการสำเร็จการศึกษาแล้ว',
    goTo: byMenu('prepare', 'importRoster'),
  },
  date: {
    what: 'กรอกวันอนุมัติผลการสำเร็จการศึกษา',
    how: 'ใช้นับเวลาภายใน ๑ ปี และวางรอบติดต่อ',
    goTo: byTab(COHORTS),
  },
  formF: {
    what: 'สร้างแบบติดตามหลังสำเร็จการศึกษา',
    how: '',
    goTo: byMenu('ask', 'createFollowUpForm'),
  },
  review: {
    what: 'พิจารณาคำตอบที่รออยู่',
    how: `เลือกคำตัดสินใน${byTab(REVIEW)} ก็ได้`,
    goTo: byMenu('quality', 'openReview'),
  },
  mustFix: {
    what: 'แก้รายการที่ต้องแก้',
    how: `เมนูพาไปทีละรายการ หรือเปิด${byTab(FINDINGS)}`,
    goTo: byMenu('quality', 'validateData'),
  },
  follow: {
    what: 'ติดตามผู้ที่ยังไม่ตอบในรอบนี้',
    how: 'โทรแล้วบันทึกแทน ส่งข้อความเข้ากลุ่ม LINE หรือส่งการแจ้งเตือน',
    goTo: byMenu('follow', 'openEntry'),
  },
  waitForWave: {
    what: 'วันนี้ไม่อยู่ในรอบติดต่อ',
    how: 'ตรวจวันเริ่มและวันสิ้นสุดของแต่ละรอบได้',
    goTo: byTab(WAVES),
  },
  letter: {
    what: 'ตอบว่าขั้นตอนตามหนังสือ สอศ. ข้อใดทำแล้ว',
    how: 'เลือกในคอลัมน์ ทำแล้วหรือยัง ของขั้นที่ 1–4 เมื่อครบแล้วบรรทัดนี้หายไป',
    goTo: byTab(HOME),
  },
  nothing: {
    what: 'ไม่มีงานค้าง',
    how: '',
    goTo: byMenu('follow', 'refreshAll'),
  },
};
