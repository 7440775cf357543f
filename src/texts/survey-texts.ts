// What is said about a form that differs from its plan.

import type { FormDifference, FormDifferenceKind } from '../domain/survey/explain-form.ts';
import type { FormSwitch, FormText, ItemType } from '../domain/survey/form-plan.ts';

const formTextNames: Readonly<Record<FormText, string>> = {
  title: 'ชื่อแบบ',
  description: 'คำชี้แจงหน้าแรก',
  confirmation: 'ข้อความหลังส่งคำตอบ',
  closedMessage: 'ข้อความเมื่อปิดรับคำตอบ',
};

const formSwitchNames: Readonly<Record<FormSwitch, string>> = {
  collectEmail: 'การเก็บอีเมลของผู้ตอบ',
  limitOneResponse: 'การจำกัดให้ตอบได้ครั้งเดียว (ทำให้ต้องลงชื่อเข้าใช้ Google)',
  requireLogin: 'การบังคับให้ลงชื่อเข้าใช้ Google',
  allowResponseEdits: 'การให้แก้คำตอบภายหลัง',
  showRespondAgain: 'ลิงก์ส่งคำตอบอีกครั้ง',
  publishingSummary: 'การให้ผู้ตอบเห็นสรุปคำตอบ',
  shuffleQuestions: 'การสลับลำดับข้อ',
  progressBar: 'แถบแสดงความคืบหน้า',
  quiz: 'การเป็นแบบทดสอบที่ให้คะแนน',
};

/** Long texts are quoted from their beginning: enough to recognise them. */
const LONGEST_QUOTE = 80;

const quote = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '') return '(ว่าง)';
  return plain.length > LONGEST_QUOTE ? `“${plain.slice(0, LONGEST_QUOTE)}…”` : `“${plain}”`;
};

const listed = (verb: string, texts: readonly string[]): string =>
  texts.length === 0 ? '' : ` ${verb} ${texts.map(quote).join(' ')}`;

/** The address of a question goes with the question. */
const OLD_LINKS = ' (ลิงก์และคิวอาร์โค้ดที่ส่งออกไปแล้วจะไม่เติมข้อนี้ให้อีก โปรดส่งลิงก์ใหม่หลังซ่อม)';

type TextOf<Kind extends FormDifferenceKind> = (
  difference: Extract<FormDifference, { kind: Kind }>,
) => string;

const formDifferenceTexts: { readonly [Kind in FormDifferenceKind]: TextOf<Kind> } = {
  text: ({ name, held }) => `${formTextNames[name]}ถูกแก้เป็น ${quote(held)}`,
  switch: ({ name }) => `${formSwitchNames[name]} ถูกเปิดไว้`,
  missing: ({ title, isPage, isPrefilled }) =>
    `ไม่พบ${isPage ? 'หน้า' : 'ข้อ'} ${quote(title)}${isPrefilled ? OLD_LINKS : ''}`,
  replaced: ({ title, isPrefilled }) =>
    `ข้อ ${quote(title)} ถูกลบแล้วทำขึ้นใหม่ด้วยมือ คำตอบของข้อใหม่จะนับเมื่อซ่อมแบบ${isPrefilled ? OLD_LINKS : ''}`,
  dropped: ({ title }) => `ข้อ ${quote(title)} ไม่ใช้แล้ว จะถูกลบเมื่อซ่อมแบบ`,
  linked: () => 'แบบถูกเชื่อมกับ Google ชีต ทำให้มีข้อมูลส่วนบุคคลของผู้ตอบอีกชุดหนึ่งอยู่นอกการดูแลของโปรแกรม',
  foreign: ({ title }) => `มีผู้เพิ่มข้อ ${quote(title)} เอง โปรแกรมไม่แตะต้องและไม่นำคำตอบมาใช้`,
  duplicate: ({ title }) => `มีข้อ ${quote(title)} ซ้ำอีกข้อหนึ่ง`,
  moved: ({ title }) => `ข้อ ${quote(title)} ถูกย้ายตำแหน่ง`,
  type: ({ title }) => `ข้อ ${quote(title)} ถูกเปลี่ยนชนิดคำถาม`,
  title: ({ title, held }) => `ข้อ ${quote(title)} ถูกแก้ข้อความเป็น ${quote(held)}`,
  help: ({ title, held }) => `คำอธิบายของข้อ ${quote(title)} ถูกแก้เป็น ${quote(held)}`,
  required: ({ title, held }) => `ข้อ ${quote(title)} ถูกเปลี่ยนเป็น${held ? 'บังคับตอบ' : 'ไม่บังคับตอบ'}`,
  other: ({ title, held }) => `ตัวเลือก “อื่นๆ” ของข้อ ${quote(title)} ถูก${held ? 'เพิ่มเข้ามา' : 'นำออก'}`,
  labels: ({ title, missing, added }) =>
    missing.length + added.length === 0
      ? `ลำดับตัวเลือกของข้อ ${quote(title)} ถูกเปลี่ยน`
      : `ตัวเลือกของข้อ ${quote(title)} ไม่ตรงกับแบบ${listed('ขาด', missing)}${listed('เกิน', added)}`,
  navigation: ({ title }) => `การไปหน้าถัดไปของข้อ ${quote(title)} ไม่ตรงกับแบบ`,
};

/** The table pairs each kind with its own function, which an index by union cannot say. */
export const formDifferenceText = (difference: FormDifference): string =>
  (formDifferenceTexts[difference.kind] as (difference: FormDifference) => string)(difference);

const ITEM_TYPE_NAMES: Readonly<Record<ItemType, string>> = {
  TEXT: 'คำตอบสั้นๆ (Short answer)',
  PARAGRAPH_TEXT: 'ย่อหน้า (Paragraph)',
  MULTIPLE_CHOICE: 'หลายตัวเลือก (Multiple choice)',
  CHECKBOX: 'ช่องทำเครื่องหมาย (Checkboxes)',
  LIST: 'เลื่อนลง (Drop-down)',
  PAGE_BREAK: 'ส่วน (Section)',
};

/** The clicks for what no program can mend, or what a repair leaves to do; null where a repair is all. */
export function clicksFor(difference: FormDifference): string | null {
  switch (difference.kind) {
    case 'type':
      return `เปิดหน้าแก้ไขแบบ กดที่ข้อนี้ แล้วเลือกชนิดเป็น “${ITEM_TYPE_NAMES[difference.wanted]}” ที่มุมขวาบนของข้อ คำตอบที่ส่งมาแล้วยังอ่านได้`;
    case 'duplicate':
      return 'คำตอบของทั้งสองข้อนับเป็นข้อเดียวกัน เปิดหน้าแก้ไขแบบ กดที่ข้อที่ซ้ำ (ข้อล่าง) แล้วกดรูปถังขยะ';
    case 'foreign':
      return 'ถ้าตั้งใจเพิ่ม ไม่ต้องทำอะไร ถ้าไม่ได้ตั้งใจ เปิดหน้าแก้ไขแบบ กดที่ข้อนี้ แล้วกดรูปถังขยะ';
    case 'linked':
      return 'เมื่อซ่อมแล้ว คำตอบใหม่จะไม่ถูกคัดลอกอีก แต่ชุดที่คัดลอกไว้แล้วยังอยู่ โปรดลบเอง โดยเปิดไฟล์ Google ชีตนั้น คลิกขวาที่แท็บ การตอบแบบฟอร์ม (Form Responses) แล้วเลือก ลบ';
    default:
      return null;
  }
}
