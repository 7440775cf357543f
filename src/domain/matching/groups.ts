// Members by the number of their group, in two flat arrays.

export interface Groups {
  /** Members of group g stand from starts[g] to starts[g + 1]. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** `groupOf[i]` is a group of member i / slots, 0 = none; members keep their order. */
export function groupMembers(
  groupOf: Int32Array,
  { slots, groups, members: count }: { slots: number; groups: number; members: number },
): Groups {
  const starts = new Int32Array(groups + 2);
  const end = count * slots;
  for (let i = 0; i < end; i += 1) {
    const group = groupOf[i] ?? 0;
    if (group !== 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 1; group < starts.length; group += 1) {
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  }
  const next = starts.slice();
  const members = new Int32Array(starts[groups + 1] ?? 0);
  for (let i = 0; i < end; i += 1) {
    const group = groupOf[i] ?? 0;
    if (group === 0) continue;
    const at = next[group] ?? 0;
    members[at] = Math.floor(i / slots);
    next[group] = at + 1;
  }
  return { starts, members };
}
