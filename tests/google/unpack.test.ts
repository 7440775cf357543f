// What the build packs comes out as it was, whatever it says and however well it packs.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
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
  ])('a text %s', (_, options) => {
    const letters = Array.from(
      { length: 70_000 },
      (_unused, n) => 0x0e01 + ((n * n + (n >> 9)) & 31),
    );
    const text = String.fromCharCode(...letters.slice(0, 35_000), ...letters.slice(35_000));
    expect(unpack(gzipSync(text, options).toString('base64'))).toBe(text);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['nothing', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('หนึ่งสองสาม'.repeat(9))],
  ])('%s is refused, not half read', (_, damage) => {
    const packed = gzipSync('หนึ่งสองสาม'.repeat(50));
    expect(() => unpack(damage(packed).toString('base64'))).toThrow();
  });
});
