// Messages to graduates, advisors and callers, and why the program sends or does not send.

import type { SkipReason } from '../domain/contact/candidate.ts';
import type { MessageId } from '../domain/contact/messages.ts';
import type { StopReason } from '../domain/contact/send-plan.ts';
import { WAVES } from '../domain/tabs/people-tabs.ts';
import { byTab } from './ways.ts';

const NOTHING_SECRET = 'ไม่ต้องลงชื่อเข้าใช้ ไม่ขอเลขบัตรประชาชน รหัสผ่าน หรือเลขบัญชีธนาคาร';

const mailBody = (opening: readonly string[]): string =>
  [
    '[เรียน คุณ{firstName}|เรียน ผู้สำเร็จการศึกษา]',
    ...opening,
    '{link}',
    'ลิงก์นี้เป็นของท่านคนเดียว โปรดอย่าส่งต่อ',
    NOTHING_SECRET,
    '[ตอบได้ถึง {closeDate}]',
    '[ตรวจสอบว่าเป็นของจริงได้ที่ {pageUrl} หรือสอบถาม{askWhom}|สอบถามหรือตรวจสอบว่าเป็นของจริง: {askWhom}]',
    'ไม่ต้องการรับข้อความนี้อีก เลือกได้ในหน้าสุดท้ายของแบบ',
    '[{office} ][{college}]',
  ].join('\n');

const ABOUT_WHICH =
  '[ข้อความนี้หมายถึงการสำเร็จการศึกษา {level} สาขาวิชา{field} ปีการศึกษา {year}|ข้อความนี้หมายถึงการสำเร็จการศึกษา {level} ปีการศึกษา {year}|ข้อความนี้หมายถึงผู้สำเร็จการศึกษา ปีการศึกษา {year}]';

/** `[a|b]`: the first alternative whose placeholders are all known, else nothing. */
export const MESSAGE_TEXTS: Readonly<Record<MessageId, string>> = {
  askWhom:
    '[ครู{advisor} หรือ{office} {college} โทร {officePhone}|ครู{advisor} หรือ{college} โทร {officePhone}|{office} {college} โทร {officePhone}|{college} โทร {officePhone}|{office} โทร {officePhone}|ครู{advisor} หรือ{office} {college}|ครู{advisor} {college}|{office} {college}|{college}|ครู{advisor}|{office}]',
  mailSubject: 'ขอทราบการมีงานทำหรือเรียนต่อ[ ({level})][ {roundName}][ – {college}]',
  mailFirst: mailBody([
    '[{college} |วิทยาลัย]ขอทราบว่าขณะนี้ท่านทำงานหรือเรียนต่อที่ใด[ {roundName}] ใช้เวลาประมาณ 2 นาที',
    ABOUT_WHICH,
  ]),
  mailReminder: mailBody([
    '[{college} |วิทยาลัย]ยังไม่ได้รับคำตอบ[ {roundName} ]ของท่าน หากตอบแล้วขออภัยและไม่ต้องทำอะไร หากยังไม่ได้ตอบ ใช้เวลาประมาณ 2 นาที',
    ABOUT_WHICH,
  ]),
  mailTestSubject: '[ทดสอบ {subject}]',
  linkButton: 'เปิดแบบติดตาม',
  lineGroup: [
    '[{college} |วิทยาลัย]ขอความร่วมมือผู้สำเร็จการศึกษา[ ปีการศึกษา {year}][ กลุ่ม {group}] แจ้งการมีงานทำหรือเรียนต่อ[ {roundName}] ใช้เวลา 2 นาที',
    '{groupLink}',
    'ไม่ต้องล็อกอิน ไม่ขอเลขบัตรประชาชน รหัสผ่าน หรือเลขบัญชี',
    '[ตอบได้ถึง {closeDate} ][กลุ่มเราตอบแล้ว {answered} จาก {total} คน]',
    '[สอบถาม{askWhom}]',
  ].join('\n'),
  linePerson: [
    '[สวัสดี {firstName}|สวัสดี] [ครู{advisor} {college} ขอทราบ|ครู{advisor}ขอทราบ|{college} ขอทราบ|วิทยาลัยขอทราบ]ว่าตอนนี้ทำงานหรือเรียนต่อที่ไหน[ (ผู้สำเร็จการศึกษา {level} ปีการศึกษา {year})| (ผู้สำเร็จการศึกษา ปีการศึกษา {year})] ตอบ 2 นาทีที่ลิงก์นี้ [(เป็นลิงก์ของ {firstName} คนเดียว อย่าส่งต่อ)|(เป็นลิงก์ส่วนตัว อย่าส่งต่อ)]',
    '{link}',
    'ไม่ต้องล็อกอิน ไม่ขอเลขบัตรประชาชน รหัสผ่าน หรือเลขบัญชี ไม่สะดวกพิมพ์ ตอบครูทางแชตนี้ได้',
    '[ตรวจสอบว่าเป็นของจริง: {office} โทร {officePhone}|ตรวจสอบว่าเป็นของจริง: {college} โทร {officePhone}]',
  ].join('\n'),
  advisorHead: [
    '[เรียน ครู{advisor}|เรียน ครูที่ปรึกษา]',
    '[กลุ่ม {group} |กลุ่มของท่าน ][(ปีการศึกษา {year}) ][{roundName} ]ตอบแล้ว {answered} จาก {total} คน เหลือ {open} คน[ ตอบได้ถึง {closeDate}]',
    'รายชื่อด้านล่างส่งให้ครูโดยตรง โปรดไม่ลงในกลุ่ม หากทราบข้อมูลผู้ใด กดลิงก์ตอบแทนท้ายชื่อ',
    'แบบนี้ไม่ต้องลงชื่อเข้าใช้ ไม่ขอเลขบัตรประชาชน รหัสผ่าน หรือเลขบัญชี',
    '[สอบถาม{office} {college} โทร {officePhone}|สอบถาม{college} โทร {officePhone}|{college}]',
    '',
  ].join('\n'),
  advisorRow: '{number}. {name}[ – ตอบแทน: {link}]',
  advisorGroupText: ['', '– – – ข้อความสำหรับวางในกลุ่ม – – –'].join('\n'),
  advisorAllAnswered: [
    '[เรียน ครู{advisor}|เรียน ครูที่ปรึกษา]',
    '[กลุ่ม {group} |กลุ่มของท่าน ][(ปีการศึกษา {year}) ][{roundName} ]ตอบครบแล้ว[ ทั้ง {total} คน] ขอบคุณครูที่ช่วยติดตาม ไม่ต้องดำเนินการเพิ่ม',
    '[{office} {college} โทร {officePhone}|{college} โทร {officePhone}|{college}]',
  ].join('\n'),
  callScript: [
    'สวัสดี ดิฉัน/ผม … จาก[{office} {college}|{college}|วิทยาลัย] [ขอเรียนสายคุณ{firstName}|ขอเรียนสายผู้สำเร็จการศึกษา][ ปีการศึกษา {year}]',
    'ขอเวลา 2 นาที สอบถามเรื่องการทำงานหรือเรียนต่อ[ {roundName}] เพื่อรายงาน สอศ. และประกันคุณภาพ ไม่ตอบก็ได้',
    'ไม่ขอเลขบัตรประชาชน รหัสผ่าน หรือเลขบัญชี และไม่ต้องลงชื่อเข้าใช้อะไร [ถ้าไม่แน่ใจว่าเป็นวิทยาลัยจริง สอบถาม{askWhom}]',
    'ประกาศความเป็นส่วนตัวอยู่ที่[ {pageUrl}|เพจวิทยาลัย] สะดวกไหม',
    '→ ตอนนี้ทำอะไรเป็นหลัก',
    '→ (ถามต่อตามแบบติดตาม)',
    '→ เบอร์นี้ยังใช้ต่อไหม',
    '→ อยากให้วิทยาลัยช่วยเรื่องใด',
    '→ ขอบคุณ',
  ].join('\n'),
};

