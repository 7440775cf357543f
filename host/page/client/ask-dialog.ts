// The page's own small dialogs: a question with fields, answered or not.
import { el } from './dom.ts';

export interface Field {
  readonly name: string;
  readonly caption: string;
  readonly value: string;
  readonly choices?: readonly string[];
}

/** Values by field name; null when the person went away without. */
export function ask(
  title: string,
  fields: readonly Field[],
  confirm: string,
): Promise<Record<string, string> | null> {
  return new Promise((resolve) => {
    const inputs = fields.map((field) => {
      const input = field.choices
        ? el('select', { name: field.name }, ...field.choices.map((one) => el('option', {}, one)))
        : el('input', { name: field.name, class: 'wide' });
      input.value = field.value;
      return { field, input };
    });
    const cancel = el('button', { type: 'button' }, 'ยกเลิก');
    const form = el(
      'form',
      { method: 'dialog' },
      el('div', { class: 'dialog-head' }, el('h2', {}, title)),
      ...inputs.map(({ field, input }) =>
        el('label', { class: 'field' }, el('span', {}, field.caption), input),
      ),
      el('div', { class: 'dialog-buttons' }, cancel, el('button', { class: 'main' }, confirm)),
    );
    const dialog = el('dialog', { class: 'question', 'aria-label': title }, form);
    const end = (value: Record<string, string> | null): void => {
      dialog.remove();
      resolve(value);
    };
    cancel.addEventListener('click', () => end(null));
    dialog.addEventListener('cancel', () => end(null));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      end(Object.fromEntries(inputs.map(({ field, input }) => [field.name, input.value])));
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
