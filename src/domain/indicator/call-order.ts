// Whom to call next: who lifts the weakest group most, and so narrows the bounds where they are widest.

import { isTracked, type IndicatorRow } from './indicator-row.ts';

/** Fields of a level: the groups that are reported. */
const groupOf = ({ level, field }: IndicatorRow): string => `${level}/${field}`;

interface Group {
  readonly size: number;
  known: number;
  /** In the order in which they were given. */
  readonly open: IndicatorRow[];
}

/**
 * Every untracked graduation once. The next call goes to the group with the smallest share known, as if the calls
 * before it had been answered; of equally weak groups to the smaller one, where one answer closes more of the
 * gap between worst and best case. Within a group the order given stays.
 */
export function callOrder(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const groups = groupsOf(rows);
  const order: IndicatorRow[] = [];
  for (;;) {
    const next = weakest(groups);
    const row = next?.open.shift();
    if (next === null || row === undefined) return order;
    next.known += 1;
    order.push(row);
  }
}

function groupsOf(rows: readonly IndicatorRow[]): readonly Group[] {
  const members = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    if (row.excluded !== undefined && row.excluded !== '') continue;
    const key = groupOf(row);
    const own = members.get(key);
    if (own === undefined) members.set(key, [row]);
    else own.push(row);
  }
  return [...members.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => ({
      size: own.length,
      known: own.filter(isTracked).length,
      open: own.filter((row) => !isTracked(row)),
    }));
}

const weakest = (groups: readonly Group[]): Group | null =>
  groups.reduce<Group | null>((best, group) => {
    if (group.open.length === 0) return best;
    if (best === null) return group;
    // Shares compared as whole numbers: known/size < known/size.
    const difference = group.known * best.size - best.known * group.size;
    return difference < 0 || (difference === 0 && group.size < best.size) ? group : best;
  }, null);
