// Reads back what pack.ts wrote; runs inside the script.

export interface PackedRows {
  readonly words: readonly string[];
  readonly values: readonly unknown[];
  /** What a row does, or what `specimen.ts` says of a specimen. */
  readonly bodies: readonly (() => unknown)[];
  /** about, aspect, provenance, needs, expected, body, fact, doubt, variants: each the number of a text. */
  readonly rows: readonly (readonly number[])[];
}

const PUBLIC: Readonly<Record<string, string>> = {
  Forms: 'FormApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Mail: 'MailApp',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
  URL_Fetch: 'UrlFetchApp',
};

/** How Google refuses arguments of these types, up to the name of the method. */
export function signatureText(about: string, types: string): string {
  const [space = '', name = '', method = ''] = about.split('.');
  const service = space === 'Base' ? '' : (PUBLIC[space] ?? space);
  const owner = service === '' || service === name ? name : `${service}.${name}`;
  return `The parameters (${types}) don't match the method signature for ${owner}.${method}`;
}

type Pieces = readonly [
  on: () => Record<string, (...args: unknown[]) => unknown>,
  args: () => unknown[],
  wrong: () => unknown[],
  read: ((it: unknown) => unknown) | 0,
  form: (() => unknown) | 0,
  after: (() => void) | 0,
];

/** The helpers that rows of a specimen need; the module sets them for each row. */
export interface RowTools {
  kindOf(value: unknown): string;
  changes(act: () => void, form?: unknown): unknown;
  dress(): void;
}

interface Part {
  readonly about: string;
  readonly as: string;
  /** In place of a fact, for rows of a specimen: whether the tab is dressed before the effect is looked at. */
  readonly fact: number;
}

export const DRESSED = -1;
export const PLAIN = -2;

const rowOf =
  (body: (() => unknown) | undefined, part: Part) =>
  (tools: RowTools): unknown => {
    if (part.fact >= 0) return body?.();
    // Before anything is made ready, so that what is made ready stands on a dressed tab.
    if (part.as === 'effect' && part.fact === DRESSED) tools.dress();
    return runSpecimen((body as () => Pieces)(), part, tools);
  };

function runSpecimen(pieces: Pieces, { about, as }: Part, tools: RowTools): unknown {
  const [on, args, wrong, read, form, after] = pieces;
  const method = about.split('.')[2] ?? '';
  const call = (given: unknown[]): unknown => {
    const object = on();
    if (typeof object[method] !== 'function') throw new Error(`there is no method ${about}`);
    return object[method](...given);
  };
  try {
    if (as === 'arguments') {
      call(wrong());
      return 'taken';
    }
    if (as === 'effect') {
      return tools.changes(() => void call(args()), form === 0 ? undefined : form());
    }
    const it = call(args());
    if (as === 'types') return tools.kindOf(it);
    return read === 0 ? it : read(it);
  } finally {
    if (after !== 0) after();
  }
}

/** An expected value, where the sentence about a signature is written as its types only. */
function inFull(expected: { types?: string }, about: string): object {
  return expected.types === undefined ? expected : { throws: signatureText(about, expected.types) };
}

/** Variants of a row, which for the sentence about a signature follow from it. */
function variantsOf(value: unknown, about: string): unknown {
  const { types } = value as { types?: string };
  return types === undefined
    ? value
    : { overloads: { throws: signatureText(about, types) }, otherwise: { throws: '' } };
}

export function unpackRows({ words, values, bodies, rows }: PackedRows): unknown[] {
  return rows.map((cells) => {
    const word = (at: number): string => words[cells[at] ?? -1] ?? '';
    const about = word(0);
    const expected = values[cells[4] ?? -1] as { types?: string };
    const doubt = word(7);
    return {
      told: {
        about,
        aspect: word(1),
        provenance: word(2),
        needs: word(3),
        fact: word(6),
        expected: inFull(expected, about),
        ...(doubt === '' ? {} : { doubt, variants: variantsOf(values[cells[8] ?? -1], about) }),
      },
      run: rowOf(bodies[cells[5] ?? -1], { about, as: word(1), fact: cells[6] ?? PLAIN }),
    };
  });
}
