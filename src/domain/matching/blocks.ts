// Blocking: who is worth comparing with whom. A pass puts records that share a key into one block.

import type { Column } from './columns.ts';
import { groupMembers, type Groups } from './groups.ts';
import { pairNumbers, type PairNumbers } from './pair-numbers.ts';

export interface Blocks extends Groups {
  /** `slots` block numbers a record; 0 = none. */
  readonly slots: number;
  readonly blockOf: Int32Array;
}

export interface BlockOrder {
  /** Records before this one can be found; all can look. */
  readonly indexed: number;
  readonly isUnordered: boolean;
  /** Records that look need no block of this pass where this column has a value. */
  readonly onlyWithout: Column | null;
}

/** Blocks of records whose keys in all columns are equal. */
export function toBlocks(keys: readonly Column[], count: number, order: BlockOrder): Blocks {
  const slots = keys.reduce((product, { width }) => product * width, 1);
  const numberOf = pairNumbers(filledSlots(keys, count) * (keys.length - 1));
  const blockOf = new Int32Array(count * slots);
  let groups = 0;
  for (let record = 0; record < count; record += 1) {
    if (record >= order.indexed && hasValue(order.onlyWithout, record)) continue;
    for (let slot = 0; slot < slots; slot += 1) {
      const block = blockNumber(keys, record, slot, order.isUnordered, numberOf);
      blockOf[record * slots + slot] = block;
      if (block > groups) groups = block;
    }
  }
  return { slots, blockOf, ...groupMembers(blockOf, { slots, groups, members: order.indexed }) };
}

const hasValue = (column: Column | null, record: number): boolean =>
  column !== null && column.ids[record * column.width] !== 0;

/** A slot is one choice among the values of every column; 0 as soon as one is blank. */
function blockNumber(
  keys: readonly Column[],
  record: number,
  slot: number,
  isUnordered: boolean,
  numberOf: PairNumbers,
): number {
  let [block, rest] = [0, slot];
  for (const { width, ids } of keys) {
    const key = ids[record * width + (rest % width)] ?? 0;
    if (key === 0) return 0;
    rest = Math.floor(rest / width);
    if (block === 0) block = key;
    else if (isUnordered && key < block) block = numberOf(key, block);
    else block = numberOf(block, key);
  }
  return block;
}

/** Slots of all records that have a value in every column. */
function filledSlots(keys: readonly Column[], count: number): number {
  let filled = 0;
  for (let record = 0; record < count; record += 1) {
    let slots = 1;
    for (const { width, ids } of keys) {
      let values = 0;
      for (let nth = 0; nth < width; nth += 1) if (ids[record * width + nth] !== 0) values += 1;
      slots *= values;
    }
    filled += slots;
  }
  return filled;
}
