// The table in which a college adds definitions of indicators, or edits those of the program.

import {
  ALL_OF,
  DEFINITION_CHOICES,
  type DefinitionColumn,
} from '../indicator/definition-cells.ts';
import { TERMS } from '../indicator/terms.ts';
import { TAB_COLOUR, type Column, type Tab } from './tab.ts';

const WORDS = Object.values(TERMS)
  .map(({ label }) => label)
  .join(' · ');
const CONDITION_NOTE = `คั่นทางเลือกด้วยจุลภาค ใช้${ALL_OF}เมื่อต้องเป็นพร้อมกัน เช่น มีงานทำ${ALL_OF}ตรงสาขา, ศึกษาต่อ คำที่ใช้ได้: ${WORDS}`;

const typed = (
  key: DefinitionColumn,
  title: string,
  width: number,
  more: Partial<Column> = {},
): Column => ({ key, title, role: 'typed', width, ...more });

const chosen = (
  key: keyof typeof DEFINITION_CHOICES,
  title: string,
  width: number,
  more: Partial<Column> = {},
): Column => typed(key, title, width, { choices: Object.values(DEFINITION_CHOICES[key]), ...more });

export const DEFINITIONS_TAB: Tab = {
  key: 'definitions',
  title: 'นิยามตัวบ่งชี้',
  kind: 'people',
  colour: TAB_COLOUR.people,
  hidden: true,
  note: 'ตัวบ่งชี้ที่วิทยาลัยเพิ่มเอง หนึ่งแถวต่อหนึ่งตัว ตัวบ่งชี้ของโปรแกรมอยู่ครบเสมอ ถ้าต้องการแก้ให้พิมพ์แถวที่มีรหัสเดียวกันและเลขฉบับใหม่ แถวที่อ่านไม่ออกจะไม่นับและบอกไว้ในแท็บ สิ่งที่ต้องตรวจ',
  columns: [
    typed('id', 'รหัส', 130, { note: 'ตัวอักษร ตัวเลข หรือขีด ไม่มีช่องว่าง เช่น VEC_2570' }),
    typed('version', 'ฉบับ', 60, { note: 'เปลี่ยนทุกครั้งที่แก้สูตร เช่น 1, 2' }),
    typed('name', 'ชื่อตัวบ่งชี้', 300),
    typed('source', 'ที่มา', 260, { note: 'ชื่อคู่มือหรือหนังสือ พร้อมหน้า' }),
    typed('numerator', 'ตัวตั้ง: นับผู้ที่', 280, { note: CONDITION_NOTE }),
    chosen('base', 'ตัวหาร', 180),
    typed('exclusions', 'ตัดออกจากตัวหาร', 240, { note: CONDITION_NOTE }),
    chosen('timing', 'นับเมื่อ', 110, {
      note: `ภายใน 1 ปี ใช้กับคำว่า ${TERMS.WORK.label} เท่านั้น คำอื่นนับตามสถานะล่าสุด`,
    }),
    chosen('evidence', 'จากใคร', 170),
    chosen('detail', 'แสดงแยก', 170),
    chosen('graded', 'ใช้ระดับคุณภาพ', 110),
  ],
};
