// Every word that views say and that is not a heading: findings, where to mend them, lines of Home.

import type { Finding } from '../domain/quality/finding.ts';
import type { QuestionnaireFindingId } from '../domain/quality/answer-rules.ts';
import { SETTING_ROWS } from '../domain/settings/settings-table.ts';
import { ALL_TABS } from '../domain/tabs/all-tabs.ts';
import { followUpQuestion } from '../domain/tabs/entry-tab.ts';
import type { ViewWords } from '../domain/views/all-views.ts';
import type { NextStep } from '../domain/views/home-figures.ts';
import type { HomeLine, HomeWords, ReviewState } from '../domain/views/wording.ts';
import { questionnaireFindingTexts } from './finding-texts.ts';
import { HOME_TEXTS, HOME_WORDS, NEXT_TEXTS } from './home-texts.ts';
import { rosterFindingText } from './import-texts.ts';
import { INDICATOR_FINDING_TEXTS, RATE_WORDING } from './indicator-texts.ts';

type Params = Finding['params'];

const settingLabel = (key: string): string =>
  SETTING_ROWS.find((row) => row.key === key)?.label ?? key;

const COHORT_COLUMNS: Readonly<Record<string, string>> = {
  graduatedOn: 'วันอนุมัติผลการสำเร็จ',
  reportDeadline: 'กำหนดส่งรายงาน',
  classesEnd: 'เดือนที่เรียนจบ',
};

function columnTitle({ tab = '', column = '' }: Params): string {
  const found = ALL_TABS.find(({ key }) => key === tab);
  const title = found?.columns.find(({ key }) => key === column)?.title ?? column;
  return `${title} ในแท็บ ${found?.title ?? tab}`;
}

const questionTitles = (keys: string): string =>
  keys
    .split(' ')
    .map((key) => followUpQuestion(key).title)
    .join(', ');

const OWN_FINDINGS: Readonly<Record<string, (params: Params) => string>> = {
  'setting/missing': ({ setting = '' }) => `ยังไม่ได้กรอก ${settingLabel(setting)}`,
  ...INDICATOR_FINDING_TEXTS,
  'setting/noNoticeUrl': () =>
    'ยังไม่มีลิงก์ประกาศความเป็นส่วนตัว ประกาศฉบับเต็มจึงอยู่ในคำอธิบายของแบบสอบถาม ทำให้หน้าแรกยาว แนะนำให้วางประกาศบนเว็บไซต์วิทยาลัย แล้วใส่ลิงก์ในแท็บ ตั้งค่า',
  'cohort/noGraduationDate': () =>
    'ยังไม่ได้กรอกวันอนุมัติผลการสำเร็จของรุ่น จึงนับ “ภายใน ๑ ปี” และวางรอบติดต่อไม่ได้',
  'cohort/noDeadline': () =>
    'ยังไม่ได้กรอกกำหนดส่งรายงาน (หนังสือ สอศ. ลงวันที่ 11 มีนาคม 2569 พิมพ์ว่า 31 ธันวาคม 2568 ซึ่งอยู่ก่อนวันที่ของหนังสือ โปรดตรวจกับปฏิทินที่ สอศ. ประกาศ)',
  'cohort/unreadable': ({ column = '', typed = '' }) =>
    `อ่านวันที่ “${typed}” ในช่อง ${COHORT_COLUMNS[column] ?? column} ไม่ออก โปรดพิมพ์ เช่น 31/3/2569`,
  'cohort/deadlineBeforeGraduation': () =>
    'กำหนดส่งรายงานอยู่ก่อนวันอนุมัติผลการสำเร็จ ปีอาจพิมพ์ผิด โปรดตรวจกับหนังสือ',
  'cohort/deadlinePast': () => 'กำหนดส่งรายงานผ่านไปแล้ว ถ้ายังไม่ได้ส่ง โปรดขอขยายเวลากับ สอศ.',
  'cohort/graduationFarFromCohort': () => 'วันอนุมัติผลการสำเร็จอยู่ห่างจากปีการศึกษาของรุ่น โปรดตรวจปี พ.ศ.',
  'roster/departed': () =>
    'รายชื่อนี้หายไปจากแท็บรายชื่อ ยังนับอยู่จนกว่าจะมีเหตุผล โปรดพิมพ์เหตุผลในช่อง ความเห็น/เหตุผล หรือนำแถวกลับมา',
  'contact/none': () => 'ไม่มีช่องทางติดต่อเลย โปรดสอบถามครูที่ปรึกษาหรือเพื่อนในกลุ่ม',
  'contact/badEmail': ({ typed = '' }) =>
    `อีเมล “${typed}” ส่งไม่ได้ โปรดตรวจตัวสะกด แล้วพิมพ์ที่ถูกต้องในแท็บ ทะเบียนติดตาม`,
  'contact/badPhone': ({ typed = '' }) =>
    `เบอร์โทรศัพท์ “${typed}” ไม่ครบหรือเกิน โปรดตรวจแล้วพิมพ์ที่ถูกต้องในแท็บ ทะเบียนติดตาม`,
  'contact/intentWithoutResult': () =>
    'เริ่มส่งอีเมลแล้วแต่ไม่ทราบผล (โปรแกรมหยุดกลางคัน) โปรแกรมจะไม่ส่งซ้ำ โปรดตรวจในกล่องจดหมายที่ส่งแล้วของบัญชีผู้ส่ง',
  'answer/repeated': ({ count = '' }) => `ตอบ ${count} ครั้งในรอบเดียวกัน ใช้คำตอบล่าสุด คำตอบเดิมยังเก็บไว้`,
  'entry/incomplete': ({ missing = '' }) => `บันทึกแทนยังไม่ครบ ขาด: ${questionTitles(missing)}`,
  'entry/notAChoice': ({ question = '', typed = '' }) =>
    `“${typed}” ไม่ใช่ตัวเลือกของข้อ ${followUpQuestion(question).title} โปรดเลือกจากรายการ`,
  'view/typedOver': (params) =>
    `มีผู้พิมพ์ “${params.typed ?? ''}” ทับในช่อง ${columnTitle(params)} ซึ่งโปรแกรมเป็นผู้เขียน จึงคืนค่าเดิมแล้ว ถ้าต้องการแก้จริง โปรดแก้ที่แท็บรายชื่อหรือบันทึกแทน แล้วเลือก แก้แล้ว หรือ ยอมรับตามนี้`,
};

