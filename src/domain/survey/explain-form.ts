// What a form holds otherwise than its plan says, as findings for people.

import { bindItems, copiedKey, type BoundItem } from './bind-items.ts';
import { changedParts, type ItemPart } from './compare-items.ts';
import { diffForm, keysOf } from './diff-form.ts';
import {
  FORM_TEXTS,
  SWITCHES,
  type FormPlan,
  type FormSwitch,
  type FormText,
  type ItemType,
} from './form-plan.ts';
import type { HeldForm, ItemIds } from './held-form.ts';
import { PREFILLED } from './links.ts';

/** `title` is the planned text of the question or page that the sentence is about. */
export type FormDifference =
  | { readonly kind: 'text'; readonly name: FormText; readonly held: string }
  | { readonly kind: 'switch'; readonly name: FormSwitch }
  | { readonly kind: 'linked' }
  | {
      readonly kind: 'missing';
      readonly title: string;
      readonly isPage: boolean;
      /** Links that went out fill it in; they cannot fill in the one that takes its place. */
      readonly isPrefilled: boolean;
    }
  /** Deleted, and asked again by hand or by a copy: answers count once the form is repaired. */
  | { readonly kind: 'replaced'; readonly title: string; readonly isPrefilled: boolean }
  | { readonly kind: 'dropped'; readonly title: string }
  | { readonly kind: 'foreign'; readonly title: string }
  /** Somebody copied a question of ours; both ask the same. */
  | { readonly kind: 'duplicate'; readonly title: string }
  | { readonly kind: 'moved'; readonly title: string }
  | { readonly kind: 'type'; readonly title: string; readonly wanted: ItemType }
  | { readonly kind: 'title'; readonly title: string; readonly held: string }
  | { readonly kind: 'help'; readonly title: string; readonly held: string }
  | { readonly kind: 'required'; readonly title: string; readonly held: boolean }
  | { readonly kind: 'other'; readonly title: string; readonly held: boolean }
  | {
      readonly kind: 'labels';
      readonly title: string;
      readonly missing: readonly string[];
      readonly added: readonly string[];
    }
  | { readonly kind: 'navigation'; readonly title: string };

export type FormDifferenceKind = FormDifference['kind'];

const without = (these: readonly string[], those: readonly string[]): string[] =>
  these.filter((text) => !those.includes(text));

function describe({ item, held }: BoundItem, part: ItemPart): FormDifference {
  const { title } = item;
  switch (part) {
    case 'type':
      return { kind: 'type', title, wanted: item.type };
    case 'title':
      return { kind: 'title', title, held: held.title };
    case 'help':
      return { kind: 'help', title, held: held.help };
    case 'required':
      return { kind: 'required', title, held: held.required };
    case 'other':
      return { kind: 'other', title, held: held.hasOther };
    case 'labels': {
      const wanted = item.choices.map(({ label }) => label);
      const found = held.choices.map(({ label }) => label);
      return {
        kind: 'labels',
        title,
        missing: without(wanted, found),
        added: without(found, wanted),
      };
    }
    case 'navigation':
    case 'goTo':
      return { kind: 'navigation', title };
  }
}

/** Some forms take no message of their own for when they are closed, and then show Google's; no repair helps. */
const isRefusedText = (name: FormText, held: string): boolean =>
  name === 'closedMessage' && held === '';

function formDifferences(plan: FormPlan, held: HeldForm): FormDifference[] {
  const texts = FORM_TEXTS.filter(
    (name) => plan.texts[name] !== held.texts[name] && !isRefusedText(name, held.texts[name]),
  );
  const switches = SWITCHES.filter((name) => {
    const isOn = held.switches[name];
    return isOn !== null && isOn !== plan.switches[name];
  });
  return [
    ...texts.map((name): FormDifference => ({ kind: 'text', name, held: held.texts[name] })),
    ...switches.map((name): FormDifference => ({ kind: 'switch', name })),
    ...(held.linkedTo === null ? [] : [{ kind: 'linked' } as const]),
  ];
}

export function explainForm(plan: FormPlan, held: HeldForm, itemIds: ItemIds): FormDifference[] {
  const binding = bindItems(plan, held, itemIds);
  const keyOf = keysOf(binding);
  const created = new Set(binding.missing.map(({ key }) => key));
  const titles = new Map(plan.items.map(({ key, title }) => [key, title]));
  const moved = diffForm(plan, held, itemIds).flatMap((op) =>
    op.op === 'move' && !created.has(op.key) ? [titles.get(op.key) ?? op.key] : [],
  );
  return [
    ...formDifferences(plan, held),
    ...binding.missing.map(({ key, title, type }): FormDifference => ({
      kind: 'missing',
      title,
      isPage: type === 'PAGE_BREAK',
      isPrefilled: PREFILLED.includes(key),
    })),
    ...binding.adopted
      // A form whose making was cut short knows nothing of them yet.
      .filter(({ item: { key } }) => itemIds[key] !== undefined)
      .map(({ item: { key, title } }): FormDifference => ({
        kind: 'replaced',
        title,
        isPrefilled: PREFILLED.includes(key),
      })),
    ...binding.bound.flatMap((pair) =>
      changedParts(pair, keyOf).map((part) => describe(pair, part)),
    ),
    ...moved.map((title): FormDifference => ({ kind: 'moved', title })),
    ...binding.dropped.map(({ title }): FormDifference => ({ kind: 'dropped', title })),
    ...binding.foreign.map((item): FormDifference => ({
      kind: copiedKey(item, binding) === null ? 'foreign' : 'duplicate',
      title: item.title,
    })),
  ];
}

/** Somebody's own questions are left alone, and Forms cannot change the type of an item. */
export const isRepairable = ({ kind }: FormDifference): boolean =>
  kind !== 'foreign' && kind !== 'duplicate' && kind !== 'type';
