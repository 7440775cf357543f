// Choices whose text somebody changed by hand: only a person can say whether they still mean the same.

import { bindItems } from './bind-items.ts';
import type { EverOffered } from './ever-offered.ts';
import { planForm } from './form-plan.ts';
import type { HeldForm, ItemIds } from './held-form.ts';
import type { Choice, Questionnaire } from './questionnaire.ts';

export interface RenamedChoice {
  /** Key of the question. */
  readonly key: string;
  readonly title: string;
  readonly code: string;
  readonly planned: string;
  readonly held: string;
}

interface KnownForm {
  readonly itemIds: ItemIds;
  readonly everOffered: EverOffered;
}

/** Same place, same number of choices, and a text that was never offered in place of one that is gone. */
export function renamedChoices(
  questionnaire: Questionnaire,
  held: HeldForm,
  { itemIds, everOffered }: KnownForm,
): RenamedChoice[] {
  const questions = new Map(
    questionnaire.pages.flatMap((page) => page.questions).map((one) => [one.key, one]),
  );
  const { bound } = bindItems(planForm(questionnaire), held, itemIds);
  return bound.flatMap(({ item: { key, title }, held: { choices } }) => {
    const planned = questions.get(key)?.choices ?? [];
    if (planned.length !== choices.length) return [];
    const known = textsOf(planned, everOffered[key]);
    const labels = choices.map(({ label }) => label);
    return planned.flatMap(({ code, label }, index) => {
      const now = labels[index] ?? '';
      if (now === label || labels.includes(label) || known.has(now)) return [];
      return [{ key, title, code, planned: label, held: now }];
    });
  });
}

const textsOf = (planned: readonly Choice[], offered: EverOffered[string] = {}): Set<string> =>
  new Set([
    ...planned.flatMap(({ label, formerLabels = [] }) => [label, ...formerLabels]),
    ...Object.keys(offered),
  ]);

/** From now on answers with these texts are read as the choices that they stood in for. */
export const withRenamed = (known: EverOffered, same: readonly RenamedChoice[]): EverOffered =>
  same.reduce<EverOffered>(
    (all, { key, held, code }) => ({ ...all, [key]: { ...all[key], [held]: code } }),
    known,
  );
