// Academic years as cells hold them: Buddhist or Christian, with two digits or four.

import { asciiDigits } from './digits.ts';

const BE_MINUS_CE = 543;
/** No Buddhist year in use is smaller, no Christian one larger. */
const FIRST_BUDDHIST = 2400;
const FIRST_CHRISTIAN = 1950;
const LAST_YEAR = 2700;

const inUse = (year: number): string =>
  year >= FIRST_BUDDHIST && year <= LAST_YEAR ? String(year) : '';

/**
 * Four-digit Buddhist year, or ''. Of an academic year two digits are enough: nobody writes "25" for 2025, and 68
 * is 2568. A year of birth is another matter and is read with a hint, by parseThaiDate.
 */
export const parseBuddhistYear = (text: string): string => {
  const plain = asciiDigits(text.slice(0, 200)).replace(/\.0+$/, '');
  const four = /(?:^|\D)(\d{4})(?!\d)/.exec(plain)?.[1] ?? '';
  if (four !== '') {
    const year = Number(four);
    if (year >= FIRST_BUDDHIST) return inUse(year);
    return year >= FIRST_CHRISTIAN ? String(year + BE_MINUS_CE) : '';
  }
  const two = /^(?:ปีการศึกษา|ปี|พ\.?\s*ศ\.?)?\s*(\d{2})$/.exec(plain.trim())?.[1];
  return two === undefined ? '' : `25${two}`;
};
