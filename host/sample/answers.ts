// What a sample graduate answers to a form of the college, ready for Host.answer.
import { AnswerSheet } from './answer-sheet.ts';
import { chanceOf, mixSeed } from './chance.ts';
import type { SampleGraduation } from './college.ts';
import { followUpAnswers } from './follow-up-answers.ts';
import { BOTH, FORM_F, FORM_P, kindOfForm } from './form-words.ts';
import type { FormOutline, SampleAnswerSheet } from './form-words.ts';
import { preGraduationAnswers } from './pre-graduation-answers.ts';

export interface SampleAnswerRequest {
  readonly person: SampleGraduation;
  /** Questions of the form in order, with the texts of their choices. */
  readonly form: FormOutline;
  readonly seed: number;
  /** The person's code; without one the answer comes by the group link. */
  readonly code?: string;
  /** 1, 2, 3 …: which contact round; form P has only one. */
  readonly round?: number;
  /** Whole months since graduation. */
  readonly monthsOver?: number;
}

/** The level and field of the list that fits the person. */
function levelField(form: FormOutline, title: string, person: SampleGraduation): string {
  const choices = form.find((question) => question.title === title)?.choices ?? [];
  const fitting = choices.filter((choice) => choice.startsWith(person.level));
  return fitting.find((choice) => choice.includes(person.field)) ?? choices.at(-1) ?? '';
}

function identity(sheet: AnswerSheet, person: SampleGraduation, kind: 'P' | 'F'): void {
  const titles = kind === 'P' ? FORM_P : FORM_F;
  sheet.write(BOTH.lastName, person.lastName);
  if (kind === 'P' || sheet.chance.yes(0.6)) sheet.write(BOTH.studentId, person.studentId);
  sheet.write(titles.levelField, levelField(sheet.outline, titles.levelField, person));
  if (kind === 'F' && sheet.chance.yes(0.6)) sheet.write(FORM_F.phone, person.phone);
}

/** First page and, where the person has no code or a teacher answers, the pages after it. */
function start(sheet: AnswerSheet, request: SampleAnswerRequest, kind: 'P' | 'F'): void {
  const { person, code } = request;
  const titles = kind === 'P' ? FORM_P : FORM_F;
  const name = sheet.chance.yes(0.05) ? person.title + person.firstName : person.firstName;
  sheet.write(titles.firstName, name);
  if (person.fate.way === 'ADVISOR') {
    sheet.choose(BOTH.entry, kind === 'P' ? 'ครูกรอกแทน' : 'ตอบแทน');
    sheet.choose(FORM_F.informantRole, 'ครูที่ปรึกษา');
    sheet.write(titles.informantName, person.advisor.name);
    sheet.choose(FORM_F.informantHow, 'พูดคุย');
    sheet.choose(titles.hasCode, code === undefined ? 'ช่องว่าง' : 'มีอยู่แล้ว');
  } else {
    const byGroup = code === undefined || person.fate.way === 'GROUP';
    sheet.choose(BOTH.entry, byGroup ? 'ลิงก์กลุ่ม' : 'ลิงก์ส่วนตัว');
  }
  const withCode = code !== undefined && person.fate.way !== 'GROUP';
  if (withCode) sheet.write(BOTH.code, code);
  else identity(sheet, person, kind);
}

/** null for a form that is none of the two surveys. */
export function sampleAnswers(request: SampleAnswerRequest): SampleAnswerSheet | null {
  const { person, form, seed, round = 1, monthsOver = 3 } = request;
  const kind = kindOfForm(form);
  if (kind === null) return null;
  const sheet = new AnswerSheet(
    form,
    chanceOf(mixSeed(seed, 'answer', person.number, kind, round)),
  );
  start(sheet, request, kind);
  if (kind === 'P') preGraduationAnswers(sheet, person);
  else {
    const outcome = person.fate.outcomes[round - 1] ?? person.fate.outcomes.at(-1) ?? 'SEEKING';
    followUpAnswers(sheet, person, { outcome, over: monthsOver });
  }
  return sheet.answers;
}

/** Whether the person answers by themself by this round. */
export function answersBy(person: SampleGraduation, round: number): boolean {
  return person.fate.answersFrom !== 0 && person.fate.answersFrom <= round;
}
