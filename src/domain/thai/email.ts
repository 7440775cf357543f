// Whether a text looks like an e-mail address, and which misspelt domain was probably meant.

import { asciiDigits } from './digits.ts';
import { withinOneEdit } from './edits.ts';

const COMMON_DOMAINS: readonly string[] = [
  'gmail.com',
  'hotmail.com',
  'hotmail.co.th',
  'outlook.com',
  'outlook.co.th',
  'live.com',
  'yahoo.com',
  'yahoo.co.th',
  'icloud.com',
  'windowslive.com',
  'msn.com',
];

/** Real domains that are one letter away from a common one. */
const NO_SLIP: ReadonlySet<string> = new Set([
  'mail.com',
  'ymail.com',
  'gmx.com',
  'love.com',
  'line.com',
]);

/** Slips of more than one letter, and domains that nobody can have. */
const KNOWN_SLIPS: Readonly<Record<string, string>> = {
  gmail: 'gmail.com',
  'gmail.co.th': 'gmail.com',
  'gmail.in.th': 'gmail.com',
  hotmail: 'hotmail.com',
  'icould.com': 'icloud.com',
  outlook: 'outlook.com',
};

const INVISIBLE = /[\s\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Without blanks and invisible characters, with ASCII digits, the domain in small letters; "-" and the like become ''. */
export const normalizeEmail = (text: string): string => {
  const plain = asciiDigits(text)
    .replace(INVISIBLE, '')
    .replace(/＠/g, '@')
    .replace(/^mailto:/i, '');
  if (/^[-–—._]*$/.test(plain)) return '';
  const at = plain.lastIndexOf('@');
  return at < 0 ? plain : plain.slice(0, at) + plain.slice(at).toLowerCase();
};

const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;
const MAX_LENGTH = 254;

export const looksLikeEmail = (text: string): boolean => {
  const local = text.split('@')[0] ?? '';
  return (
    text.length <= MAX_LENGTH &&
    ADDRESS.test(text) &&
    !/^\.|\.$|\.\./.test(local) &&
    !/[\u0E00-\u0E7F]/.test(text)
  );
};

const domainHint = (domain: string): string => {
  const mended = domain
    .replace(/[,。]/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '')
    .replace(/\.(?:con|cm|om|comm|vom|cpm)$/, '.com');
  const known = KNOWN_SLIPS[mended] ?? mended;
  if (COMMON_DOMAINS.includes(known)) return known;
  const near = COMMON_DOMAINS.find((common) => withinOneEdit(common, mended));
  if (near !== undefined) return near;
  return (
    COMMON_DOMAINS.find((common) => common.replace(/\./g, '') === mended.replace(/\./g, '')) ?? ''
  );
};

/** The address that was probably meant, or '' when nothing speaks for another one. */
export const emailHint = (text: string): string => {
  const address = normalizeEmail(text);
  const at = address.lastIndexOf('@');
  if (at < 1) return '';
  const domain = address.slice(at + 1);
  if (COMMON_DOMAINS.includes(domain) || NO_SLIP.has(domain)) return '';
  const hint = domainHint(domain);
  const proposed = `${address.slice(0, at)}@${hint}`;
  return hint !== '' && looksLikeEmail(proposed) ? proposed : '';
};
