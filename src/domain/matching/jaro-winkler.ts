// Likeness of two names, 0 to 1: letters in common, their order, and a bonus for a common beginning.

/** One bit per letter in a small integer; longer texts are compared by their beginnings. */
const LONGEST = 31;
const BOOST_FROM = 0.7;

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < 4 && length < a.length && a[length] === b[length]) length += 1;
  return length;
};

export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  const [m, n] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  const reach = Math.max((Math.max(m, n) >> 1) - 1, 0);
  let [inA, inB, common] = [0, 0, 0];
  for (let i = 0; i < m; i += 1) {
    const unit = a.charCodeAt(i);
    const end = Math.min(n, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if ((inB >>> j) & 1 || b.charCodeAt(j) !== unit) continue;
      inA |= 1 << i;
      inB |= 1 << j;
      common += 1;
      break;
    }
  }
  if (common === 0) return 0;
  let [out, j] = [0, 0];
  for (let i = 0; i < m; i += 1) {
    if (!((inA >>> i) & 1)) continue;
    while (!((inB >>> j) & 1)) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) out += 1;
    j += 1;
  }
  const jaro = (common / m + common / n + (common - (out >> 1)) / common) / 3;
  return jaro > BOOST_FROM ? jaro + commonStart(a, b) * 0.1 * (1 - jaro) : jaro;
};
