// Codes of the roster that a mistyped code may have meant.

import { withinOneEdit } from '../thai/edits.ts';

/** Codes of which one stands one slip away from the typed text. */
export function nearCodes(codes: readonly string[]): (typed: string) => readonly string[] {
  const byForm = new Map<string, string[]>();
  for (const code of codes) {
    for (const form of deletions(code)) {
      const held = byForm.get(form);
      if (held) held.push(code);
      else byForm.set(form, [code]);
    }
  }
  return (typed) => {
    if (typed.length > LONGEST) return [];
    const found = deletions(typed).flatMap((form) => byForm.get(form) ?? []);
    return Array.from(new Set(found))
      .filter((code) => withinOneEdit(code, typed))
      .sort();
  };
}

const LONGEST = 20;

const deletions = (text: string): readonly string[] => [
  text,
  ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)),
];
