// Sentences of the dialog that takes a work back, and its line in the run journal.

import { toBangkokClock } from '../domain/contact/bangkok-day.ts';
import type { SheetCell } from '../domain/decisions/sheet-cells.ts';
import type { AnswerChange, StaysBecause, UndoPlan } from '../domain/decisions/undo-plan.ts';
import type { PartKind, Work, WorkPart } from '../domain/decisions/works.ts';
import { SETTING_ROWS } from '../domain/settings/settings-table.ts';
import { ALL_TABS } from '../domain/tabs/all-tabs.ts';
import { COHORTS, SETTINGS, WAVES } from '../domain/tabs/people-tabs.ts';
import { FINDINGS, REVIEW } from '../domain/tabs/view-tabs.ts';
import { shownDay } from '../domain/views/register-view.ts';
import type { ViewEffect } from '../domain/views/view-effects.ts';
import { byTab } from './ways.ts';

export const UNDO_TEXTS = {
  title: 'ย้อนงานล่าสุด',
  intro: 'เลือกงานที่จะย้อน แล้วดูสิ่งที่จะเปลี่ยนก่อนยืนยัน ข้อมูลที่กรอกหลังจากงานนั้นไม่หาย',
  work: 'งานที่จะย้อน (ใหม่สุดอยู่บนสุด)',
  look: 'ดูงานที่เลือก',
  confirm: 'ยืนยันย้อน',
  planChanged:
    'ตัวเลือกหรือข้อมูลเปลี่ยนไปหลังดูตัวอย่าง ยังไม่ได้ย้อนอะไร โปรดตรวจรายการใหม่นี้ แล้วกด ยืนยันย้อน อีกครั้ง',
  changes: (count: number): string => `สิ่งที่จะเปลี่ยน ${count} รายการ`,
  head: ['แท็บ', 'ใคร / เรื่อง', 'ช่อง', 'ตอนนี้', 'หลังย้อน'],
  more: (count: number): string => `และอีก ${count} รายการ`,
  blank: '(ว่าง)',
  asBefore: '(ตามข้อมูลเดิม)',
  told: (typed: string): string => `แจ้งว่ามีผู้พิมพ์ “${typed}” ทับ`,
  notTold: 'ไม่แจ้ง',
  wholeRow: 'ทั้งแถว',
  rowGoes: 'ลบแถวที่นำเข้า',
  rowComes: 'นำแถวกลับมา',
  kept: 'สิ่งที่จะไม่ย้อน',
  effects: 'แถวในแท็บต่าง ๆ ที่จะเปลี่ยนตาม',
  wavesStay: `รอบติดต่อที่วางไว้แล้วไม่เปลี่ยนตามวันที่ โปรดตรวจ${byTab(WAVES)}`,
  doneTitle: 'ย้อนแล้ว',
  canReturn: 'ถ้าย้อนผิด เลือกเมนู ย้อนงานล่าสุด อีกครั้ง งานแรกในรายการคือการนำกลับมา',
} as const;

const tabTitle = (key: string): string => ALL_TABS.find((tab) => tab.key === key)?.title ?? key;

/** Answers are given in many tabs and are called after what one does there. */
const ASKED_VERBS: Readonly<Record<string, string>> = {
  [REVIEW.key]: 'ตัดสิน',
  [FINDINGS.key]: 'ตอบ',
};

const PART_TEXTS: Readonly<Record<PartKind, (part: WorkPart) => string>> = {
  import: ({ rows }) => `นำเข้ารายชื่อ ${rows} คน`,
  registry: ({ rows }) => `นำเข้าสถานะจากข้อมูลของ สอศ. ${rows} คน`,
  settings: ({ cells }) => `บันทึกการตั้งค่า ${cells} ช่อง`,
  asked: ({ tab, cells, rows }) =>
    `${ASKED_VERBS[tab] ?? 'กรอก'}ในแท็บ ${tabTitle(tab)} ${cells} ช่อง (${rows} แถว)`,
  correction: ({ cells }) => `แก้ข้อมูลติดต่อ ${cells} ช่อง`,
  misplaced: ({ cells }) => `พิมพ์ทับช่องที่โปรแกรมเขียน ${cells} ช่อง`,
};

/** "นำเข้ารายชื่อ 30 คน"; of an undo the work that it took back. */
const partsText = ({ parts }: Work): string =>
  parts.map((part) => PART_TEXTS[part.kind](part)).join(' · ');

