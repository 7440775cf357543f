// One-to-one assignment, for files in which every person stands once: a roster and a roster.

import type { RosterMatch } from './link-roster.ts';

/** Place of the record and code of its row. */
export type Assignment = ReadonlyMap<number, string>;

/** The heaviest candidates first; a record whose row is taken gets its next one. */
export function assignOneToOne(matches: readonly RosterMatch[]): Assignment {
  const wishes = matches
    .flatMap(({ candidates }, record) =>
      candidates.map(({ code, weight }) => ({ record, code, weight })),
    )
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1) || a.record - b.record);
  const assigned = new Map<number, string>();
  const taken = new Set<string>();
  for (const { record, code } of wishes) {
    if (assigned.has(record) || taken.has(code)) continue;
    assigned.set(record, code);
    taken.add(code);
  }
  return assigned;
}
