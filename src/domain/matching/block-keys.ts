// Keys of values as numbers, each made once: many records share a name and several passes share a key.

import type { Column } from './columns.ts';
import type { BlockKey } from './match-spec.ts';

/** The column with keys in place of values; 0 where there is no key. */
export type KeyColumn = (column: Column, key: BlockKey | undefined) => Column;

export function keyColumns(texts: readonly string[]): KeyColumn {
  const tables = new Map<BlockKey, (id: number) => number>();
  return (column, key) => {
    if (key === undefined) return column;
    const table = tables.get(key) ?? keyTable(texts, key);
    tables.set(key, table);
    return { width: column.width, ids: column.ids.map(table) };
  };
}

function keyTable(texts: readonly string[], key: BlockKey): (id: number) => number {
  const numbers = new Map<string, number>([['', 0]]);
  const known = new Int32Array(texts.length).fill(-1);
  known[0] = 0;
  return (id) => {
    const held = known[id] ?? 0;
    if (held >= 0) return held;
    const made = key(texts[id] ?? '');
    const number = numbers.get(made) ?? numbers.size;
    numbers.set(made, number);
    known[id] = number;
    return number;
  };
}
