// Whether two cell texts mean the same, however they are written.

import { parseThaiDate } from '../thai/dates.ts';
import { normalizeEmail } from '../thai/email.ts';
import { parseNationalId, parseStudentId } from '../thai/ids.ts';
import { parseLevel } from '../thai/level.ts';
import { fullTitle } from '../thai/names.ts';
import { compactKey, normalizeThai } from '../thai/normalize.ts';
import { parsePhones } from '../thai/phones.ts';
import { parseBatch, parseStanding } from './labels.ts';
import type { ImportedKey } from './roster-row.ts';

/** '' means "not understood": then the text itself is compared. */
const MEANINGS: Readonly<Partial<Record<ImportedKey, (text: string) => string>>> = {
  studentId: (text) => parseStudentId(text).id,
  nationalId: (text) => parseNationalId(text).id,
  title: fullTitle,
  level: parseLevel,
  email: (text) => normalizeEmail(text).toLowerCase(),
  advisorEmail: (text) => normalizeEmail(text).toLowerCase(),
  birthDate: (text) => parseThaiDate(text),
  approvedOn: (text) => parseThaiDate(text),
  standing: (text) => parseStanding(text) ?? '',
  batch: parseBatch,
  phone: (text) => {
    const { numbers, proposals, rest } = parsePhones(text);
    return rest.length > 0 ? '' : [...numbers, ...proposals.map((one) => one.proposed)].join(' ');
  },
};

export const meaningOf = (key: ImportedKey, text: string): string => {
  const plain = normalizeThai(text);
  if (plain === '') return '';
  const meaning = MEANINGS[key]?.(plain) ?? '';
  return meaning === '' ? compactKey(plain) : meaning;
};

export const sameValue = (key: ImportedKey, a: string, b: string): boolean =>
  a === b || meaningOf(key, a) === meaningOf(key, b);
