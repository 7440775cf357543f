// Facts about Apps Script nobody here could verify: each is a switch with its variants.
import { FORM_DOUBTS } from './forms/doubts.ts';
import { CONSENT_DOUBTS } from './script/doubts.ts';
import { SERVICE_DOUBTS } from './services/doubts.ts';
import { SPREADSHEET_DOUBTS } from './spreadsheet/doubts.ts';

export interface Doubt {
  readonly id: string;
  readonly question: string;
  /** The first is the most likely one and the default. */
  readonly variants: readonly [string, ...string[]];
  /** What the product does so that no variant harms it. */
  readonly answer: string;
}

export const DOUBTS: readonly Doubt[] = [
  {
    id: 'surplus-arguments',
    question: 'Is a call with more arguments than any overload takes refused?',
    variants: ['refused', 'ignored'],
    answer: 'never passes any: the compiler counts them',
  },
  {
    id: 'signature-text',
    question: 'Does every method refuse a wrong type with the sentence about overloads?',
    variants: ['overloads', 'otherwise'],
    answer: 'never passes a wrong type: the compiler checks them',
  },
  {
    id: 'error-wording',
    question: 'Are errors worded as noted, where no live run has shown the text?',
    variants: ['as noted', 'otherwise'],
    answer: 'decides by whether a call failed, not by what it said',
  },
  {
    id: 'formula-under-text-format',
    question: 'Does "=1+1" written by setValues into a cell formatted @ stay text?',
    variants: ['text', 'formula'],
    answer: 'puts an apostrophe before every text that begins with = or +',
  },
  {
    id: 'apostrophe',
    question: 'Does a leading apostrophe in a written string vanish as it does when typed?',
    variants: ['vanishes', 'stays'],
    answer: "drops one apostrophe when it reads a text that begins with '', '= or '+",
  },
  {
    id: 'apostrophe-under-text-format',
    question: 'Does a leading apostrophe vanish in a cell formatted @ too?',
    variants: ['vanishes', 'stays'],
    answer: 'the same: what it reads back is what it wrote, with or without the apostrophe',
  },
  {
    id: 'thai-digits',
    question: 'Does a th_TH sheet read ๐๘๑ as a number when it is not formatted @?',
    variants: ['text', 'number'],
    answer: 'formats the whole tab as text before anything is typed, and reads Thai digits itself',
  },
  {
    id: 'intl-thai',
    question: 'Does Intl know Thai: month names, Buddhist years, Collator?',
    variants: ['yes', 'no'],
    answer: 'never asks Intl: month names, Buddhist years and sorting are its own tables',
  },
  {
    id: 'copied-properties',
    question: 'Are script and document properties copied with a copied spreadsheet?',
    variants: ['no', 'yes'],
    answer: 'keeps the id of its file in the system tab and the properties, and compares both',
  },
  ...SPREADSHEET_DOUBTS,
  ...FORM_DOUBTS,
  ...CONSENT_DOUBTS,
  ...SERVICE_DOUBTS,
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
