// Base of every object a script may hold: it knows its class in the reference and its execution.
import type { Runtime } from './runtime.ts';

export abstract class Served {
  readonly rt: Runtime;
  /** Name in the reference, e.g. "Spreadsheet.Range". */
  abstract readonly gasClass: string;
  /** What toString gives, where it is not the simple name of the class. */
  readonly calledAs?: string;

  constructor(rt: Runtime) {
    this.rt = rt;
  }

  /** Members of the reference that this object does not have all the same. */
  hides(_name: string): boolean {
    return false;
  }
}

const serviceObjects = new WeakSet();

/** Marks the object by which a script holds a served one. */
export function markServiceObject(proxy: object): void {
  serviceObjects.add(proxy);
}

/** Whether a value of a script stands for something of a service. */
export function isServiceObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && serviceObjects.has(value);
}

type Plain = string | number | boolean | null | undefined;

/**
 * What a class that imitates T must look like: members of T only by the right name, results that
 * are plain values of the right type, or null, which the reference often forgets. Results that are objects are checked by the guard instead,
 * because an imitation is never complete and so never assignable to the type of the reference.
 */
export type Imitates<T> = {
  [K in keyof T]?: T[K] extends (...args: never[]) => infer R
    ? (...args: never[]) => R extends Plain ? R | null : unknown
    : unknown;
};
