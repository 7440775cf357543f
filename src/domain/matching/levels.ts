// Levels of agreement as small numbers, so that a whole comparison of two records fits into one integer.

import type { MatchLevel } from './candidate.ts';

/** By number; 0: a blank on either side is no evidence. */
export const LEVEL_NAMES: readonly (MatchLevel | 'none')[] = [
  'none',
  'equal',
  'keyboard',
  'swapped',
  'oneEdit',
  'close',
  'differs',
];

const numberOf = (name: MatchLevel | 'none'): number => LEVEL_NAMES.indexOf(name);

export const NONE = 0;
export const EQUAL = numberOf('equal');
export const KEYBOARD = numberOf('keyboard');
export const SWAPPED = numberOf('swapped');
export const DIFFERS = numberOf('differs');

export const levelNumber = numberOf;

/** Three bits a field; ten fields fit into a small integer. */
export const BITS = 3;
export const MOST_FIELDS = 10;

/** Level number of the field at this place of a pattern. */
export const levelAt = (pattern: number, field: number): number => (pattern >>> (field * BITS)) & 7;
