// Counts what every menu item, dialog step and trigger of a campaign cost: runs, modelled seconds, calls per service.
import type { Execution } from '../host-api.ts';

export interface Cost {
  readonly name: string;
  readonly runs: number;
  readonly medianSeconds: number;
  readonly mostSeconds: number;
  /** Calls of the most expensive run, per service. */
  readonly calls: Readonly<Record<string, number>>;
}

export class Tally {
  readonly #runs = new Map<string, Execution[]>();

  add(name: string, execution: Execution): void {
    const runs = this.#runs.get(name) ?? [];
    runs.push(execution);
    this.#runs.set(name, runs);
  }

  costs(): Cost[] {
    return [...this.#runs]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, runs]) => cost(name, runs));
  }
}

function cost(name: string, runs: readonly Execution[]): Cost {
  const times = runs.map(({ modelledMs }) => modelledMs).sort((a, b) => a - b);
  const most = times.at(-1) ?? 0;
  const dearest = runs.find(({ modelledMs }) => modelledMs === most);
  return {
    name,
    runs: runs.length,
    medianSeconds: seconds(times[Math.floor(times.length / 2)] ?? 0),
    mostSeconds: seconds(most),
    calls: perService(dearest?.calls ?? {}),
  };
}

const seconds = (ms: number): number => Math.round(ms / 100) / 10;

export function perService(calls: Readonly<Record<string, number>>): Record<string, number> {
  const services: Record<string, number> = {};
  for (const [method, count] of Object.entries(calls)) {
    const service = method.split('.')[0] ?? method;
    services[service] = (services[service] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(services).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A table for a terminal. */
export function costTable(costs: readonly Cost[]): string {
  const rows = costs.map(({ name, runs, medianSeconds, mostSeconds, calls }) => [
    name,
    String(runs),
    medianSeconds.toFixed(1),
    mostSeconds.toFixed(1),
    Object.entries(calls)
      .map(([service, count]) => `${service} ${String(count)}`)
      .join(', '),
  ]);
  return columns([['function', 'runs', 'median s', 'most s', 'calls of the dearest run'], ...rows]);
}

/** Thai vowels and tone marks above and below take no room of their own. */
const widthOf = (text: string): number => text.replace(/\p{M}/gu, '').length;

export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
