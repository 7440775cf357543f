// Windows Thai (cp874), which older programs take for granted: bytes, and what it has no letter for.

/** What the code page has beyond ASCII and Thai (Unicode's table CP874.TXT). */
const OTHERS: ReadonlyMap<number, number> = new Map([
  [0x20ac, 0x80],
  [0x2026, 0x85],
  [0x2018, 0x91],
  [0x2019, 0x92],
  [0x201c, 0x93],
  [0x201d, 0x94],
  [0x2022, 0x95],
  [0x2013, 0x96],
  [0x2014, 0x97],
  [0x00a0, 0xa0],
]);
/** Thai letters stand in their Unicode order, with a gap. */
const THAI: readonly (readonly [first: number, last: number])[] = [
  [0x0e01, 0x0e3a],
  [0x0e3f, 0x0e5b],
];
const THAI_TO_BYTE = 0x0e01 - 0xa1;
const QUESTION_MARK = 0x3f;

export interface Encoded {
  readonly bytes: readonly number[];
  /** Letters that became "?", each once. */
  readonly lost: readonly string[];
}

function byteOf(point: number): number | undefined {
  if (point < 0x80) return point;
  const isThai = THAI.some(([first, last]) => point >= first && point <= last);
  return isThai ? point - THAI_TO_BYTE : OTHERS.get(point);
}

export function encodeCp874(text: string): Encoded {
  const lost = new Set<string>();
  const bytes = Array.from(text, (char) => {
    const byte = byteOf(char.codePointAt(0) ?? 0);
    if (byte === undefined) lost.add(char);
    return byte ?? QUESTION_MARK;
  });
  return { bytes, lost: [...lost] };
}
