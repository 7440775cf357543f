// Hidden append-only tabs and the state of the system.

import { logged as loggedColumn } from './columns.ts';
import { TAB_COLOUR, type Column, type Tab } from './tab.ts';

const logged = (key: string, title: string, width = 140): Column => loggedColumn(key, title, width);

const journal = (key: string, title: string, columns: readonly Column[]): Tab => ({
  key,
  title,
  kind: 'journal',
  colour: TAB_COLOUR.program,
  hidden: true,
  note: 'บันทึกของระบบ โปรดอย่าพิมพ์ในแท็บนี้',
  columns,
});

/** What Google said: one row per revision of a response. */
export const ANSWERS: Tab = journal('answers', '(ระบบ) คำตอบ', [
  logged('received', 'รับเมื่อ'),
  logged('formKey', 'แบบ'),
  logged('responseId', 'รหัสการตอบ'),
  logged('submitted', 'ส่งเมื่อ'),
  logged('hash', 'ลายพิมพ์'),
  logged('payload', 'เนื้อหา', 400),
]);

/** What people decided; taking back is a row too. */
export const DECISIONS: Tab = journal('decisions', '(ระบบ) การตัดสินใจ', [
  logged('id', 'รหัส'),
  logged('at', 'เมื่อ'),
  logged('by', 'โดย'),
  logged('kind', 'ชนิด'),
  logged('subject', 'เรื่อง'),
  logged('value', 'ค่า', 400),
  logged('group', 'งาน'),
]);

/** Every message meant and what became of it. */
export const CONTACTS: Tab = journal('contacts', '(ระบบ) การติดต่อ', [
  logged('id', 'รหัส'),
  logged('at', 'เมื่อ'),
  logged('by', 'โดย'),
  logged('code', 'รหัสส่วนตัว'),
  logged('wave', 'รอบ'),
  logged('step', 'ขั้น'),
  logged('channel', 'ช่องทาง'),
  logged('state', 'ผล'),
  logged('detail', 'รายละเอียด', 300),
]);

export const RUNS: Tab = journal('runs', '(ระบบ) ประวัติการทำงาน', [
  logged('at', 'เมื่อ'),
  logged('by', 'โดย'),
  logged('what', 'งาน'),
  logged('channel', 'ทาง'),
  logged('outcome', 'ผล'),
  logged('summary', 'สรุป', 400),
]);

/** Name → JSON: form registry, identity of this copy, version of the layout. */
export const SYSTEM: Tab = {
  ...journal('system', '(ระบบ)', [logged('name', 'ชื่อ'), logged('json', 'ค่า', 500)]),
  kind: 'system',
};

/** Reports as they were handed in, one after another; opened from their dialog. */
export const FROZEN: Tab = {
  ...journal('frozen', 'รายงานที่ตรึงไว้', [
    logged('report', 'รหัสรายงาน', 170),
    logged('part', 'แถวนี้คือ', 120),
    logged('no', 'ลำดับ', 60),
    logged('subject', 'เรื่อง', 300),
    logged('group', 'กลุ่ม', 160),
    logged('result', 'ผล', 180),
    logged('numerator', 'ตัวตั้ง (คน)', 85),
    logged('denominator', 'ตัวหาร (คน)', 85),
    { ...logged('data', 'ข้อมูลครบถ้วน', 400), hidden: true },
    { ...logged('print', 'ลายพิมพ์', 140), hidden: true },
  ]),
  colour: TAB_COLOUR.report,
  note: 'รายงานตามที่ส่งไปแล้ว ไม่มีชื่อผู้สำเร็จการศึกษา โปรดอย่าพิมพ์ในแท็บนี้ ถ้ามีการแก้ โปรแกรมตรวจพบได้ (เมนู 5 รายงาน › ตรึงรายงาน)',
};
