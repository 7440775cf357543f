// What a form holds now, in the vocabulary of the plan plus item ids.

import type { FormSwitch, FormText, ItemContent, ItemType } from './form-plan.ts';

export interface HeldItem extends Omit<ItemContent, 'type'> {
  readonly id: string;
  /** OTHER = a kind of item that no questionnaire of ours has (picture, date, heading …). */
  readonly type: ItemType | 'OTHER';
}

export interface HeldForm {
  readonly texts: Readonly<Record<FormText, string>>;
  /** null = this form does not know the switch or does not tell. */
  readonly switches: Readonly<Record<FormSwitch, boolean | null>>;
  readonly items: readonly HeldItem[];
  /** Spreadsheet that Google copies every response to; null when the form is linked to none. */
  readonly linkedTo: string | null;
}

/**
 * Item id by item key, as remembered after the last change of the form. One reserved entry, RULES_ENTRY, keeps the
 * fingerprint of the validation rules, because Forms cannot be asked for them.
 */
export type ItemIds = Readonly<Record<string, string>>;

export const RULES_ENTRY = '#rules';

/**
 * Item key by item id, old ids included: answers to an item that somebody deleted by hand still belong to its key.
 */
export type ItemKeys = Readonly<Record<string, string>>;

export const extendItemKeys = (known: ItemKeys, itemIds: ItemIds): ItemKeys => ({
  ...known,
  ...Object.fromEntries(
    Object.entries(itemIds)
      .filter(([key]) => key !== RULES_ENTRY)
      .map(([key, id]) => [id, key]),
  ),
});
