// Facts about Apps Script nobody here could verify: each is a switch with its variants.
import { FORM_DOUBTS } from './forms/doubts.ts';

export interface Doubt {
  readonly id: string;
  readonly question: string;
  /** The first is the most likely one and the default. */
  readonly variants: readonly [string, ...string[]];
}

export const DOUBTS: readonly Doubt[] = [
  {
    id: 'formula-under-text-format',
    question: 'Does "=1+1" written by setValues into a cell formatted @ stay text?',
    variants: ['text', 'formula'],
  },
  {
    id: 'apostrophe',
    question: 'Does a leading apostrophe in a written string vanish as it does when typed?',
    variants: ['vanishes', 'stays'],
  },
  {
    id: 'apostrophe-under-text-format',
    question: 'Does a leading apostrophe vanish in a cell formatted @ too?',
    variants: ['vanishes', 'stays'],
  },
  {
    id: 'thai-digits',
    question: 'Does a th_TH sheet read ๐๘๑ as a number when it is not formatted @?',
    variants: ['text', 'number'],
  },
  {
    id: 'intl-thai',
    question: 'Does Intl know Thai: month names, Buddhist years, Collator?',
    variants: ['yes', 'no'],
  },
  {
    id: 'copied-properties',
    question: 'Are script and document properties copied with a copied spreadsheet?',
    variants: ['no', 'yes'],
  },
  ...FORM_DOUBTS,
];

export function doubtVariant(chosen: Readonly<Record<string, string>>, id: string): string {
  const doubt = DOUBTS.find((row) => row.id === id);
  if (doubt === undefined) throw new Error(`unknown doubt: ${id}`);
  const variant = chosen[id] ?? doubt.variants[0];
  if (!doubt.variants.includes(variant)) throw new Error(`unknown variant of ${id}: ${variant}`);
  return variant;
}

export function refuseUnknownDoubts(chosen: Readonly<Record<string, string>>): void {
  for (const id of Object.keys(chosen)) doubtVariant(chosen, id);
}
