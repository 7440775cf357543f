// A person in the form editor: what people do to a form by hand, by the rules of the editor and not of the service.
import { nextDecimalId } from '../world/chance.ts';
import type { Machine } from '../engine/machine.ts';
import { stopLeadingTo } from './form-access.ts';
import type { ChoiceData, FormBody, Goto, ItemData } from './form-body.ts';
import type { FormEditorUser } from './form-editor-user.ts';
import { editableForm } from './host-forms.ts';
import { addItem } from './new-form.ts';

/** The first one of that title; the editor shows titles only. */
function itemCalled({ items }: FormBody, title: string): ItemData {
  const found = items.find((item) => item.title === title);
  if (!found) throw new Error(`แบบฟอร์มไม่มีข้อ: ${title}`);
  return found;
}

function duplicated(machine: Machine, item: ItemData): ItemData {
  const [id, entry] = [nextDecimalId(machine.world), nextDecimalId(machine.world)];
  return { ...structuredClone(item), id, entry };
}

/** A choice that was there keeps its target; a text typed over another keeps the one of its place. */
function choicesAfter(before: readonly ChoiceData[], texts: readonly string[]): ChoiceData[] {
  const navigates = before.some(({ goto }) => goto !== null);
  const gone = (value: string | undefined): boolean =>
    value !== undefined && !texts.includes(value);
  return texts.map((value, index) => {
    const placed = gone(before[index]?.value) ? before[index] : undefined;
    const known = before.find((choice) => choice.value === value) ?? placed;
    return { value, goto: known?.goto ?? (navigates ? 'CONTINUE' : null) };
  });
}

function lead(item: ItemData, { choice, to }: { choice: string; to: Goto }): void {
  // Switched on once, every choice of the question says where it goes.
  for (const one of item.choices) one.goto ??= 'CONTINUE';
  const found = item.choices.find(({ value }) => value === choice);
  if (!found) throw new Error(`ข้อ ${item.title} ไม่มีตัวเลือก ${choice}`);
  found.goto = to;
}

type Part<Name extends keyof FormEditorUser> = Pick<FormEditorUser, Name>;

/** What is done to a question or page as a whole. */
function placing(
  machine: Machine,
  form: FormBody,
): Part<'add' | 'duplicate' | 'moveBefore' | 'remove'> {
  const placeOf = (item: ItemData): number => form.items.indexOf(item);
  const take = (item: ItemData): void => void form.items.splice(placeOf(item), 1);
  return {
    add: (type, title) => {
      const entryNumber = machine.doubt('entry-number');
      addItem(machine.world, form, { type, entryNumber }).title = title;
    },
    duplicate: (title) => {
      const item = itemCalled(form, title);
      form.items.splice(placeOf(item) + 1, 0, duplicated(machine, item));
    },
    moveBefore: (title, before) => {
      const [item, other] = [itemCalled(form, title), itemCalled(form, before)];
      take(item);
      form.items.splice(placeOf(other), 0, item);
    },
    remove: (title) => {
      const item = itemCalled(form, title);
      stopLeadingTo(form, item.id);
      take(item);
    },
  };
}

/** What is typed and chosen inside a question. */
function wording(
  form: FormBody,
): Part<'rename' | 'describe' | 'require' | 'changeType' | 'offer' | 'lead'> {
  const at = (title: string): ItemData => itemCalled(form, title);
  return {
    rename: (title, to) => {
      at(title).title = to;
    },
    describe: (title, help) => {
      at(title).help = help;
    },
    require: (title, required) => {
      at(title).required = required;
    },
    changeType: (title, type) => {
      at(title).type = type;
    },
    offer: (title, choices) => {
      const item = at(title);
      item.choices = choicesAfter(item.choices, choices);
    },
    lead: (title, choice, to) => {
      lead(at(title), { choice, to: to === null ? 'SUBMIT' : at(to).id });
    },
  };
}

function settings(form: FormBody): Part<'write' | 'switch' | 'linkTo'> {
  return {
    write: ({ title, description, confirmation, closedMessage }) => {
      if (title !== undefined) form.title = title;
      if (description !== undefined) form.description = description;
      if (confirmation !== undefined) form.settings.confirmation = confirmation;
      if (closedMessage !== undefined) form.settings.closedMessage = closedMessage;
    },
    switch: (switched) => {
      const { published } = switched;
      // Publishing and taking back decide about accepting too, as in the service.
      const accepting = published === undefined ? {} : { accepting: published };
      Object.assign(form.settings, accepting, switched);
    },
    linkTo: (spreadsheetId) => {
      form.settings.destination = spreadsheetId;
    },
  };
}

export function formEditor(machine: Machine, formId: string, as: string): FormEditorUser {
  const form = editableForm(machine, formId, as).body;
  return { ...placing(machine, form), ...wording(form), ...settings(form) };
}
