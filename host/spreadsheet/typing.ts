// What becomes of text put into a cell: typing rules by locale, unless the cell is plain text.
import { getFormatFromId, parseValue } from 'numfmt';
import { dayOfSerial, serialOfDay } from './serial.ts';
import type { CellValue } from './sheet-state.ts';

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
const ISO_DATE = /^\d{4}-\d{1,2}-\d{1,2}$/;
const ISO_TIME = /^\d{4}-\d{1,2}-\d{1,2} \d/;
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
  if (text.startsWith('=') && text.length > 1) return { value: '#ERROR!', formula: text };
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
  if (text.startsWith('=') && rules.doubt('formula-under-text-format') === 'formula') {
    return { value: '#ERROR!', formula: text };
  }
  return { value: text };
}

function westernDigits(text: string): string {
  return text.replace(THAI_DIGIT, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

function numeric(text: string, rules: TypingRules): Typed | null {
  const trimmed = text.trim();
  // Seen live: blanks between groups of digits are dropped.
  if (/^\d+(?: \d+)+$/.test(trimmed)) return { value: Number(trimmed.replace(/ /g, '')) };
  const locale = formatLocale(rules.locale);
  const parsed = parse(trimmed, locale);
  if (parsed === null) return null;
  const { value, formatId } = parsed;
  if (formatId === undefined) return { value };
  if (ISO_DATE.test(trimmed)) return { value, format: 'yyyy-mm-dd' };
  if (ISO_TIME.test(trimmed)) return { value, format: 'yyyy-mm-dd h:mm:ss' };
  const shown = getFormatFromId(formatId, locale);
  if (formatId !== DAY_AND_MONTH || typeof value !== 'number') return { value, format: shown };
  const [, month, day] = dayOfSerial(value);
  return { value: serialOfDay(rules.year, month, day), format: shown };
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
