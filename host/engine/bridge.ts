// The type rules of google.script.run: what may cross between page and script, and as what.
import { EnumValue } from './enums.ts';
import { isDate, isPlainObject } from './realm.ts';
import { isServiceObject } from './served.ts';

export class BridgeError extends Error {
  override readonly name = 'ScriptError';
}

/**
 * A copy with only strings, numbers, booleans, null, plain objects and arrays. A Date or a
 * function anywhere makes the request fail; undefined in arrays becomes null.
 */
export function crossBridge(value: unknown, where: string, seen: readonly unknown[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return refuse(where, typeof value);
  if (isDate(value)) return refuse(where, 'Date');
  if (seen.includes(value)) return refuse(where, 'circular object');
  const path = [...seen, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown) => crossBridge(item, where, path));
  }
  if (value instanceof EnumValue || isServiceObject(value) || !isPlainObject(value))
    return refuse(where, 'service object');
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, crossBridge(item, where, path)]));
}

function refuse(where: string, what: string): never {
  throw new BridgeError(`The ${where} of google.script.run holds a ${what}, which cannot cross.`);
}
