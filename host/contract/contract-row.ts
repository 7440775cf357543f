// The shape of a contract row: a call in script text and what it must give, with its provenance.

export interface ContractRow {
  /**
   * Statements that return the value. In scope: `ss` the spreadsheet, `sheet` an empty scratch tab.
   * Text, so that the same row runs here and inside real Apps Script.
   */
  readonly call: string;
  /** The result as plain JSON: Dates as ISO text, enums by name. */
  readonly expected?: unknown;
  /** Message of the error it must throw instead. */
  readonly error?: string;
  /** Only how the message begins, where the rest is not known; '' = any error. */
  readonly errorStarts?: string;
  /** What the row establishes, and where it is said. */
  readonly fact?: string;
  readonly source?: string;
  /** documented by Google, seen on live runs, believed, or simply unknown. */
  readonly provenance: 'documented' | 'seen' | 'believed' | 'unknown';
  /** For an unknown: the switch, and the result under each of its variants. */
  readonly doubt?: string;
  readonly variants?: Readonly<Record<string, unknown>>;
}
