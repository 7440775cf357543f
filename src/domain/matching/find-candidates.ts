// All blocking passes together: every record that may be the same as a given one, each once.

import { keyColumns } from './block-keys.ts';
import { toBlocks, type Blocks } from './blocks.ts';
import type { Column, Columns } from './columns.ts';
import type { BlockPass, CappedPass, MatchSpec } from './match-spec.ts';
import { nearPass } from './near-pass.ts';

export interface Candidates {
  /** Calls once for every indexed record that shares a block with this one; itself never. */
  readonly each: (record: number, found: (other: number) => void) => void;
  readonly capped: readonly CappedPass[];
}

type Blocking = Pick<MatchSpec<never>, 'passes' | 'near' | 'blockCap'> & {
  readonly fields: readonly { readonly name: string }[];
};

/** Records before `indexed` can be found; all can look. */
export function findCandidates(spec: Blocking, columns: Columns, indexed: number): Candidates {
  const columnOf = (name: string): Column => {
    const column = columns.columns[spec.fields.findIndex((field) => field.name === name)];
    if (!column) throw new RangeError(`no field ${name}`);
    return column;
  };
  const keysOf = keyColumns(columns.texts);
  const blocksOf = ({ parts, isUnordered, onlyWithout }: BlockPass): Blocks =>
    toBlocks(
      parts.map(({ field, key }) => keysOf(columnOf(field), key)),
      columns.count,
      {
        indexed,
        isUnordered: isUnordered === true,
        onlyWithout: onlyWithout === undefined ? null : columnOf(onlyWithout),
      },
    );
  const all = spec.passes.map(blocksOf);
  const near =
    spec.near && nearPass(columnOf(spec.near[0]), columnOf(spec.near[1]), columns, indexed);
  const seen = new Int32Array(indexed);
  const each: Candidates['each'] = (record, found) => {
    const stamp = record + 1;
    if (record < indexed) seen[record] = stamp;
    const once = (other: number): void => {
      if (seen[other] === stamp) return;
      seen[other] = stamp;
      found(other);
    };
    for (const blocks of all) visitBlocks(blocks, record, spec.blockCap, once);
    near?.visit(record, once);
  };
  const capped = all.map((blocks, at) =>
    cappedOf(spec.passes[at]?.name ?? '', blocks, spec.blockCap),
  );
  return { each, capped: [...capped, ...(near?.capped ?? [])].filter(({ blocks }) => blocks > 0) };
}

function visitBlocks(
  { slots, blockOf, starts, members }: Blocks,
  record: number,
  cap: number,
  found: (other: number) => void,
): void {
  for (let slot = 0; slot < slots; slot += 1) {
    const block = blockOf[record * slots + slot] ?? 0;
    const [from, to] = [starts[block] ?? 0, starts[block + 1] ?? 0];
    if (block === 0 || to - from > cap) continue;
    for (let at = from; at < to; at += 1) found(members[at] ?? 0);
  }
}

function cappedOf(pass: string, { starts }: Blocks, cap: number): CappedPass {
  let [blocks, largest] = [0, 0];
  for (let block = 1; block + 1 < starts.length; block += 1) {
    const size = (starts[block + 1] ?? 0) - (starts[block] ?? 0);
    if (size > cap) blocks += 1;
    if (size > cap && size > largest) largest = size;
  }
  return { pass, blocks, largest };
}
