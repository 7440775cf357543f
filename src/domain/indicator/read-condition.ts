// "มีงานทำ และ ตรงสาขา, ศึกษาต่อ" as data: commas between alternatives, และ within one.

import { normalizeThai } from '../thai/normalize.ts';
import { TERMS, termOf, type Condition, type TermId } from './terms.ts';

const keyOf = (text: string): string => normalizeThai(text).replace(/\s/g, '').toLowerCase();

const TERM_IDS = Object.keys(TERMS) as TermId[];

/** By label and by id, whatever the blanks and capitals. */
const BY_KEY: ReadonlyMap<string, TermId> = new Map(
  TERM_IDS.flatMap((id) => [
    [keyOf(termOf(id).label), id],
    [keyOf(id), id],
  ]),
);

export interface ReadCondition {
  readonly condition: Condition;
  /** Words that are no term, as typed. */
  readonly unknown: readonly string[];
}

export function readCondition(text: string): ReadCondition {
  const unknown: string[] = [];
  const condition = text
    .split(/[,;+\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) =>
      part.split(/\sและ\s/).flatMap((word): TermId[] => {
        const id = BY_KEY.get(keyOf(word));
        if (id === undefined) unknown.push(word.trim());
        return id === undefined ? [] : [id];
      }),
    );
  return { condition, unknown };
}
