// The kinds of rules that a college can write, each as a reader of its value.

import { compactKey } from '../../thai/normalize.ts';
import { columnOf, type OwnSource } from './columns.ts';
import { comparable, compareCells } from './comparable.ts';
import { fitsMask, parseMask } from './mask.ts';
import type { OwnKind, OwnTest, Read } from './own-types.ts';

type Reader = (value: string, source: OwnSource) => Read<OwnTest>;

/** A blank cell breaks only "required": otherwise every optional column would be full of findings. */
const ofFilled = (test: OwnTest): { readonly is: OwnTest } => ({
  is: (text, cell) => text.trim() !== '' && test(text, cell),
});

const NUMBERS = /^(-?[\d.,]+)\s*[-–]\s*(-?[\d.,]+)$/;

function boundsOf(value: string): readonly [string, string] | null {
  const [, low, high] = NUMBERS.exec(value) ?? [];
  if (low !== undefined && high !== undefined) return [low, high];
  const parts = value.split(/ถึง|\.{2,}/).map((part) => part.trim());
  const [from = '', to = ''] = parts;
  return parts.length === 2 && `${from}${to}` !== '' ? [from, to] : null;
}

const range: Reader = (value) => {
  const bounds = boundsOf(value);
  const [low, high] = (bounds ?? ['', '']).map((text) => (text === '' ? null : comparable(text)));
  const isRead = bounds?.every((text, at) => text === '' || [low, high][at] !== null) === true;
  const order = low === null || high === null ? -1 : compareCells(low ?? null, high ?? null);
  if (!isRead || order === null) return { why: 'rangeUnreadable', typed: value };
  if (order > 0) return { why: 'rangeTurned', typed: value };
  return ofFilled((text) => {
    const held = comparable(text);
    if (held === null) return true;
    const [below, above] = [low, high].map((bound) =>
      bound === null || bound === undefined ? 0 : compareCells(held, bound),
    );
    return below === null || above === null || (below ?? 0) < 0 || (above ?? 0) > 0;
  });
};

const oneOf: Reader = (value) => {
  const allowed = new Set(
    value
      .split(/[,|;\n]/)
      .map(compactKey)
      .filter((text) => text !== ''),
  );
  return allowed.size === 0
    ? { why: 'valueMissing', typed: value }
    : ofFilled((text) => !allowed.has(compactKey(text)));
};

const pattern: Reader = (value) => {
  const mask = parseMask(value);
  return ofFilled((text) => !fitsMask(mask, text.trim()));
};

/** Longer signs first, so that ">" does not take the beginning of ">=". */
const SIGNS: readonly (readonly [string, (order: number) => boolean])[] = [
  ['>=', (order) => order >= 0],
  ['<=', (order) => order <= 0],
  ['<>', (order) => order !== 0],
  ['!=', (order) => order !== 0],
  ['>', (order) => order > 0],
  ['<', (order) => order < 0],
  ['=', (order) => order === 0],
];

const sameText = (a: string, b: string): number => (compactKey(a) === compactKey(b) ? 0 : 1);

const compare: Reader = (value, source) => {
  const [sign, holds] = SIGNS.find(([text]) => value.startsWith(text)) ?? [];
  if (sign === undefined || holds === undefined)
    return { why: 'comparisonUnreadable', typed: value };
  const name = value.slice(sign.length).trim();
  const other = columnOf(source, name);
  if (other === undefined) return { why: 'otherColumnUnknown', typed: name };
  const isEquality = ['=', '<>', '!='].includes(sign);
  return ofFilled((text, cell) => {
    const held = cell(other.key);
    if (held.trim() === '') return false;
    const order = compareCells(comparable(text), comparable(held));
    // Two words have no order, but they are equal or not.
    const judged = order ?? (isEquality ? sameText(text, held) : null);
    return judged !== null && !holds(judged);
  });
};

export const OWN_TESTS: Readonly<Record<OwnKind, Reader>> = {
  required: () => ({ is: (text) => text.trim() === '' }),
  range,
  oneOf,
  pattern,
  compare,
};
