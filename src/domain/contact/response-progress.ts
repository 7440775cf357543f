// How far each class group has answered in the open wave; counts only, for texts that go into group chats.

import { isApproved, type Graduation } from '../graduations/graduation.ts';

export interface GroupProgress {
  readonly group: string;
  readonly advisor: string;
  readonly total: number;
  readonly answered: number;
  readonly open: number;
}

type Row = Graduation & {
  /** By themself or by somebody else. */
  readonly answered: boolean;
  readonly excluded?: boolean;
};

/** Approved graduations of one cohort by group; a group's advisor is the one most of its rows name. */
export function responseProgress(
  rows: readonly Row[],
  compare: (a: string, b: string) => number,
): GroupProgress[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (!isApproved(row) || row.excluded === true) continue;
    const members = groups.get(row.group);
    if (members === undefined) groups.set(row.group, [row]);
    else members.push(row);
  }
  return [...groups]
    .map(([group, members]) => {
      const answered = members.filter((row) => row.answered).length;
      const open = members.length - answered;
      return { group, advisor: mostNamed(members), total: members.length, answered, open };
    })
    .sort((a, b) => compare(a.group, b.group));
}

function mostNamed(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { advisor } of rows) {
    if (advisor !== '') counts.set(advisor, (counts.get(advisor) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? '';
}
