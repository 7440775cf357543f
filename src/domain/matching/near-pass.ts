// Blocking by two names that are both equal or nearly so.

import type { Column, Columns } from './columns.ts';
import { groupMembers } from './groups.ts';
import type { CappedPass } from './match-spec.ts';
import { nearValues, type NearValues } from './near-values.ts';

export interface NearPass {
  readonly capped: readonly CappedPass[];
  /** Calls for every indexed record whose two names are near those of the record; some twice. */
  readonly visit: (record: number, found: (other: number) => void) => void;
}

/** Values that share a form, and members of one surname, beyond which a search costs more than it finds. */
const FORM_CAP = 200;
const MEMBER_CAP = 2000;

export function nearPass(first: Column, last: Column, columns: Columns, indexed: number): NearPass {
  const { texts } = columns;
  const near = (column: Column): NearValues =>
    nearValues(
      Array.from(new Set(column.ids)).filter((id) => id > 0),
      texts,
      FORM_CAP,
    );
  const [nearFirst, nearLast] = [near(first), near(last)];
  const { width, ids } = last;
  const byLast = groupMembers(ids, { slots: width, groups: texts.length, members: indexed });
  const stamps = new Int32Array(texts.length);
  const isStamped = (other: number, stamp: number): boolean => {
    for (let nth = 0; nth < first.width; nth += 1) {
      const id = first.ids[other * first.width + nth] ?? 0;
      if (id !== 0 && stamps[id] === stamp) return true;
    }
    return false;
  };
  const visit: NearPass['visit'] = (record, found) => {
    const stamp = record + 1;
    const look = (surname: number): void => {
      const [from, to] = [byLast.starts[surname] ?? 0, byLast.starts[surname + 1] ?? 0];
      if (to - from > MEMBER_CAP) return;
      for (let at = from; at < to; at += 1) {
        const other = byLast.members[at] ?? 0;
        if (isStamped(other, stamp)) found(other);
      }
    };
    eachNear(first, nearFirst, record, (id) => (stamps[id] = stamp));
    eachNear(last, nearLast, record, look);
  };
  const capped = [nearFirst, nearLast].map(({ capped: one }) => ({ ...one, pass: 'near' }));
  return { visit, capped: capped.filter(({ blocks }) => blocks > 0) };
}

/** The record's own values and their neighbours. */
function eachNear(
  { width, ids }: Column,
  { starts, neighbours }: NearValues,
  record: number,
  visit: (id: number) => void,
): void {
  for (let nth = 0; nth < width; nth += 1) {
    const id = ids[record * width + nth] ?? 0;
    if (id === 0) continue;
    visit(id);
    const to = starts[id + 1] ?? 0;
    for (let at = starts[id] ?? 0; at < to; at += 1) visit(neighbours[at] ?? 0);
  }
}
