// What findings say about the two tabs of rules, and about the rules that a college wrote itself.

import type { OwnDoubt, OwnKind } from '../domain/quality/own/own-types.ts';
import { OWN_SOURCES, RULES } from '../domain/tabs/people-tabs.ts';
import type { RuleText } from './rule-text.ts';

export type OwnFindingId =
  'rule/offWithoutReason' | 'rule/unreadable' | 'own/broken' | 'own/tooMany' | 'own/rule';

const DOUBTS: Readonly<Record<OwnDoubt, (typed: string) => string>> = {
  sourceUnknown: (typed) =>
    `แหล่ง “${typed}” ไม่มี โปรดเลือก ${Object.values(OWN_SOURCES).join(' หรือ ')}`,
  columnUnknown: (typed) => `ไม่พบคอลัมน์ “${typed}” ในแหล่งที่เลือก โปรดพิมพ์ชื่อหัวคอลัมน์ตามที่เห็นในแท็บ`,
  kindUnknown: (typed) => `ชนิด “${typed}” ไม่มี โปรดเลือกจากรายการ`,
  severityUnknown: (typed) => `ระดับ “${typed}” ไม่มี โปรดเลือกจากรายการ`,
  valueMissing: () => 'ยังไม่ได้กรอกช่อง ค่า',
  valueTooLong: () => 'ช่อง ค่า ยาวเกิน 500 ตัวอักษร โปรดแบ่งเป็นหลายกฎ',
  rangeUnreadable: (typed) => `อ่านช่วง “${typed}” ไม่ออก โปรดพิมพ์ เช่น 1 ถึง 4`,
  rangeTurned: (typed) => `ช่วง “${typed}” ค่าต่ำสุดมากกว่าค่าสูงสุด โปรดสลับ`,
  comparisonUnreadable: (typed) =>
    `อ่าน “${typed}” ไม่ออก โปรดเริ่มด้วย = <> > >= < <= แล้วตามด้วยชื่อคอลัมน์`,
  otherColumnUnknown: (typed) => `ไม่พบคอลัมน์ที่สอง “${typed}” ในแหล่งเดียวกัน`,
  twice: () => 'มีกฎเดียวกันนี้อยู่แล้วอีกแถวหนึ่ง โปรดลบแถวที่ซ้ำ',
};

const SAYS_WRONG: Readonly<Record<OwnKind, string>> = {
  required: 'ยังว่าง',
  range: 'ไม่อยู่ในช่วงที่กำหนด',
  oneOf: 'ไม่อยู่ในรายการที่กำหนด',
  pattern: 'ไม่ตรงรูปแบบที่กำหนด',
  compare: 'ไม่สอดคล้องกับอีกคอลัมน์',
};

const ruleColumn = (key: string): string =>
  RULES.columns.find((column) => column.key === key)?.title ?? key;

/** `titleOf` gives the words of a rule of the program. */
export const ownFindingTexts = (
  titleOf: (rule: string) => string,
): Readonly<Record<OwnFindingId, RuleText>> => ({
  'rule/offWithoutReason': {
    title: 'ปิดกฎโดยไม่บอกเหตุผล',
    says: ({ rule = '' }) => `ปิดกฎ “${titleOf(rule)}” โดยไม่มีเหตุผล โปรดพิมพ์เหตุผลที่ปิด`,
  },
  'rule/unreadable': {
    title: 'อ่านค่าในแท็บกฎไม่ออก',
    says: ({ rule = '', column = '', typed = '' }) =>
      `อ่าน “${typed}” ในช่อง ${ruleColumn(column)} ของกฎ “${titleOf(rule)}” ไม่ออก จึงใช้ค่าเริ่มต้น`,
  },
  'own/broken': {
    title: 'กฎของวิทยาลัยเขียนไม่ถูก',
    says: ({ title = '', why = '', typed = '' }) =>
      `กฎของวิทยาลัย “${title}” ยังใช้ไม่ได้: ${DOUBTS[why as OwnDoubt](typed)}`,
  },
  'own/tooMany': {
    title: 'กฎของวิทยาลัยพบมากเกินไป',
    says: ({ title = '', count = '', shown = '' }) =>
      `กฎของวิทยาลัย “${title}” พบ ${count} คน จึงแสดงเพียง ${shown} คนแรก โปรดตรวจว่ากฎเขียนถูก`,
  },
  'own/rule': {
    title: 'กฎของวิทยาลัย',
    says: ({ title = '', message = '', column = '', kind = '', typed = '' }) => {
      if (message !== '') return message;
      const quoted = typed === '' ? '' : ` “${typed}”`;
      return `${title === '' ? '' : `${title}: `}${column}${quoted} ${SAYS_WRONG[kind as OwnKind]}`;
    },
  },
});
