// Sentences of the reminder dialogs and of the clock's line in the run journal.

import type { StopReason } from '../domain/contact/send-plan.ts';
import { STOP_TEXTS } from './message-texts.ts';
import { WAVES } from '../domain/tabs/people-tabs.ts';
import { byTab } from './ways.ts';

export const REMINDER_TEXTS = {
  restored: 'วิธีแก้เมื่อเรียกคืนไฟล์รุ่นเก่า',
  restoredFirst:
    'ทางที่ดีที่สุด: เลือก ไฟล์ › ประวัติเวอร์ชัน แล้วเรียกคืนไฟล์รุ่นล่าสุด บันทึกการติดต่อจะครบเหมือนเดิม และส่งต่อได้ทันที',
  restoredThen:
    'ถ้าต้องใช้ไฟล์รุ่นนี้ต่อ: โปรแกรมไม่ทราบแล้วว่าขั้นที่เคยส่งไปถึงใครบ้าง จึงจะถือว่าส่งถึงทุกคนแล้ว ไม่มีใครได้รับขั้นนั้นซ้ำ ขั้นถัดไปจะส่งตามปกติ คำตอบในแบบสอบถามจะถูกดึงกลับมาครบ',
  restoredGo: 'ใช้ไฟล์รุ่นนี้ต่อ',
  restoredDone: (steps: number): string => `ถือว่าส่งแล้ว ${steps} ขั้น การส่งครั้งต่อไปเริ่มจากขั้นถัดไป`,
  /** Whoever the test mail pretends to write to. */
  example: { firstName: 'ตัวอย่าง', advisor: '', level: 'ปวส.', field: 'ตัวอย่าง' },

  cohortAndWave: (cohort: string, wave: string): string =>
    wave === '' ? `ปีการศึกษา ${cohort}` : `ปีการศึกษา ${cohort} · ${wave}`,
  waveDates: (opens: string, closes: string): string => `รอบนี้ตั้งแต่ ${opens} ถึง ${closes}`,
  noWave: `ไม่มีรอบติดต่อที่กำลังเปิดหรือกำลังจะถึง โปรดตรวจ${byTab(WAVES)}`,

  previewTitle: 'ดูตัวอย่างการแจ้งเตือน',
  due: (count: number): string => `ถึงกำหนดส่งวันนี้ ${count} คน`,
  nobodyDue: 'ขณะนี้ไม่มีผู้ที่ถึงกำหนดส่ง',
  quota: (left: number): string => `บัญชีนี้ส่งอีเมลวันนี้ได้อีก ${left} ฉบับ`,
  quotaShort: (due: number, left: number): string =>
    `วันนี้ส่งได้ ${left} จาก ${due} ฉบับ ส่วนที่เหลือส่งต่อวันถัดไป โดยตัวตั้งเวลาหรือเมนู ส่งการแจ้งเตือน`,
  recipients: 'ผู้รับ',
  recipientHead: ['ชื่อ', 'อีเมล'],
  moreRecipients: (count: number): string => `และอีก ${count} คน`,
  skipped: 'ผู้ที่ไม่ส่งถึงในวันนี้',
  skippedHead: ['เหตุผล', 'จำนวนคน'],
  sample: 'ฉบับแรกที่จะส่ง',
  sampleTo: (email: string): string => `ถึง: ${email}`,
  sampleSubject: (subject: string): string => `เรื่อง: ${subject}`,
  unresolved: (count: number): string => `ไม่ทราบผลการส่ง ${count} คน`,
  unresolvedHelp:
    'การส่งครั้งก่อนหยุดกลางคัน โปรดตรวจในกล่องจดหมายที่ส่งแล้วว่าถึงผู้ใดบ้าง โปรแกรมจะไม่ส่งครั้งนี้ซ้ำให้เอง',
  toConfirm: 'ไปหน้ายืนยันการส่ง',

  confirmTitle: 'ยืนยันการส่งการแจ้งเตือน',
  confirm: (count: number): string => `ส่งอีเมล ${count} ฉบับ`,
  confirmHelp:
    'ก่อนส่งแต่ละชุด (ชุดละไม่เกิน 20 ฉบับ) โปรแกรมดึงคำตอบใหม่ก่อน ผู้ที่เพิ่งตอบจะไม่ได้รับข้อความ และแต่ละคนได้รับครั้งละไม่เกินหนึ่งฉบับ',
  toPreview: 'ดูตัวอย่าง',

  resultTitle: 'ผลการส่งการแจ้งเตือน',
  sent: (count: number): string => `ส่งแล้ว ${count} ฉบับ`,
  lost: (count: number): string => `ไม่ส่ง ${count} คนที่อยู่ในตัวอย่าง เพราะตอบแล้วหรือไม่ต้องส่งแล้ว`,
  failed: (count: number): string => `ส่งไม่สำเร็จ ${count} ฉบับ โปรดตรวจอีเมลในรายชื่อ`,
  failedHead: ['ชื่อ', 'ข้อความจาก Google'],
  remaining: (count: number): string => `เหลือ ${count} ฉบับ`,
  goOn: 'ส่งต่อ',
  timeUp: 'ครบเวลาทำงานต่อครั้งของ Google แล้ว กด ส่งต่อ เพื่อส่งส่วนที่เหลือ',
  grown: 'มีผู้ถึงกำหนดส่งเพิ่มจากตัวอย่างที่ดูไว้ จึงยังไม่ส่งถึงผู้ใด โปรดตรวจรายการใหม่แล้วยืนยันอีกครั้ง',

  installTitle: 'การแจ้งเตือนรายเดือน',
  about:
    'เมื่อเปิด โปรแกรมจะดึงคำตอบและปรับทะเบียนทุกวันเวลาประมาณ 6.00 น. และส่งอีเมลถึงผู้ที่ถึงกำหนดในรอบติดต่อ ทุกวันและทุกวันที่ 1 ของเดือนเวลาประมาณ 9.00 น. ผู้ที่ตอบแล้วไม่ได้รับข้อความ',
  isOn: 'การส่งอีเมล: เปิด',
  isOff: 'การส่งอีเมล: ปิด',
  ownerMe: (email: string): string => `ตัวตั้งเวลา: เป็นของบัญชีนี้ (${email})`,
  ownerOther: (email: string): string => `ตัวตั้งเวลา: เป็นของบัญชี ${email}`,
  ownerNone: 'ตัวตั้งเวลา: ยังไม่มี',
  triggersLost:
    'ตัวตั้งเวลาของบัญชีนี้หายไป (อาจถูกลบในหน้าทริกเกอร์ของ Apps Script) กด เปิดการแจ้งเตือน เพื่อสร้างใหม่',
  tested: (day: string): string => `ฉบับทดสอบ: ส่งแล้วเมื่อ ${day}`,
  notTested: 'ฉบับทดสอบ: ยังไม่ได้ส่ง โปรดส่งถึงตนเองและอ่านดูก่อน จึงจะเปิดได้',
  test: 'ส่งฉบับทดสอบถึงฉัน',
  testSent: (email: string): string =>
    `ส่งฉบับทดสอบถึง ${email} แล้ว โปรดเปิดอ่าน กดลิงก์ดู แล้วกลับมาเปิดการแจ้งเตือน (ลิงก์ในฉบับทดสอบเป็นแบบเปล่า ไม่ใช่ของผู้ใด)`,
  testRefused: (why: string): string => `ส่งฉบับทดสอบไม่สำเร็จ: ${why}`,
  turnOn: 'เปิดการแจ้งเตือน',
  turnOff: 'ปิดการแจ้งเตือน',
  takeOver: 'รับช่วงต่อ',
  turnedOn: 'เปิดการแจ้งเตือนรายเดือนแล้ว',
  turnedOff: 'ปิดการแจ้งเตือนแล้ว ยังดึงคำตอบและบันทึกแทนได้ตามปกติ',
  ownedBy: (email: string): string => `การแจ้งเตือนรายเดือนเปิดอยู่แล้วด้วยบัญชี ${email} จึงไม่ต้องเปิดซ้ำ`,
  takeOverHelp:
    'ถ้าท่านรับงานต่อจากบัญชีนั้น กด รับช่วงต่อ ตัวตั้งเวลาเดิมจะเลิกทำงานเองในครั้งถัดไป และอีเมลจะส่งจากบัญชีของท่าน',
  tookOver: 'รับช่วงต่อแล้ว ตั้งแต่นี้ไปส่งจากบัญชีของท่าน',
} as const;

interface SentByClock {
  readonly sent: number;
  readonly failed: readonly unknown[];
  readonly remaining: readonly string[];
  readonly stopped: StopReason | null;
}

type ClockRun =
  | { readonly kind: 'retired' }
  | { readonly kind: 'done'; readonly added: number; readonly report: SentByClock };

/** The line that a trigger leaves in the run journal. */
export function clockText(run: ClockRun): string {
  if (run.kind === 'retired') {
    return 'ตัวตั้งเวลาของบัญชีนี้เลิกใช้แล้ว (มีผู้รับช่วงต่อหรือปิดการแจ้งเตือน) จึงลบตัวเองออก';
  }
  const { sent, failed, remaining, stopped } = run.report;
  return [
    `คำตอบใหม่ ${run.added} รายการ ส่งอีเมล ${sent} ฉบับ`,
    ...(failed.length > 0 ? [`ส่งไม่สำเร็จ ${failed.length} ฉบับ`] : []),
    ...(remaining.length > 0 ? [`เหลือ ${remaining.length} ฉบับ`] : []),
    ...(stopped ? [STOP_TEXTS[stopped]] : []),
  ].join(' · ');
}
