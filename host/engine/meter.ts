// Counts the calls of one execution and lets them take modelled time on the virtual clock.
import { COMMIT, LATENCY, type LatencyRow } from '../latency.ts';
import { fitsMethod } from './method-pattern.ts';
import type { World } from '../world/world.ts';

export type LatencyLevel = 'low' | 'typical' | 'high';

const rowOf = new Map<string, LatencyRow | null>();

/** The most exact row wins: the longest pattern that fits. */
export function latencyRow(method: string): LatencyRow | null {
  let row = rowOf.get(method);
  if (row === undefined) {
    const fitting = LATENCY.filter((candidate) => fitsMethod(candidate.method, method));
    row = fitting.sort((a, b) => b.method.length - a.method.length)[0] ?? null;
    rowOf.set(method, row);
  }
  return row;
}

const LEVEL_OF: Readonly<Record<string, LatencyLevel>> = { fast: 'low', slow: 'high' };

const READS = /\.(?:getValues?|getDisplayValues?|getLastRow|getLastColumn|getDataRange|flush)$/;

export class Meter {
  readonly calls: Record<string, number> = {};
  total = 0;
  /** Modelled milliseconds of this execution alone, without what ran in between. */
  elapsed = 0;
  readonly #world: () => World;
  readonly #level: LatencyLevel;
  readonly #formLevel: LatencyLevel;
  #units = 0;
  #pending = 0;
  #dirty = false;

  /** `formCallSpeed` is the variant of the doubt of that name. */
  constructor(world: () => World, level: LatencyLevel, formCallSpeed = 'typical') {
    this.#world = world;
    this.#level = level;
    this.#formLevel = LEVEL_OF[formCallSpeed] ?? 'typical';
  }

  count(method: string): number {
    this.total++;
    this.#units = 0;
    return (this.calls[method] = (this.calls[method] ?? 0) + 1);
  }

  /** An implementation reports how many cells, items or recipients the call touches. */
  units(count: number): void {
    this.#units += count;
  }

  /** Writes stay in a buffer until something reads. */
  buffer(cells: number): void {
    this.#units += cells;
    this.#pending += cells;
    this.#dirty = true;
  }

  charge(method: string): void {
    if (this.#dirty && READS.test(method)) this.commit();
    const row = latencyRow(method);
    if (row === null) return;
    const level = row.doubt === undefined ? this.#level : this.#formLevel;
    this.spend(row[level] + (row.perUnit ?? 0) * this.#units);
  }

  commit(): void {
    if (!this.#dirty) return;
    this.spend(COMMIT[this.#level] + (COMMIT.perUnit ?? 0) * this.#pending);
    this.#pending = 0;
    this.#dirty = false;
  }

  spend(ms: number): void {
    this.elapsed += ms;
    this.#world().clock += ms;
  }
}

/** What a call that touches so many units takes by the table, in milliseconds; null when it has no price. */
export function modelledMs(method: string, units: number): number | null {
  const row = method === 'commit' ? COMMIT : latencyRow(method);
  return row === null ? null : row.typical + (row.perUnit ?? 0) * units;
}
