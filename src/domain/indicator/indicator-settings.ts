// What a college may set about its figures: when to report, how small is small, what leaves the house.

import type { SettingRow } from '../settings/settings-table.ts';
import { asciiDigits } from '../thai/digits.ts';

const NO_OFFICIAL = 'ไม่พบเกณฑ์ทางการ แก้ได้ตามที่วิทยาลัยกำหนด';
const CHECK_MANUAL = 'ตรวจสอบกับคู่มือของ สอศ. ก่อนใช้';

const row = <Key extends string>(
  key: Key,
  label: string,
  fallback: string,
  explanation: string,
): SettingRow & { readonly key: Key } => ({ key, label, fallback, explanation });

export const INDICATOR_SETTING_ROWS = [
  row('reportFrom', 'รายงานได้เมื่อติดตามได้ตั้งแต่ร้อยละ', '70', `ไฟเขียวในแท็บ ตัวบ่งชี้ ${NO_OFFICIAL}`),
  row(
    'cautionFrom',
    'รายงานอย่างระวังเมื่อติดตามได้ตั้งแต่ร้อยละ',
    '50',
    `ไฟเหลืองในแท็บ ตัวบ่งชี้ ต่ำกว่านี้ไม่ควรรายงาน ${NO_OFFICIAL}`,
  ),
  row('trackedTarget', 'เป้าหมายการติดตาม (ร้อยละ)', '80', 'ใช้คำนวณว่าต้องติดตามได้อีกกี่คน'),
  row(
    'smallCollegeBelow',
    'วิทยาลัยขนาดเล็ก เมื่อผู้สำเร็จการศึกษาน้อยกว่า (คน)',
    '100',
    'แสดงจำนวนคนก่อนร้อยละ และไม่แสดงร้อยละของกลุ่มที่น้อยกว่า 10 คน',
  ),
  row(
    'publicFloor',
    'ฉบับเผยแพร่: ไม่แสดงจำนวนที่น้อยกว่า (คน)',
    '5',
    'จำนวนน้อยอาจทำให้รู้ว่าเป็นใคร โปรแกรมปิดช่องอื่นเพิ่มเพื่อไม่ให้ลบกันหาได้',
  ),
  row(
    'publicRounding',
    'ฉบับเผยแพร่: ปัดจำนวนเป็นพหุคูณของ',
    '1',
    '1 คือไม่ปัด ถ้าปัด เช่น 5 ร้อยละจะแสดงเป็นจำนวนเต็ม',
  ),
  row('publicBase', 'ฉบับเผยแพร่: แสดงร้อยละเมื่อตัวหารตั้งแต่ (คน)', '23', 'กลุ่มที่เล็กกว่านี้แสดงเฉพาะจำนวน'),
  row('publicGate', 'ฉบับเผยแพร่: เผยแพร่เมื่อติดตามได้ตั้งแต่ร้อยละ', '70', 'ต่ำกว่านี้ไม่เผยแพร่ตัวเลข'),
  row('bandExcellent', 'ระดับคุณภาพ ยอดเยี่ยม ตั้งแต่ร้อยละ', '80', CHECK_MANUAL),
  row('bandVeryGood', 'ระดับคุณภาพ ดีเลิศ ตั้งแต่ร้อยละ', '70', CHECK_MANUAL),
  row('bandGood', 'ระดับคุณภาพ ดี ตั้งแต่ร้อยละ', '60', CHECK_MANUAL),
  row('bandFair', 'ระดับคุณภาพ ปานกลาง ตั้งแต่ร้อยละ', '50', `${CHECK_MANUAL} ต่ำกว่านี้คือ กำลังพัฒนา`),
] as const;

export type IndicatorSettingKey = (typeof INDICATOR_SETTING_ROWS)[number]['key'];

/** Per cents as they were typed, e.g. 70; counts as whole numbers. */
export type IndicatorSettings = Readonly<Record<IndicatorSettingKey, number>>;

export interface SettingFinding {
  readonly rule: 'setting/notANumber' | 'setting/outOfOrder';
  readonly setting: IndicatorSettingKey;
  readonly typed: string;
}

const COUNTS: ReadonlySet<IndicatorSettingKey> = new Set([
  'smallCollegeBelow',
  'publicFloor',
  'publicRounding',
  'publicBase',
]);

/** Each must not be below the next. */
const DESCENDING: readonly (readonly IndicatorSettingKey[])[] = [
  ['reportFrom', 'cautionFrom'],
  ['bandExcellent', 'bandVeryGood', 'bandGood', 'bandFair'],
];

/** null when it is no number that the setting can take. */
function parse(key: IndicatorSettingKey, typed: string): number | null {
  const text = asciiDigits(typed).replace(/[\s%]/g, '');
  if (COUNTS.has(key)) return /^\d{1,5}$/.test(text) ? Number(text) : null;
  const number = /^\d{1,3}(?:\.\d{1,4})?$/.test(text) ? Number(text) : NaN;
  return number <= 100 ? number : null;
}

/** What cannot be read, and a pair in the wrong order, counts as the default and is a finding. */
export function indicatorSettings(typed: Readonly<Record<IndicatorSettingKey, string>>): {
  readonly settings: IndicatorSettings;
  readonly findings: readonly SettingFinding[];
} {
  const settings: Partial<Record<IndicatorSettingKey, number>> = {};
  const findings: SettingFinding[] = [];
  const fallbacks = new Map<IndicatorSettingKey, number>();
  for (const { key, fallback } of INDICATOR_SETTING_ROWS) {
    const number = parse(key, typed[key]);
    fallbacks.set(key, Number(fallback));
    settings[key] = number ?? Number(fallback);
    if (number === null)
      findings.push({ rule: 'setting/notANumber', setting: key, typed: typed[key] });
  }
  const read = settings as Record<IndicatorSettingKey, number>;
  for (const keys of DESCENDING) {
    const wrong = keys.find((key, at) => at > 0 && read[key] > read[keys[at - 1] ?? key]);
    if (wrong === undefined) continue;
    findings.push({ rule: 'setting/outOfOrder', setting: wrong, typed: typed[wrong] });
    for (const key of keys) read[key] = fallbacks.get(key) ?? 0;
  }
  return { settings: read, findings };
}

export const DEFAULT_INDICATOR_SETTINGS: IndicatorSettings = indicatorSettings(
  Object.fromEntries(INDICATOR_SETTING_ROWS.map(({ key, fallback }) => [key, fallback])) as Record<
    IndicatorSettingKey,
    string
  >,
).settings;

/** At least so many per cent; by the unrounded share, so 69.996 % prints as 70.00 and is still below 70. */
export const reaches = (share: number | null, percent: number): boolean =>
  share !== null && share * 100 >= percent - 1e-9;
