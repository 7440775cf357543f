// Questions and rules that stand in both forms with the same words.

import type { TextRule } from './questionnaire.ts';
import { maxLength, pattern, type QuestionDraft } from './questionnaire-draft.ts';

export const PHONE_RULE: TextRule = pattern(
  '^[0-9๐-๙+() -]{9,20}$',
  'โปรดพิมพ์หมายเลขโทรศัพท์ เช่น 0812345678',
);

export const EMAIL_RULE: TextRule = {
  kind: 'email',
  message: 'โปรดตรวจอีเมลอีกครั้ง เช่น name@gmail.com',
};

export const studentIdRule = (message: string): TextRule => pattern('^[0-9๐-๙ -]{8,16}$', message);

export const CODE: QuestionDraft = {
  key: 'code',
  kind: 'text',
  title: 'รหัสส่วนตัว',
  help: 'ระบบใส่ให้แล้วเมื่อเปิดจากลิงก์ส่วนตัว โปรดอย่าแก้ไข ถ้าช่องนี้ว่าง ไม่ต้องพิมพ์อะไร',
  required: false,
  rule: pattern('^\\s*[0-9A-Za-z-]{6,14}\\s*$', 'รหัสไม่ถูกต้อง โปรดลบข้อความในช่องนี้ออก แล้วทำต่อ'),
};

export const FIRST_NAME_RULE: TextRule = maxLength(60, 'โปรดพิมพ์เฉพาะชื่อจริง');

export const ENTRY = {
  key: 'entry',
  kind: 'choice',
  title: 'ท่านเปิดแบบนี้จาก',
  help: 'ระบบเลือกให้แล้ว ถ้ายังไม่มีข้อใดถูกเลือก โปรดเลือกข้อที่ตรง',
  required: true,
} as const;

export const HELP_WANTED: QuestionDraft = {
  key: 'helpWanted',
  kind: 'checkbox',
  title: 'ต้องการให้วิทยาลัยช่วยเรื่องใด',
  required: false,
  choices: [
    { code: 'JOBS', label: 'ข่าวตำแหน่งงานว่าง' },
    { code: 'STUDY', label: 'ข้อมูลเรียนต่อ' },
    { code: 'SKILL', label: 'อบรมเพิ่มทักษะหรือทดสอบมาตรฐานฝีมือ' },
    { code: 'BIZ', label: 'คำปรึกษาการทำกิจการของตนเอง' },
  ],
};

export const CONSENTS: QuestionDraft = {
  key: 'consents',
  kind: 'checkbox',
  title: 'ความยินยอมเพิ่มเติม (เลือกหรือไม่เลือกก็ได้ ไม่มีผลต่อการตอบแบบนี้)',
  help: 'ใช้ได้เฉพาะเมื่อเจ้าของข้อมูลตอบเอง',
  required: false,
  choices: [
    { code: 'NEWS', label: 'ยินยอมให้ส่งข่าวงานและกิจกรรมศิษย์เก่าถึงข้าพเจ้า' },
    {
      code: 'EMPLOYER',
      label: 'ยินยอมให้ส่งชื่อ สาขา และเบอร์โทรศัพท์แก่สถานประกอบการที่กำลังรับคน',
    },
  ],
};

export const COMMENT: QuestionDraft = {
  key: 'comment',
  kind: 'paragraph',
  title: 'ข้อเสนอแนะต่อหลักสูตรหรือวิทยาลัย',
  help: 'ไม่ควรใส่ข้อมูลสุขภาพหรือเรื่องส่วนตัวของผู้อื่น',
  required: false,
  when: 'askComment',
  rule: maxLength(1000),
};
