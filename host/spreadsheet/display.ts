// What a cell shows: its value through its number format and the locale of the sheet.
import { format, isDateFormat } from 'numfmt';
import type { CellValue } from './sheet-state.ts';
import { formatLocale, isTextFormat } from './typing.ts';

/** What getNumberFormat answers for a cell nobody formatted. */
export const AUTOMATIC = '0.###############';

const dateFormats = new Map<string, boolean>();

export function showsDate(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || isTextFormat(numberFormat)) return false;
  let known = dateFormats.get(numberFormat);
  if (known === undefined) {
    known = isDateFormat(numberFormat);
    dateFormats.set(numberFormat, known);
  }
  return known;
}

export function displayOf(
  value: CellValue | undefined,
  numberFormat: string | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isAutomatic(numberFormat) || isTextFormat(numberFormat)) return automatic(value);
  return format(numberFormat ?? 'General', value, { locale: formatLocale(locale), throws: false });
}

function isAutomatic(numberFormat: string | undefined): boolean {
  return numberFormat === undefined || numberFormat === AUTOMATIC || numberFormat === 'General';
}

/** Whole numbers in full up to 15 digits, others to ten significant digits. */
function automatic(value: number): string {
  if (Math.abs(value) >= 1e15)
    return value
      .toExponential(5)
      .replace(/\.?0+e\+/, 'E+')
      .replace('e', 'E');
  if (Number.isInteger(value)) return String(value);
  const short = Number(value.toPrecision(Math.max(10, String(Math.trunc(value)).length)));
  return String(short).includes('e') ? short.toFixed(15).replace(/0+$/, '') : String(short);
}
