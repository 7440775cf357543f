// What the build packs comes out as it was, whatever it says and however well it packs.
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inflate } from '../../src/google/inflate.ts';
import { unpack } from '../../src/google/unpack.ts';

const letters = fc.string({ unit: 'binary', maxLength: 3_000 });
/** Texts that repeat themselves: what makes references back. */
const repeating = fc
  .array(fc.constantFrom('function', 'return', ' ', '{}', 'a', 'ab', '\n'), { maxLength: 4_000 })
  .map((words) => words.join(''));

describe('unpack', () => {
  test.each([
    ['a text that repeats', repeating],
    ['any letters', letters],
    [
      'Thai',
      fc.string({ unit: fc.constantFrom(...Array.from('กำแพงสูงที่ไปรษณีย์ ๑๒🙂')), maxLength: 12_000 }),
    ],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(1, 6, 9), (text, level) => {
        expect(unpack(gzipSync(text, { level }).toString('base64'))).toBe(text);
      }),
    );
  });

  test.each([
    ['stored as it is', { level: 0 }],
    ['with the codes of the format', { strategy: 4 }],
    ['without references', { strategy: 2 }],
    ['with references far back', { level: 9 }],
  ])('bytes %s', (_, options) => {
    const bytes = Array.from({ length: 70_000 }, (_unused, n) => (n * n + (n >> 9)) & 255);
    const packed = deflateRawSync(Uint8Array.from(bytes), options);
    expect([...inflate(Uint8Array.from([0, ...packed]), 1, bytes.length)]).toEqual(bytes);
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.slice(0, bytes.length >> 1), 'cut short'],
    ['nothing', () => new Uint8Array(0), 'cut short'],
  ])('%s is refused, not half read', (_, damage, error) => {
    const packed = Uint8Array.from(deflateRawSync('หนึ่งสองสาม'.repeat(50)));
    expect(() => inflate(damage(packed), 0, 5_000)).toThrow(error);
  });
});
