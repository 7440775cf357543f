// The few places where Apps Script turns a number or boolean into text instead of refusing it.

/** Numbers become Java's text of a double: setProperty('a', 1) stores "1.0". */
const AS_TEXT: readonly string[] = [
  'Properties.Properties.setProperty',
  'Spreadsheet.Range.setNote',
  'Base.Ui.alert',
  'Base.Ui.prompt',
  'Spreadsheet.Spreadsheet.toast',
];

export function coercedArguments(method: string, args: readonly unknown[]): readonly unknown[] {
  if (!AS_TEXT.includes(method)) return args;
  return args.map((arg, i) => (i < 2 ? textOf(arg) : arg));
}

function textOf(value: unknown): unknown {
  if (typeof value === 'number') return javaDouble(value);
  return typeof value === 'boolean' ? String(value) : value;
}

export function javaDouble(value: number): string {
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}
