// Is an answer acceptable? Says why not in Thai; the maker's own help text comes before ours.
import { isQuestion } from '../forms/new-form.ts';
import type { Answer, ItemData, ValidationData, ValidationKind } from '../forms/form-body.ts';
import { contains, matches } from './pattern.ts';

export const REQUIRED = 'โปรดตอบข้อนี้';
const NOT_A_CHOICE = 'โปรดเลือกคำตอบจากรายการ';
const TOO_LONG = 'ข้อความยาวเกินไป';

/** As Google's own browser library has it; which rule Forms applies is not published. */
const MAIL_ADDRESS = /^[\w+.!#$%&'*/=?^`{|}~-]+@(?:[a-z0-9-]+\.)+[a-z0-9]{2,63}$/i;

interface Rule {
  readonly passes: (answer: Answer, rule: ValidationData) => boolean;
  readonly sentence: (rule: ValidationData) => string;
}

const text = (answer: Answer): string => (typeof answer === 'string' ? answer : answer.join(', '));
const count = (answer: Answer): number => (typeof answer === 'string' ? 1 : answer.length);
const first = (rule: ValidationData): number => rule.numbers[0] ?? 0;
const second = (rule: ValidationData): number => rule.numbers[1] ?? 0;
const isNumber = (answer: Answer): boolean => /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(text(answer));
const always =
  (sentence: string): Rule['sentence'] =>
  () =>
    sentence;

const RULES: Readonly<Record<ValidationKind, Rule>> = {
  MATCHES: {
    passes: (answer, rule) => matches(rule.pattern, text(answer)),
    sentence: always('รูปแบบคำตอบไม่ถูกต้อง'),
  },
  NOT_MATCHES: {
    passes: (answer, rule) => !matches(rule.pattern, text(answer)),
    sentence: always('รูปแบบคำตอบไม่ถูกต้อง'),
  },
  CONTAINS: {
    passes: (answer, rule) => contains(rule.pattern, text(answer)),
    sentence: always('รูปแบบคำตอบไม่ถูกต้อง'),
  },
  NOT_CONTAINS: {
    passes: (answer, rule) => !contains(rule.pattern, text(answer)),
    sentence: always('รูปแบบคำตอบไม่ถูกต้อง'),
  },
  EMAIL: {
    passes: (answer) => MAIL_ADDRESS.test(text(answer)),
    sentence: always('โปรดพิมพ์ที่อยู่อีเมล'),
  },
  URL: {
    passes: (answer) => URL.canParse(text(answer)) && /^https?:\/\/\S+$/u.test(text(answer)),
    sentence: always('โปรดพิมพ์ที่อยู่เว็บ'),
  },
  NUMBER: { passes: isNumber, sentence: always('โปรดพิมพ์ตัวเลข') },
  WHOLE_NUMBER: {
    passes: (answer) => /^\s*[+-]?\d+\s*$/.test(text(answer)),
    sentence: always('โปรดพิมพ์จำนวนเต็ม'),
  },
  NUMBER_BETWEEN: {
    passes: (answer, rule) =>
      isNumber(answer) && +text(answer) >= first(rule) && +text(answer) <= second(rule),
    sentence: (rule) => `โปรดพิมพ์ตัวเลขตั้งแต่ ${String(first(rule))} ถึง ${String(second(rule))}`,
  },
  LENGTH_AT_LEAST: {
    passes: (answer, rule) => text(answer).length >= first(rule),
    sentence: (rule) => `โปรดพิมพ์อย่างน้อย ${String(first(rule))} ตัวอักษร`,
  },
  LENGTH_AT_MOST: {
    passes: (answer, rule) => text(answer).length <= first(rule),
    sentence: (rule) => `โปรดพิมพ์ไม่เกิน ${String(first(rule))} ตัวอักษร`,
  },
  SELECT_AT_LEAST: {
    passes: (answer, rule) => count(answer) >= first(rule),
    sentence: (rule) => `โปรดเลือกอย่างน้อย ${String(first(rule))} ข้อ`,
  },
  SELECT_AT_MOST: {
    passes: (answer, rule) => count(answer) <= first(rule),
    sentence: (rule) => `โปรดเลือกไม่เกิน ${String(first(rule))} ข้อ`,
  },
  SELECT_EXACTLY: {
    passes: (answer, rule) => count(answer) === first(rule),
    sentence: (rule) => `โปรดเลือก ${String(first(rule))} ข้อ`,
  },
};

export function isEmpty(answer: Answer | undefined): boolean {
  return answer === undefined || (typeof answer === 'string' ? answer.trim() : answer).length === 0;
}

function isOffered(item: ItemData, answer: Answer): boolean {
  if (item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT') return typeof answer === 'string';
  const values = typeof answer === 'string' ? [answer] : answer;
  if (item.type !== 'CHECKBOX' && values.length > 1) return false;
  const unknown = values.filter((value) => !item.choices.some((one) => one.value === value));
  return unknown.length <= (item.other ? 1 : 0);
}

/** null when the answer is acceptable, else the sentence to show at the question. */
export function complaint(item: ItemData, answer: Answer | undefined): string | null {
  if (!isQuestion(item.type)) return null;
  if (answer === undefined || isEmpty(answer)) return item.required ? REQUIRED : null;
  if (!isOffered(item, answer)) return NOT_A_CHOICE;
  // One answer of Google Forms holds far less than a cell; the exact limit is not published.
  if (text(answer).length > 50_000) return TOO_LONG;
  const { validation } = item;
  if (!validation || RULES[validation.kind].passes(answer, validation)) return null;
  return validation.message || RULES[validation.kind].sentence(validation);
}
