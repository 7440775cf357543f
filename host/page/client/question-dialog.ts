// ui.alert and ui.prompt as modal dialogs; the engine waits for the answer.
import type { Question } from '../protocol.ts';
import { answerQuestion } from './api.ts';
import { el } from './dom.ts';
import { sender } from './session.ts';
import { failure } from './toasts.ts';

const BUTTONS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  OK: [['OK', 'ตกลง']],
  OK_CANCEL: [
    ['CANCEL', 'ยกเลิก'],
    ['OK', 'ตกลง'],
  ],
  YES_NO: [
    ['NO', 'ไม่'],
    ['YES', 'ใช่'],
  ],
  YES_NO_CANCEL: [
    ['CANCEL', 'ยกเลิก'],
    ['NO', 'ไม่'],
    ['YES', 'ใช่'],
  ],
};

let shown: { id: number; dialog: HTMLDialogElement } | null = null;

function close(): void {
  shown?.dialog.remove();
  shown = null;
}

/** An answer that does not arrive leaves the question open: the server shows it again. */
function send(id: number, button: string, text: string): void {
  close();
  answerQuestion({ id, button, text }).catch(failure);
}

/** The open question of any window; null when there is none, or no longer. */
export function showQuestion(question: Question | null): void {
  if (question !== null && shown?.id === question.id) return;
  close();
  if (question?.window !== sender().window) return;
  const { id, kind } = question;
  const input = kind === 'prompt' ? el('input', { class: 'wide', 'aria-label': 'คำตอบ' }) : null;
  const value = (): string => input?.value ?? '';
  const buttons = (BUTTONS[question.buttons] ?? [['OK', 'ตกลง']]).map(([name, caption], i, all) => {
    const main = i === all.length - 1;
    const made = el(
      'button',
      { type: main ? 'submit' : 'button', class: main ? 'main' : '' },
      caption,
    );
    if (!main) made.addEventListener('click', () => send(id, name, value()));
    return made;
  });
  const cross = el('button', { type: 'button', class: 'cross', 'aria-label': 'ปิดหน้าต่าง' }, '×');
  cross.addEventListener('click', () => send(id, 'CLOSE', value()));
  const title = question.title === '' ? 'ข้อความจากโปรแกรม' : question.title;
  const form = el(
    'form',
    { method: 'dialog' },
    el('div', { class: 'dialog-head' }, el('h2', { id: 'question-title' }, title), cross),
    el('p', { class: 'dialog-text', id: 'question-text' }, question.prompt),
    input,
    el('div', { class: 'dialog-buttons' }, ...buttons),
  );
  const dialog = el(
    'dialog',
    { class: 'question', 'aria-labelledby': 'question-title', 'aria-describedby': 'question-text' },
    form,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(id, (BUTTONS[question.buttons] ?? []).at(-1)?.[0] ?? 'OK', value());
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    send(id, 'CLOSE', value());
  });
  shown = { id, dialog };
  document.body.append(dialog);
  dialog.showModal();
  (input ?? buttons.at(-1))?.focus();
}
