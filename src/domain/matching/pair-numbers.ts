// Numbers for pairs of numbers: the same pair gets the same number, the first pair 1.

export type PairNumbers = (a: number, b: number) => number;

/** Open addressing in typed arrays; room for `most` different pairs. */
export function pairNumbers(most: number): PairNumbers {
  let size = 16;
  while (size < most * 2) size *= 2;
  const [left, right, numbers] = [0, 1, 2].map(() => new Int32Array(size)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  let used = 0;
  return (a, b) => {
    let at = mix(a, b) & (size - 1);
    for (;;) {
      const number = numbers[at] ?? 0;
      if (number === 0) {
        left[at] = a;
        right[at] = b;
        return (numbers[at] = used += 1);
      }
      if (left[at] === a && right[at] === b) return number;
      at = (at + 1) & (size - 1);
    }
  };
}

const mix = (a: number, b: number): number => {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};
