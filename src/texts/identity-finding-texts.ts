// What findings about who a person is say to staff.

import type { IDENTITY_RULES } from '../domain/quality/rules/identity.ts';
import type { RuleText } from './rule-text.ts';

type IdentityRuleId = (typeof IDENTITY_RULES)[number]['id'];

export const IDENTITY_FINDING_TEXTS: Readonly<Record<IdentityRuleId, RuleText>> = {
  'answer/renamed': {
    title: 'ชื่อที่ตอบไม่ใช่ชื่อในรายชื่อ แต่เป็นคนเดียวกัน',
    says: ({ typed = '' }) =>
      `ตอบด้วยชื่อ “${typed}” เบอร์โทรศัพท์หรือรหัสยืนยันว่าเป็นคนนี้ ถ้าเปลี่ยนชื่อแล้ว พิมพ์ชื่อใหม่ในแท็บ ทะเบียนติดตาม`,
    where: 'แท็บ ทะเบียนติดตาม',
  },
  'roster/samePerson': {
    title: 'แถวที่ตัดสินแล้วว่าเป็นคนเดียวกันยังอยู่ในรายชื่อ',
    says: ({ other = '' }) =>
      `ตัดสินแล้วว่าเป็นคนเดียวกับรหัสส่วนตัว ${other} จึงนับครั้งเดียว ลบแถว ${other} ออกจากรายชื่อได้`,
  },
  'roster/nameCorrected': {
    title: 'ชื่อที่แก้ในทะเบียนยังไม่ตรงกับแท็บรายชื่อ',
    says: ({ listed = '' }) =>
      `แก้ชื่อในทะเบียนแล้ว แต่ในแท็บรายชื่อยังเป็น “${listed}” แก้ในแท็บรายชื่อให้ตรงกันเมื่อมีหลักฐาน`,
  },
};
