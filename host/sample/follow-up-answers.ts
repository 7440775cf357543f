// Answers of a sample graduate to the follow-up form, page by page.
import type { AnswerSheet } from './answer-sheet.ts';
import type { SampleGraduation } from './college.ts';
import type { Outcome } from './fate.ts';
import { BOTH, FORM_F } from './form-words.ts';
import { STUDY_FACULTIES, WORK_WORDS } from './work-words.ts';

const BEFORE = 'ทำงานอยู่แล้ว';

/** A month among the first offered ones, so that it lies before the day of the answer. */
function month(sheet: AnswerSheet, title: string, monthsOver: number): void {
  const months = sheet.choices(title).filter((choice) => !choice.startsWith(BEFORE));
  const possible = months.slice(1, Math.max(2, monthsOver + 1));
  if (possible.length > 0) sheet.choose(title, sheet.chance.pick(possible));
}

function workPage(
  sheet: AnswerSheet,
  outcome: Outcome,
  person: SampleGraduation,
  over: number,
): void {
  const words = WORK_WORDS[outcome];
  if (words === undefined) return;
  const { chance } = sheet;
  sheet.choose(BOTH.workKind, words.kind);
  sheet.write(FORM_F.workplace, chance.pick(words.places));
  sheet.write(FORM_F.position, chance.pick(words.positions));
  sheet.choose(
    FORM_F.province,
    chance.yes(0.7) ? 'ลำปาง' : 'กรุงเทพมหานคร',
    'ลำปาง',
    'กรุงเทพมหานคร',
  );
  if (chance.yes(0.06)) sheet.choose(FORM_F.firstMonth, BEFORE);
  else month(sheet, FORM_F.firstMonth, over);
  sheet.choose(FORM_F.workBefore, chance.yes(0.2) ? 'เคยฝึกงาน' : 'ไม่เคย');
  sheet.chooseAny(FORM_F.income, words.incomes);
  sheet.choose(FORM_F.workMatch, chance.yes(0.62) ? 'ตรง' : 'ไม่ตรง');
  sheet.choose(FORM_F.alsoStudy, person.fate.both ? 'เรียนต่อด้วย' : 'ไม่ได้เรียน');
  if (person.fate.both) {
    studyPage(sheet, person);
    sheet.choose(FORM_F.everWorked, 'ตอบเรื่องงาน');
  }
}

function studyPage(sheet: AnswerSheet, person: SampleGraduation): void {
  const { chance } = sheet;
  const next = person.level === 'ปวช.' && !chance.yes(0.15) ? 'ปวส.' : 'ปริญญาตรี';
  sheet.choose(FORM_F.studyLevel, next);
  const [same] = sheet.choices(FORM_F.studyPlace);
  const here = same !== undefined && next === 'ปวส.' && chance.yes(0.7);
  sheet.write(FORM_F.studyPlace, here ? same : 'มหาวิทยาลัยตัวอย่างล้านนา');
  sheet.write(FORM_F.studyFaculty, chance.pick(STUDY_FACULTIES));
  sheet.write(FORM_F.studyField, person.field);
  sheet.choose(FORM_F.studyMatch, chance.yes(0.85) ? 'ตรง' : 'ไม่ตรง');
  sheet.choose(FORM_F.studyStarted, chance.yes(0.9) ? 'เริ่มเรียนแล้ว' : 'ได้ที่เรียนแล้ว');
}

function everWorked(sheet: AnswerSheet, probability: number, over: number): void {
  const worked = sheet.chance.yes(probability);
  sheet.choose(FORM_F.everWorked, worked ? 'เคย' : 'ไม่เคย');
  if (!worked) return;
  month(sheet, FORM_F.pastMonth, over);
  sheet.chooseAny(FORM_F.pastKind, ['งานประจำ', 'งานพิเศษ', 'งานพิเศษ']);
  sheet.choose(FORM_F.pastStill, sheet.chance.yes(0.4) ? 'ยังทำอยู่' : 'เลิกทำแล้ว');
}

function restPages(sheet: AnswerSheet, outcome: Outcome): void {
  if (outcome === 'SEEKING') {
    sheet.choose(FORM_F.status, 'ยังไม่มีงาน');
    sheet.chooseAny(FORM_F.seekState, [
      'กำลังหางาน',
      'กำลังหางาน',
      'รอเรียกตัว',
      'เตรียมสอบ',
      'เตรียมเปิด',
    ]);
    if (sheet.chance.yes(0.5)) sheet.tick(FORM_F.seekProblems, 'ไม่มีงานที่ตรง', 'ขาดประสบการณ์');
    return;
  }
  sheet.choose(FORM_F.status, outcome === 'MILITARY' ? 'เป็นทหาร' : 'อื่น ๆ');
  if (outcome === 'OTHER')
    sheet.chooseAny(FORM_F.otherKind, ['ดูแลครอบครัว', 'มีภารกิจอื่น', 'ไม่ประสงค์']);
}

/** `over` = whole months since graduation. */
export function followUpAnswers(
  sheet: AnswerSheet,
  person: SampleGraduation,
  when: { outcome: Outcome; over: number },
): void {
  const { outcome, over } = when;
  if (WORK_WORDS[outcome]) {
    sheet.choose(FORM_F.status, 'ทำงาน');
    workPage(sheet, outcome, person, over);
  } else if (outcome === 'STUDY') {
    sheet.choose(FORM_F.status, 'เรียนต่อ');
    studyPage(sheet, person);
    everWorked(sheet, 0.15, over);
  } else {
    restPages(sheet, outcome);
    everWorked(sheet, 0.3, over);
  }
  if (sheet.chance.yes(0.1)) sheet.write(FORM_F.newPhone, person.phone);
  if (sheet.chance.yes(0.12)) sheet.tick(BOTH.help, 'ข่าวตำแหน่งงานว่าง');
}
