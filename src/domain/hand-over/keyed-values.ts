// What has to be keyed of one person, and what was keyed the last time.

import { compactKey } from '../thai/normalize.ts';
import { PERSON_COLUMNS, type PersonSource, type ReadKey } from './person-columns.ts';

/** Columns of the export that tell what became of somebody, the status first. */
export const KEYED_KEYS = [
  'status',
  'studyLevel',
  'studyPlace',
  'studyMatch',
  'studyFaculty',
  'studyField',
  'workplace',
  'position',
  'income',
  'workMatch',
] as const satisfies readonly ReadKey[];
export type KeyedKey = (typeof KEYED_KEYS)[number];

export type KeyedValues = Readonly<Record<KeyedKey, string>>;

const COLUMN_OF = new Map(PERSON_COLUMNS.map((column) => [column.key, column]));

export const titleOf = (key: string): string => COLUMN_OF.get(key)?.title ?? key;

const valuesOf = (valueOf: (key: KeyedKey) => string): KeyedValues =>
  Object.fromEntries(KEYED_KEYS.map((key) => [key, valueOf(key)])) as Record<KeyedKey, string>;

export const keyedValues = (source: PersonSource): KeyedValues =>
  valuesOf((key) => COLUMN_OF.get(key)?.write(source) ?? '');

/** As a cell and a decision hold them: blank ones left out, always in the same order. */
export const packValues = (values: KeyedValues): string =>
  JSON.stringify(Object.fromEntries(Object.entries(values).filter(([, text]) => text !== '')));

/** null where the text is none of ours: then nobody knows what was keyed. */
export function unpackValues(packed: string): KeyedValues | null {
  const held = parsed(packed);
  if (held === null) return null;
  return valuesOf((key) => {
    const text = held[key];
    return typeof text === 'string' ? text : '';
  });
}

function parsed(packed: string): Readonly<Record<string, unknown>> | null {
  try {
    const held: unknown = JSON.parse(packed);
    return typeof held === 'object' && held !== null ? (held as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

export interface ValueChange {
  readonly key: KeyedKey;
  readonly from: string;
  readonly to: string;
}

/** How a text is spelt is no change: nobody keys it anew for a blank. */
export const sameText = (a: string, b: string): boolean =>
  a === b || compactKey(a) === compactKey(b);

export const changesBetween = (from: KeyedValues, to: KeyedValues): ValueChange[] =>
  KEYED_KEYS.filter((key) => !sameText(from[key], to[key])).map((key) => ({
    key,
    from: from[key],
    to: to[key],
  }));
