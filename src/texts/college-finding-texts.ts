// What findings about settings, dates, the Roster, contacts and typed cells say to staff.

import type { CONTACT_RULES } from '../domain/quality/rules/contacts.ts';
import type { DATE_RULES } from '../domain/quality/rules/dates.ts';
import type { ROSTER_ROW_RULES } from '../domain/quality/rules/roster-rows.ts';
import type { ROSTER_WHOLE_RULES } from '../domain/quality/rules/roster-whole.ts';
import type { SETTING_RULES } from '../domain/quality/rules/settings.ts';
import type { TYPED_RULES } from '../domain/quality/rules/typed.ts';
import { SETTING_ROWS, type SettingRow } from '../domain/settings/settings-table.ts';
import { ALL_TABS } from '../domain/tabs/all-tabs.ts';
import { ROSTER, RULES } from '../domain/tabs/people-tabs.ts';
import { toShortThaiDate } from '../domain/thai/dates.ts';
import { rosterFindingText } from './import-texts.ts';
import { lineDoubtText } from './line-doubt-texts.ts';
import { questionTitle, questionTitles, type RuleText } from './rule-text.ts';
import { byTab } from './ways.ts';

type CollegeRuleId = (
  | typeof SETTING_RULES
  | typeof DATE_RULES
  | typeof ROSTER_ROW_RULES
  | typeof ROSTER_WHOLE_RULES
  | typeof CONTACT_RULES
  | typeof TYPED_RULES
)[number]['id'];

const settingLabel = (key: string): string =>
  SETTING_ROWS.find((row) => row.key === key)?.label ?? key;

const settingChoices = (key: string): string => {
  const row: SettingRow | undefined = SETTING_ROWS.find((each) => each.key === key);
  return (row?.choices ?? []).join(', ');
};

const COHORT_COLUMNS: Readonly<Record<string, string>> = {
  graduatedOn: 'วันอนุมัติผลการสำเร็จ',
  reportDeadline: 'กำหนดส่งรายงาน',
  classesEnd: 'เดือนที่เรียนจบ',
};

const rosterTitle = (key: string): string =>
  ROSTER.columns.find((column) => column.key === key)?.title ?? key;

function columnTitle(tab: string, column: string): string {
  const found = ALL_TABS.find(({ key }) => key === tab);
  const title = found?.columns.find(({ key }) => key === column)?.title ?? column;
  return `${title} ในแท็บ ${found?.title ?? tab}`;
}

/** A finding that reading the Roster made says itself what it is. */
const ofRoster: RuleText['says'] = (_params, { roster }) =>
  roster ? rosterFindingText(roster) : '';

const ID_DOUBTS: Readonly<Record<string, string>> = {
  length: 'ไม่ครบ 13 หลัก',
  checkDigit: 'เลขหลักสุดท้ายไม่ถูกต้อง',
  digitsLost: 'ตัวเลขท้ายหายไปเพราะตารางแปลงเป็นตัวเลขแบบวิทยาศาสตร์',
  nationalId: 'เป็นเลขประจำตัวประชาชน',
  notANumber: 'ไม่ใช่ตัวเลข 8–14 หลัก',
};

