// The sections of a form and the way through them by Google's rule.
import type { Answer, Answers, FormBody, Goto, ItemData } from '../forms/form-body.ts';

export interface Section {
  readonly index: number;
  /** The page break that opens the section; the first section has none. */
  readonly opener: ItemData | null;
  readonly items: readonly ItemData[];
}

export function sectionsOf(form: FormBody): readonly Section[] {
  const sections: { index: number; opener: ItemData | null; items: ItemData[] }[] = [
    { index: 0, opener: null, items: [] },
  ];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') {
      sections.push({ index: sections.length, opener: item, items: [] });
    } else sections.at(-1)?.items.push(item);
  }
  return sections;
}

function navigates(item: ItemData): boolean {
  return item.type === 'MULTIPLE_CHOICE' || item.type === 'LIST';
}

function chosenGoto(item: ItemData, answer: Answer | undefined): Goto | null {
  return item.choices.find((choice) => choice.value === answer)?.goto ?? null;
}

/** Of several navigating answers in a section the last one wins. */
function gotoOfAnswers(section: Section, answers: Answers): Goto | null {
  let last: Goto | null = null;
  for (const item of section.items) {
    if (navigates(item)) last = chosenGoto(item, answers[String(item.id)]) ?? last;
  }
  return last;
}

function follow(sections: readonly Section[], from: number, goto: Goto): number | null {
  if (goto === 'SUBMIT') return null;
  if (typeof goto !== 'number') return from + 1;
  const target = sections.findIndex((section) => section.opener?.id === goto);
  // Only jumps forward are followed: a jump back with the same answers would never end.
  return target > from ? target : from + 1;
}

/** Index of the section after `from`, or null when the form is submitted after it. */
export function nextSection(
  sections: readonly Section[],
  from: number,
  answers: Answers,
): number | null {
  const here = sections[from];
  const following = sections[from + 1];
  // Navigation on the last page has no effect.
  if (!here || !following) return null;
  const goto = gotoOfAnswers(here, answers) ?? following.opener?.goto ?? 'CONTINUE';
  return follow(sections, from, goto);
}

/** The sections that these answers lead through, first to last. */
export function walk(form: FormBody, answers: Answers): readonly Section[] {
  const sections = sectionsOf(form);
  const path: Section[] = [];
  for (let at: number | null = 0; at !== null; at = nextSection(sections, at, answers)) {
    const section = sections[at];
    if (section) path.push(section);
  }
  return path;
}
