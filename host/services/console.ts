// console.log and its kin: lines of the execution log.
import { format } from 'node:util';
import { plain } from '../engine/plain.ts';
import type { Runtime } from '../engine/runtime.ts';

export function newConsole(rt: Runtime): Record<string, unknown> {
  const timers = new Map<string, number>();
  const write = (values: readonly unknown[]): void => {
    rt.record.log.push(logLine(values));
  };
  const level = (...values: unknown[]): void => {
    write(values);
  };
  return {
    log: level,
    info: level,
    warn: level,
    error: level,
    debug: level,
    time: (label: unknown) => {
      timers.set(String(label), rt.meter.elapsed);
    },
    timeEnd: (label: unknown) => {
      const since = rt.meter.elapsed - (timers.get(String(label)) ?? rt.meter.elapsed);
      write([`${String(label)}: ${String(Math.round(since))}ms`]);
    },
  };
}

/** printf-like placeholders, then whatever is left; objects as JSON. */
export function logLine(values: readonly unknown[]): string {
  return format(
    ...values.map((value) => {
      if (typeof value === 'function') return '[Function]';
      if (typeof value !== 'object' || value === null) return value;
      if (Object.prototype.toString.call(value) === '[object Error]') {
        return String((value as Error).stack);
      }
      return JSON.stringify(plain(value));
    }),
  );
}
