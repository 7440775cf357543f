// Fewest moves that bring owned items into the wanted order, leaving other people's items where they are.

interface Move {
  readonly id: string;
  /** Index among all items after the move. */
  readonly to: number;
}

/** Longest run of ids that already stand in the wanted order. */
function settledIds(current: readonly string[], rank: ReadonlyMap<string, number>): Set<string> {
  const owned = current.filter((id) => rank.has(id));
  const rankOf = (id: string): number => rank.get(id) ?? 0;
  const chains: string[][] = [];
  for (const id of owned) {
    const before = chains
      .filter((chain) => rankOf(chain[chain.length - 1] ?? id) < rankOf(id))
      .reduce<string[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...before, id]);
  }
  return new Set(chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []));
}

export function planMoves(current: readonly string[], wanted: readonly string[]): Move[] {
  const settled = settledIds(current, new Map(wanted.map((id, index) => [id, index])));
  const order = [...current];
  const moves: Move[] = [];
  let before = -1;
  for (const id of wanted) {
    const from = order.indexOf(id);
    if (settled.has(id)) {
      before = from;
      continue;
    }
    // Taking the item out from in front of its place shifts the place by one.
    const to = from < before ? before : before + 1;
    if (from !== to) {
      order.splice(from, 1);
      order.splice(to, 0, id);
      moves.push({ id, to });
    }
    before = to;
  }
  return moves;
}
