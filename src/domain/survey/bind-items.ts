// Which held item belongs to which planned item: by remembered id, else by type and title.

import type { FormPlan, PlannedItem } from './form-plan.ts';
import {
  RULES_ENTRY,
  type HeldForm,
  type HeldItem,
  type ItemIds,
  type ItemKeys,
} from './held-form.ts';

export interface BoundItem {
  readonly item: PlannedItem;
  readonly held: HeldItem;
}

export interface Binding {
  readonly bound: readonly BoundItem[];
  /** Bound just now, because a run that made them ended before it could remember their ids. */
  readonly adopted: readonly BoundItem[];
  readonly missing: readonly PlannedItem[];
  /** Ours once, asked no more. */
  readonly dropped: readonly HeldItem[];
  /** Somebody's own: never touched. */
  readonly foreign: readonly HeldItem[];
}

/** Made, but stopped before the title was set. */
const isBlank = ({ title, choices }: HeldItem): boolean =>
  title === '' && choices.every(({ label }) => label === '');

function findLost(item: PlannedItem, free: readonly HeldItem[]): HeldItem | undefined {
  const sameType = free.filter((held) => held.type === item.type);
  return sameType.find((held) => held.title === item.title) ?? sameType.find(isBlank);
}

export function bindItems(plan: FormPlan, held: HeldForm, itemIds: ItemIds): Binding {
  const heldById = new Map(held.items.map((item) => [item.id, item]));
  const remembered = new Set(
    Object.keys(itemIds)
      .filter((key) => key !== RULES_ENTRY)
      .map((key) => itemIds[key]),
  );
  const free = held.items.filter(({ id }) => !remembered.has(id));
  const bound: BoundItem[] = [];
  const adopted: BoundItem[] = [];
  const missing: PlannedItem[] = [];
  for (const item of plan.items) {
    const known = heldById.get(itemIds[item.key] ?? '');
    const found = known ?? findLost(item, free);
    if (found === undefined) {
      missing.push(item);
      continue;
    }
    bound.push({ item, held: found });
    if (known === undefined) {
      adopted.push({ item, held: found });
      free.splice(free.indexOf(found), 1);
    }
  }
  const taken = new Set(bound.map((pair) => pair.held));
  const dropped = held.items.filter((item) => remembered.has(item.id) && !taken.has(item));
  return { bound, adopted, missing, dropped, foreign: free };
}

/** Key of the question that somebody's item is a copy of, told by type and title; null when it is no copy. */
export function copiedKey(own: HeldItem, { bound }: Pick<Binding, 'bound'>): string | null {
  if (own.type === 'PAGE_BREAK') return null;
  const original = bound.find(({ held }) => held.type === own.type && held.title === own.title);
  return original?.item.key ?? null;
}

/**
 * Item key by id of what people put beside or in the place of our questions and that asks the same: answers to it
 * are answers all the same.
 */
export function keysByHand(binding: Binding): ItemKeys {
  const copies = binding.foreign.flatMap((own) => {
    const key = copiedKey(own, binding);
    return key === null ? [] : [[own.id, key] as const];
  });
  const adopted = binding.adopted.map(({ item, held }) => [held.id, item.key] as const);
  return Object.fromEntries([...copies, ...adopted]);
}
