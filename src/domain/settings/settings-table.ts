// Every setting of a college: key, Thai label, default and explanation. A setting without a row here does not exist.

import { STATUS_SETTING_ROWS } from '../outcome/status-mapping.ts';
import { INDICATOR_SETTING_ROWS } from '../indicator/indicator-settings.ts';

export interface SettingRow {
  readonly key: string;
  readonly label: string;
  readonly fallback: string;
  readonly explanation: string;
  readonly choices?: readonly string[];
  /** Work that needs it stops with a clear message while it is blank. */
  readonly needed?: boolean;
}

const ON_OFF = ['เปิด', 'ปิด'] as const;

const row = <Key extends string>(
  key: Key,
  label: string,
  fallback: string,
  explanation: string,
  more: Partial<SettingRow> = {},
): SettingRow & { readonly key: Key } => ({ ...more, key, label, fallback, explanation });

export const SETTING_ROWS = [
  row('college', 'ชื่อวิทยาลัย', '', 'ชื่อเต็ม เช่น วิทยาลัยเทคนิค… ใช้ในแบบสอบถามและข้อความทุกฉบับ', {
    needed: true,
  }),
  row('collegeKind', 'สังกัด', 'รัฐ', 'ใช้เลือกฐานทางกฎหมายในประกาศความเป็นส่วนตัว', {
    choices: ['รัฐ', 'เอกชน'],
  }),
  row('province', 'จังหวัด', '', 'จังหวัดของวิทยาลัย ขึ้นเป็นตัวเลือกแรกในแบบสอบถาม', { needed: true }),
  row('collegeCode', 'รหัสสถานศึกษา', '', 'เลข 10 หลักของวิทยาลัยในระบบของ สอศ. ใช้ในตารางสรุปส่ง สอศ.'),
  row(
    'collegeType',
    'ประเภทสถานศึกษา',
    '',
    'ตามแฟ้มของ สอศ. เช่น วิทยาลัยเทคนิค วิทยาลัยสารพัดช่าง ใช้ในตารางสรุปส่ง สอศ.',
  ),
  row('office', 'งานที่รับผิดชอบ', 'งานแนะแนวอาชีพและการจัดหางาน', 'ชื่องานที่ผู้สำเร็จการศึกษาติดต่อได้', {
    needed: true,
  }),
  row(
    'officePhone',
    'โทรศัพท์ของงาน (เบอร์วิทยาลัย)',
    '',
    'เบอร์ประจำวิทยาลัย ไม่ใช่เบอร์ส่วนตัว ใช้ให้ผู้รับตรวจสอบว่าเป็นของจริง',
    {
      needed: true,
    },
  ),
  row(
    'officeEmail',
    'อีเมลของงาน',
    '',
    'แนะนำให้ใช้บัญชี Google ของงาน ไม่ใช่บัญชีส่วนตัว เพราะแบบสอบถามและการแจ้งเตือนเป็นของบัญชีที่สร้าง',
  ),
  row('pageUrl', 'เพจหรือเว็บไซต์วิทยาลัย', '', 'ลิงก์ https://… ที่ผู้สำเร็จการศึกษารู้จัก'),
  row(
    'noticeUrl',
    'ลิงก์ประกาศความเป็นส่วนตัวฉบับเต็ม',
    '',
    'ถ้าเว้นว่าง ประกาศฉบับเต็มจะอยู่ในคำอธิบายของแบบสอบถาม',
  ),
  row('noticeVersion', 'ประกาศฉบับที่', '1', 'เพิ่มเลขเมื่อแก้ประกาศ'),
  row('noticeDate', 'วันที่ของประกาศ', '', 'เช่น 1 มีนาคม 2569'),
  row('dpoContact', 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล', '', 'ชื่อหรือช่องทางติดต่อ'),
  row(
    'basisConfirmed',
    'ผู้ยืนยันฐานทางกฎหมายและวันที่',
    '',
    'ให้เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลของสถานศึกษายืนยันก่อนใช้ แล้วพิมพ์ชื่อและวันที่',
  ),
  row(
    'retentionDate',
    'เก็บข้อมูลที่ระบุตัวถึงวันที่',
    '',
    'เช่น 30 กันยายน 2573 โดยทั่วไปคือเมื่อประเมินคุณภาพภายนอกของรุ่นเสร็จ',
    {
      needed: true,
    },
  ),
  row('askComment', 'ถามข้อเสนอแนะ', 'ปิด', 'เพิ่มคำถามปลายเปิดท้ายแบบสอบถาม', { choices: ON_OFF }),
  row('askOrdained', 'ถามเรื่องอุปสมบท', 'ปิด', 'เป็นข้อมูลด้านความเชื่อ เปิดเฉพาะเมื่อคู่มือของ สอศ. ต้องการ', {
    choices: ON_OFF,
  }),
  row('keepNationalId', 'เก็บเลขประจำตัวประชาชนจากไฟล์นำเข้า', 'ปิด', 'ปกติไม่จำเป็น รหัสนักเรียนเพียงพอ', {
    choices: ON_OFF,
  }),
  row(
    'countPartTime',
    'นับงานพิเศษบางเวลาเป็นการมีงานทำ',
    'ปิด',
    'ใช้กับคำตอบ เคยทำงานพิเศษ ของผู้ที่เรียนต่อหรือว่างงาน',
    {
      choices: ON_OFF,
    },
  ),
  row('workStudyRule', 'ผู้ที่ทำงานและเรียนไปด้วย นับเป็น', 'ทำงาน', 'ใช้เลือกหนึ่งในเจ็ดสถานะของ สอศ.', {
    choices: ['ทำงาน', 'ศึกษาต่อ'],
  }),
  row(
    'reminders',
    'ส่งอีเมลถึงผู้สำเร็จการศึกษา',
    'ปิด',
    'เปิดได้หลังส่งฉบับทดสอบถึงตนเองแล้ว (เมนู ติดตาม › การแจ้งเตือนรายเดือน)',
    {
      choices: ON_OFF,
    },
  ),
  row('reminderEveryDays', 'เว้นระยะการเตือนซ้ำ (วัน)', '30', 'จำนวนวันระหว่างข้อความแต่ละครั้งในรอบเดียวกัน'),
  row('reminderMax', 'เตือนซ้ำไม่เกิน (ครั้งต่อรอบ)', '2', 'ไม่รวมข้อความเชิญครั้งแรก'),
  row('replyTo', 'อีเมลสำหรับตอบกลับ', '', 'ถ้าเว้นว่าง ใช้อีเมลของงาน'),
  ...STATUS_SETTING_ROWS,
  ...INDICATOR_SETTING_ROWS,
] as const satisfies readonly SettingRow[];

export type SettingKey = (typeof SETTING_ROWS)[number]['key'];
