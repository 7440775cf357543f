// What a peer is given and what it gives back.

export interface PeerRow {
  readonly at: number;
  readonly first: string;
  readonly last: string;
  readonly name: string;
  readonly phone: string;
  readonly studentId: string;
}

/** Groups of rows that the peer holds for one person. */
export type Groups = readonly (readonly number[])[];

export interface Peer {
  readonly name: string;
  /** Packages that it needs, imported when they are there. */
  readonly modules: readonly string[];
  /** Beyond this many rows it takes minutes or hours. */
  readonly most: number;
  readonly run: (modules: readonly unknown[], rows: readonly PeerRow[]) => Groups | Promise<Groups>;
}

/** Rows that are joined by pairs, however many pairs lie between. */
export function groupsOf(count: number, pairs: Iterable<readonly [number, number]>): Groups {
  const parents = Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  for (const [a, b] of pairs) parents[rootOf(a)] = rootOf(b);
  const groups = new Map<number, number[]>();
  parents.forEach((_, at) => {
    const root = rootOf(at);
    groups.set(root, [...(groups.get(root) ?? []), at]);
  });
  return Array.from(groups.values());
}
