// A form in memory that refuses what Forms refuses, to try the steps of a diff on.

import type { FormOp } from '../../../src/domain/survey/form-op.ts';
import {
  SWITCHES,
  type FormPlan,
  type GoTo,
  type ItemChoice,
} from '../../../src/domain/survey/form-plan.ts';
import {
  RULES_ENTRY,
  type HeldForm,
  type HeldItem,
  type ItemIds,
} from '../../../src/domain/survey/held-form.ts';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export interface FakeForm extends HeldForm {
  texts: Mutable<HeldForm['texts']>;
  switches: Mutable<HeldForm['switches']>;
  items: Mutable<HeldItem>[];
  linkedTo: string | null;
}

let made = 0;

/** As Google hands it out: the "respond again" link is on, the deprecated switch is not there. */
export const newFakeForm = (): FakeForm => ({
  texts: { title: '', description: '', confirmation: '', closedMessage: '' },
  switches: {
    ...(Object.fromEntries(SWITCHES.map((name) => [name, false])) as HeldForm['switches']),
    showRespondAgain: true,
    requireLogin: null,
  },
  items: [],
  linkedTo: null,
});

export const newItem = (change: Partial<HeldItem> = {}): Mutable<HeldItem> => ({
  id: `item${(made += 1)}`,
  type: 'TEXT',
  title: '',
  help: '',
  required: false,
  choices: [],
  hasOther: false,
  goTo: 'CONTINUE',
  ...change,
});

const refuse = (why: string): never => {
  throw new Error(`Invalid data updating form: ${why}`);
};

const leadsTo = (goTo: GoTo | null, id: string): boolean =>
  goTo !== null && typeof goTo === 'object' && goTo.page === id;

export class FormEditor {
  readonly form: FakeForm;
  readonly ids: Record<string, string>;
  steps = 0;

  constructor(form: FakeForm, itemIds: ItemIds) {
    this.form = form;
    this.ids = { ...itemIds };
  }

  apply(ops: readonly FormOp[], stopAfter = Infinity): ItemIds {
    for (const op of ops) {
      if (this.steps >= stopAfter) break;
      this.steps += 1;
      this.#do(op);
    }
    return this.ids;
  }

  #byId(id: string): Mutable<HeldItem> {
    return this.form.items.find((item) => item.id === id) ?? refuse(`no item ${id}`);
  }

  #byKey(key: string): Mutable<HeldItem> {
    return this.#byId(this.ids[key] ?? refuse(`no id of ${key}`));
  }

  #target(goTo: GoTo | null): GoTo | null {
    if (goTo === null || typeof goTo === 'string') return goTo;
    const page = this.#byKey(goTo.page);
    return page.type === 'PAGE_BREAK' ? { page: page.id } : refuse('not a page');
  }

  #setChoices(item: Mutable<HeldItem>, choices: readonly ItemChoice[]): void {
    const navigating = choices.filter(({ goTo }) => goTo !== null).length;
    if (choices.length === 0) refuse('no choices');
    if (navigating !== 0 && navigating !== choices.length) refuse('mixed navigation');
    if (new Set(choices.map(({ label }) => label)).size !== choices.length) refuse('duplicates');
    item.choices = choices.map(({ label, goTo }) => ({ label, goTo: this.#target(goTo) }));
  }

  #delete(id: string): void {
    const targeted = this.form.items.some(
      (item) => leadsTo(item.goTo, id) || item.choices.some((choice) => leadsTo(choice.goTo, id)),
    );
    if (targeted) refuse('something leads to this page');
    this.form.items.splice(this.form.items.indexOf(this.#byId(id)), 1);
    for (const key of Object.keys(this.ids)) {
      if (this.ids[key] === id) Reflect.deleteProperty(this.ids, key);
    }
  }

  #move(key: string, to: number): void {
    const item = this.#byKey(key);
    if (to < 0 || to >= this.form.items.length) refuse('index out of bounds');
    this.form.items.splice(this.form.items.indexOf(item), 1);
    this.form.items.splice(to, 0, item);
  }

  #create(planned: FormPlan['items'][number]): void {
    const { key, type, title, help, required, hasOther, choices } = planned;
    const item = newItem({ type, title, help, required, hasOther });
    const hasChoices = ['MULTIPLE_CHOICE', 'CHECKBOX', 'LIST'].includes(planned.type);
    if (hasChoices) item.choices = [{ label: '', goTo: null }];
    if (choices.length > 0 && choices.every(({ goTo }) => goTo === null)) {
      this.#setChoices(item, choices);
    }
    this.form.items.push(item);
    this.ids[key] = item.id;
  }

  #stop(id: string, labels: readonly string[]): void {
    const item = this.#byId(id);
    if (item.type === 'PAGE_BREAK') item.goTo = 'CONTINUE';
    else item.choices = labels.map((label) => ({ label, goTo: null }));
  }

  #do(op: FormOp): void {
    switch (op.op) {
      case 'adopt':
        this.ids[op.key] = op.id;
        break;
      case 'rememberRules':
        this.ids[RULES_ENTRY] = op.fingerprint;
        break;
      case 'setText':
        this.form.texts[op.name] = op.text;
        break;
      case 'setSwitch':
        this.form.switches[op.name] = op.on;
        break;
      case 'unlink':
        this.form.linkedTo = null;
        break;
      case 'stopNavigation':
        this.#stop(op.id, op.labels);
        break;
      case 'delete':
        this.#delete(op.id);
        break;
      case 'create':
        this.#create(op.item);
        break;
      default:
        this.#change(op, this.#byKey(op.key));
    }
  }

  #change(
    op: Exclude<FormOp, { op: 'adopt' } | { op: 'unlink' } | { readonly id: string }>,
    item: Mutable<HeldItem>,
  ) {
    if (op.op === 'setTitle') item.title = op.text;
    if (op.op === 'setHelp') item.help = op.text;
    if (op.op === 'setRequired') item.required = op.on;
    if (op.op === 'setOther') item.hasOther = op.on;
    if (op.op === 'setChoices') this.#setChoices(item, op.choices);
    if (op.op === 'setGoTo') item.goTo = this.#target(op.goTo) ?? 'CONTINUE';
    if (op.op === 'move') this.#move(op.key, op.to);
  }
}
