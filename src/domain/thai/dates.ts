// Dates as text: Buddhist and Christian years, Thai months, and arithmetic that no time zone can touch.

import type { IsoDate } from '../graduations/graduation.ts';
import { asciiDigits } from './digits.ts';
import { ENGLISH_MONTHS, MONTHS, OTHER_MONTHS, SHORT_MONTHS } from './months.ts';
import { normalizeThai } from './normalize.ts';

export type Era = 'BE' | 'CE';

const BE_MINUS_CE = 543;
const DAY = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** '' unless the day exists. */
export const isoDate = (year: number, month: number, day: number): IsoDate => {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists && year >= 1800 && year <= 9999 ? `${year}-${two(month)}-${two(day)}` : '';
};

export const isIsoDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
};

const monthKey = (text: string): string => text.toLowerCase().replace(/[\s.ฯ]/g, '');
/** "มกรา" and "มกราฯ": in speech the last syllable is left out. */
const SPOKEN_MONTHS = MONTHS.map((name) => name.replace(/(?:คม|ยน|พันธ์)$/, ''));

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[MONTHS, SHORT_MONTHS, SPOKEN_MONTHS, ENGLISH_MONTHS].flatMap((names) =>
    names.map((name, at): [string, number] => [monthKey(name), at + 1]),
  ),
  ...Object.entries(OTHER_MONTHS),
]);

/** 0 when the text names no month. */
const monthNumber = (text: string): number => {
  const key = monthKey(text).replace(/^เดือน/, '');
  if (/^\d{1,2}$/.test(key)) return Number(key);
  return MONTH_NUMBERS.get(key) ?? MONTH_NUMBERS.get(/^[a-z]{3}/.exec(key)?.[0] ?? '') ?? 0;
};

const PIVOT = 50;

/** Two digits say nothing without a hint: 69 is 2569 and 50 is 2550, but 98 may be 1998. */
const christianYear = (text: string, era: Era | ''): number => {
  const year = Number(text);
  if (text.length === 2) {
    if (era === '') return 0;
    if (era === 'BE') return 2500 + year - BE_MINUS_CE;
    return year < PIVOT ? 2000 + year : 1900 + year;
  }
  if (text.length !== 4) return 0;
  return year >= 2400 ? year - BE_MINUS_CE : year;
};

const NOISE =
  /(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)ที่|วันที่|พ\.?\s*ศ\.?|ค\.?\s*ศ\.?|เมื่อ/g;
const TIME = /[\sT]+(?:เวลา\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:น\.?|z)?$/i;

type Parts = readonly [day: string, month: string, year: string];

const dayMonthYear = (text: string): Parts | null => {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return [iso[3] ?? '', iso[2] ?? '', iso[1] ?? ''];
  const day = /^\d{1,2}/.exec(text)?.[0] ?? '';
  const year = /\d{1,6}$/.exec(text)?.[0] ?? '';
  const between = text.slice(day.length, text.length - year.length);
  const month = between.replace(/^[-/.,\s]+/, '').replace(/[-/,\s]+$/, '');
  // Digits that stick together ("31032569") could be cut in several ways.
  const isApart = !/^\d/.test(month) || /^[-/.\s].*[-/.\s]$/.test(between);
  return day === '' || year === '' || !isApart
    ? null
    : [day, month.replace(/^(\d+)\.$/, '$1'), year];
};

const eraOf = (text: string): Era | '' =>
  /พ\.?\s*ศ\.?\s*\d/.test(text) ? 'BE' : /ค\.?\s*ศ\.?\s*\d/.test(text) ? 'CE' : '';

/** Day before month, as in Thailand; '' when the text is no date or its year could be either. */
export const parseThaiDate = (text: string, hint: Era | '' = ''): IsoDate => {
  const plain = normalizeThai(asciiDigits(text.slice(0, 200)));
  const era = eraOf(plain) || hint;
  const parts = dayMonthYear(
    plain.replace(TIME, '').replace(NOISE, ' ').replace(/\s+/g, ' ').trim(),
  );
  if (parts === null) return '';
  const [day, month, year] = parts;
  return isoDate(christianYear(year, era), monthNumber(month), Number(day));
};

const NEVER: readonly [number, number, number] = [0, 0, 0];

const fields = (iso: string): readonly [number, number, number] => {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso);
  return match === null ? NEVER : [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
};

/** "31 มีนาคม 2569"; also of a time stamp, whose day is taken as it is written. '' stays ''. */
export const toThaiDate = (iso: string): string => {
  const [year, month, day] = fields(iso);
  return year === 0 ? '' : `${day} ${MONTHS[month - 1] ?? ''} ${year + BE_MINUS_CE}`;
};

/** "31 มี.ค. 2569", for narrow columns. */
export const toShortThaiDate = (iso: string): string => {
  const [year, month, day] = fields(iso);
  return year === 0 ? '' : `${day} ${SHORT_MONTHS[month - 1] ?? ''} ${year + BE_MINUS_CE}`;
};

/** "มีนาคม 2569" of "2026-03" or "2026-03-31". */
export const toThaiMonth = (iso: string): string => {
  const [year, month] = fields(iso);
  return year === 0 ? '' : `${MONTHS[month - 1] ?? ''} ${year + BE_MINUS_CE}`;
};

export const buddhistYear = (iso: string): string => {
  const [year] = fields(iso);
  return year === 0 ? '' : String(year + BE_MINUS_CE);
};

const ofTime = (time: number): IsoDate =>
  Number.isNaN(new Date(time).getTime()) ? '' : new Date(time).toISOString().slice(0, 10);

export const addDays = (iso: IsoDate, days: number): IsoDate => {
  const [year, month, day] = fields(iso);
  return year === 0 ? '' : ofTime(Date.UTC(year, month - 1, day) + days * DAY);
};

/** The same day of another month, or that month's last day when it is shorter. */
export const addMonths = (iso: IsoDate, months: number): IsoDate => {
  const [year, month, day] = fields(iso);
  if (year === 0) return '';
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return ofTime(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
};

/** Whole days from the first to the second; NaN when one of them is unknown. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => {
  const [a, b] = [fields(from), fields(to)];
  if (a[0] === 0 || b[0] === 0) return NaN;
  return (Date.UTC(b[0], b[1] - 1, b[2]) - Date.UTC(a[0], a[1] - 1, a[2])) / DAY;
};

/** Negative, zero or positive, as a sort wants it; unknown dates come first. */
export const compareDates = (a: IsoDate, b: IsoDate): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
