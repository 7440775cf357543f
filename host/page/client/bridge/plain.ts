// What google.script.run lets across: plain values, or one form as its fields; errors as Google's own client words them.

const PLAIN = new Set(['[object Array]', '[object Object]']);

/** A copy of the arguments as the script gets them; throws where the real bridge throws. */
export function plainArguments(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  if (first instanceof HTMLFormElement) {
    if (args.length > 1) throw new TypeError('Forms with file inputs must be the only parameter.');
    return [fieldsOf(first)];
  }
  // JSON turns undefined in lists and what is no number into null, and leaves out undefined in objects.
  return JSON.parse(JSON.stringify(copied(args))) as readonly unknown[];
}

function copied(args: readonly unknown[]): unknown {
  try {
    return copyOf(args);
  } catch (error) {
    if (error instanceof RangeError) throw new TypeError('Failed due to circular reference.');
    throw error;
  }
}

function copyOf(value: object): unknown {
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (!key.endsWith('__')) copy[key] = copyOfItem(item, key);
  }
  return Array.isArray(value) ? Array.from(value, (_, i) => copy[i]) : copy;
}

function copyOfItem(value: unknown, key: string): unknown {
  if (typeof value === 'symbol' || typeof value === 'bigint')
    throw new Error(`Unknown type: ${typeof value}`);
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
  if (PLAIN.has(Object.prototype.toString.call(value))) return copyOf(value);
  throw new TypeError(`Failed due to illegal value in property: ${key}`);
}

/** A name that stands more than once becomes a list. */
function fieldsOf(form: HTMLFormElement): Record<string, unknown> {
  const data = new FormData(form);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name);
      if (values.some((value) => typeof value !== 'string'))
        throw new Error('not implemented in the local host: a form with a file');
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
