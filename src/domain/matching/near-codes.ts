// Codes of the roster that a mistyped code may have meant.

import { withinOneEdit } from '../thai/edits.ts';

/** Codes of which one stands one slip away from the typed text; the index is made at the first question. */
export function nearCodes(codes: readonly string[]): (typed: string) => readonly string[] {
  let byForm: ReadonlyMap<string, readonly string[]> | null = null;
  return (typed) => {
    if (typed === '' || typed.length > LONGEST) return [];
    const index = (byForm ??= codesByForm(codes));
    const found = deletions(typed).flatMap((form) => index.get(form) ?? []);
    return Array.from(new Set(found))
      .filter((code) => withinOneEdit(code, typed))
      .sort();
  };
}

function codesByForm(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byForm = new Map<string, string[]>();
  for (const code of codes) {
    for (const form of deletions(code)) {
      const held = byForm.get(form);
      if (held) held.push(code);
      else byForm.set(form, [code]);
    }
  }
  return byForm;
}

const LONGEST = 20;

const deletions = (text: string): readonly string[] => [
  text,
  ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)),
];
