// What the matching engine needs to know about a kind of records: fields, ladders, blocks, weights, rules.

import type { MatchLevel } from './candidate.ts';

/** A rung of a ladder below "equal": the first whose test holds is the level of agreement. */
export interface Rung {
  readonly level: MatchLevel;
  readonly holds: (a: string, b: string) => boolean;
}

export interface FieldSpec<R, F extends string = string> {
  readonly name: F;
  /** Already normalised; several where a record has several, none or '' where it has none. */
  readonly values: (record: R) => string | readonly string[];
  readonly rungs: readonly Rung[];
  /** Values after the first are the same typed in the other keyboard layout. */
  readonly isReading?: boolean;
  /** How much agreement says depends on how common the value is. */
  readonly hasFrequency?: boolean;
}

/** '' when the value can make no block. */
export type BlockKey = (value: string) => string;

/** Records that agree on all parts of a pass are compared. */
export interface BlockPass<F extends string = string> {
  readonly name: string;
  readonly parts: readonly { readonly field: F; readonly key?: BlockKey }[];
  /** The parts in any order: first and last name that changed places. */
  readonly isUnordered?: boolean;
  /** Only for records that lack this field, because other passes find the rest. */
  readonly onlyWithout?: F;
}

/** How often a level occurs among pairs of one person (m) and among other pairs (u). */
export interface Chances {
  readonly m: number;
  readonly u: number;
}

export type WeightTable<F extends string = string> = Readonly<
  Record<F, Readonly<Partial<Record<MatchLevel, Chances>>>>
>;

/** Which levels a field must have for a rule to apply; 'none' where it may be blank. */
export type Condition<F extends string = string> = Readonly<
  Partial<Record<F, readonly (MatchLevel | 'none')[]>>
>;

export type Outcome = 'automatic' | 'review' | 'none';

export interface MatchSpec<R, F extends string = string> {
  readonly keyOf: (record: R) => string;
  /** Rows of one person never compete with each other; without it every row is a person. */
  readonly personOf?: (record: R) => string;
  readonly fields: readonly FieldSpec<R, F>[];
  readonly passes: readonly BlockPass<F>[];
  /** Both of these fields within about one letter: the deletion index. */
  readonly near: readonly [F, F] | null;
  /** Fields whose values may have changed places. */
  readonly swaps: readonly [F, F] | null;
  /** Records of one home (a cohort) belong together before anything is compared; '' says nothing. */
  readonly homeOf: (record: R) => string;
  /** log2 of the odds that a partner is, or is not, of the same home. */
  readonly homeWeight: { readonly same: number; readonly other: number };
  readonly weights: WeightTable<F>;
  /** How many partners a record has on average; with the number of records it gives the odds beforehand. */
  readonly expected: number;
  readonly automaticFrom: number;
  readonly reviewFrom: number;
  /** What the best must be ahead of the second best. */
  readonly margin: number;
  /** One of them must hold, or a person decides. */
  readonly automatic: readonly Condition<F>[];
  /** The most that can come out when the condition holds. */
  readonly vetoes: readonly { readonly when: Condition<F>; readonly most: 'review' | 'none' }[];
  /** What the members of two clusters must weigh on average to become one person: no chain of likenesses. */
  readonly togetherFrom: number;
  /** Larger blocks are passed over and told. */
  readonly blockCap: number;
}

/** A block that was too large to compare everybody in it with everybody. */
export interface CappedPass {
  readonly pass: string;
  readonly blocks: number;
  readonly largest: number;
}
