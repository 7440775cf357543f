// Java's SimpleDateFormat patterns, as Utilities.formatDate understands them, English names.
import { fail } from '../engine/gas-error.ts';
import { localTime, offsetAt, utcOf, type LocalTime } from '../world/zone.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Moment extends LocalTime {
  readonly zone: string;
  readonly utc: number;
  readonly weekday: number;
}

export function formatJavaDate(utc: number, zone: string, pattern: string): string {
  const local = localTime(zone, utc);
  const weekday = new Date(utcOf(local)).getUTCDay();
  const moment: Moment = { ...local, zone, utc, weekday };
  const tokens = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
  let text = '';
  for (const match of pattern.matchAll(tokens)) {
    const [whole, quoted, letter] = match;
    if (quoted !== undefined) text += quoted === '' ? "'" : quoted.replace(/''/g, "'");
    else text += letter === undefined ? whole : field(letter, whole.length, moment);
  }
  return text;
}

type Field = (at: Moment, width: number) => string;

function padded(valueOf: (at: Moment) => number): Field {
  return (at, width) => String(valueOf(at)).padStart(width, '0');
}

const monthField: Field = (at, width) =>
  name(MONTHS, at.month - 1, width) ?? padded(() => at.month)(at, width);
const yearField: Field = (at, width) => year(at.year, width);
/** The year of the week: in its last days "YYYY" is a year ahead of "yyyy". */
const weekYearField: Field = (at, width) => year(at.year + (beginsNextYear(at) ? 1 : 0), width);

const FIELDS: Readonly<Record<string, Field>> = {
  G: () => 'AD',
  y: yearField,
  Y: weekYearField,
  M: monthField,
  L: monthField,
  d: padded((at) => at.day),
  D: padded(dayOfYear),
  w: padded((at) => (beginsNextYear(at) ? 1 : weeksSince(at, dayOfYear(at)))),
  W: padded((at) => weeksSince(at, at.day)),
  F: padded((at) => Math.ceil(at.day / 7)),
  E: (at, width) => name(DAYS, at.weekday, Math.max(3, width)) ?? '',
  u: padded((at) => (at.weekday === 0 ? 7 : at.weekday)),
  a: (at) => (at.hour < 12 ? 'AM' : 'PM'),
  H: padded((at) => at.hour),
  k: padded((at) => (at.hour === 0 ? 24 : at.hour)),
  K: padded((at) => at.hour % 12),
  h: padded((at) => (at.hour % 12 === 0 ? 12 : at.hour % 12)),
  m: padded((at) => at.minute),
  s: padded((at) => at.second),
  S: padded((at) => at.ms),
  Z: (at) => zoneOffset(at, ''),
  X: isoZone,
  z: (at) => (/^(?:UTC|GMT)$/.test(at.zone) ? at.zone : `GMT${zoneOffset(at, ':')}`),
};

function field(letter: string, width: number, at: Moment): string {
  const write = FIELDS[letter] ?? fail(`Illegal pattern character '${letter}'`);
  return write(at, width);
}

function year(value: number, width: number): string {
  return width === 2 ? String(value).slice(-2) : String(value).padStart(width, '0');
}

function name(names: readonly string[], index: number, width: number): string | undefined {
  if (width < 3) return undefined;
  return width === 3 ? names[index]?.slice(0, 3) : names[index];
}

function dayOfYear(at: Moment): number {
  const first = utcOf({ ...at, month: 1, day: 1 });
  return Math.round((utcOf(at) - first) / 86_400_000) + 1;
}

/** Weeks begin on Sunday, and the one with the first of January is the first, as Java counts in the United States. */
function beginsNextYear(at: Moment): boolean {
  return at.month === 12 && at.day + 6 - at.weekday > 31;
}

/** Number of the week, counting from the day that many days ago less one. */
function weeksSince(at: Moment, days: number): number {
  const firstWeekday = (((at.weekday - (days - 1)) % 7) + 7) % 7;
  return Math.floor((days - 1 + firstWeekday) / 7) + 1;
}

function zoneOffset(at: Moment, separator: string): string {
  const minutes = Math.round(offsetAt(at.zone, at.utc) / 60_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

function isoZone(at: Moment, width: number): string {
  if (offsetAt(at.zone, at.utc) === 0) return 'Z';
  const text = zoneOffset(at, width === 3 ? ':' : '');
  return width === 1 ? text.slice(0, 3) : text;
}
