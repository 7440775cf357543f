// What google.script.run lets across: plain values, and a form as its fields.

/** Throws what the real bridge throws for a date, a function or an element. */
export function plainArgument(value: unknown, where: string): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof HTMLFormElement) {
    const fields = [...new FormData(value)];
    return Object.fromEntries(
      fields.map(([name, field]) => [name, typeof field === 'string' ? field : field.name]),
    );
  }
  if (Array.isArray(value)) return value.map((one, i) => plainArgument(one, `${where}.${i}`));
  if (Object.prototype.toString.call(value) === '[object Object]') {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, one]) => [key, plainArgument(one, `${where}.${key}`)]),
    );
  }
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  throw new TypeError(`Failed due to illegal value in property: ${where}`);
}
