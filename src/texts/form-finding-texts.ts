// What findings about the forms themselves say to staff; how to mend them is shown by the check of the forms.

import type { FormTrouble } from '../domain/survey/form-health.ts';
import type { Finding } from '../domain/quality/finding.ts';
import { FOLLOW_UP_PAGES } from '../domain/survey/follow-up.ts';
import { PRE_GRADUATION_PAGES } from '../domain/survey/pre-graduation.ts';
import { FORM_NAMES } from './form-names.ts';

const TEXTS: Readonly<Record<FormTrouble, (count: string) => string>> = {
  gone: () => 'เปิดไม่ได้แล้ว อาจถูกลบ โปรดดูใน ถังขยะ ของ Google ไดรฟ์',
  unpublished: () => 'ถูกยกเลิกการเผยแพร่ ไม่มีใครตอบได้',
  closed: () => 'ปิดรับคำตอบอยู่ ถ้าปิดไว้โดยตั้งใจ เลือก ยอมรับตามนี้',
  restricted: () => 'ผู้ที่ไม่ได้ลงชื่อเข้าใช้ Google ตอบไม่ได้ ต้องเปิดให้ทุกคนที่มีลิงก์',
  noTrigger: () => 'ตัวเตือนคำตอบใหม่ไม่ทำงาน คำตอบไม่หาย แต่จะเข้ามาช้า',
  linkedToSheet: () => 'ถูกเชื่อมกับ Google ชีต จึงมีข้อมูลส่วนบุคคลของผู้ตอบอีกชุดหนึ่งอยู่นอกการดูแลของโปรแกรม',
  collectsEmail: () => 'ถูกตั้งให้เก็บอีเมลของผู้ตอบ เกินกว่าที่แจ้งไว้ในประกาศความเป็นส่วนตัว',
  editsAllowed: () => 'ถูกตั้งให้ผู้ตอบแก้คำตอบภายหลังได้ ใครได้ลิงก์แก้ไขไปก็เปลี่ยนคำตอบได้',
  changed: (count) => `ถูกแก้ด้วยมือ ${count} จุด คำตอบที่ส่งมาแล้วยังอยู่ครบ`,
  ownQuestions: (count) => `มีข้อที่เพิ่มเอง ${count} ข้อ โปรแกรมไม่นำคำตอบของข้อเหล่านี้มาใช้`,
};

type ParamText = (params: Finding['params']) => string;

const QUESTIONS = [...FOLLOW_UP_PAGES, ...PRE_GRADUATION_PAGES].flatMap((page) => page.questions);

const titleOf = (field: string): string =>
  QUESTIONS.find(({ key, field: fed = key }) => fed === field)?.title ?? field;

const unknownChoice: ParamText = ({ typed = '', question = '' }) =>
  question === 'status'
    ? `เลือก “${typed}” ในข้อ “${titleOf(question)}” ซึ่งไม่ใช่ตัวเลือกของแบบ (มีผู้แก้ตัวเลือกด้วยมือ) จึงยังไม่ทราบสถานะ คำตอบทั้งหมดเก็บไว้`
    : `เลือก “${typed}” ในข้อ “${titleOf(question)}” ซึ่งไม่ใช่ตัวเลือกของแบบ (มีผู้แก้ตัวเลือกด้วยมือ) เก็บไว้ตามที่ตอบ`;

/** By rule, as the findings name it. */
export const FORM_FINDING_TEXTS: Readonly<Record<string, ParamText>> = {
  'choice/unknown': unknownChoice,
  ...Object.fromEntries(
    (Object.keys(TEXTS) as FormTrouble[]).map((trouble): [string, ParamText] => [
      `form/${trouble}`,
      ({ form, count = '' }) => `${FORM_NAMES[form === 'P' ? 'P' : 'F']}${TEXTS[trouble](count)}`,
    ]),
  ),
};
