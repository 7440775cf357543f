// Tabs for what is handed to the Commission: the people to key one by one, and its table of the seven statuses.

import { HAND_OVER_KEY, KEYED, VALUES } from '../hand-over/hand-over.ts';
import { KEYED_KEYS, titleOf, type KeyedKey } from '../hand-over/keyed-values.ts';
import { SUMMARY_COLUMNS } from '../hand-over/summary-columns.ts';
import { asked, shown, view } from './columns.ts';
import { TAB_COLOUR, type Tab } from './tab.ts';

const WIDTHS: Readonly<Partial<Record<KeyedKey, number>>> = {
  status: 130,
  studyPlace: 200,
  studyFaculty: 130,
  studyField: 140,
  workplace: 200,
  position: 140,
  income: 120,
};

export const HAND_OVER: Tab = view(
  {
    key: HAND_OVER_KEY,
    title: 'รายการที่ต้องคีย์',
    colour: TAB_COLOUR.report,
    hidden: true,
    frozenTo: 'name',
    note: 'ผู้ที่ต้องบันทึกใน V-COP เพราะเพิ่งติดตามได้หรือข้อมูลเปลี่ยนจากที่คีย์ไว้ คีย์เสร็จแล้วเลือก คีย์แล้ว ทีละคนหรือลากลงทั้งคอลัมน์ เมื่อปรับทะเบียน แถวนั้นจะหายไป และกลับมาเองถ้าข้อมูลเปลี่ยน',
  },
  [
    shown('level', 'ระดับ', 55),
    shown('field', 'สาขาวิชา', 140),
    shown('studentId', 'รหัสนักเรียน', 110),
    shown('name', 'ชื่อ–นามสกุล', 190),
    asked('keyed', 'คีย์แล้วหรือยัง', 100, {
      choices: [KEYED],
      note: 'เลือกเมื่อบันทึกคนนี้ใน V-COP แล้ว โปรแกรมจำค่าที่เห็นในแถวนี้ไว้เทียบครั้งต่อไป',
    }),
    shown('before', 'เดิม', 260, { note: 'ค่าที่คีย์ไว้ครั้งก่อน → ค่าใหม่ แก้เฉพาะช่องที่บอกไว้ในนี้' }),
    ...KEYED_KEYS.map((key) => shown(key, titleOf(key), WIDTHS[key] ?? 110)),
    shown(VALUES, 'ค่าที่จะจำเมื่อเลือก คีย์แล้ว', 60, { hidden: true }),
  ],
);

export const OVEC_SUMMARY: Tab = view(
  {
    key: 'ovecSummary',
    title: 'สรุปส่ง สอศ.',
    colour: TAB_COLOUR.report,
    hidden: true,
    note: 'จำนวนตามเจ็ดสถานะ รายระดับ ประเภทวิชา และสาขาวิชา ในรูปแบบแฟ้มภาวะการมีงานทำของ สอศ. โปรแกรมเขียนให้ ไม่ต้องพิมพ์ในแท็บนี้ แถวรวมไม่อยู่ในแฟ้ม',
  },
  [
    ...SUMMARY_COLUMNS.map(({ key, title, width, isCount = false, note }) =>
      shown(key, title, width, {
        ...(isCount ? { format: 'integer' } : {}),
        ...(note === undefined ? {} : { note }),
      }),
    ),
    shown('mark', 'หมายเหตุ', 160),
  ],
);
