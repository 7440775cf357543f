// A script that travels packed in the bundle (build.mjs, `packed`), unpacked where somebody needs it.

import { inflate } from './inflate.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The head of what gzip writes without a name (RFC 1952). */
const GZIP_HEAD = 10;

/** Bytes of a text in base64. */
function bytesOf(base64: string): Uint8Array {
  const places = new Uint8Array(128);
  for (let place = 0; place < LETTERS.length; place++) places[LETTERS.charCodeAt(place)] = place;
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/, '').length * 3) / 4));
  let at = 0;
  let held = 0;
  let count = 0;
  for (let n = 0; at < bytes.length; n++) {
    held = ((held << 6) | (places[base64.charCodeAt(n)] ?? 0)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (held >> count) & 255;
  }
  return bytes;
}

/** How many bits of the first byte of a letter in UTF-8 count, by how many bytes follow it. */
const FIRST_BITS = [0x7f, 0x1f, 0x0f, 0x07];
const AT_ONCE = 10_000;

function lettersOf(bytes: readonly number[]): string {
  const parts: string[] = [];
  let part: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] ?? 0;
    const following = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let letter = first & (FIRST_BITS[following] ?? 0);
    for (let n = 0; n < following; n++) letter = (letter << 6) | ((bytes[at++] ?? 0) & 0x3f);
    if (part.push(letter) < AT_ONCE) continue;
    parts.push(String.fromCodePoint(...part));
    part = [];
  }
  return [...parts, String.fromCodePoint(...part)].join('');
}

/** The text itself. */
export const unpack = (packed: string): string => lettersOf(inflate(bytesOf(packed), GZIP_HEAD));
