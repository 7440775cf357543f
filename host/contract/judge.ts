// What a row expects under given doubts, and whether what came is that.
import { DOUBTS, doubtVariant } from '../doubts.ts';
import { isThrown, type ContractRow, type Thrown } from './contract-row.ts';

export type Expected = { readonly gives: unknown } | Thrown;

export function expectedOf(
  row: ContractRow,
  chosen: Readonly<Record<string, string>> = {},
): Expected {
  if (row.doubt !== undefined && row.variants !== undefined) {
    const value = row.variants[doubtVariant(chosen, row.doubt)];
    return isThrown(value) ? value : { gives: value };
  }
  const text = row.error ?? row.errorStarts;
  if (text === undefined) return { gives: row.expected };
  // Only believed, or said in another language: any error will do.
  const isOpen =
    (row.doubt === 'error-wording' && chosen['error-wording'] === 'otherwise') ||
    chosen['error-language'] === 'Thai';
  return { throws: isOpen ? '' : text };
}

/** Each variant of a doubt, in the order of the table: the first is the likely one. */
export function variantsOf(id: string): readonly string[] {
  const doubt = DOUBTS.find((one) => one.id === id);
  if (doubt === undefined) throw new Error(`unknown doubt: ${id}`);
  return doubt.variants;
}
