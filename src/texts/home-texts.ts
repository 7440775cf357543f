// Lines of Home: in which part each stands, what it says, and where it leads.

import { IQA, LETTER_ALL, LETTER_TRACKED } from '../domain/indicator/built-in-definitions.ts';
import type { NextStep } from '../domain/overview/next-steps.ts';
import { COHORTS, ROSTER, ROUNDS, WAVES } from '../domain/tabs/people-tabs.ts';
import { FINDINGS, HOME, INDICATOR, REGISTER, REVIEW } from '../domain/tabs/view-tabs.ts';
import type { HomeLine, HomeParams, HomeWords } from '../domain/views/wording.ts';
import { NEXT_TEXTS } from './next-texts.ts';
import { rateDetail } from './rate-detail.ts';
import { runName } from './run-names.ts';
import { byMenu, byTab } from './ways.ts';

/** Values that are words. */
export const HOME_WORDS = {
  made: 'สร้างแล้ว',
  madeButWrong: 'มีปัญหา ต้องแก้ (ดูแท็บ สิ่งที่ต้องตรวจ)',
  notMade: 'ยังไม่ได้สร้างแบบ',
  noDeadline: 'ยังไม่ได้กรอก',
  noOwner: 'ยังไม่มีผู้รับผิดชอบ',
  unanswered: 'โปรดตอบในคอลัมน์ ทำแล้วหรือยัง',
  runDone: 'เรียบร้อย',
  runFailed: 'มีปัญหา',
} as const;

export const SECTIONS = {
  today: 'ควรทำต่อไป',
  cohort: 'รุ่นและรอบนี้',
  rates: 'ตัวบ่งชี้',
  letter: 'ขั้นตอน สอศ.',
  quality: 'คุณภาพข้อมูล',
  system: 'แบบและระบบ',
  mix: 'สถานะล่าสุด',
  weeks: 'รายสัปดาห์',
} as const;

type Say = string | ((params: HomeParams) => string);
type HomeText = readonly [section: keyof typeof SECTIONS, label: Say, detail: Say, goTo: Say];

const nextOf = ({ step = '' }: HomeParams) => NEXT_TEXTS[step as NextStep];

const toTarget = ({ percent = '', all = '', target = '', missing = '' }: HomeParams): string =>
  all === '0'
    ? ''
    : `เป้าหมายร้อยละ ${percent} คือ ${target} จาก ${all} คน ${missing === '0' ? 'ถึงเป้าหมายแล้ว' : `ขาดอีก ${missing} คน`}`;

const rateText = (name: string): HomeText => ['rates', name, rateDetail, byTab(INDICATOR)];

const FORM_MENU = byMenu('ask', 'checkForms');
const OWN = byTab(HOME);

