// Sentences of the dialog that freezes a report, checks frozen ones and lists what changed since.

import type { FrozenCheck, RowTrouble, TroubledRow } from '../domain/frozen/check-frozen.ts';
import type { FactChange, FactName, PersonChange } from '../domain/frozen/compare-frozen.ts';
import { PART } from '../domain/frozen/frozen-lines.ts';
import type { FrozenFacts, FrozenFigure, FrozenHead } from '../domain/frozen/frozen-report.ts';
import type { Source } from '../domain/answers/answer.ts';
import { describeRate } from '../domain/indicator/format-rate.ts';
import { TERMS } from '../domain/indicator/terms.ts';
import type { WithinYear } from '../domain/outcome/outcome.ts';
import type { Status } from '../domain/outcome/statuses.ts';
import { SOURCE_CHOICES } from '../domain/tabs/entry-tab.ts';
import { FROZEN } from '../domain/tabs/journal-tabs.ts';
import { levelLabel } from '../domain/thai/level.ts';
import { WITHIN_YEAR } from '../domain/views/latest-view.ts';
import { shownDay } from '../domain/views/register-view.ts';
import { RATE_TEXTS, reasonText } from './indicator-texts.ts';
import { statusText } from './status-labels.ts';

const RESTORE = 'กู้ได้จาก ไฟล์ › ประวัติเวอร์ชัน';

export const FROZEN_TEXTS = {
  title: FROZEN.title,
  intro: 'ตรึงรายงานคือเก็บตัวเลข ณ วันที่ส่งไว้ไม่ให้เปลี่ยน พร้อมหนึ่งแถวต่อหนึ่งคนที่ไม่มีชื่อ เพื่อคำนวณซ้ำได้',
  none: 'ยังไม่มีรายงานที่ตรึงไว้',
  prepare: 'ตรึงรายงานใหม่',
  back: 'กลับไปรายการ',
  openTab: 'เปิดแท็บ',
  tabOpened: 'เปิดแท็บให้แล้ว อยู่หลังหน้าต่างนี้',
  files: 'ไฟล์สำหรับโปรแกรมสถิติ',
  changes: 'เปลี่ยนแปลงหลังตรึง',
  newest: (code: string, at: string): string => `ฉบับล่าสุดของรุ่น: ${code} (${shownDay(at)})`,
  lost: (code: string): string => `แถวของรายงาน ${code} หายไปทั้งหมด ${RESTORE}`,
  previewTitle: 'ตรวจก่อนตรึงรายงาน',
  what: (cohort: string, asOf: string): string => `รุ่น ${cohort} ข้อมูล ณ วันที่ ${shownDay(asOf)}`,
  counts: (people: number, figures: number): string =>
    `ผู้สำเร็จการศึกษา ${people} คน ตัวเลข ${figures} แถวเหมือนในแท็บ ตัวบ่งชี้ (ตารางนี้แสดงเฉพาะยอดรวมและแต่ละระดับ)`,
  nobody: 'รุ่นนี้ยังไม่มีผู้สำเร็จการศึกษาที่อนุมัติผลแล้ว จึงยังไม่มีตัวเลขให้ตรึง',
  mustFix: (count: number): string =>
    `ยังมีรายการ ต้องแก้ ${count} รายการในแท็บ สิ่งที่ต้องตรวจ ตรึงได้ แต่ควรแก้ก่อนส่ง`,
  unfinished: 'ยังดึงคำตอบใหม่ไม่ครบ ตัวเลขจึงอาจยังไม่รวมคำตอบล่าสุด',
  figures: 'ตัวเลขที่จะตรึง',
  figureHead: ['ตัวบ่งชี้', 'กลุ่ม', 'ผล', 'ตัวตั้ง', 'ตัวหาร', 'ตัดออก', 'ติดตามได้', 'ใช้รายงาน'],
  reason: 'ชื่อรายงานหรือเหตุผลที่ตรึง',
  reasonHelp: 'เช่น รายงาน สอศ. รอบที่ 1 (ไม่ต้องใส่ชื่อผู้สำเร็จการศึกษา)',
  reasonMissing: 'โปรดพิมพ์ชื่อรายงานหรือเหตุผลก่อนยืนยัน',
  confirm: 'ยืนยันตรึงรายงาน',
  planChanged: 'ข้อมูลเปลี่ยนไปหลังจากแสดงตัวเลข จึงยังไม่ได้ตรึง โปรดตรวจตัวเลขชุดใหม่นี้แล้วยืนยันอีกครั้ง',
  doneTitle: 'ตรึงรายงานแล้ว',
  done: (code: string): string => `รหัสรายงาน ${code}`,
  hash: (hash: string): string =>
    `ลายพิมพ์ (SHA-256) ${hash} โปรดจดไว้กับรายงาน ใช้ตรวจภายหลังว่าไม่มีการแก้`,
  noChange: 'ไม่มีตัวเลขและข้อมูลรายคนที่เปลี่ยนจากตอนตรึง',
  figureChanges: (count: number): string => `ตัวเลขที่เปลี่ยน ${count} แถว`,
  figureChangeHead: ['ตัวบ่งชี้', 'กลุ่ม', 'ตอนตรึง', 'ตอนนี้'],
  personChanges: (count: number): string => `คนที่ข้อมูลเปลี่ยน ${count} คน (ชื่อจากรายชื่อปัจจุบัน)`,
  personChangeHead: ['ใคร', 'เรื่อง', 'ตอนตรึง', 'ตอนนี้'],
  noKey: 'ไฟล์นี้ไม่มีกุญแจของรหัสแทนตัว (เช่น เป็นไฟล์สำเนา) จึงบอกไม่ได้ว่าแถวใดเป็นของใคร',
  unreadable: 'หัวรายงานอ่านไม่ได้ จึงเทียบกับข้อมูลปัจจุบันไม่ได้',
  figureFile: 'บันทึกตัวเลขที่เปลี่ยน (CSV)',
  personFile: 'บันทึกรายคนที่เปลี่ยน (CSV มีชื่อ โปรดเก็บเป็นความลับ)',
  troubles: 'แถวที่ไม่ตรงกับตอนตรึง',
  troubleHead: ['แถว', 'ลำดับ', 'สิ่งที่พบ', 'เรื่อง'],
  more: (count: number): string => `และอีก ${count} แถว`,
} as const;

