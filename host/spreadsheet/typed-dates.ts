// How typed days are read, where nobody has seen it: order of day and month, Buddhist years, Thai months.
import { dateFormatsOf } from './date-formats.ts';
import { dayOfSerial, serialOfDay } from './serial.ts';

/** What decides: the switches of the host and the locale of the sheet. */
export interface DateRules {
  readonly locale: string;
  doubt(id: string): string;
}

const ISO_DATE = /^\d{4}-\d{1,2}-\d{1,2}$/;
const ISO_TIME = /^\d{4}-\d{1,2}-\d{1,2} \d/;
const DAY_MONTH = /^\d{1,2}[/-]\d/;
const THAI_LETTER = /[ก-๎]/;
const FIRST_BUDDHIST_YEAR = 2400;
const BE_MINUS_CE = 543;

const SHORT_MONTHS: readonly string[] = [
  ...['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.'],
  ...['ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
];

/** The text as the format library must get it; null when a sheet would leave it as text. */
export function datedText(text: string, rules: DateRules): string | null {
  const odd = rules.doubt('typed-oddities') === 'otherwise';
  if (odd && /^\(.*\)$/.test(text)) return null;
  if (/^\d+\.\d+\.\d+$/.test(text)) return odd ? text.replaceAll('.', '/') : null;
  if (!THAI_LETTER.test(text)) return text;
  const months = rules.doubt('typed-thai-months');
  if (months === 'none') return null;
  const short = /^(\d{1,2}) ([ก-๎.]+) (\d{4})$/.exec(text);
  const month = SHORT_MONTHS.indexOf(short?.[2] ?? '') + 1;
  if (short === null || month === 0) return text;
  const iso = `${short[3] ?? ''}-${String(month)}-${short[1] ?? ''}`;
  return months === 'short too' ? iso : null;
}

/** The locale by which numbers with a stroke are read. */
export function orderLocale(text: string, locale: string, rules: DateRules): string {
  const monthFirst = DAY_MONTH.test(text) && rules.doubt('typed-dates') === 'month-first';
  return monthFirst ? 'en-US' : locale;
}

/** The format with which an ISO day or moment is shown; null for any other text. */
export function isoFormat(text: string, rules: DateRules): string | null {
  const asTyped = rules.doubt('typed-oddities') === 'as noted';
  const { day, moment } = dateFormatsOf(rules.locale);
  if (ISO_DATE.test(text)) return asTyped ? 'yyyy-mm-dd' : day;
  if (ISO_TIME.test(text)) return asTyped ? 'yyyy-mm-dd h:mm:ss' : moment;
  return null;
}

/** A day of a Buddhist year five hundred and forty-three years earlier, if that is how a sheet reads it. */
export function christianDay(serial: number, rules: DateRules): number {
  const [year, month, day] = dayOfSerial(serial);
  const isBuddhist = year >= FIRST_BUDDHIST_YEAR;
  if (!isBuddhist || rules.doubt('typed-buddhist-years') === 'as typed') return serial;
  return serialOfDay(year - BE_MINUS_CE, month, day) + (serial % 1);
}
