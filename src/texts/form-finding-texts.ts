// What findings about the forms themselves say to staff; how to mend them is shown by the check of the forms.

import type { FORM_RULES } from '../domain/quality/rules/forms.ts';
import { FORM_NAMES } from './form-names.ts';
import type { RuleText } from './rule-text.ts';

type FormRuleId = (typeof FORM_RULES)[number]['id'];

const text = (title: string, says: (count: string) => string): RuleText => ({
  title,
  says: ({ form, count = '' }) => `${FORM_NAMES[form === 'P' ? 'P' : 'F']}${says(count)}`,
});

export const FORM_FINDING_TEXTS: Readonly<Record<FormRuleId, RuleText>> = {
  'form/gone': text(
    'แบบสอบถามเปิดไม่ได้แล้ว',
    () => 'เปิดไม่ได้แล้ว อาจถูกลบ โปรดดูใน ถังขยะ ของ Google ไดรฟ์',
  ),
  'form/unpublished': text('แบบสอบถามถูกยกเลิกการเผยแพร่', () => 'ถูกยกเลิกการเผยแพร่ ไม่มีใครตอบได้'),
  'form/closed': text('แบบสอบถามปิดรับคำตอบ', () => 'ปิดรับคำตอบอยู่ ถ้าปิดไว้โดยตั้งใจ เลือก ยอมรับตามนี้'),
  'form/restricted': text(
    'ผู้ไม่มีบัญชี Google ตอบแบบสอบถามไม่ได้',
    () => 'ผู้ที่ไม่ได้ลงชื่อเข้าใช้ Google ตอบไม่ได้ ต้องเปิดให้ทุกคนที่มีลิงก์',
  ),
  'form/noTrigger': text(
    'ตัวเตือนคำตอบใหม่ไม่ทำงาน',
    () => 'ตัวเตือนคำตอบใหม่ไม่ทำงาน คำตอบไม่หาย แต่จะเข้ามาช้า',
  ),
  'form/linkedToSheet': text(
    'แบบสอบถามถูกเชื่อมกับชีตอื่น',
    () => 'ถูกเชื่อมกับ Google ชีต จึงมีข้อมูลส่วนบุคคลของผู้ตอบอีกชุดหนึ่งอยู่นอกการดูแลของโปรแกรม',
  ),
  'form/collectsEmail': text(
    'แบบสอบถามถูกตั้งให้เก็บอีเมล',
    () => 'ถูกตั้งให้เก็บอีเมลของผู้ตอบ เกินกว่าที่แจ้งไว้ในประกาศความเป็นส่วนตัว',
  ),
  'form/editsAllowed': text(
    'แบบสอบถามถูกตั้งให้แก้คำตอบได้',
    () => 'ถูกตั้งให้ผู้ตอบแก้คำตอบภายหลังได้ ใครได้ลิงก์แก้ไขไปก็เปลี่ยนคำตอบได้',
  ),
  'form/changed': text(
    'แบบสอบถามถูกแก้ด้วยมือ',
    (count) => `ถูกแก้ด้วยมือ ${count} จุด คำตอบที่ส่งมาแล้วยังอยู่ครบ`,
  ),
  'form/ownQuestions': text(
    'แบบสอบถามมีข้อที่เพิ่มเอง',
    (count) => `มีข้อที่เพิ่มเอง ${count} ข้อ โปรแกรมไม่นำคำตอบของข้อเหล่านี้มาใช้`,
  ),
};
