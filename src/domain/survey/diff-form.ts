// The steps that bring a form to its plan; none when it is there. Making, repairing and checking are this one diff.

import { hashValue } from '../hash.ts';
import { bindItems, type Binding, type BoundItem } from './bind-items.ts';
import { changedParts, type ItemPart, type KeyOf } from './compare-items.ts';
import type { FormOp } from './form-op.ts';
import {
  FORM_TEXTS,
  SWITCHES,
  type FormPlan,
  type GoTo,
  type ItemType,
  type PlannedItem,
} from './form-plan.ts';
import { RULES_ENTRY, type HeldForm, type HeldItem, type ItemIds } from './held-form.ts';
import { planMoves } from './move-items.ts';

const isTextItem = (type: ItemType): boolean => type === 'TEXT' || type === 'PARAGRAPH_TEXT';

const navigatesAtAll = (item: PlannedItem): boolean =>
  item.choices.some(({ goTo }) => goTo !== null);

const rulesFingerprint = (plan: FormPlan): string =>
  hashValue(plan.items.map(({ key, rule }) => [key, rule]));

export const keysOf = ({ bound }: Binding): KeyOf => {
  const keys = new Map(bound.map(({ item, held }) => [held.id, item.key]));
  return (id) => keys.get(id);
};

function formOps(plan: FormPlan, held: HeldForm): FormOp[] {
  const texts = FORM_TEXTS.filter((name) => plan.texts[name] !== held.texts[name]);
  const switches = SWITCHES.filter((name) => {
    const isOn = held.switches[name];
    return isOn !== null && isOn !== plan.switches[name];
  });
  return [
    ...texts.map((name): FormOp => ({ op: 'setText', name, text: plan.texts[name] })),
    ...switches.map((name): FormOp => ({ op: 'setSwitch', name, on: plan.switches[name] })),
    ...(held.linkedTo === null ? [] : [{ op: 'unlink' } as const]),
  ];
}

/** Questions first, then breaks that nothing leads to any more. */
function deletions(held: HeldForm, dropped: readonly HeldItem[]): FormOp[] {
  const gone = new Set(dropped.map(({ id }) => id));
  const leadsNowhere = (goTo: GoTo | null): boolean =>
    goTo !== null && typeof goTo === 'object' && gone.has(goTo.page);
  const stops = held.items
    .filter(({ goTo, choices }) =>
      [goTo, ...choices.map((choice) => choice.goTo)].some(leadsNowhere),
    )
    .map(({ id, choices }): FormOp => ({
      op: 'stopNavigation',
      id,
      labels: choices.map(({ label }) => label),
    }));
  const questions = dropped.filter(({ type }) => type !== 'PAGE_BREAK');
  const breaks = dropped.filter(({ type }) => type === 'PAGE_BREAK');
  return [...stops, ...[...questions, ...breaks].map(({ id }): FormOp => ({ op: 'delete', id }))];
}

function moves(plan: FormPlan, held: HeldForm, binding: Binding): FormOp[] {
  const { bound, missing, dropped } = binding;
  const keys = keysOf(binding);
  // Ids of items not yet made are stood for by their keys; ids of other people's items stay ids.
  const standing = held.items
    .filter((item) => !dropped.includes(item))
    .map(({ id }) => keys(id) ?? `#${id}`);
  const current = [...standing, ...missing.map(({ key }) => key)];
  const known = new Set([...bound.map(({ item }) => item.key), ...missing.map(({ key }) => key)]);
  const wanted = plan.items.map(({ key }) => key).filter((key) => known.has(key));
  return planMoves(current, wanted).map(({ id, to }): FormOp => ({ op: 'move', key: id, to }));
}

function plainOps({ item }: BoundItem, parts: readonly ItemPart[]): FormOp[] {
  const { key, type } = item;
  const ops: FormOp[] = [];
  if (parts.includes('title')) ops.push({ op: 'setTitle', key, text: item.title });
  if (parts.includes('help')) ops.push({ op: 'setHelp', key, text: item.help });
  if (parts.includes('required')) {
    ops.push({ op: 'setRequired', key, type, on: item.required });
  }
  if (parts.includes('other')) ops.push({ op: 'setOther', key, type, on: item.hasOther });
  return ops;
}

function leadingOps(item: PlannedItem, parts: readonly ItemPart[]): FormOp[] {
  const { key, type, choices, goTo } = item;
  if (parts.includes('labels') || parts.includes('navigation')) {
    return [{ op: 'setChoices', key, type, choices }];
  }
  return parts.includes('goTo') ? [{ op: 'setGoTo', key, goTo }] : [];
}

/** What creating an item leaves open: whatever leads to a page that may not exist yet. */
function newItemLeads(item: PlannedItem): FormOp[] {
  if (navigatesAtAll(item)) return leadingOps(item, ['navigation']);
  return item.goTo === 'CONTINUE' ? [] : leadingOps(item, ['goTo']);
}

/** Forms cannot be asked for validation, so rules are set again only when the plan's rules changed. */
function ruleOps(plan: FormPlan, binding: Binding, itemIds: ItemIds): FormOp[] {
  const fingerprint = rulesFingerprint(plan);
  if (itemIds[RULES_ENTRY] === fingerprint) return [];
  const rules = binding.bound
    .filter(({ item, held }) => isTextItem(item.type) && held.type === item.type)
    .map(({ item: { key, type, rule } }): FormOp => ({ op: 'setRule', key, type, rule }));
  return [...rules, { op: 'rememberRules', fingerprint }];
}

export function diffForm(plan: FormPlan, held: HeldForm, itemIds: ItemIds): FormOp[] {
  const binding = bindItems(plan, held, itemIds);
  const keyOf = keysOf(binding);
  const changes = binding.bound.map((pair) => ({ pair, parts: changedParts(pair, keyOf) }));
  return [
    ...binding.adopted.map(({ item, held: { id } }): FormOp => ({
      op: 'adopt',
      key: item.key,
      id,
    })),
    ...formOps(plan, held),
    ...deletions(held, binding.dropped),
    ...binding.missing.map((item): FormOp => ({ op: 'create', item })),
    ...moves(plan, held, binding),
    ...changes.flatMap(({ pair, parts }) => plainOps(pair, parts)),
    ...ruleOps(plan, binding, itemIds),
    ...changes.flatMap(({ pair, parts }) => leadingOps(pair.item, parts)),
    ...binding.missing.flatMap(newItemLeads),
  ];
}
