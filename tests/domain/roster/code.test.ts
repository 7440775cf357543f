import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CODE_ALPHABET,
  CODE_LENGTH,
  isValidCode,
  makeCode,
  makeCodes,
  normalizeCode,
  seededRandom,
} from '../../../src/domain/roster/code.ts';
import { runs } from '../thai/arbitraries.ts';
import { badStrings } from '../thai/lines.ts';

const codes = fc.string({ minLength: 1 }).map((seed) => makeCode(seededRandom(seed), new Set()));
const replaced = (text: string, at: number, char: string): string =>
  text.slice(0, at) + char + text.slice(at + 1);

describe('codes', () => {
  test('have eight characters without look-alikes', () => {
    expect(/[0O1IL]/.test(CODE_ALPHABET)).toBe(false);
    fc.assert(
      fc.property(codes, (code) => code.length === CODE_LENGTH && isValidCode(code)),
      runs(1000),
    );
  });

  test('every single substitution is caught', () => {
    fc.assert(
      fc.property(codes, (code) =>
        Array.from(code).every((char, at) =>
          Array.from(CODE_ALPHABET).every(
            (other) => other === char || !isValidCode(replaced(code, at, other)),
          ),
        ),
      ),
      runs(200),
    );
  });

  test('every swap of two characters is caught, neighbours or not', () => {
    const swapped = (text: string, at: number, to: number): string =>
      replaced(replaced(text, at, text[to] ?? ''), to, text[at] ?? '');
    fc.assert(
      fc.property(codes, fc.nat(CODE_LENGTH - 1), fc.nat(CODE_LENGTH - 1), (code, at, to) => {
        const other = swapped(code, at, to);
        return other === code || !isValidCode(other);
      }),
      runs(3000),
    );
  });

  test('a character more or less is caught', () => {
    fc.assert(
      fc.property(codes, (code) => !isValidCode(code.slice(1)) && !isValidCode(`${code}A`)),
      runs(200),
    );
  });

  test.each([
    ['small letters', 'abcd2345', 'ABCD2345'],
    ['blanks and hyphen', ' ABCD-2345 ', 'ABCD2345'],
    ['Thai digits', 'ABCD๒๓๔๕', 'ABCD2345'],
    ['zero-width space', 'ABCD\u200B2345', 'ABCD2345'],
    ['full-width digits', 'ABCD２３４５', 'ABCD2345'],
  ])('are read: %s', (_reason, typed, code) => {
    expect(normalizeCode(typed)).toBe(code);
  });

  test('nothing else is a code', () => {
    for (const text of badStrings()) expect(isValidCode(normalizeCode(text))).toBe(false);
  });

  test('are drawn anew until they are free, also when chance is poor', () => {
    const same = (): number => 0;
    const drawn = makeCodes(same, new Set(), 100);
    expect(new Set(drawn).size).toBe(100);
    expect(drawn.every(isValidCode)).toBe(true);
  });

  test('the same seed draws the same codes, another seed others', () => {
    const draw = (seed: string): readonly string[] => makeCodes(seededRandom(seed), new Set(), 50);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
    expect(new Set(draw('a')).size).toBe(50);
  });

  test('chance is even enough', () => {
    const random = seededRandom('even');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 10_000; at += 1) {
      const bin = Math.floor(random() * 10);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1150);
  });
});
