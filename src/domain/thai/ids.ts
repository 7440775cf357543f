// Student ids and national ids as cells hold them, with what is doubtful about them.

import { asciiDigits } from './digits.ts';

export type StudentIdDoubt = '' | 'notElevenDigits' | 'notANumber' | 'digitsLost' | 'nationalId';

export interface StudentId {
  /** '' when the cell is blank or cannot be an id. */
  readonly id: string;
  readonly doubt: StudentIdDoubt;
}

const USUAL_LENGTH = 11;

const compact = (text: string): string =>
  asciiDigits(text)
    .replace(/[\s\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/^['’]/, '')
    .replace(/[-–—]/g, '')
    .replace(/\.0+$/, '');

/** 1.10170E+12: a sheet took the id for a number and dropped its end. */
const DIGITS_LOST = /^\d(?:\.\d+)?e\+?\d+$/i;

/** Eleven digits are usual, 8 to 14 occur; a valid national id in this place is a slip, not an id. */
export const parseStudentId = (text: string): StudentId => {
  const id = compact(text);
  if (id === '') return { id: '', doubt: '' };
  if (DIGITS_LOST.test(id)) return { id: '', doubt: 'digitsLost' };
  if (!/^\d{8,14}$/.test(id)) return { id: '', doubt: 'notANumber' };
  if (hasCheckDigit(id) && /^[1-8]/.test(id)) return { id: '', doubt: 'nationalId' };
  return { id, doubt: id.length === USUAL_LENGTH ? '' : 'notElevenDigits' };
};

/** Two-digit Buddhist year of entry, as four digits; '' unless the id has the usual eleven digits. */
export const entryYearOf = (studentId: string): string =>
  /^\d{11}$/.test(studentId) ? `25${studentId.slice(0, 2)}` : '';

/** Last digit of a Thai national id, from the twelve before it. */
export const nationalIdCheckDigit = (twelve: string): string => {
  const sum = Array.from(twelve).reduce((total, digit, at) => total + Number(digit) * (13 - at), 0);
  return String((11 - (sum % 11)) % 10);
};

const hasCheckDigit = (id: string): boolean =>
  /^\d{13}$/.test(id) &&
  !/^(\d)\1{11}/.test(id) &&
  nationalIdCheckDigit(id.slice(0, 12)) === id[12];

export type NationalIdDoubt = '' | 'length' | 'checkDigit' | 'digitsLost';

export interface NationalId {
  readonly id: string;
  /** G-codes are given by the ministry to pupils without registration. */
  readonly kind: 'citizen' | 'gCode' | '';
  readonly doubt: NationalIdDoubt;
}

/** Doubts warn, they never reject: persons without civil registration have other numbers. */
export const parseNationalId = (text: string): NationalId => {
  const id = compact(text).toUpperCase();
  if (id === '') return { id: '', kind: '', doubt: '' };
  if (/^G\d{12}$/.test(id)) return { id, kind: 'gCode', doubt: '' };
  if (DIGITS_LOST.test(id)) return { id, kind: '', doubt: 'digitsLost' };
  if (!/^\d{13}$/.test(id)) return { id, kind: '', doubt: 'length' };
  return { id, kind: 'citizen', doubt: hasCheckDigit(id) ? '' : 'checkDigit' };
};
