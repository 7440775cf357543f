// The hashes against those of another hand.
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hmacSha256, sha256 } from '../../../src/domain/keyed-hash.ts';

const SEED = { seed: 20261125, numRuns: 200 };
/** Lengths around the block of 64 bytes and beyond, Thai and pairs of surrogates among them. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.integer({ min: 50, max: 140 }).map((length) => 'a'.repeat(length)),
  fc.string({ unit: fc.constantFrom('ก', 'ิ', '😀', '=', '\n'), maxLength: 80 }),
);

describe('SHA-256', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of "%s" is what the standard prints', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  test('of whatever text is what another library computes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
      SEED,
    );
  });

  test('of half a pair is that of the replacement character', () => {
    expect(sha256('a\uD83Db')).toBe(sha256('a\uFFFDb'));
  });
});

describe('HMAC', () => {
  test('with whatever key is what another library computes', () => {
    fc.assert(
      fc.property(texts, texts, (key, text) => {
        expect(hmacSha256(key, text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
      }),
      SEED,
    );
  });
});