export const COLLEGE_FINDING_TEXTS: Readonly<Record<CollegeRuleId, RuleText>> = {
  'setting/missing': {
    title: 'ข้อมูลวิทยาลัยที่ต้องมียังว่าง',
    says: ({ setting = '' }) => `ยังไม่ได้กรอก ${settingLabel(setting)}`,
  },
  'setting/notAChoice': {
    title: 'ค่าในแท็บ ตั้งค่า ไม่ใช่ตัวเลือก',
    says: ({ setting = '', typed = '' }) =>
      `ค่า “${typed}” ไม่ใช่ตัวเลือกของ ${settingLabel(setting)} จึงใช้ค่าเริ่มต้น โปรดเลือกอย่างใดอย่างหนึ่ง: ${settingChoices(setting)}`,
  },
  'setting/noNoticeUrl': {
    title: 'ยังไม่มีลิงก์ประกาศความเป็นส่วนตัว',
    says: () =>
      'ยังไม่มีลิงก์ประกาศความเป็นส่วนตัว ประกาศฉบับเต็มจึงอยู่ในคำอธิบายของแบบสอบถาม ทำให้หน้าแรกยาว แนะนำให้วางประกาศบนเว็บไซต์วิทยาลัย แล้วใส่ลิงก์ในแท็บ ตั้งค่า',
  },
  'cohort/noGraduationDate': {
    title: 'รุ่นยังไม่มีวันอนุมัติผลการสำเร็จ',
    says: () => 'ยังไม่ได้กรอกวันอนุมัติผลการสำเร็จของรุ่น จึงนับ “ภายใน ๑ ปี” และวางรอบติดต่อไม่ได้',
  },
  'cohort/noDeadline': {
    title: 'รุ่นยังไม่มีกำหนดส่งรายงาน',
    says: () =>
      'ยังไม่ได้กรอกกำหนดส่งรายงาน (หนังสือ สอศ. ลงวันที่ 11 มีนาคม 2569 พิมพ์ว่า 31 ธันวาคม 2568 ซึ่งอยู่ก่อนวันที่ของหนังสือ โปรดตรวจกับปฏิทินที่ สอศ. ประกาศ)',
  },
  'cohort/unreadable': {
    title: 'อ่านวันที่ของรุ่นไม่ออก',
    says: ({ column = '', typed = '' }) =>
      `อ่านวันที่ “${typed}” ในช่อง ${COHORT_COLUMNS[column] ?? column} ไม่ออก โปรดพิมพ์ เช่น 31/3/2569`,
  },
  'cohort/deadlineBeforeGraduation': {
    title: 'กำหนดส่งรายงานอยู่ก่อนวันอนุมัติผล',
    says: () => 'กำหนดส่งรายงานอยู่ก่อนวันอนุมัติผลการสำเร็จ ปีอาจพิมพ์ผิด โปรดตรวจกับหนังสือ',
  },
  'cohort/deadlinePast': {
    title: 'กำหนดส่งรายงานผ่านไปแล้ว',
    says: () => 'กำหนดส่งรายงานผ่านไปแล้ว ถ้ายังไม่ได้ส่ง โปรดขอขยายเวลากับ สอศ.',
  },
  'cohort/graduationFarFromCohort': {
    title: 'วันอนุมัติผลของรุ่นห่างจากปีการศึกษา',
    says: () => 'วันอนุมัติผลการสำเร็จอยู่ห่างจากปีการศึกษาของรุ่น โปรดตรวจปี พ.ศ.',
  },
  'roster/approvedInFuture': {
    title: 'วันอนุมัติผลในรายชื่ออยู่ในอนาคต',
    says: ({ day = '' }) =>
      `วันอนุมัติผล ${toShortThaiDate(day)} ยังมาไม่ถึง แต่สถานะเป็นสำเร็จการศึกษาแล้ว โปรดตรวจปี พ.ศ.`,
  },
  'roster/approvedFarFromCohort': {
    title: 'วันอนุมัติผลในรายชื่อห่างจากปีการศึกษา',
    says: ({ day = '', cohort = '' }) =>
      `วันอนุมัติผล ${toShortThaiDate(day)} ห่างจากปีการศึกษา ${cohort} โปรดตรวจปี พ.ศ. หรือรุ่น`,
  },
  'roster/birthDateUnclear': {
    title: 'อ่านวันเกิดในรายชื่อไม่ออก',
    says: ({ count = '', typed = '' }) =>
      `อ่านวันเกิดไม่ออก ${count} แถว เช่น “${typed}” โปรดใส่ปีสี่หลัก เช่น 5/6/2550`,
  },
  'roster/birthDateOdd': {
    title: 'อายุตอนสำเร็จการศึกษาน้อยกว่ากี่ปี (ค่ากำหนด) หรือเกิน 90 ปี',
    says: ({ day = '', years = '' }) =>
      `วันเกิด ${toShortThaiDate(day)} ทำให้อายุตอนสำเร็จการศึกษาน้อยกว่า ${years} ปีหรือเกิน 90 ปี โปรดตรวจปีเกิด (พ.ศ. หรือ ค.ศ.)`,
  },
  'roster/noCode': { title: 'แถวในรายชื่อไม่มีรหัสส่วนตัว', says: ofRoster },
  'roster/badCode': { title: 'รหัสส่วนตัวในรายชื่อไม่ถูกต้อง', says: ofRoster },
  'roster/codeTwice': { title: 'รหัสส่วนตัวเดียวอยู่หลายแถว', says: ofRoster },
  'roster/noName': { title: 'แถวในรายชื่อไม่มีชื่อ', says: ofRoster },
  'roster/cohortUnknown': { title: 'รุ่นในรายชื่อไม่ใช่ปี พ.ศ.', says: ofRoster },
  'roster/standingUnknown': { title: 'อ่านสถานะการจบไม่ออก', says: ofRoster },
  'roster/levelUnknown': { title: 'อ่านระดับไม่ออก', says: ofRoster },
  'roster/dateUnclear': { title: 'อ่านวันอนุมัติผลไม่ออก', says: ofRoster },
  'roster/idTwice': { title: 'รหัสนักเรียนซ้ำในรุ่นและระดับเดียวกัน', says: ofRoster },
  'roster/departed': {
    title: 'รายชื่อหายไปจากแท็บ',
    says: () =>
      'รายชื่อนี้หายไปจากแท็บรายชื่อ ยังนับอยู่จนกว่าจะมีเหตุผล โปรดพิมพ์เหตุผลในช่อง ความเห็น/เหตุผล หรือนำแถวกลับมา',
  },
  'roster/badStudentId': {
    title: 'รหัสนักเรียนในรายชื่อใช้ไม่ได้',
    says: ({ typed = '', why = '' }) =>
      `รหัสนักเรียน ${typed === '' ? '' : `“${typed}” `}ใช้ไม่ได้ (${ID_DOUBTS[why] ?? why}) โปรดแก้ในแท็บรายชื่อ`,
  },
  'roster/noStudentId': {
    title: 'ไม่มีรหัสนักเรียน',
    says: () => 'ไม่มีรหัสนักเรียน คำตอบที่ไม่ได้มาจากลิงก์ส่วนตัวจะจับคู่ยาก โปรดเติมในแท็บรายชื่อ',
  },
  'roster/fieldBlank': {
    title: 'ไม่มีสาขาวิชา',
    says: () => 'ไม่มีสาขาวิชา จึงไม่อยู่ในตารางแยกสาขาและในตัวเลือกของแบบสอบถาม โปรดเติมในแท็บรายชื่อ',
  },
  'roster/badNationalId': {
    title: 'เลขประจำตัวประชาชนไม่ถูกต้อง (เฉพาะเมื่อเปิดการเก็บ)',
    says: ({ why = '' }) =>
      `เลขประจำตัวประชาชน${ID_DOUBTS[why] ?? ''} โปรดตรวจกับหลักฐาน (ผู้ไม่มีสัญชาติหรือรหัส G อาจถูกต้องแล้ว)`,
  },
  'roster/nationalIdKept': {
    title: 'มีเลขประจำตัวประชาชนทั้งที่ปิดการเก็บ',
    says: ({ count = '' }) =>
      `มีเลขประจำตัวประชาชน ${count} แถวในแท็บรายชื่อ (คอลัมน์ซ่อน) ทั้งที่ตั้งค่าว่าไม่เก็บ โปรดลบออก`,
  },
  'roster/twoSpellings': {
    title: 'คำเดียวกันเขียนสองแบบ (สาขา ประเภทวิชา ครูที่ปรึกษา กลุ่ม)',
    says: ({ column = '', spelling = '', other = '', count = '' }) =>
      `${rosterTitle(column)} “${spelling}” (${count} แถว) น่าจะเป็นคำเดียวกับ “${other}” โปรดแก้ให้เหมือนกัน มิฉะนั้นจะนับแยกกัน`,
  },
  'roster/advisorWithoutEmail': {
    title: 'ครูที่ปรึกษาไม่มีอีเมล',
    says: ({ count = '', advisors = '' }) =>
      advisors === ''
        ? `ไม่มีอีเมลของครูที่ปรึกษา (${count} คนในที่ปรึกษา) จึงส่งรายชื่อผู้ที่ยังไม่ตอบให้ครูไม่ได้`
        : `ไม่มีอีเมลของครูที่ปรึกษาเลยทั้ง ${advisors} คน จึงส่งรายชื่อผู้ที่ยังไม่ตอบให้ครูไม่ได้ เติมในแท็บรายชื่อ หรือปิดกฎนี้ใน${byTab(RULES)}`,
  },
  'roster/advisorEmailBad': {
    title: 'อีเมลครูที่ปรึกษาน่าจะพิมพ์ผิด',
    says: ({ typed = '', hint = '' }) =>
      `อีเมลครูที่ปรึกษา “${typed}” ${hint === '' ? 'ส่งไม่ได้' : `น่าจะเป็น “${hint}”`} โปรดแก้ในแท็บรายชื่อ`,
  },
  'contact/none': {
    title: 'ไม่มีช่องทางติดต่อเลย',
    says: () => 'ไม่มีช่องทางติดต่อเลย โปรดสอบถามครูที่ปรึกษาหรือเพื่อนในกลุ่ม',
  },
  'contact/badEmail': {
    title: 'อีเมลส่งไม่ได้',
    says: ({ typed = '' }) => `อีเมล “${typed}” ส่งไม่ได้ โปรดตรวจตัวสะกด แล้วพิมพ์ที่ถูกต้องในแท็บ ทะเบียนติดตาม`,
  },
  'contact/emailHint': {
    title: 'ชื่อโดเมนของอีเมลน่าจะพิมพ์ผิด',
    says: ({ typed = '', hint = '' }) =>
      `อีเมล “${typed}” น่าจะเป็น “${hint}” ถ้าใช่ โปรดพิมพ์ที่ถูกต้องในแท็บ ทะเบียนติดตาม`,
  },
  'contact/badPhone': {
    title: 'เบอร์โทรศัพท์ไม่ครบหรือเกิน',
    says: ({ typed = '' }) =>
      `เบอร์โทรศัพท์ “${typed}” ไม่ครบหรือเกิน โปรดตรวจแล้วพิมพ์ที่ถูกต้องในแท็บ ทะเบียนติดตาม`,
  },
  'contact/phoneShared': {
    title: 'เบอร์เดียวกันตั้งแต่กี่คน (ค่ากำหนด)',
    says: ({ typed = '', count = '' }) =>
      `เบอร์ ${typed} เป็นของ ${count} คน อาจเป็นเบอร์ครูหรือเบอร์ที่พิมพ์แทนกัน โปรดหาเบอร์ของแต่ละคน`,
  },
  'contact/phoneSharedByFew': {
    title: 'เบอร์เดียวกันไม่เกินกี่คน (ค่ากำหนด) แต่คนละนามสกุล',
    says: ({ typed = '', count = '' }) =>
      `เบอร์ ${typed} เป็นของ ${count} คนที่นามสกุลต่างกัน โปรดตรวจว่าเป็นญาติหรือพิมพ์ผิด`,
  },
  'contact/emailShared': {
    title: 'อีเมลเดียวกันตั้งแต่กี่คน (ค่ากำหนด)',
    says: ({ typed = '', count = '' }) =>
      `อีเมล ${typed} เป็นของ ${count} คน ลิงก์ส่วนตัวของหลายคนจะไปถึงคนเดียว โปรดหาอีเมลของแต่ละคน`,
  },
  'contact/mailRefused': {
    title: 'ส่งอีเมลไม่ได้กี่ครั้งแล้วยังติดต่อไม่ได้ (ค่ากำหนด)',
    says: ({ typed = '', count = '' }) =>
      `ส่งอีเมลถึง ${typed} ไม่ได้ ${count} ครั้ง และยังไม่มีคำตอบ โปรดโทรหรือขออีเมลใหม่`,
  },
  'contact/lineDoubt': {
    title: 'LINE ID ที่ให้ไว้ค้นหาไม่ได้',
    says: lineDoubtText,
  },
  'contact/intentWithoutResult': {
    title: 'เริ่มส่งอีเมลแล้วไม่ทราบผล',
    says: () =>
      'เริ่มส่งอีเมลแล้วแต่ไม่ทราบผล (โปรแกรมหยุดกลางคัน) โปรแกรมจะไม่ส่งซ้ำ โปรดตรวจในกล่องจดหมายที่ส่งแล้วของบัญชีผู้ส่ง',
  },
  'entry/incomplete': {
    title: 'บันทึกแทนยังไม่ครบ',
    says: ({ missing = '' }) => `บันทึกแทนยังไม่ครบ ขาด: ${questionTitles(missing)}`,
  },
  'entry/notAChoice': {
    title: 'บันทึกแทนมีค่าที่ไม่ใช่ตัวเลือก',
    says: ({ question = '', typed = '' }) =>
      `“${typed}” ไม่ใช่ตัวเลือกของข้อ ${questionTitle(question)} โปรดเลือกจากรายการ`,
  },
  'view/typedOver': {
    title: 'มีผู้พิมพ์ทับช่องที่โปรแกรมเขียน',
    says: ({ tab = '', column = '', typed = '' }) =>
      `มีผู้พิมพ์ “${typed}” ทับในช่อง ${columnTitle(tab, column)} ซึ่งโปรแกรมเป็นผู้เขียน จึงคืนค่าเดิมแล้ว ถ้าต้องการแก้จริง โปรดแก้ที่แท็บรายชื่อหรือบันทึกแทน แล้วเลือก แก้แล้ว หรือ ยอมรับตามนี้`,
  },
};
