// Which counts of a published table must be hidden, so that no hidden one can be computed from the others.

/**
 * A published count as the flow through an arc of a network in which every node passes on what it gets: that is how
 * a table with its margins adds up. Hidden counts can be told from the shown ones only if no round trip through
 * hidden arcs could carry one person more, or one less.
 */
export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** How much is lost when it is hidden: margins weigh more than cells. */
  readonly weight: number;
}

/** A hidden count is known to be at least this: zeros say nothing about anybody and are always shown. */
const LEAST = 1;

interface Step {
  readonly flow: Flow;
  readonly to: string;
  readonly cost: number;
}

type Hidden = ReadonlySet<string>;

/**
 * Hides every count from one up to below the floor, and with each the cheapest round trip that leaves its value
 * open. A round trip keeps its meaning when more is hidden, so one pass is enough.
 */
export function hiddenFlows(flows: readonly Flow[], floor: number): Hidden {
  const shown = flows.filter(({ count }) => count >= LEAST);
  const small = shown.filter(({ count }) => count < floor);
  const hidden = new Set(small.map(({ id }) => id));
  for (const flow of small) {
    for (const { id } of cheapestRoundTrip(flow, shown, hidden)) hidden.add(id);
  }
  return hidden;
}

/** One more through the flow and back by others, or one less. */
function cheapestRoundTrip(flow: Flow, flows: readonly Flow[], hidden: Hidden): readonly Flow[] {
  const others = flows.filter(({ id }) => id !== flow.id);
  const more = cheapestPath(flow.to, flow.from, stepsOf(others, hidden));
  const less =
    flow.count > LEAST ? cheapestPath(flow.from, flow.to, stepsOf(others, hidden)) : null;
  const [best] = [more, less].filter((path) => path !== null).sort((a, b) => a.cost - b.cost);
  return best?.flows ?? [];
}

/** Forwards one person more flows through an arc; backwards one less, if that leaves the least. */
function stepsOf(flows: readonly Flow[], hidden: Hidden): ReadonlyMap<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step): void => {
    const held = steps.get(from);
    if (held === undefined) steps.set(from, [step]);
    else held.push(step);
  };
  for (const flow of flows) {
    const cost = hidden.has(flow.id) ? 0 : flow.weight;
    add(flow.from, { flow, to: flow.to, cost });
    if (flow.count > LEAST) add(flow.to, { flow, to: flow.from, cost });
  }
  return steps;
}

interface Path {
  readonly cost: number;
  readonly flows: readonly Flow[];
}

/** Dijkstra; tables are small, so the nearest node is looked for in a plain list. */
function cheapestPath(
  start: string,
  goal: string,
  steps: ReadonlyMap<string, readonly Step[]>,
): Path | null {
  const best = new Map<string, Path>([[start, { cost: 0, flows: [] }]]);
  const done = new Set<string>();
  for (;;) {
    const next = nearest(best, done);
    if (next === null) return null;
    const [node, path] = next;
    if (node === goal) return path;
    done.add(node);
    for (const { flow, to, cost } of steps.get(node) ?? []) {
      const known = best.get(to);
      if (known !== undefined && known.cost <= path.cost + cost) continue;
      best.set(to, { cost: path.cost + cost, flows: [...path.flows, flow] });
    }
  }
}

const nearest = (
  best: ReadonlyMap<string, Path>,
  done: ReadonlySet<string>,
): readonly [string, Path] | null => {
  let found: readonly [string, Path] | null = null;
  for (const entry of best) {
    if (done.has(entry[0])) continue;
    if (found === null || entry[1].cost < found[1].cost) found = entry;
  }
  return found;
};