/** Why nothing is sent at all, and what to do. */
export const STOP_TEXTS: Readonly<Record<StopReason, string>> = {
  notTurnedOn: 'ยังไม่ได้เปิดการส่งอีเมล โปรดส่งฉบับทดสอบถึงตนเองก่อน แล้วเปิดที่เมนู ติดตาม › การแจ้งเตือนรายเดือน',
  noOpenWave: `วันนี้ไม่อยู่ในรอบติดต่อใด ดูวันเริ่มและวันสิ้นสุดได้ที่${byTab(WAVES)}`,
  formNotOpen:
    'แบบติดตามยังไม่เปิดให้ทุกคนที่มีลิงก์ตอบได้ จึงยังไม่ส่งลิงก์ โปรดเลือกเมนู แบบสอบถาม › ตรวจสภาพแบบสอบถาม',
  journalBehind:
    'บันทึกการติดต่อมีรายการน้อยกว่าที่เคยส่งจริง (อาจมีการเรียกคืนไฟล์รุ่นเก่า) จึงหยุดส่งเพื่อไม่ให้ส่งซ้ำ โปรดเลือกเมนู ดูตัวอย่างการแจ้งเตือน แล้วกด วิธีแก้เมื่อเรียกคืนไฟล์รุ่นเก่า',
  notAllowed:
    'บัญชีนี้ยังไม่ได้อนุญาตให้โปรแกรมส่งอีเมล ที่เหลือจึงยังไม่ส่ง โปรดเลือกเมนู ส่งการแจ้งเตือน อีกครั้ง แล้วติ๊กช่อง “ส่งอีเมลในนามบัญชีนี้” ในหน้าของ Google',
  quota:
    'โควตาอีเมลของวันนี้หมดแล้ว ส่วนที่เหลือจะส่งต่อเมื่อมีโควตาใหม่ (ประมาณ 24 ชั่วโมง) หรือเลือกเมนู ส่งการแจ้งเตือน อีกครั้งในวันถัดไป',
};

/** Why one graduation gets no mail now; used with a count: "ตอบแล้ว 12 คน". */
export const SKIP_TEXTS: Readonly<Record<SkipReason, string>> = {
  otherCohort: 'อยู่คนละรุ่นกับรอบนี้',
  notApproved: 'ยังไม่อนุมัติผลการสำเร็จการศึกษา',
  excluded: 'ตัดออกจากการติดตาม',
  optedOut: 'ขอไม่รับข้อความเตือน',
  answered: 'ตอบรอบนี้แล้ว',
  proxyAnswered: 'มีผู้ตอบแทนในรอบนี้แล้ว',
  noEmail: 'ไม่มีอีเมล',
  badEmail: 'อีเมลไม่ถูกต้อง',
  noLink: 'ยังไม่มีลิงก์ส่วนตัว',
  nothingDue: 'ยังไม่ถึงกำหนดส่ง',
  alreadySent: 'ส่งครั้งนี้แล้ว',
  unresolvedIntent: 'ไม่ทราบผลการส่ง โปรดตรวจในกล่องจดหมายที่ส่งแล้ว โปรแกรมจะไม่ส่งซ้ำ',
  failedBefore: 'ส่งครั้งนี้ไม่สำเร็จ โปรดตรวจอีเมล',
  tooSoon: 'เพิ่งส่งไปไม่นาน จะส่งเมื่อครบระยะเว้น',
  enoughContacts: 'ติดต่อทางอีเมลครบจำนวนครั้งของรุ่นนี้แล้ว',
};
