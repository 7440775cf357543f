// Plain JSON of whatever a function returned, for the execution record.
import { EnumValue } from './enums.ts';
import { isDate, isPlainObject } from './realm.ts';
import { isServiceObject } from './served.ts';

const MAX_DEPTH = 50;

export function plain(value: unknown, depth = 0): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') return depth > MAX_DEPTH ? '[deep]' : plainObject(value, depth);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return `[${typeof value}]`;
}

function plainObject(value: object, depth: number): unknown {
  if (value instanceof EnumValue) return value.name();
  if (isDate(value)) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  if (isServiceObject(value) || !isPlainObject(value)) return '[object]';
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plain(item, depth + 1)] as const),
  );
}