const HOME_TEXTS: Readonly<Record<HomeLine, HomeText>> = {
  next: [
    'today',
    (params) => nextOf(params).what,
    (params) => nextOf(params).how,
    (params) => nextOf(params).goTo,
  ],
  cohort: ['cohort', 'รุ่นที่กำลังติดตาม (ปีการศึกษา)', '', byTab(COHORTS)],
  roster: [
    'cohort',
    'รายชื่อในรุ่นนี้ (คน)',
    ({ approved = '' }) => `สำเร็จการศึกษาตามผลอนุมัติแล้ว ${approved} คน`,
    byTab(ROSTER),
  ],
  approved: [
    'cohort',
    'ผู้สำเร็จการศึกษาตามผลอนุมัติ (คน)',
    ({ outside = '0' }) =>
      `เฉพาะกลุ่มนี้เป็นตัวหารของตัวบ่งชี้${outside === '0' ? '' : ` ยกเว้น ${outside} คนที่เสียชีวิตหรือไม่สำเร็จการศึกษา`}`,
    byTab(REGISTER),
  ],
  wave: [
    'cohort',
    'รอบติดต่อวันนี้',
    ({ waveCloses = '' }) => (waveCloses === '' ? 'วันนี้ไม่อยู่ในรอบติดต่อใด' : `ถึงวันที่ ${waveCloses}`),
    byTab(WAVES),
  ],
  answered: [
    'cohort',
    'ตอบแล้วในรอบนี้ (คน)',
    ({ open = '' }) => `ยังไม่ตอบ ${open} คน`,
    byMenu('follow', 'openEntry'),
  ],
  tracked: [
    'cohort',
    'ติดตามได้ ทุกรอบรวมกัน (คน)',
    ({ untracked = '' }) => `ยังติดตามไม่ได้ ${untracked} คน`,
    byTab(REGISTER),
  ],
  answeredOfLevel: [
    'cohort',
    ({ level = '' }) => `ตอบแล้วในรอบนี้: ${level} (คน)`,
    toTarget,
    byMenu('follow', 'showAdvisorTexts'),
  ],
  trackedOfLevel: [
    'cohort',
    ({ level = '' }) => `ติดตามได้: ${level} (คน)`,
    toTarget,
    byTab(REGISTER),
  ],
  letterTracked: rateText(LETTER_TRACKED.name),
  letterAll: rateText(LETTER_ALL.name),
  iqa: rateText(`${IQA.name} (${IQA.caution ?? ''})`),
  committee: [
    'letter',
    '1 ตั้งคณะทำงาน V-COP หรือคณะกรรมการติดตาม',
    'กำหนดผู้ติดตาม ผู้บันทึก ผู้ตรวจ และผู้ประสานงานกับ สอศ.',
    OWN,
  ],
  plan: ['letter', '2 ทำแผนปฏิบัติการ', 'ขั้นเตรียมการ ขั้นดำเนินการ และขั้นสรุปผล', OWN],
  meeting: ['letter', '3 ประชุมชี้แจงครูและผู้เกี่ยวข้อง', 'ตัวบ่งชี้นี้ใช้ในการประกันคุณภาพภายในและภายนอก', OWN],
  tools: ['letter', '4 ศึกษาคู่มือระบบติดตามของ ศทอ. (V-COP)', 'ใช้คู่มือฉบับปัจจุบัน', OWN],
  survey: [
    'letter',
    '5 สำรวจก่อนสำเร็จการศึกษา: ตอบแล้ว (คน)',
    'จากรายชื่อทั้งหมดของรุ่น',
    byMenu('ask', 'showLinks'),
  ],
  fields: [
    'letter',
    '6 สำรวจรายชื่อ: ระบุระดับและสาขาแล้ว (คน)',
    'ตรวจรายชื่อแยกตามระดับและสาขา',
    byTab(ROSTER),
  ],
  contacts: [
    'letter',
    '6 ปรับช่องทางติดต่อ: มีโทรศัพท์หรือ LINE (คน)',
    'ครูที่ปรึกษากรอกแทนได้ในแท็บ ทะเบียนติดตาม',
    byTab(REGISTER),
  ],
  alumni: [
    'letter',
    '6 เครือข่ายศิษย์เก่า: ตอบว่าเข้าร่วมแล้ว (คน)',
    'จากแบบสำรวจก่อนสำเร็จการศึกษา',
    byMenu('ask', 'showLinks'),
  ],
  review: ['quality', 'คำตอบรอพิจารณา (รายการ)', '', byTab(REVIEW)],
  mustFix: [
    'quality',
    'รายการที่ต้องแก้',
    ({ findings = '' }) => `จากทั้งหมด ${findings} รายการ`,
    byTab(FINDINGS),
  ],
  toCheck: ['quality', 'รายการที่ควรตรวจ', 'เมนูพาไปทีละรายการ', byMenu('quality', 'validateData')],
  toKnow: ['quality', 'รายการเพื่อทราบ', 'ไม่จำเป็นต้องแก้', byTab(FINDINGS)],
  stillFound: ['quality', 'แจ้งว่าแก้แล้ว แต่ยังพบ', 'ดูช่อง ความคืบหน้า', byTab(FINDINGS)],
  owners: ['quality', 'รายการตามผู้รับผิดชอบ', 'ชื่อมาจากช่อง ผู้รับผิดชอบ', byTab(FINDINGS)],
  formP: ['system', 'แบบสำรวจก่อนสำเร็จการศึกษา', '', FORM_MENU],
  formF: ['system', 'แบบติดตามหลังสำเร็จการศึกษา', '', FORM_MENU],
  handOver: [
    'system',
    'ต้องคีย์ใน V-COP (คน)',
    ({ keyed = '' }) => `คีย์แล้ว ${keyed} คน`,
    byMenu('report', 'exportHandOver'),
  ],
  deadline: [
    'system',
    'กำหนดส่งรายงาน สอศ.',
    'บันทึกใน V-COP แล้วต้องกด ส่งรายงาน ใหม่ทุกรอบ',
    byTab(ROUNDS),
  ],
  run: [
    'system',
    ({ at = '', what = '' }) => `${at} ${runName(what)}`,
    ({ summary = '' }) => summary,
    '',
  ],
  version: [
    'system',
    'รุ่นโปรแกรม',
    'เครื่องมือของวิทยาลัย ไม่ใช่ระบบของ สอศ.',
    byMenu('system', 'showHelp'),
  ],
  charts: ['mix', 'กราฟ', 'อยู่ทางขวาของตารางนี้ หรือเปิดเป็นหน้าต่าง', byMenu('report', 'showDashboard')],
  mix: [
    'mix',
    ({ status = '' }) => `${status} (คน)`,
    ({ all = '' }) => `จาก ${all} คน`,
    byTab(REGISTER),
  ],
  week: [
    'weeks',
    ({ monday = '' }) => `สัปดาห์ที่เริ่มวันจันทร์ ${monday}: คำตอบใหม่`,
    ({ cumulative = '' }) => `สะสม ${cumulative}`,
    '',
  ],
};

export function homeWords(line: HomeLine, params: HomeParams): HomeWords {
  const [section, ...said] = HOME_TEXTS[line];
  const [label = '', detail = '', goTo = ''] = said.map((one) =>
    typeof one === 'string' ? one : one(params),
  );
  return { section: SECTIONS[section], label, detail, goTo };
}
