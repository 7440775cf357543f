// What is said about a form that differs from its plan.

import type { FormDifference, FormDifferenceKind } from '../domain/survey/explain-form.ts';
import type { FormSwitch, FormText } from '../domain/survey/form-plan.ts';

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

type TextOf<Kind extends FormDifferenceKind> = (
  difference: Extract<FormDifference, { kind: Kind }>,
) => string;

const formDifferenceTexts: { readonly [Kind in FormDifferenceKind]: TextOf<Kind> } = {
  text: ({ name, held }) => `${formTextNames[name]}ถูกแก้เป็น ${quote(held)}`,
  switch: ({ name }) => `${formSwitchNames[name]} ถูกเปิดไว้`,
  missing: ({ title, isPage }) => `ไม่พบ${isPage ? 'หน้า' : 'ข้อ'} ${quote(title)}`,
  dropped: ({ title }) => `ข้อ ${quote(title)} ไม่ใช้แล้ว จะถูกลบเมื่อซ่อมแบบ`,
  foreign: ({ title }) => `มีผู้เพิ่มข้อ ${quote(title)} เอง ระบบไม่แตะต้องและไม่นำคำตอบมาใช้`,
  moved: ({ title }) => `ข้อ ${quote(title)} ถูกย้ายตำแหน่ง`,
  type: ({ title }) => `ข้อ ${quote(title)} ถูกเปลี่ยนชนิดคำถาม ระบบแก้เองไม่ได้ โปรดเปลี่ยนกลับในหน้าแก้ไขแบบ`,
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