export const headLine = ({ cohort, asOf, people, figures }: FrozenHead): string =>
  `${FROZEN_TEXTS.what(cohort, asOf)} · ${people} คน · ตัวเลข ${figures} แถว`;

export const frozenBy = ({ at, by, version, mustFix }: FrozenHead): string =>
  `ตรึงเมื่อ ${shownDay(at)} โดย ${by} โปรแกรมรุ่น ${version}` +
  (mustFix > 0 ? ` · ขณะนั้นมีรายการ ต้องแก้ ${mustFix} รายการ` : '');

export function checkText({ isIntact, rows, isRemembered }: FrozenCheck): string {
  if (isIntact) {
    return isRemembered
      ? 'ครบถ้วน ไม่มีการแก้หลังตรึง'
      : 'ตรงกับลายพิมพ์ในแท็บ โปรดเทียบกับลายพิมพ์ที่จดไว้ เพราะไฟล์นี้ไม่ได้จำไว้ต่างหาก';
  }
  const where = rows.length > 0 ? `${rows.length} แถว` : 'แต่บอกไม่ได้ว่าแถวใด';
  return `ไม่ตรงกับตอนตรึง ${where} ${RESTORE}`;
}

const TROUBLES: Readonly<Record<RowTrouble, string>> = {
  changed: 'ถูกแก้',
  missing: 'หายไป',
  extra: 'ซ้ำ',
};

export const troubleRow = ({ part, no, trouble, subject }: TroubledRow): string[] => [
  part,
  part === PART.head ? '' : no,
  TROUBLES[trouble],
  subject,
];

/** Counts first; the version where it is another one, so that nobody takes it for changed answers. */
export function figureText(figure: FrozenFigure | null, other: FrozenFigure | null): string {
  if (figure === null) return DASH;
  const { numerator, denominator, version } = figure;
  const value = denominator === 0 ? null : numerator / denominator;
  const rate = describeRate({ numerator, denominator, value }, RATE_TEXTS, true);
  return other === null || other.version === version ? rate : `${rate} นิยามฉบับที่ ${version}`;
}

export const FACT_LABELS: Readonly<Record<FactName, string>> = {
  ovec7: 'สถานะ 7 ข้อ',
  status: 'สถานะ',
  employedWithinYear: 'ได้งานภายใน ๑ ปี',
  tracked: TERMS.KNOWN.label,
  source: 'ใครบอก',
  level: 'ระดับ',
  program: 'ประเภทวิชา',
  field: 'สาขาวิชา',
  hadJobBefore: TERMS.HAD_JOB_BEFORE.label,
  studyAndWork: TERMS.STUDY_AND_WORK.label,
  inField: TERMS.IN_FIELD.label,
  carriedForward: 'ตอบว่าเหมือนเดิม',
  imported: 'นำเข้า ไม่ได้เก็บด้วยเครื่องมือนี้',
  anniversaryMonth: 'เริ่มงานเดือนที่ครบ 1 ปี',
  excluded: 'เหตุที่ตัดออก',
  ownWord: 'สถานะจากเจ้าตัว',
};

const PERSON_KINDS: Readonly<Record<PersonChange['kind'], string>> = {
  changed: '',
  added: 'เพิ่มเข้ามาหลังตรึง',
  gone: 'ไม่นับแล้ว',
};

const DASH = '–';
const YES_NO = { true: WITHIN_YEAR.yes, false: WITHIN_YEAR.no };

const FACT_TEXTS: Readonly<Partial<Record<FactName, (value: string) => string>>> = {
  level: (value) => levelLabel(value as FrozenFacts['level']),
  status: (value) => statusText(value as Status),
  source: (value) => SOURCE_CHOICES[value as Source],
  employedWithinYear: (value) => WITHIN_YEAR[value as WithinYear],
  excluded: reasonText,
};

function factText(fact: FactName, value: FactChange['then']): string {
  if (typeof value === 'object') return value.ovec7 || DASH;
  if (typeof value === 'boolean') return YES_NO[`${value}`];
  return value === undefined || value === '' ? DASH : (FACT_TEXTS[fact]?.(value) ?? value);
}

/** One line per fact; one for whoever came or went. */
export function personRows(change: PersonChange, name: string): string[][] {
  const who = name === '' ? 'ไม่อยู่ในรายชื่อแล้ว' : name;
  if (change.kind !== 'changed') return [[who, PERSON_KINDS[change.kind], DASH, DASH]];
  return change.facts.map(({ fact, then, now }) => [
    who,
    FACT_LABELS[fact],
    factText(fact, then),
    factText(fact, now),
  ]);
}
