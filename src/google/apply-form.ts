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
import { attempt } from './attempt.ts';
import type { GoogleForm, GoogleItem, GooglePageBreak } from './form-types.ts';

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

type OpOf<Kind extends FormOp['op']> = Extract<FormOp, { op: Kind }>;

/** How each step is carried out. */
const STEPS: { readonly [Kind in FormOp['op']]: (work: Workpiece, op: OpOf<Kind>) => void } = {
  adopt: (work, { key, id }) => {
    work.ids[key] = id;
  },
  setText: (work, { name, text }) => SET_TEXT[name](work.form, text),
  setSwitch: (work, { name, on }) => setSwitch(work.form, name, on),
  unlink: ({ form }) => form.removeDestination(),
  stopNavigation: (work, { id, labels }) => {
    const item = work.byId(id);
    stopNavigation(typedItem(typeOf(item), item), labels);
  },
  delete: (work, { id }) => {
    work.form.deleteItem(work.byId(id));
    work.forget(id);
  },
  create: (work, { item }) => work.keep(item.key, createItem(work.form, item)),
  move: (work, { key, to }) => work.form.moveItem(work.any(key).getIndex(), to),
  setTitle: (work, { key, text }) => work.any(key).setTitle(text),
  setHelp: (work, { key, text }) => work.any(key).setHelpText(text),
  setRequired: (work, { key, type, on }) => setRequired(work.typed(key, type), on),
  setOther: (work, { key, type, on }) => setOther(work.typed(key, type), on),
  setRule: (work, { key, type, rule }) => setRule(work.typed(key, type), rule),
  setChoices: (work, { key, type, choices }) =>
    setChoices(work.typed(key, type), choices, (page) => work.page(page)),
  setGoTo: (work, { key, goTo }) =>
    setGoTo(work.typed(key, 'PAGE_BREAK'), goTo, (page) => work.page(page)),
  rememberRules: (work, { fingerprint }) => {
    work.ids[RULES_ENTRY] = fingerprint;
  },
};

/** The table pairs each step with its own function, which an index by union cannot say. */
const carryOut = (work: Workpiece, op: FormOp): void => {
  const step = STEPS[op.op] as (work: Workpiece, op: FormOp) => void;
  step(work, op);
};

export function applyToForm(form: GoogleForm, ops: readonly FormOp[], itemIds: ItemIds): ItemIds {
  const work = new Workpiece(form, itemIds);
  for (const op of ops) carryOut(work, op);
  return work.ids;
}