export const willText = (work: Work): string =>
  `${work.isUndo ? 'จะนำกลับมา' : 'จะย้อน'}: ${partsText(work)}`;

export const didText = (work: Work): string =>
  `${work.isUndo ? 'นำกลับมาแล้ว' : 'ย้อนแล้ว'}: ${partsText(work)}`;

export const workText = (work: Work): string =>
  `${work.isUndo ? 'ย้อนกลับ (นำกลับมา): ' : ''}${partsText(work)}`;

const whenText = ({ at }: Work): string => `${shownDay(at)} ${toBangkokClock(at)} น.`;

export const madeText = (work: Work): string => `ทำเมื่อ ${whenText(work)} โดย ${work.by}`;

/** With day, time and account, as one line of a list. */
export const workLine = (work: Work): string =>
  `${whenText(work)} · ${workText(work)} · ${work.by}`;

/** What people call a cell: its column, or the name of the setting. */
export function cellTitle({ tab, row, column }: SheetCell): string {
  if (column === '') return UNDO_TEXTS.wholeRow;
  if (tab === SETTINGS.key) return SETTING_ROWS.find(({ key }) => key === row)?.label ?? row;
  const columns = ALL_TABS.find(({ key }) => key === tab)?.columns ?? [];
  return columns.find(({ key }) => key === column)?.title ?? column;
}

/** Rows of settings and cohorts need no person. */
export const rowTitle = ({ tab, row }: SheetCell): string | null =>
  tab === SETTINGS.key ? '' : tab === COHORTS.key ? `รุ่น ${row}` : null;

const quoted = (words: string): string => (words === '' ? UNDO_TEXTS.blank : `“${words}”`);

const STAYS_TEXTS: Readonly<Record<StaysBecause, (stays: string) => string>> = {
  later: (stays) => `มีงานใหม่กว่ากำหนดไว้เป็น ${quoted(stays)} แล้ว จึงคงไว้`,
  typed: (stays) => `มีผู้แก้เป็น ${quoted(stays)} แล้ว จึงคงไว้`,
  gone: () => 'แถวนี้ไม่อยู่ในแท็บแล้ว',
  changed: () => 'มีผู้แก้แถวนี้หลังนำเข้า จึงไม่ลบ',
  inUse: () => 'มีคำตอบ การติดต่อ หรือสิ่งที่พิมพ์ไว้ของแถวนี้แล้ว จึงไม่ลบ',
  imported: () => 'อยู่ในการนำเข้าครั้งหลังด้วย จึงไม่ลบ',
  there: () => 'มีคนนี้ในรายชื่ออีกแถวแล้ว จึงไม่เพิ่มซ้ำ',
};

export const staysText = (why: StaysBecause, stays: string): string => STAYS_TEXTS[why](stays);

/** How many rows of a view differ. */
export function effectText({ tab, added, removed, changed }: ViewEffect): string {
  const counts = [
    changed > 0 ? `เปลี่ยน ${changed} แถว` : '',
    added > 0 ? `เพิ่ม ${added} แถว` : '',
    removed > 0 ? `ลด ${removed} แถว` : '',
  ].filter((words) => words !== '');
  return `${tab.title}: ${counts.join(' ')}`;
}

/** What a cell says now and then; a correction falls back on other sources, a quoted text only on silence. */
const SAID: Readonly<Record<AnswerChange['kind'], (words: string) => string>> = {
  asked: (words) => words || UNDO_TEXTS.blank,
  correction: (words) => words || UNDO_TEXTS.asBefore,
  misplaced: (words) => (words === '' ? UNDO_TEXTS.notTold : UNDO_TEXTS.told(words)),
};

export const changeTexts = ({ kind, from, to }: AnswerChange): readonly [string, string] => [
  SAID[kind](from),
  SAID[kind](to),
];

/** For the run journal: counts, never what was typed. */
export function undoneText(work: Work, { answers, cells, remove, append, kept }: UndoPlan): string {
  const counts = [
    `คืนค่า ${answers.length + cells.length} ช่อง`,
    ...(remove.length > 0 ? [`ลบ ${remove.length} แถว`] : []),
    ...(append.length > 0 ? [`นำกลับมา ${append.length} แถว`] : []),
    ...(kept.length > 0 ? [`คงไว้ ${kept.length} รายการ`] : []),
  ];
  return `${didText(work)} (${whenText(work)} ${work.by}) · ${counts.join(' ')}`;
}
