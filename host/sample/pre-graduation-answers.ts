// Answers of a sample graduate to the form before graduation.
import type { AnswerSheet } from './answer-sheet.ts';
import type { SampleGraduation } from './college.ts';
import { thaiDigits } from './dirt.ts';
import { BOTH, FORM_P } from './form-words.ts';
import { WORK_WORDS } from './work-words.ts';

/** Few people type a number the way a computer likes it. */
function phoneAsTyped(sheet: AnswerSheet, phone: string): string {
  const { chance } = sheet;
  if (chance.yes(0.08)) return `+66${phone.slice(1)}`;
  if (chance.yes(0.1)) return thaiDigits(phone);
  return chance.yes(0.3) ? phone.replace(/^(...)(...)(....)$/, '$1-$2-$3') : phone;
}

export function preGraduationAnswers(sheet: AnswerSheet, person: SampleGraduation): void {
  const { chance } = sheet;
  sheet.write(FORM_P.phone, phoneAsTyped(sheet, person.phone));
  if (chance.yes(0.6)) sheet.write(FORM_P.lineId, `sample.line${person.number}`);
  sheet.write(BOTH.email, person.email);
  sheet.chooseAny(FORM_P.bestChannel, ['LINE', 'LINE', 'โทรศัพท์', 'Facebook']);
  const final = person.fate.outcomes.at(-1) ?? 'SEEKING';
  const words = WORK_WORDS[final];
  if (final === 'STUDY') {
    sheet.choose(FORM_P.intention, 'เรียนต่อ');
    sheet.choose(FORM_P.studyLevel, person.level === 'ปวช.' ? 'ปวส.' : 'ปริญญาตรี');
    sheet.choose(FORM_P.studyPlace, chance.yes(0.2) ? 'ยังไม่ทราบ' : 'วิทยาลัย', 'ยังไม่ทราบ');
    sheet.chooseAny(FORM_P.stage, ['ได้ที่เรียนแล้ว', 'สมัครแล้ว', 'ยังไม่ได้สมัคร']);
  } else if (words) {
    sheet.choose(FORM_P.intention, 'ทำงาน');
    sheet.choose(BOTH.workKind, words.kind);
    if (chance.yes(0.5)) sheet.write(FORM_P.workplace, chance.pick(words.places));
    sheet.chooseAny(FORM_P.stage, ['ได้งานแล้ว', 'กำลังสมัคร', 'ยังไม่ได้เริ่ม']);
    sheet.choose(FORM_P.alsoStudy, 'ไม่เรียน');
  } else {
    sheet.choose(FORM_P.intention, final === 'MILITARY' ? 'เข้ารับราชการทหาร' : 'ยังไม่ตัดสินใจ');
  }
  if (chance.yes(0.25)) sheet.tick(BOTH.help, 'ข่าวตำแหน่งงานว่าง', 'ข้อมูลเรียนต่อ');
}
