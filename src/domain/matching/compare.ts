// Compares two records field by field: each field gets its level, all of them together one pattern.

import { NO_COLUMN, type Column, type Columns } from './columns.ts';
import { BITS, DIFFERS, EQUAL, KEYBOARD, levelAt, levelNumber, NONE, SWAPPED } from './levels.ts';
import type { FieldSpec, MatchSpec } from './match-spec.ts';

/** Levels of all fields of two records, as levelAt reads them. */
export type Compare = (a: number, b: number) => number;

interface ComparedField extends Column {
  readonly rungs: readonly {
    readonly level: number;
    readonly holds: (a: string, b: string) => boolean;
  }[];
  readonly isReading: boolean;
}

export function comparer<R>(
  { fields, swaps }: Pick<MatchSpec<R>, 'fields' | 'swaps'>,
  { columns, texts }: Columns,
): Compare {
  const compared = fields.map((field, at): ComparedField => comparedField(field, columns[at]));
  const [left = -1, right = -1] =
    swaps?.map((name) => fields.findIndex((field) => field.name === name)) ?? [];
  const [one, other] = [compared[left], compared[right]];
  return (a, b) => {
    let [pattern, shift] = [0, 0];
    for (const field of compared) {
      pattern |= levelOf(field, texts, a, b) << shift;
      shift += BITS;
    }
    if (!one || !other) return pattern;
    if (isSame(levelAt(pattern, left)) || isSame(levelAt(pattern, right))) return pattern;
    return shares(one, a, other, b) && shares(other, a, one, b)
      ? withLevel(withLevel(pattern, left, SWAPPED), right, SWAPPED)
      : pattern;
  };
}

const comparedField = <R>(field: FieldSpec<R>, column?: Column): ComparedField => ({
  ...(column ?? NO_COLUMN),
  rungs: field.rungs.map(({ level, holds }) => ({ level: levelNumber(level), holds })),
  isReading: field.isReading === true,
});

const isSame = (level: number): boolean => level === EQUAL || level === KEYBOARD;

const withLevel = (pattern: number, field: number, level: number): number =>
  (pattern & ~(7 << (field * BITS))) | (level << (field * BITS));

/** Of several values the pair that agrees best counts. */
function levelOf(field: ComparedField, texts: readonly string[], a: number, b: number): number {
  const { ids, width } = field;
  let isEmpty = true;
  for (let i = 0; i < width; i += 1) {
    const mine = ids[a * width + i] ?? 0;
    if (mine === 0) continue;
    for (let j = 0; j < width; j += 1) {
      const other = ids[b * width + j] ?? 0;
      if (other === 0) continue;
      if (mine === other) return field.isReading && i + j > 0 ? KEYBOARD : EQUAL;
      isEmpty = false;
    }
  }
  return isEmpty ? NONE : rungOf(field, texts, a, b);
}

function rungOf(
  { ids, width, rungs }: ComparedField,
  texts: readonly string[],
  a: number,
  b: number,
): number {
  for (const { level, holds } of rungs) {
    for (let i = 0; i < width; i += 1) {
      const mine = texts[ids[a * width + i] ?? 0] ?? '';
      for (let j = 0; mine !== '' && j < width; j += 1) {
        const other = texts[ids[b * width + j] ?? 0] ?? '';
        if (other !== '' && holds(mine, other)) return level;
      }
    }
  }
  return DIFFERS;
}

/** Whether a value of one field is a value of the other. */
function shares(one: Column, a: number, other: Column, b: number): boolean {
  for (let i = 0; i < one.width; i += 1) {
    const mine = one.ids[a * one.width + i] ?? 0;
    for (let j = 0; mine !== 0 && j < other.width; j += 1) {
      if (other.ids[b * other.width + j] === mine) return true;
    }
  }
  return false;
}
