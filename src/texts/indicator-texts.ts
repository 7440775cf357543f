// How rates, groups, exclusions and definitions are said in Thai.

import { DEFINITION_CHOICES, phraseOf } from '../domain/indicator/definition-cells.ts';
import type { IndicatorDefinition } from '../domain/indicator/definition.ts';
import type { BookTexts } from '../domain/indicator/format-book.ts';
import type { PublicTexts } from '../domain/indicator/format-public.ts';
import type { RateTexts } from '../domain/indicator/format-rate.ts';
import {
  INDICATOR_SETTING_ROWS,
  type SettingFinding,
} from '../domain/indicator/indicator-settings.ts';
import type { Light } from '../domain/indicator/light.ts';
import type { DefinitionDoubt } from '../domain/indicator/read-definitions.ts';
import type { PastCountDoubt } from '../domain/indicator/past-counts.ts';
import type { Stratum, StratumKind } from '../domain/indicator/strata.ts';
import { TERMS, type AllOf, type TermId } from '../domain/indicator/terms.ts';
import { isStanding, STANDING_LABELS } from '../domain/roster/labels.ts';
import { DEFINITIONS_TAB } from '../domain/tabs/definitions-tab.ts';
import { PAST_COUNTS } from '../domain/tabs/past-counts-tab.ts';
import { levelLabel } from '../domain/thai/level.ts';
import type { RateWording } from '../domain/views/indicator-view.ts';
import { WEIGHTED_TEXTS } from './survey-rate-texts.ts';

export const RATE_TEXTS: RateTexts = {
  noData: 'ไม่มีข้อมูล',
  countsOnly: '{numerator} จาก {denominator} คน',
  countsFirst: '{numerator} จาก {denominator} คน (ร้อยละ {percent})',
  percentFirst: 'ร้อยละ {percent} ({numerator} จาก {denominator} คน)',
  range: '{low}–{high}',
  census: 'ทราบครบทุกคน',
  fromOthers: '{rate} (นำเข้า ไม่ได้เก็บด้วยเครื่องมือนี้)',
  exclusion: '{reason} {count} คน',
  untracked: 'ยังติดตามไม่ได้ {count} คน',
  undecided: 'ยังไม่ครบ 1 ปี หรือยังไม่ทราบ {count} คน',
  imported: 'นำเข้า ไม่ได้เก็บด้วยเครื่องมือนี้ {count} คน',
  carriedForward: 'ตอบว่าเหมือนเดิม {count} คน',
  hadJobBefore: 'มีงานทำอยู่ก่อนสำเร็จการศึกษา {count} คน',
  anniversaryMonth: 'เริ่มงานในเดือนที่ครบ 1 ปีพอดี {count} คน',
  sentence:
    'ผู้สำเร็จการศึกษา {all} คน ติดตามได้ {tracked} คน ใช้เป็นตัวหาร {denominator} คน เข้าเกณฑ์ {numerator} คน[ ยังไม่ทราบอีก {open} คน เมื่อทราบครบ ผู้เข้าเกณฑ์จะอยู่ระหว่าง {low} ถึง {high} จาก {population} คน]',
};

const BOOK_TEXTS: BookTexts = {
  steps: {
    listed: 'รายชื่อ',
    approved: 'อนุมัติ',
    counted: 'นับ',
    tracked: 'ติดตามได้',
    denominator: 'ตัวหาร',
    numerator: 'ตัวตั้ง',
  },
  leftOut: '{step} {count}[ (ตัดออก {out}: {reasons})]',
  needed: {
    forGate: 'ให้รายงานได้ (ร้อยละ {gate}) อีก {count} คน',
    forTarget: 'ถึงเป้าหมายร้อยละ {target} อีก {count} คน',
    forMargin: 'คลาดเคลื่อนไม่เกิน ±5 จุด อีก {count} คน',
    forBounds: 'แน่นอนไม่เกิน ±5 จุด อีก {count} คน',
  },
  nothingNeeded: 'เพียงพอแล้ว',
};

export const LIGHT_TEXTS: Readonly<Record<Light, string>> = {
  report: 'รายงานได้',
  caution: 'รายงานอย่างระวัง',
  withhold: 'ยังไม่ควรรายงาน',
};