/** Where to mend it, by the first part of the rule. */
const WHERE: Readonly<Record<string, string>> = {
  setting: 'แท็บ ตั้งค่า',
  cohort: 'แท็บ รุ่น',
  definition: 'แท็บ นิยามตัวบ่งชี้ (ซ่อนอยู่ เปิดจากเมนู ดู › แผ่นงานที่ซ่อนไว้)',
  roster: 'แท็บ รายชื่อผู้สำเร็จการศึกษา',
  contact: 'แท็บ ทะเบียนติดตาม (พิมพ์เบอร์หรืออีเมลได้เลย)',
  answer: 'ไม่ต้องแก้ เพื่อทราบ',
  entry: 'แท็บ บันทึกแทน',
  view: 'แท็บต้นทางของข้อมูล',
};
const WHERE_ANSWER = 'สอบถามแล้วพิมพ์ในแท็บ บันทึกแทน หรือส่งลิงก์ให้ตอบใหม่';

const SEVERITIES = { mustFix: 'ต้องแก้', check: 'ควรตรวจ', note: 'เพื่อทราบ' } as const;

const REVIEW_REASONS: Readonly<Record<string, string>> = {
  nameNotOwner: 'ชื่อที่พิมพ์ไม่ตรงกับเจ้าของรหัส อาจมีการส่งต่อลิงก์ คำตอบเดิมของเจ้าของยังอยู่',
  codeUnknown: 'ไม่พบรหัสส่วนตัวนี้ในรายชื่อ',
  personalWithoutCode: 'เปิดจากลิงก์ส่วนตัวแต่ไม่มีรหัส โปรดจับคู่กับรายชื่อ',
  idUnknown: 'ไม่พบรหัสนักเรียนที่พิมพ์ในรายชื่อ',
  idOfAnother: 'รหัสนักเรียนที่พิมพ์เป็นของคนอื่น',
  notFound: 'ไม่มีรหัส ไม่มีรหัสนักเรียน และจับคู่จากชื่ออย่างเดียวไม่ได้',
  several: 'มีหลายคนที่อาจใช่ โปรดพิมพ์รหัสนักเรียนที่ถูกต้อง',
};

const REVIEW_STATES: Readonly<Record<ReviewState, string>> = {
  open: 'รอคำตัดสิน',
  later: 'พักไว้ก่อน',
  noCandidate: 'ยังไม่มีคนที่น่าจะใช่ โปรดพิมพ์รหัสนักเรียน',
  idUnknown: 'ไม่พบรหัสนักเรียนนี้ในรายชื่อ โปรดตรวจอีกครั้ง',
  linked: 'จับคู่แล้ว (ลบคำตัดสินเพื่อยกเลิก)',
  stranger: 'ไม่นับ เพราะไม่มีในรายชื่อ (ลบคำตัดสินเพื่อยกเลิก)',
};

function findingText(finding: Finding): string {
  if (finding.roster) return rosterFindingText(finding.roster);
  const own = OWN_FINDINGS[finding.rule];
  return own
    ? own(finding.params)
    : questionnaireFindingTexts[finding.rule as QuestionnaireFindingId];
}

function homeWords(line: HomeLine, params: Params): HomeWords {
  const { label, detail } = HOME_TEXTS[line];
  return { label, detail: detail(params) };
}

export const viewWords = (version: string): ViewWords => ({
  version,
  next: (step: NextStep) => NEXT_TEXTS[step],
  home: HOME_WORDS,
  wording: {
    finding: findingText,
    where: ({ rule }) => WHERE[rule.split('/')[0] ?? ''] ?? WHERE_ANSWER,
    severity: ({ severity }) => SEVERITIES[severity],
    reviewReason: (reason) => REVIEW_REASONS[reason] ?? reason,
    reviewState: (state) => REVIEW_STATES[state],
    home: homeWords,
  },
  rates: RATE_WORDING,
});
