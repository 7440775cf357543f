// The few places where Apps Script turns a value into text, or takes null, instead of refusing it.

/** Asks for the chosen variant of a doubt. */
type Doubts = (id: string) => string;

const SET_PROPERTY = 'Properties.Properties.setProperty';

/** Numbers become Java's text of a double: setNote(1) writes "1.0". */
const AS_TEXT: readonly string[] = [
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

export function coercedArguments(
  method: string,
  args: readonly unknown[],
  doubt: Doubts,
): readonly unknown[] {
  const seen = SEEN[method];
  if (seen !== undefined) return args.map(seen);
  if (method === SET_PROPERTY) return args.map((arg) => propertyArgument(arg, doubt));
  return AS_TEXT.includes(method) ? args.map((arg, i) => (i < 2 ? textOf(arg) : arg)) : args;
}

/** The text that a property keeps of a value. */
export function propertyText(value: unknown, doubt: Doubts): string {
  const plain = typeof value !== 'number' || doubt('number-text') === '1';
  return plain ? String(value) : javaDouble(value);
}

function propertyArgument(value: unknown, doubt: Doubts): unknown {
  const isNothing = value === null || value === undefined;
  if (isNothing) return doubt('null-text') === 'text' ? 'null' : value;
  return typeof value === 'object' ? value : propertyText(value, doubt);
}

function eachCell(rows: unknown, change: (value: unknown) => unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(change) : row));
}

function textOf(value: unknown): unknown {
  if (typeof value === 'number') return javaDouble(value);
  return typeof value === 'boolean' ? String(value) : value;
}

function javaDouble(value: number): string {
  return Number.isInteger(value) ? `${String(value)}.0` : String(value);
}

/** What may be null although the reference names a type: by position, a value of that type. */
const NULLABLE: Readonly<Record<string, readonly unknown[]>> = {
  'HTML.HtmlOutput.setWidth': [0],
  'HTML.HtmlOutput.setHeight': [0],
  // Refused by the methods themselves, in their own words.
  'URL_Fetch.UrlFetchApp.fetch': ['https://'],
  'Utilities.Utilities.formatDate': [undefined, 'GMT'],
};

/** The arguments as the signature shall see them: nothing is wrong with a null that the method takes. */
export function withStandIns(method: string, args: readonly unknown[]): readonly unknown[] {
  return args.map((arg, i) => arg ?? NULLABLE[method]?.[i] ?? arg);
}
