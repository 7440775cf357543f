// Codes of graduations: seven characters of chance and one that checks them, none of which look alike.

import { asciiDigits } from '../thai/digits.ts';
import { normalizeThai } from '../thai/normalize.ts';

/** No 0 O 1 I L. Thirty-one characters: a prime, so the weighted sum below misses no single slip. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 8;

const PRIME = CODE_ALPHABET.length;

const charAt = (index: number): string => CODE_ALPHABET[index] ?? '';

/**
 * The last character makes the sum of position × value divisible by 31. Two codes that differ in one
 * character differ in that sum, and so do two with neighbours swapped.
 */
const checkCharacter = (body: string): string => {
  const sum = Array.from(body).reduce(
    (total, char, at) => total + (at + 1) * CODE_ALPHABET.indexOf(char),
    0,
  );
  // The check character has weight 8; 8 × 4 = 32 = 1 modulo 31.
  return charAt(((PRIME - (sum % PRIME)) * 4) % PRIME);
};

/** As typed on a phone or read from paper: blanks, hyphens, small letters, Thai digits. */
export const normalizeCode = (text: string): string =>
  asciiDigits(normalizeThai(text))
    .toUpperCase()
    .replace(/[^0-9A-Z\u0E00-\u0E7F]/g, '');

export const isValidCode = (text: string): boolean =>
  text.length === CODE_LENGTH &&
  Array.from(text).every((char) => CODE_ALPHABET.includes(char)) &&
  checkCharacter(text.slice(0, CODE_LENGTH - 1)) === text[CODE_LENGTH - 1];

/** The attempt shifts the first characters, so that poor chance cannot make this endless. */
const bodyOf = (random: () => number, attempt: number): string => {
  const shifts = [attempt, Math.floor(attempt / PRIME), Math.floor(attempt / PRIME ** 2)];
  return Array.from({ length: CODE_LENGTH - 1 }, (_, at) =>
    charAt((Math.floor(random() * PRIME) + (shifts[at] ?? 0)) % PRIME),
  ).join('');
};

/** A code that is not taken; `random` gives numbers from 0 up to but not including 1. */
export const makeCode = (random: () => number, taken: ReadonlySet<string>): string => {
  for (let attempt = 0; ; attempt += 1) {
    const body = bodyOf(random, attempt);
    const code = body + checkCharacter(body);
    if (!taken.has(code)) return code;
  }
};

/** Several codes, all different. */
export const makeCodes = (
  random: () => number,
  taken: ReadonlySet<string>,
  count: number,
): readonly string[] => {
  const used = new Set(taken);
  return Array.from({ length: count }, () => {
    const code = makeCode(random, used);
    used.add(code);
    return code;
  });
};

const SEED_WORDS = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85ebca6b] as const;

const scramble = (seed: string, start: number): number => {
  let hash = start;
  for (const char of seed) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash | 0;
};

/** Chance that can be repeated: the same seed gives the same numbers (sfc32, 128 bits of state). */
export const seededRandom = (seed: string): (() => number) => {
  let [a, b, c, counter] = SEED_WORDS.map((word) => scramble(seed, word)) as [
    number,
    number,
    number,
    number,
  ];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
};
