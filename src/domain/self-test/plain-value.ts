// A result of a service as plain JSON, so that it can be compared and shown.

const MAX_DEPTH = 50;

/** Dates become ISO text, enum values their name, other objects of a service "[object]". */
export function plainValue(value: unknown, depth = 0): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return isFinite(value) ? value : String(value);
  if (typeof value !== 'object') return `[${typeof value}]`;
  if (depth > MAX_DEPTH) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => plainValue(item, depth + 1));
  return plainObject(value, depth);
}

/** An object of a service names its class, an enum value itself. */
const textOf = (value: object): string => (value as { toString: () => string }).toString();

function plainObject(value: object, depth: number): unknown {
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const time = (value as Date).getTime();
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }
  if (typeof (value as { ordinal?: unknown }).ordinal === 'function') return textOf(value);
  if (textOf(value) !== '[object Object]') return '[object]';
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plainValue(item, depth + 1)]),
  );
}
