// SHA-256 and its keyed form: for what nobody may find by trying, unlike the fingerprints of hash.ts.

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** 64 hexadecimal digits of the text in UTF-8 (FIPS 180-4). */
export const sha256 = (text: string): string => bytesToHex(digest(utf8(text)));

/** 64 hexadecimal digits: whoever does not have the key cannot try out texts (RFC 2104). */
export const hmacSha256 = (key: string, text: string): string =>
  bytesToHex(hmac(digest, utf8(key), utf8(text)));

/** Apps Script has no TextEncoder. A lone half of a pair becomes the replacement character, as every encoder has it. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return Uint8Array.from(bytes);
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);