/** Reasons for being in no denominator at all, by their code. */
const OUTSIDE_TEXTS: Readonly<Record<string, string>> = {
  DECEASED: 'เสียชีวิต',
  NOT_GRADUATED: 'ไม่สำเร็จการศึกษา',
  UNTRACKED: 'ยังติดตามไม่ได้',
  NOT_MET: 'ไม่เข้าเกณฑ์หรือยังไม่ครบ 1 ปี',
};

const isTerm = (id: string): id is TermId => id in TERMS;

/** A code of ours or the terms of a definition; what the college made up stands as it is. */
export function reasonText(reason: string): string {
  const own = OUTSIDE_TEXTS[reason];
  if (own !== undefined) return own;
  if (isStanding(reason)) return STANDING_LABELS[reason];
  const terms: AllOf = reason.split('+').filter(isTerm);
  return terms.length > 0 ? phraseOf(terms) : reason;
}

const BASE_TEXTS: Readonly<
  Record<IndicatorDefinition['evidence'], Record<IndicatorDefinition['base'], string>>
> = {
  any: { tracked: 'ผู้ที่ติดตามได้', all: 'ผู้สำเร็จการศึกษาทั้งหมด' },
  own: { tracked: 'ผู้ที่ตอบเอง', all: 'ผู้สำเร็จการศึกษาทั้งหมด' },
};

const inBrackets = (parts: readonly string[], sign: string): string =>
  parts.length > 1 ? `(${parts.join(sign)})` : parts.join('');

/** "(ก + ข) ÷ (ค − ง) × 100 · ภายใน 1 ปี · …": made from the row, so it cannot say anything else than is counted. */
export function formulaText(definition: IndicatorDefinition): string {
  const { numerator, exclusions, base, evidence, timing, version } = definition;
  const above = inBrackets(numerator.map(phraseOf), ' + ');
  const below = inBrackets([BASE_TEXTS[evidence][base], ...exclusions.map(phraseOf)], ' − ');
  const facts = [
    DEFINITION_CHOICES.timing[timing],
    DEFINITION_CHOICES.evidence[evidence],
    ...(base === 'all' ? ['ผู้ที่ยังติดตามไม่ได้อยู่ในตัวหาร'] : []),
    `ฉบับที่ ${version}`,
  ];
  return `${above} ÷ ${below} × 100 (${facts.join(' · ')})`;
}

const NO_LEVEL = 'ไม่ระบุระดับ';
const NO_FIELD = 'ไม่ระบุสาขาวิชา';

/** In front of the name, where the name alone would not say what it is of. */
const KIND_TEXTS: Readonly<Partial<Record<StratumKind, string>>> = {
  program: 'ประเภทวิชา',
  field: 'สาขาวิชา',
  department: 'แผนกวิชา',
  group: 'กลุ่ม',
  advisor: 'ครูที่ปรึกษา',
  sex: 'เพศ',
};

export const stratumLabel = ({ kind, level, name }: Stratum): string => {
  const levelText = level === '' ? NO_LEVEL : levelLabel(level);
  if (kind === 'total') return 'ทั้งวิทยาลัย';
  if (kind === 'level') return levelText;
  if (kind === 'levelField') return `${levelText} ${name === '' ? NO_FIELD : name}`;
  return `${KIND_TEXTS[kind] ?? ''} ${name}`.trim();
};

/** The version for everybody; a hidden count is a dash, whatever the reason. */
export const PUBLIC_TEXTS: PublicTexts = {
  belowGate: 'ยังไม่เผยแพร่ เพราะติดตามได้ร้อยละ {percent} ต่ำกว่าเกณฑ์เผยแพร่ร้อยละ {gate}',
  line: '{stratum}: ผู้สำเร็จการศึกษา {all} คน เข้าเกณฑ์ {yes} คน ไม่เข้าเกณฑ์ {no} คน ไม่อยู่ในตัวหาร {notInBase} คน[ ร้อยละ {percent}]',
  hidden: '–',
  stratum: stratumLabel,
};

const definitionColumn = (key = ''): string =>
  DEFINITIONS_TAB.columns.find((column) => column.key === key)?.title ?? key;

const pastCountColumn = (key = ''): string =>
  PAST_COUNTS.columns.find((column) => column.key === key)?.title ?? key;

const settingLabel = (key = ''): string =>
  INDICATOR_SETTING_ROWS.find((row) => row.key === key)?.label ?? key;

type Params = Readonly<Record<string, string>>;

const STAYS = 'แถวนี้จึงยังไม่นับ';

