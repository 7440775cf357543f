// What findings about answers say to staff, with what each rule checks.

import type { ACROSS_WAVES_RULES } from '../domain/quality/rules/across-waves.ts';
import type { FORMAT_RULES } from '../domain/quality/rules/format.ts';
import type { MISSING_RULES } from '../domain/quality/rules/missing.ts';
import type { STUDY_RULES } from '../domain/quality/rules/study.ts';
import type { WHO_ANSWERED_RULES } from '../domain/quality/rules/who-answered.ts';
import type { WORK_RULES } from '../domain/quality/rules/work.ts';
import {
  questionTitle,
  questionTitles,
  shownDayOf,
  shownMonth,
  type RuleText,
} from './rule-text.ts';
import { REVIEW } from '../domain/tabs/view-tabs.ts';
import { byMenu, byTab } from './ways.ts';

type AnswerRuleId = (
  | typeof WHO_ANSWERED_RULES
  | typeof MISSING_RULES
  | typeof FORMAT_RULES
  | typeof WORK_RULES
  | typeof STUDY_RULES
  | typeof ACROSS_WAVES_RULES
)[number]['id'];

/** Still nobody's: it is decided, not mended. */
const WHERE_WAITING = `${byMenu('quality', 'openReview')} หรือ${byTab(REVIEW)}`;

