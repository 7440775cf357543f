// What becomes of text put into a cell: typing rules by locale, unless the cell is plain text.
import { getFormatFromId, isDateFormat, parseValue } from 'numfmt';
import { dayOfSerial, serialOfDay } from './serial.ts';
import type { CellValue } from './sheet-state.ts';
import { christianDay, datedText, isoFormat, orderLocale } from './typed-dates.ts';

export interface Typed {
  value: CellValue | null;
  formula?: string;
  /** Format the text brings along; applied to cells without one of their own. */
  format?: string;
}

export interface TypingRules {
  /** th_TH */
  readonly locale: string;
  /** Format of the cell before. */
  readonly format: string | undefined;
  /** Today by the virtual clock: "1-2" means a day of this year. */
  readonly year: number;
  doubt(id: string): string;
}

const DAY_AND_MONTH = 16;
/** Begins as a number, a currency, or the name of a month. */
const MAY_BE_NUMBER = /^\s*(?:[\d(+\-.,$฿€£¥]|[a-z]{3}|มก|กุม|มีน|เมษ|พฤ|มิถ|กรก|สิง|กันย|ตุล|ธัน)/i;
const THAI_DIGIT = /[๐-๙]/g;

export function isTextFormat(format: string | undefined): boolean {
  return format === '@' || format === '@STRING@';
}

/** Sheets' names of locales → those of the format library. */
export function formatLocale(locale: string): string {
  return locale.startsWith('th') ? 'th' : locale.replace('_', '-');
}

export function typedText(text: string, rules: TypingRules): Typed {
  if (text === '') return { value: null };
  if (isTextFormat(rules.format)) return underTextFormat(text, rules);
  if (text.startsWith("'") && rules.doubt('apostrophe') === 'vanishes') {
    return { value: text.slice(1) };
  }
  if (/^[=+]./.test(text)) return formula(text, rules);
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const digits = rules.doubt('thai-digits') === 'number' ? westernDigits(text) : text;
  // Nearly all cells are words; only what holds a digit can be a number or a date.
  if (!/\d/.test(digits) || !MAY_BE_NUMBER.test(digits)) return { value: text };
  return numeric(digits, rules) ?? { value: text };
}

function underTextFormat(text: string, rules: TypingRules): Typed {
  if (text.startsWith("'") && rules.doubt('apostrophe-under-text-format') === 'vanishes') {
    return { value: text.slice(1) };
  }
  if (/^[=+]./.test(text) && rules.doubt('formula-under-text-format') === 'formula') {
    return formula(text, rules);
  }
  return { value: text };
}

/** A plus sign begins a formula too, unless a number follows. */
function formula(text: string, rules: TypingRules): Typed {
  const number = text.startsWith('+') ? numeric(text, rules) : null;
  return number ?? { value: '#ERROR!', formula: text.replace(/^\+/, '=+') };
}

function westernDigits(text: string): string {
  return text.replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

function numeric(text: string, rules: TypingRules): Typed | null {
  const trimmed = text.trim();
  // Seen live: blanks between groups of digits are dropped.
  if (/^\d+(?: \d+)+$/.test(trimmed)) return { value: Number(trimmed.replace(/ /g, '')) };
  const dated = datedText(trimmed, rules);
  if (dated === null) return null;
  const locale = orderLocale(dated, formatLocale(rules.locale), rules);
  const parsed = parse(dated, locale);
  if (parsed === null) return null;
  const { value, formatId } = parsed;
  if (formatId === undefined) return { value };
  const format = isoFormat(dated, rules) ?? getFormatFromId(formatId, locale);
  if (typeof value !== 'number' || !isDateFormat(format)) return { value, format };
  if (formatId !== DAY_AND_MONTH) return { value: christianDay(value, rules), format };
  const [, month, day] = dayOfSerial(value);
  return { value: serialOfDay(rules.year, month, day), format };
}

interface Parsed {
  readonly value: CellValue;
  readonly formatId?: number;
}

function parse(text: string, locale: string): Parsed | null {
  // The library knows AM and PM only under the names of the locale, Sheets under the English too.
  const clock = /^(\d[\d:]*)\s*([ap]m)$/i.exec(text);
  const given = clock === null ? text : `${clock[1] ?? ''} ${clock[2] ?? ''}`;
  const parsed = parseValue(given, { locale: clock === null ? locale : 'en-US' }) as
    { value?: unknown; formatId?: number } | null | undefined;
  if (parsed === null || parsed === undefined) return null;
  const { value } = parsed;
  if (typeof value !== 'number' && typeof value !== 'boolean') return null;
  return parsed.formatId === undefined ? { value } : { value, formatId: parsed.formatId };
}
