// Compares two records field by field: each field gets its level, all of them together one pattern.

import { NO_COLUMN, type Column, type Columns } from './columns.ts';
import { BITS, DIFFERS, EQUAL, KEYBOARD, levelAt, levelNumber, NONE, SWAPPED } from './levels.ts';
import type { FieldSpec, MatchSpec } from './match-spec.ts';
import type { FieldWeights } from './weigh.ts';

/**
 * Levels of all fields of two records, as levelAt reads them; HOPELESS as soon as it is clear that the weight
 * stays below the floor, which spares most of the slow comparisons of letters.
 */
export type Compare = (a: number, b: number, floor: number) => number;

export const HOPELESS = -1;

interface ComparedField extends Column {
  readonly rungs: readonly Rung[];
  readonly isReading: boolean;
  readonly shift: number;
  readonly weights: FieldWeights;
  /** The most that values can be worth that are not equal. */
  readonly mostUnequal: number;
}

interface Rung {
  readonly level: number;
  readonly holds: (a: string, b: string) => boolean;
}

export function comparer<R>(
  { fields, swaps }: Pick<MatchSpec<R>, 'fields' | 'swaps'>,
  { columns, texts }: Columns,
  weights: readonly FieldWeights[],
): Compare {
  const isSwapped = (name: string): boolean => swaps?.includes(name) === true;
  const compared = fields.flatMap((field, at): ComparedField[] => {
    const own = weights[at];
    return own ? [comparedField(field, at, columns[at], own, isSwapped(field.name))] : [];
  });
  // Names are the slowest to compare and come last.
  const slowLast = [...compared].sort((a, b) => Number(a.isReading) - Number(b.isReading));
  const [left = -1, right = -1] =
    swaps?.map((name) => fields.findIndex((field) => field.name === name)) ?? [];
  const [one, other] = [compared[left], compared[right]];
  return (a, b, floor) => {
    let [pattern, most] = [0, 0];
    for (const field of compared) {
      const level = equality(field, a, b);
      pattern |= level << field.shift;
      most += level === DIFFERS ? field.mostUnequal : field.weights.of(level, a, b);
    }
    if (most < floor) return HOPELESS;
    for (const field of slowLast) {
      if (((pattern >>> field.shift) & 7) !== DIFFERS) continue;
      const level = rungOf(field, texts, a, b);
      pattern = (pattern & ~(7 << field.shift)) | (level << field.shift);
      most += field.isReading ? 0 : (field.weights.byLevel[level] ?? 0) - field.mostUnequal;
      if (most < floor) return HOPELESS;
    }
    if (!one || !other || isSame(levelAt(pattern, left)) || isSame(levelAt(pattern, right))) {
      return pattern;
    }
    return shares(one, a, other, b) && shares(other, a, one, b)
      ? withLevel(withLevel(pattern, left, SWAPPED), right, SWAPPED)
      : pattern;
  };
}

const comparedField = <R>(
  field: FieldSpec<R>,
  at: number,
  column: Column | undefined,
  weights: FieldWeights,
  isSwapped: boolean,
): ComparedField => {
  const rungs = field.rungs.map(({ level, holds }) => ({ level: levelNumber(level), holds }));
  const levels = [...rungs.map(({ level }) => level), DIFFERS];
  const unequal = levels.map((level) => weights.byLevel[level] ?? 0);
  if (isSwapped) unequal.push((weights.byLevel[SWAPPED] ?? 0) + weights.rarest);
  return {
    ...(column ?? NO_COLUMN),
    ...{ rungs, weights, shift: at * BITS, isReading: field.isReading === true },
    mostUnequal: Math.max(...unequal),
  };
};

const isSame = (level: number): boolean => level === EQUAL || level === KEYBOARD;

const withLevel = (pattern: number, field: number, level: number): number =>
  (pattern & ~(7 << (field * BITS))) | (level << (field * BITS));

/** none, equal or keyboard; differs where letters must be looked at. Of several values the best pair counts. */
function equality(field: ComparedField, a: number, b: number): number {
  const { ids, width } = field;
  if (width > 1) return equalityOfSeveral(field, a, b);
  const [mine, other] = [ids[a] ?? 0, ids[b] ?? 0];
  if (mine === 0 || other === 0) return NONE;
  return mine === other ? EQUAL : DIFFERS;
}

function equalityOfSeveral({ ids, width, isReading }: ComparedField, a: number, b: number): number {
  let level = NONE;
  for (let i = 0; i < width; i += 1) {
    const mine = ids[a * width + i] ?? 0;
    for (let j = 0; mine !== 0 && j < width; j += 1) {
      const other = ids[b * width + j] ?? 0;
      if (mine === other) return isReading && i + j > 0 ? KEYBOARD : EQUAL;
      if (other !== 0) level = DIFFERS;
    }
  }
  return level;
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
