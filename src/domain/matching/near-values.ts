// The deletion index: texts that become one text when each loses at most one letter.

import type { CappedPass } from './match-spec.ts';

export interface NearValues {
  /** Neighbours of value id v stand from starts[v] to starts[v + 1]; a value is none of its own. */
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly capped: CappedPass;
}

const LONGEST = 40;
/** Ids of values; more do not fit beside a hash in a double. */
const SHIFT = 2 ** 21;
const BASE = 0x01000193;

/** Hashes only propose: two texts that collide are compared once for nothing. */
export function nearValues(
  ids: readonly number[],
  texts: readonly string[],
  cap: number,
): NearValues {
  const forms = deletionForms(ids, texts);
  const capped = { blocks: 0, largest: 0 };
  const pairs: number[] = [];
  for (let from = 0; from < forms.length;) {
    const hash = Math.floor((forms[from] ?? 0) / SHIFT);
    let to = from + 1;
    while (to < forms.length && Math.floor((forms[to] ?? 0) / SHIFT) === hash) to += 1;
    if (to - from > cap) {
      capped.blocks += 1;
      capped.largest = Math.max(capped.largest, to - from);
    } else addPairs(forms, from, to, pairs);
    from = to;
  }
  return {
    ...toLists(Float64Array.from(pairs).sort(), texts.length),
    capped: { pass: '', ...capped },
  };
}

function addPairs(forms: Float64Array, from: number, to: number, pairs: number[]): void {
  for (let i = from; i < to; i += 1) {
    const a = (forms[i] ?? 0) % SHIFT;
    for (let j = i + 1; j < to; j += 1) {
      const b = (forms[j] ?? 0) % SHIFT;
      if (a !== b) pairs.push(a * SHIFT + b, b * SHIFT + a);
    }
  }
}

/** hash × SHIFT + id of every form of every text, sorted. */
function deletionForms(ids: readonly number[], texts: readonly string[]): Float64Array {
  let size = 0;
  for (const id of ids) size += Math.min(texts[id]?.length ?? 0, LONGEST) + 1;
  const forms = new Float64Array(size);
  const [before, powers] = [new Int32Array(LONGEST + 1), powersOf(LONGEST)];
  let at = 0;
  for (const id of ids) {
    const text = (texts[id] ?? '').slice(0, LONGEST);
    const length = text.length;
    for (let i = 0; i < length; i += 1) {
      before[i + 1] = Math.imul(before[i] ?? 0, BASE) + text.charCodeAt(i);
    }
    const whole = before[length] ?? 0;
    forms[at++] = (whole >>> 0) * SHIFT + id;
    for (let i = 0; i < length; i += 1) {
      const power = powers[length - i - 1] ?? 0;
      // The hash of what stands behind letter i, then joined to what stands before it.
      const behind = whole - Math.imul(before[i + 1] ?? 0, power);
      forms[at++] = ((Math.imul(before[i] ?? 0, power) + behind) >>> 0) * SHIFT + id;
    }
  }
  return forms.sort();
}

const powersOf = (most: number): Int32Array => {
  const powers = new Int32Array(most + 1).fill(1);
  for (let i = 1; i <= most; i += 1) powers[i] = Math.imul(powers[i - 1] ?? 1, BASE);
  return powers;
};

/** Sorted pairs a × SHIFT + b, perhaps repeated, as lists by a. */
function toLists(pairs: Float64Array, values: number): Pick<NearValues, 'starts' | 'neighbours'> {
  const starts = new Int32Array(values + 1);
  const neighbours: number[] = [];
  let value = 0;
  for (let i = 0; i < pairs.length; i += 1) {
    const pair = pairs[i] ?? 0;
    if (i > 0 && pair === pairs[i - 1]) continue;
    const a = Math.floor(pair / SHIFT);
    while (value < a) starts[++value] = neighbours.length;
    neighbours.push(pair % SHIFT);
  }
  while (value < values) starts[++value] = neighbours.length;
  return { starts, neighbours: Int32Array.from(neighbours) };
}
