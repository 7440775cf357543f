// Unpacks what the build packed (DEFLATE, RFC 1951): Apps Script has no DecompressionStream.

/** Length and distance codes: the base of each, and how many bits follow it (RFC 1951, 3.2.5). */
const LENGTHS = codeTable(
  3,
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
);
const DISTANCES = codeTable(
  1,
  Array.from({ length: 30 }, (_, code) => Math.max(0, (code >> 1) - 1)),
);
/** Order in which the lengths of the code lengths come. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_MATCH = { base: 258, extra: 0 };
const END = 256;

interface Code {
  readonly base: number;
  readonly extra: number;
}

function codeTable(first: number, extras: readonly number[]): readonly Code[] {
  let base = first;
  return extras.map((extra) => {
    const code = { base, extra };
    base += 1 << extra;
    return code;
  });
}

/** For every row of bits that may come next: the symbol they begin with, times 16, and how many of them it takes. */
type Huffman = Uint16Array;

const LONGEST_CODE = 15;

function huffman(lengths: readonly number[]): Huffman {
  const table = new Uint16Array(1 << LONGEST_CODE);
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      const first = reversed(code++, length);
      for (let at = first; at < table.length; at += 1 << length) table[at] = symbol * 16 + length;
    }
    code <<= 1;
  }
  return table;
}

/** Codes come highest bit first, everything else lowest first. */
function reversed(code: number, length: number): number {
  let [left, turned] = [code, 0];
  for (let n = 0; n < length; n++) {
    turned = (turned << 1) | (left & 1);
    left >>= 1;
  }
  return turned;
}

const FIXED = {
  literals: [
    ...Array<number>(144).fill(8),
    ...Array<number>(112).fill(9),
    ...Array<number>(24).fill(7),
    ...Array<number>(8).fill(8),
  ],
  distances: Array<number>(30).fill(5),
};

/** Bits of a packed text, lowest first. Plain functions: private members are slow in the language of Apps Script. */
function bitsOf(bytes: Uint8Array, from: number) {
  let at = from;
  let held = 0;
  let count = 0;
  const take = (wanted: number): number => {
    while (count < wanted) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('the packed text is cut short');
      held |= byte << count;
      count += 8;
    }
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
  const symbol = (table: Huffman): number => {
    // Near the end there may be fewer bits than the longest code has.
    while (count < LONGEST_CODE && at < bytes.length) {
      held |= (bytes[at++] ?? 0) << count;
      count += 8;
    }
    const entry = table[held & (table.length - 1)] ?? 0;
    const length = entry & LONGEST_CODE;
    if (length === 0 || length > count) throw new Error('the packed text is damaged or cut short');
    held >>>= length;
    count -= length;
    return entry >> 4;
  };
  /** What is left of a byte is passed over. */
  const align = (): void => void take(count & 7);
  return { take, symbol, align };
}

type Bits = ReturnType<typeof bitsOf>;

/** The `size` bytes of a DEFLATE stream that begins at `from`. */
export function inflate(bytes: Uint8Array, from: number, size: number): Uint8Array {
  const bits = bitsOf(bytes, from);
  const out = new Uint8Array(size);
  let at = 0;
  for (let isLast = 0; isLast === 0;) {
    isLast = bits.take(1);
    const kind = bits.take(2);
    if (kind === 0) at = copyStored(bits, out, at);
    else at = readBlock(bits, kind === 1 ? FIXED : readLengths(bits), { out, at });
  }
  return out;
}

/** Gives the place behind what was written, as `readBlock` does. */
function copyStored(bits: Bits, out: Uint8Array, start: number): number {
  bits.align();
  const end = start + bits.take(16);
  bits.take(16);
  for (let at = start; at < end; at++) out[at] = bits.take(8);
  return end;
}

function readLengths(bits: Bits): typeof FIXED {
  const [literals, distances, given] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const own = Array<number>(ORDER.length).fill(0);
  for (const place of ORDER.slice(0, given)) own[place] = bits.take(3);
  const code = huffman(own);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = bits.symbol(code);
    if (symbol < 16) lengths.push(symbol);
    else {
      const repeated = symbol === 16 ? (lengths[lengths.length - 1] ?? 0) : 0;
      const times =
        symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      for (let n = 0; n < times; n++) lengths.push(repeated);
    }
  }
  return { literals: lengths.slice(0, literals), distances: lengths.slice(literals) };
}

function readBlock(
  { take, symbol }: Bits,
  lengths: typeof FIXED,
  { out, at: start }: { readonly out: Uint8Array; readonly at: number },
): number {
  const [literals, distances] = [huffman(lengths.literals), huffman(lengths.distances)];
  const read = (code: Code | undefined): number => (code ? code.base + take(code.extra) : 0);
  for (let at = start; ;) {
    const next = symbol(literals);
    if (next === END) return at;
    if (next < END) {
      out[at++] = next;
      continue;
    }
    const end = at + read(next === 285 ? LONGEST_MATCH : LENGTHS[next - 257]);
    const back = read(DISTANCES[symbol(distances)]);
    for (; at < end; at++) out[at] = out[at - back] ?? 0;
  }
}