export const ANSWER_FINDING_TEXTS: Readonly<Record<AnswerRuleId, RuleText>> = {
  Q01: {
    title: 'เปิดจากลิงก์ส่วนตัวแต่ไม่มีรหัส',
    says: () => 'เปิดจากลิงก์ส่วนตัวแต่ไม่มีรหัส โปรดจับคู่กับรายชื่อ',
    where: WHERE_WAITING,
  },
  Q02: {
    title: 'ชื่อที่พิมพ์ไม่ใช่เจ้าของรหัส',
    says: () => 'ชื่อที่พิมพ์ไม่ตรงกับเจ้าของรหัส อาจมีการส่งต่อลิงก์',
    where: WHERE_WAITING,
  },
  Q03: {
    title: 'ตอบว่าเหมือนเดิม แต่ไม่มีคำตอบก่อนหน้า',
    says: () => 'ตอบว่าเหมือนเดิม แต่ไม่พบคำตอบก่อนหน้า โปรดติดต่อสอบถาม',
  },
  Q04: {
    title: 'ไม่แน่ใจลักษณะงาน',
    says: () => 'โปรดเลือกประเภทหน่วยงานจากชื่อสถานที่ทำงาน',
  },
  Q05: {
    title: 'เรียนต่อ แต่ทำงานเต็มเวลาอยู่',
    says: () => 'เรียนและอาจทำงานประจำ โปรดสอบถาม',
  },
  Q06: {
    title: 'ไม่มีงาน แต่ยังทำงานอยู่',
    says: () => 'ตอบว่าไม่มีงาน แต่ยังทำงานอยู่ โปรดสอบถาม',
  },
  Q07: {
    title: 'เดือนที่เริ่มงานอยู่หลังวันที่ตอบ',
    says: () => 'เดือนที่เริ่มงานอยู่หลังวันที่ตอบ',
  },
  Q08: {
    title: 'บอกว่าตอบเรื่องงานแล้ว แต่หน้างานว่าง',
    says: () => 'ตอบว่าให้ข้อมูลงานแล้ว แต่ไม่พบข้อมูลงาน',
  },
  Q09: {
    title: 'งานเดิมตั้งแต่ยังเรียน แต่เดือนเริ่มงานเป็นหลังเรียนจบ',
    says: () => 'งานเดิมตั้งแต่ยังเรียน แต่เดือนที่เริ่มเป็นหลังเรียนจบ',
  },
  Q10: {
    title: 'ยังรอเปิดเทอมในรอบสุดท้าย',
    says: () => 'ยังรอเปิดเทอมในรอบสุดท้าย โปรดยืนยันว่าได้เรียนจริง',
  },
  Q11: {
    title: 'ระดับที่เรียนต่อไม่สูงกว่าระดับที่จบ',
    says: () => 'ระดับที่เรียนต่อไม่สูงกว่าระดับที่จบ',
  },
  Q12: {
    title: 'เป็นลูกจ้างแต่ไม่มีรายได้',
    says: () => 'เป็นลูกจ้างแต่ไม่มีรายได้ โปรดตรวจสอบ',
  },
  Q13: {
    title: 'ผู้ตอบแทนให้ความยินยอม',
    says: () => 'ผู้ตอบแทนให้ความยินยอมแทนไม่ได้ ระบบไม่บันทึก',
  },
  Q14: {
    title: 'ชื่อสถานที่ทำงานไม่สมบูรณ์',
    says: () => 'ชื่อสถานที่ทำงานไม่สมบูรณ์',
  },
  'answer/otherLevel': {
    title: 'ระดับที่เลือกในแบบไม่ตรงกับรายชื่อ',
    says: ({ typed = '' }) =>
      `เลือก “${typed}” ซึ่งเป็นคนละระดับกับในรายชื่อ โปรดตรวจว่าเป็นคำตอบของการจบครั้งนี้`,
  },
  'answer/noStatus': {
    title: 'คำตอบไม่มีสถานะ',
    says: () => 'คำตอบไม่มีสถานะปัจจุบัน จึงยังนับไม่ได้ โปรดสอบถาม',
  },
  'answer/workEmpty': {
    title: 'ตอบว่าทำงาน แต่ไม่มีข้อมูลงานเลย',
    says: () => 'ตอบว่าทำงาน แต่ไม่มีข้อมูลงานเลย โปรดสอบถามลักษณะงาน ที่ทำงาน และเดือนที่เริ่ม',
  },
  'answer/studyEmpty': {
    title: 'ตอบว่าเรียนต่อ แต่ไม่มีระดับและสถานศึกษา',
    says: () => 'ตอบว่าเรียนต่อ แต่ไม่มีระดับ สถานศึกษา และสาขาที่เรียน โปรดสอบถาม',
  },
  'answer/missing': {
    title: 'ข้อที่ต้องตอบยังว่าง',
    says: ({ missing = '' }) => `ข้อที่ต้องตอบยังว่าง: ${questionTitles(missing)} โปรดสอบถามเพิ่ม`,
  },
  'answer/notAChoice': {
    title: 'คำตอบไม่ใช่ตัวเลือกของคำถาม',
    says: ({ question = '', typed = '' }) =>
      `เลือก “${typed}” ในข้อ “${questionTitle(question)}” ซึ่งไม่ใช่ตัวเลือกของแบบ (อาจมีผู้แก้ตัวเลือกด้วยมือ) ${question === 'status' ? 'จึงยังไม่ทราบสถานะ คำตอบทั้งหมดเก็บไว้' : 'เก็บไว้ตามที่ตอบ'}`,
  },
  'answer/badNumber': {
    title: 'รหัสนักเรียนหรือเบอร์สำรองที่ตอบไม่ถูกรูปแบบ',
    says: ({ question = '', typed = '' }) =>
      typed === ''
        ? `ข้อ ${questionTitle(question)} เป็นเลขประจำตัวประชาชน ไม่ใช่รหัสนักเรียน`
        : `“${typed}” ในข้อ ${questionTitle(question)} ไม่ครบหรือไม่ถูกรูปแบบ`,
  },
  'answer/offPath': {
    title: 'มีคำตอบในหน้าที่ไม่ได้ผ่าน',
    where: 'ไม่ต้องแก้ เพื่อทราบ',
    says: ({ questions = '' }) =>
      `ย้อนกลับไปเปลี่ยนคำตอบ จึงมีคำตอบค้างในหน้าที่ไม่ได้ผ่าน (${questionTitles(questions)}) โปรแกรมไม่นับ แต่ยังเก็บไว้ในแท็บ (ระบบ) คำตอบ`,
  },
  'answer/employerMissing': {
    title: 'เป็นลูกจ้างแต่ไม่มีชื่อสถานที่ทำงาน',
    says: () => 'เป็นลูกจ้างแต่ไม่มีชื่อสถานที่ทำงาน โปรดสอบถาม',
  },
  'answer/employerKind': {
    title: 'ชื่อสถานที่ทำงานไม่เข้ากับลักษณะงาน',
    says: ({ typed = '' }) =>
      `“${typed}” ดูไม่เข้ากับลักษณะงานที่เลือก (เอกชนหรือรัฐวิสาหกิจ/ราชการ) โปรดตรวจว่าใครเป็นนายจ้าง`,
  },
  'answer/trainedNotWorked': {
    title: 'นับการฝึกงานเป็นงานตั้งแต่ยังเรียน',
    says: () =>
      'เคยฝึกงานที่นี่ แต่ตอบว่าทำงานอยู่แล้วตั้งแต่ยังเรียน การฝึกงานไม่นับเป็นงาน โปรดสอบถามเดือนที่เริ่มงานจริง',
  },
  'answer/neverButWorks': {
    title: 'ทำงานอยู่ แต่ตอบว่าไม่เคยทำงาน',
    says: () => 'ทำงานอยู่ แต่ตอบว่าไม่เคยทำงานตั้งแต่เรียนจบ โปรแกรมนับตามหน้างาน',
  },
  'answer/workBeforeBirth': {
    title: 'เริ่มงานเมื่ออายุน้อยกว่ากี่ปี (ค่ากำหนด) หรือก่อนเกิด',
    says: ({ month = '', years = '' }) =>
      `เริ่มงาน ${shownMonth(month)} ซึ่งก่อนอายุครบ ${years} ปีตามวันเกิดในรายชื่อ โปรดตรวจเดือนที่ตอบหรือวันเกิด`,
  },
  'answer/workLongBefore': {
    title: 'เดือนเริ่มงานก่อนวันสำเร็จเกินกี่เดือน (ค่ากำหนด)',
    says: ({ month = '', months = '' }) =>
      `เริ่มงาน ${shownMonth(month)} ก่อนสำเร็จการศึกษาเกิน ${months} เดือน ถ้าทำงานตั้งแต่ยังเรียน โปรดเลือก ทำงานอยู่แล้วตั้งแต่ยังเรียน`,
  },
  'answer/incomeHigh': {
    title: 'รายได้สูงผิดปกติ ตั้งแต่ช่วงที่เท่าใด (ค่ากำหนด: 7 คือมากกว่า 50,000 บาท)',
    says: () => 'รายได้สูงกว่าผู้สำเร็จการศึกษาทั่วไปมาก โปรดยืนยันว่าเป็นรายได้ต่อเดือน',
  },
  'answer/repeated': {
    title: 'ตอบหลายครั้งในรอบเดียวกัน',
    where: 'ไม่ต้องแก้ เพื่อทราบ',
    says: ({ count = '' }) => `ตอบ ${count} ครั้งในรอบเดียวกัน ใช้คำตอบล่าสุด คำตอบเดิมยังเก็บไว้`,
  },
  'waves/neverAfterWork': {
    title: 'รอบก่อนเคยทำงาน รอบหลังตอบว่าไม่เคย',
    says: ({ first = '', second = '' }) =>
      `วันที่ ${shownDayOf(first)} ตอบว่าทำงาน แต่วันที่ ${shownDayOf(second)} ตอบว่าไม่เคยทำงานตั้งแต่เรียนจบ โปรดสอบถามว่าคำตอบใดถูก`,
  },
  'waves/firstMonthDiffers': {
    title: 'เดือนเริ่มงานแรกต่างกันระหว่างรอบเกินกี่เดือน (ค่ากำหนด)',
    says: ({ first = '', second = '', from = '', to = '' }) =>
      `เดือนเริ่มงานแรกไม่ตรงกัน: ${shownMonth(from)} (ตอบ ${shownDayOf(first)}) กับ ${shownMonth(to)} (ตอบ ${shownDayOf(second)}) โปรดสอบถาม เพราะมีผลต่อการนับภายใน ๑ ปี`,
  },
  'waves/studyLevelFalls': {
    title: 'ระดับที่เรียนต่อต่ำลงกว่ารอบก่อน',
    says: ({ first = '', second = '' }) =>
      `ระดับที่เรียนต่อซึ่งตอบเมื่อ ${shownDayOf(second)} ต่ำกว่าที่ตอบเมื่อ ${shownDayOf(first)} โปรดตรวจว่าเปลี่ยนที่เรียนจริง`,
  },
  'waves/sameWithoutBase': {
    title: 'บางรอบตอบว่าเหมือนเดิมโดยไม่มีคำตอบก่อนหน้า',
    says: ({ first = '' }) =>
      `คำตอบวันที่ ${shownDayOf(first)} คือเหมือนเดิม แต่ตอนนั้นยังไม่มีคำตอบก่อนหน้า รอบนั้นจึงไม่มีสถานะ`,
  },
  'waves/sameManyTimes': {
    title: 'ตอบว่าเหมือนเดิมติดกันกี่รอบ (ค่ากำหนด)',
    says: ({ count = '' }) => `ตอบว่าเหมือนเดิม ${count} รอบติดกัน โปรดยืนยันสถานะอีกครั้ง`,
  },
};
