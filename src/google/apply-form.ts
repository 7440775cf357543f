// Carries out the steps that the diff of a form asks for, one setter each.

import type { FormOp } from '../domain/survey/form-op.ts';
import type { FormText, ItemType } from '../domain/survey/form-plan.ts';
import { RULES_ENTRY, type ItemIds } from '../domain/survey/held-form.ts';
import {
  createItem,
  setChoices,
  setGoTo,
  setOther,
  setRequired,
  setRule,
  stopNavigation,
  typedItem,
  type TypedItem,
} from './form-items.ts';
import { setSwitch } from './form-switches.ts';
import {
  attempt,
  type AnyForm,
  type GoogleForm,
  type GoogleItem,
  type GooglePageBreak,
} from './form-types.ts';

const SET_TEXT: Readonly<Record<FormText, (form: GoogleForm, text: string) => unknown>> = {
  title: (form, text) => form.setTitle(text),
  description: (form, text) => form.setDescription(text),
  confirmation: (form, text) => form.setConfirmationMessage(text),
  // Seen to be refused on some forms, for no stated reason; a form works without it.
  closedMessage: (form, text) => attempt(() => form.setCustomClosedFormMessage(text), null),
};

const typeOf = (item: GoogleItem): ItemType => String(item.getType()) as ItemType;

/** The items of one form by key, while it is being changed. */
class Workpiece {
  readonly form: GoogleForm;
  readonly ids: Record<string, string>;
  readonly #found = new Map<string, TypedItem>();

  constructor(form: GoogleForm, itemIds: ItemIds) {
    this.form = form;
    this.ids = { ...itemIds };
  }

  byId(id: string): GoogleItem {
    return this.form.getItemById(Number(id));
  }

  typed(key: string, type: ItemType): TypedItem {
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = typedItem(type, this.byId(this.ids[key] ?? ''));
    this.#found.set(key, found);
    return found;
  }

  /** Enough for what all types have in common. */
  any(key: string): Pick<GoogleItem, 'getIndex' | 'setTitle' | 'setHelpText'> {
    const known = this.#found.get(key)?.item as GoogleItem | undefined;
    return known ?? this.byId(this.ids[key] ?? '');
  }

  page(key: string): GooglePageBreak {
    return this.typed(key, 'PAGE_BREAK').item as GooglePageBreak;
  }

  keep(key: string, made: TypedItem): void {
    this.#found.set(key, made);
    this.ids[key] = String(made.item.getId());
  }

  forget(id: string): void {
    for (const key of Object.keys(this.ids)) {
      if (this.ids[key] === id) Reflect.deleteProperty(this.ids, key);
    }
  }
}

function deleteItem(work: Workpiece, id: string): void {
  work.form.deleteItem(work.byId(id));
  work.forget(id);
}

function changeItem(work: Workpiece, op: FormOp): void {
  const findPage = (key: string): GooglePageBreak => work.page(key);
  switch (op.op) {
    case 'setTitle':
      work.any(op.key).setTitle(op.text);
      break;
    case 'setHelp':
      work.any(op.key).setHelpText(op.text);
      break;
    case 'setRequired':
      setRequired(work.typed(op.key, op.type), op.on);
      break;
    case 'setOther':
      setOther(work.typed(op.key, op.type), op.on);
      break;
    case 'setRule':
      setRule(work.typed(op.key, op.type), op.rule);
      break;
    case 'setChoices':
      setChoices(work.typed(op.key, op.type), op.choices, findPage);
      break;
    case 'setGoTo':
      setGoTo(work.typed(op.key, 'PAGE_BREAK'), op.goTo, findPage);
      break;
    default:
      break;
  }
}

function carryOut(work: Workpiece, op: FormOp): void {
  switch (op.op) {
    case 'adopt':
      work.ids[op.key] = op.id;
      break;
    case 'setText':
      SET_TEXT[op.name](work.form, op.text);
      break;
    case 'setSwitch':
      setSwitch(work.form as AnyForm, op.name, op.on);
      break;
    case 'stopNavigation': {
      const item = work.byId(op.id);
      stopNavigation(typedItem(typeOf(item), item), op.labels);
      break;
    }
    case 'delete':
      deleteItem(work, op.id);
      break;
    case 'create':
      work.keep(op.item.key, createItem(work.form, op.item));
      break;
    case 'move':
      work.form.moveItem(work.any(op.key).getIndex(), op.to);
      break;
    case 'rememberRules':
      work.ids[RULES_ENTRY] = op.fingerprint;
      break;
    default:
      changeItem(work, op);
  }
}

export function applyToForm(form: GoogleForm, ops: readonly FormOp[], itemIds: ItemIds): ItemIds {
  const work = new Workpiece(form, itemIds);
  for (const op of ops) carryOut(work, op);
  return work.ids;
}
