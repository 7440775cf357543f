// The shape of a contract row: one call in script text, what it must give, and how that is known.

/** documented by Google, seen on live runs, believed, or simply unknown. */
export type Provenance = 'documented' | 'seen' | 'believed' | 'unknown';

/**
 * What a row establishes of its method: what it gives, of which type, at the edge of what it takes, what Google
 * says to wrong arguments, and what it changes around it.
 */
export type Aspect = 'result' | 'types' | 'edge' | 'arguments' | 'effect';

export interface Standing {
  readonly provenance: Provenance;
  /** The page, the report of a live run, or why it is believed. */
  readonly source: string;
  /** For what is believed or unknown: the switch of `doubts.ts` whose first variant is what the row says. */
  readonly doubt?: string;
  /** What the row must give under each variant of its doubt; `{ throws: 'text' }` for an error that begins so. */
  readonly variants?: Readonly<Record<string, unknown>>;
  /** Why the row never runs on somebody's real file. */
  readonly hostOnly?: string;
}

/** The pieces of a specimen's call, out of which `unpack.ts` puts together what each of its rows asks. */
export interface SpecimenPart {
  /** Script text of a function that makes ready and returns [on, args, wrong, read, form, after]. */
  readonly body: string;
  /** Whether the effect is looked for on a dressed tab. */
  readonly isDressed: boolean;
}

export interface ContractRow extends Standing {
  /** Method in the reference, e.g. "Spreadsheet.Range.getValues", or "Language.Date" for what no service gives. */
  readonly about: string;
  readonly aspect: Aspect;
  readonly fact: string;
  /**
   * Statements that return the value. In scope: `ss` the spreadsheet, `sheet` an empty scratch tab, and what
   * `helpers.ts` exports. Text, so that the same row runs here and inside real Apps Script.
   */
  readonly call: string;
  /** The result as plain JSON: Dates as ISO text, enums by name. */
  readonly expected?: unknown;
  /** Message of the error it must throw instead. */
  readonly error?: string;
  /** Only how the message begins, where the rest is not known; '' = any error. */
  readonly errorStarts?: string;
  /** For rows of a specimen: what they have in common, so that the bundle holds it once. */
  readonly part?: SpecimenPart;
}

export interface Thrown {
  readonly throws: string;
}

export function isThrown(value: unknown): value is Thrown {
  return typeof value === 'object' && value !== null && 'throws' in value;
}
