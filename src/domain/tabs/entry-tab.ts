// The table in which callers write down what they were told: the form's own questions as columns.

import { FOLLOW_UP_PAGES } from '../survey/follow-up.ts';
import type { QuestionDraft } from '../survey/questionnaire-draft.ts';
import { asked, shown, view } from './columns.ts';
import { TAB_COLOUR, type Column, type Tab } from './tab.ts';

/** Questions asked in the table, in its order; those of the branches not taken stay blank. */
export const ENTRY_QUESTIONS = [
  'status',
  'workKind',
  'workplace',
  'position',
  'workProvince',
  'firstWorkMonth',
  'workBefore',
  'income',
  'workMatch',
  'alsoStudy',
  'studyLevel',
  'studyPlace',
  'studyField',
  'studyMatch',
  'studyStarted',
  'seekState',
  'everWorked',
  'pastFirstMonth',
  'pastKind',
  'pastStill',
  'newPhone',
] as const;

export const SOURCE_CHOICES = {
  self: 'ผู้สำเร็จการศึกษาเอง',
  family: 'ครอบครัว',
  friend: 'เพื่อน',
  employer: 'สถานประกอบการหรือสถานศึกษา',
  registry: 'ข้อมูลของ สอศ. (นำเข้า)',
  advisor: 'ครูที่ปรึกษา',
  social: 'สื่อสังคมออนไลน์',
} as const;

/** What staff may write down themselves. */
const TOLD_BY = Object.entries(SOURCE_CHOICES)
  .filter(([source]) => source !== 'registry')
  .map(([, label]) => label);

export const CHANNEL_CHOICES = {
  phone: 'โทรศัพท์',
  line: 'LINE',
  inPerson: 'พบตัว',
  document: 'เอกสาร',
  other: 'อื่น ๆ',
} as const;

const QUESTIONS: ReadonlyMap<string, QuestionDraft> = new Map(
  FOLLOW_UP_PAGES.flatMap((page) => page.questions.map((question) => [question.key, question])),
);

export const followUpQuestion = (key: string): QuestionDraft => {
  const found = QUESTIONS.get(key);
  if (!found) throw new Error(`no question ${key}`);
  return found;
};

/** Labels of choices that do not depend on the college. */
export const fixedLabels = (question: QuestionDraft): string[] =>
  (question.choices ?? []).flatMap((choice) => (typeof choice === 'string' ? [] : [choice.label]));

const MONTH_NOTE = 'พิมพ์เดือนและปี เช่น 5/2569 หรือพิมพ์ BEFORE ถ้าทำงานอยู่แล้วตั้งแต่ยังเรียน';
const MONTH_QUESTIONS = new Set<string>(['firstWorkMonth', 'pastFirstMonth']);

function questionColumn(key: string): Column {
  const question = followUpQuestion(key);
  const labels = fixedLabels(question);
  const note = MONTH_QUESTIONS.has(key) ? MONTH_NOTE : (question.help ?? '');
  const takesList = labels.length > 1 && !MONTH_QUESTIONS.has(key);
  return asked(key, question.title, takesList ? 190 : 140, {
    ...(note === '' ? {} : { note }),
    ...(takesList ? { choices: labels } : {}),
  });
}

export const ENTRY: Tab = view(
  {
    key: 'entry',
    frozenTo: 'name',
    title: 'บันทึกแทน',
    colour: TAB_COLOUR.people,
    note: 'หนึ่งแถวต่อผู้ที่ยังไม่ตอบในรอบนี้ พิมพ์สิ่งที่ได้ทราบทางโทรศัพท์หรือ LINE แล้วเลือกเมนู ดึงคำตอบและปรับทะเบียน แถวที่ครบแล้วจะย้ายไปอยู่ในคำตอบล่าสุด',
  },
  [
    shown('cohort', 'รุ่น', 50),
    shown('wave', 'รอบ', 190),
    shown('group', 'กลุ่ม', 80),
    shown('name', 'ชื่อ–นามสกุล', 190),
    shown('level', 'ระดับ', 55),
    shown('field', 'สาขาวิชา', 130),
    shown('phone', 'โทรศัพท์', 110),
    shown('lineId', 'LINE', 100),
    shown('advisor', 'ครูที่ปรึกษา', 140),
    shown('missing', 'ยังขาด', 190),
    asked('source', 'ใครบอก', 150, { choices: TOLD_BY }),
    asked('channel', 'ช่องทาง', 95, { choices: Object.values(CHANNEL_CHOICES) }),
    asked('recorder', 'ผู้บันทึก', 120, { note: 'ถ้าเว้นว่าง ใช้บัญชีของผู้ที่เลือกเมนู' }),
    ...ENTRY_QUESTIONS.map(questionColumn),
  ],
);
