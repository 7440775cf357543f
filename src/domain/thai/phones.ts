// Telephone numbers out of a cell as people fill it: Thai digits, +66, two in one, lost zeros.

import { asciiDigits } from './digits.ts';

export type PhoneRepair = 'lostZero' | 'letterForZero' | 'extension';

export interface PhoneProposal {
  readonly typed: string;
  readonly proposed: string;
  readonly why: PhoneRepair;
}

export interface Phones {
  /** National form with the leading zero, in the order of the cell, each once. */
  readonly numbers: readonly string[];
  /** Likely numbers that somebody should look at before they are used. */
  readonly proposals: readonly PhoneProposal[];
  /** What has digits but is no telephone number. */
  readonly rest: readonly string[];
}

const MOBILE = /^0[689]\d{8}$/;
const LANDLINE = /^0[2-57]\d{7}$/;
const FOREIGN_FORM = /^(?:00|\+)?660?(?=\d{8,9}$)/;

/** Mobile numbers have ten digits, landlines nine. */
export const isThaiPhone = (phone: string): boolean => MOBILE.test(phone) || LANDLINE.test(phone);

/** The national form, or '' when the digits are no Thai number. */
const national = (digits: string): string => {
  const local = digits.replace(FOREIGN_FORM, '0').replace(/^\+/, '');
  return isThaiPhone(local) ? local : '';
};

const withZero = (digits: string): string => {
  const local = `0${digits.replace(/^\+/, '')}`;
  return isThaiPhone(local) ? local : '';
};

const proposal = (typed: string, compact: string): PhoneProposal | null => {
  const zero = withZero(compact);
  if (zero !== '') return { typed, proposed: zero, why: 'lostZero' };
  const letter = compact.replace(/[oO]/g, '0');
  if (letter !== compact && national(letter) !== '') {
    return { typed, proposed: national(letter), why: 'letterForZero' };
  }
  const landline = /^(0[2-57]\d{7})\d{1,4}$/.exec(compact)?.[1];
  return landline === undefined ? null : { typed, proposed: landline, why: 'extension' };
};

/** Between two numbers; a hyphen or a single blank also stands inside one. */
const BETWEEN = /[,;|/\\\n\r、،]+|หรือ|และ|กับ|\s{2,}/;
const EXTENSION = /(?:ต่อ|ext\.?|#)\s*\d+/gi;

const compactOf = (text: string): string =>
  text
    .replace(/\.0+$/, '')
    .replace(/^['’]/, '')
    .replace(/[^0-9+oO]/g, '');

const MIN_DIGITS = 6;

/** One part of the cell may still hold several numbers with a blank between: the shortest first, then the rest. */
const cutAtBlank = (part: string): readonly string[] => {
  const words = part.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const left = words.slice(0, at).join('');
    if (national(compactOf(left)) === '') continue;
    const right = cutAtBlank(words.slice(at).join(' '));
    if (right.every((one) => national(compactOf(one)) !== '')) return [left, ...right];
  }
  return [part];
};

const clean = (cell: string): string =>
  asciiDigits(cell.slice(0, 500))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g, '')
    .replace(/\u00A0/g, ' ')
    .replace(EXTENSION, ' ');

const partsOf = (cell: string): readonly string[] =>
  clean(cell)
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => compactOf(part).length >= MIN_DIGITS)
    .reduce<string[]>((parts, part) => [...parts, ...cutAtBlank(part)], []);

export const parsePhones = (cell: string): Phones => {
  const numbers: string[] = [];
  const proposals: PhoneProposal[] = [];
  const rest: string[] = [];
  for (const part of partsOf(cell)) {
    const compact = compactOf(part);
    const number = national(compact);
    const proposed = number === '' ? proposal(part, compact) : null;
    if (number !== '') numbers.push(number);
    else if (proposed !== null) proposals.push(proposed);
    else rest.push(part);
  }
  return { numbers: [...new Set(numbers)], proposals, rest };
};

/** How a number is read out and shown: 081-234-5678, 054-330-373, 02-123-4567. */
export const showPhone = (phone: string): string => {
  if (MOBILE.test(phone)) return phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
  if (/^02\d{7}$/.test(phone)) return phone.replace(/^(\d{2})(\d{3})(\d{4})$/, '$1-$2-$3');
  return LANDLINE.test(phone) ? phone.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1-$2-$3') : phone;
};
