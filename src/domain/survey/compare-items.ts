// In which parts a held item differs from the planned one it is bound to.

import type { BoundItem } from './bind-items.ts';
import type { GoTo, ItemChoice } from './form-plan.ts';

export type ItemPart =
  'type' | 'title' | 'help' | 'required' | 'other' | 'labels' | 'navigation' | 'goTo';

/** Key of a bound item by its id; undefined for ids that are not bound. */
export type KeyOf = (id: string) => string | undefined;

const sameGoTo = (wanted: GoTo | null, held: GoTo | null, keyOf: KeyOf): boolean => {
  if (wanted === null || held === null) return wanted === held;
  if (typeof wanted === 'string' || typeof held === 'string') return wanted === held;
  return wanted.page === keyOf(held.page);
};

/** Once somebody opened the navigation in the editor, every choice says "continue": the same as saying nothing. */
function settled(choices: readonly ItemChoice[]): readonly ItemChoice[] {
  const idle = choices.every(({ goTo }) => goTo === null || goTo === 'CONTINUE');
  return idle ? choices.map(({ label }) => ({ label, goTo: null })) : choices;
}

function sameLabels(wanted: readonly ItemChoice[], held: readonly ItemChoice[]): boolean {
  return (
    wanted.length === held.length &&
    wanted.every(({ label }, index) => label === held[index]?.label)
  );
}

/** By label, so that a reordered list is not reported as changed navigation as well. */
function sameNavigation(
  wanted: readonly ItemChoice[],
  held: readonly ItemChoice[],
  keyOf: KeyOf,
): boolean {
  return wanted.every(({ label, goTo }) => {
    const twin = held.find((choice) => choice.label === label);
    return twin === undefined || sameGoTo(goTo, twin.goTo, keyOf);
  });
}

/** A part that cannot be compared because the type differs is not reported. */
export function changedParts({ item, held }: BoundItem, keyOf: KeyOf): ItemPart[] {
  if (item.type !== held.type) return ['type'];
  const wantedChoices = settled(item.choices);
  const heldChoices = settled(held.choices);
  const changed: Readonly<Record<Exclude<ItemPart, 'type'>, boolean>> = {
    title: item.title !== held.title,
    help: item.help !== held.help,
    required: item.required !== held.required,
    other: item.hasOther !== held.hasOther,
    labels: !sameLabels(wantedChoices, heldChoices),
    navigation: !sameNavigation(wantedChoices, heldChoices, keyOf),
    goTo: !sameGoTo(item.goTo, held.goTo, keyOf),
  };
  return (Object.keys(changed) as (keyof typeof changed)[]).filter((part) => changed[part]);
}
