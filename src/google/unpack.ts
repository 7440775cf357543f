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

function lettersOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  const part: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++] ?? 0;
    const following = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let letter = first & (FIRST_BITS[following] ?? 0);
    for (let n = 0; n < following; n++) letter = (letter << 6) | ((bytes[at++] ?? 0) & 0x3f);
    if (part.push(letter) < AT_ONCE && at < bytes.length) continue;
    parts.push(String.fromCodePoint(...part));
    part.length = 0;
  }
  return parts.join('');
}

/** The text itself; how long it is stands in the last four bytes. */
export function unpack(packed: string): string {
  const bytes = bytesOf(packed);
  const [a = 0, b = 0, c = 0] = bytes.slice(-4);
  return lettersOf(inflate(bytes, GZIP_HEAD, a | (b << 8) | (c << 16)));
}
