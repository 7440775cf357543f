// The few places where Apps Script turns a number or boolean into text instead of refusing it.

/** Numbers become Java's text of a double: setProperty('a', 1) stores "1.0". */
const AS_TEXT: readonly string[] = [
  'Properties.Properties.setProperty',
  'Base.Ui.alert',
  'Base.Ui.prompt',
  'Spreadsheet.Spreadsheet.toast',
];

/** Others which take other things than the reference says, as they were seen to do. */
const SEEN: Readonly<Record<string, (value: unknown) => unknown>> = {
  // Without the point that its sister adds.
  'Spreadsheet.Range.setNote': (value) =>
    typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
  'Spreadsheet.Range.setNotes': (rows) => eachCell(rows, textOf),
  // A constant that is missing names no tab, without an error.
  'Spreadsheet.Spreadsheet.getSheetByName': (name) => (name === undefined ? 'undefined' : name),
};

export function coercedArguments(method: string, args: readonly unknown[]): readonly unknown[] {
  const seen = SEEN[method];
  if (seen !== undefined) return args.map(seen);
  if (!AS_TEXT.includes(method)) return args;
  return args.map((arg, i) => (i < 2 ? textOf(arg) : arg));
}

function eachCell(rows: unknown, change: (value: unknown) => unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(change) : row));
}

function textOf(value: unknown): unknown {
  if (typeof value === 'number') return javaDouble(value);
  return typeof value === 'boolean' ? String(value) : value;
}

export function javaDouble(value: number): string {
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}