/** What is broken about a definition or a limit, and what to type instead. */
export const INDICATOR_FINDING_TEXTS: Readonly<
  Record<DefinitionDoubt | SettingFinding['rule'] | PastCountDoubt, (params: Params) => string>
> = {
  'definition/missing': ({ column }) => `นิยามตัวบ่งชี้ยังไม่ได้กรอก ${definitionColumn(column)} ${STAYS}`,
  'definition/badId': ({ typed = '' }) =>
    `รหัสตัวบ่งชี้ “${typed}” ใช้ไม่ได้ ใช้ได้เฉพาะตัวอักษร ตัวเลข และขีด ไม่มีช่องว่าง ${STAYS}`,
  'definition/idTwice': ({ typed = '' }) => `รหัสตัวบ่งชี้ “${typed}” ซ้ำ ใช้แถวแรก โปรดเปลี่ยนรหัสของแถวหลัง`,
  'definition/termUnknown': ({ column, typed = '' }) =>
    `ไม่รู้จักคำว่า “${typed}” ในช่อง ${definitionColumn(column)} คำที่ใช้ได้อยู่ในคำอธิบายหัวตาราง ${STAYS}`,
  'definition/choiceUnknown': ({ column, typed = '' }) =>
    `“${typed}” ไม่ใช่ตัวเลือกของช่อง ${definitionColumn(column)} โปรดเลือกจากรายการ ${STAYS}`,
  'definition/nowOnly': ({ typed = '' }) =>
    `“${typed}” ทราบเฉพาะสถานะล่าสุด จึงนับแบบภายใน 1 ปีไม่ได้ โปรดใช้คำว่า ${TERMS.WORK.label} หรือเลือก ${DEFINITION_CHOICES.timing.now} ${STAYS}`,
  'definition/alwaysAll': ({ typed = '' }) =>
    `นับ “${typed}” จากผู้ที่ติดตามได้ จะได้ร้อยละ 100 เสมอ โปรดเลือกตัวหารเป็น ${DEFINITION_CHOICES.base.all} ${STAYS}`,
  'definition/sameVersion': ({ typed = '' }) =>
    `สูตรต่างจากของโปรแกรมแต่ใช้เลขฉบับเดียวกัน (${typed}) จึงใช้ของโปรแกรม โปรดเปลี่ยนเลขฉบับ`,
  'pastCount/noCohort': ({ row = '' }) => `แถวที่ ${row} ไม่มีปีการศึกษาที่อ่านได้ โปรดพิมพ์ เช่น 2567 ${STAYS}`,
  'pastCount/notANumber': ({ row = '', column, typed = '' }) =>
    `แถวที่ ${row} อ่าน “${typed}” ในช่อง ${pastCountColumn(column)} ไม่ออก โปรดพิมพ์จำนวนคนเป็นตัวเลข ${STAYS}`,
  'pastCount/tooMany': ({ row = '', typed = '' }) =>
    `แถวที่ ${row} เจ็ดสถานะรวมกันมากกว่าผู้สำเร็จการศึกษา ${typed === '' ? '0' : typed} คน โปรดตรวจกับรายงานเดิม ${STAYS}`,
  'pastCount/hasRoster': ({ row = '', typed = '' }) =>
    `แถวที่ ${row} เป็นของรุ่น ${typed} ซึ่งมีรายชื่ออยู่แล้ว จึงนับจากรายชื่อ ไม่ใช้ตัวเลขในแถวนี้`,
  'setting/notANumber': ({ setting, typed = '' }) =>
    `อ่าน “${typed}” ใน ${settingLabel(setting)} ไม่ออก จึงใช้ค่าเริ่มต้น โปรดพิมพ์เป็นตัวเลข เช่น 70`,
  'setting/outOfOrder': ({ setting }) =>
    `${settingLabel(setting)} สูงกว่าระดับที่อยู่เหนือขึ้นไป จึงใช้ค่าเริ่มต้นทั้งชุด โปรดเรียงจากมากไปน้อย`,
};

export const RATE_WORDING: RateWording = {
  texts: RATE_TEXTS,
  book: BOOK_TEXTS,
  light: LIGHT_TEXTS,
  reason: reasonText,
  stratum: stratumLabel,
  published: PUBLIC_TEXTS,
  weighted: WEIGHTED_TEXTS,
  formula: formulaText,
};
