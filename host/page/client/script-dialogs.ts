// Dialogs and sidebar of the script: one dialog at a time, one sidebar at a time.
import type { Place, RunResult } from '../protocol.ts';
import type { DialogView } from '../views.ts';
import { byId, el } from './dom.ts';
import { scriptFrame } from './script-frame.ts';
import type { FrameOwner } from './script-frame.ts';

const MOST_HEIGHT = 600;
let current: HTMLDialogElement | null = null;
let surroundings: Surroundings = {
  ran: () => undefined,
  place: () => null,
  focusGrid: () => undefined,
};

/** What dialogs need of the page around them. */
export interface Surroundings {
  readonly ran: (result: RunResult) => void;
  readonly place: () => Place | null;
  readonly focusGrid: () => void;
}

export function surround(given: Surroundings): void {
  surroundings = given;
}

function crossButton(onClick: () => void): HTMLButtonElement {
  const cross = el('button', { type: 'button', class: 'cross', 'aria-label': 'ปิดหน้าต่าง' }, '×');
  cross.addEventListener('click', onClick);
  return cross;
}

function closeDialog(dialog: HTMLDialogElement): void {
  if (current === dialog) current = null;
  dialog.remove();
}

function openDialog(view: DialogView): void {
  if (current) closeDialog(current);
  const dialog = el('dialog', {
    class: `script-dialog ${view.kind}`,
    'aria-label': view.title,
    closedby: 'none',
  });
  const body = el('div', { class: 'script-body' });
  const resize: FrameOwner['resize'] = (what, size) => {
    body.style[what] = `${what === 'height' ? Math.min(size, MOST_HEIGHT) : size}px`;
  };
  const close = (): void => closeDialog(dialog);
  const frame = scriptFrame(view.title, view.html, { close, resize, ...surroundings });
  body.append(frame);
  resize('width', view.width);
  resize('height', view.height);
  const head = el('div', { class: 'dialog-head' }, el('h2', {}, view.title), crossButton(close));
  dialog.append(head, body);
  document.body.append(dialog);
  current = dialog;
  if (view.kind === 'modeless') {
    dialog.show();
    return;
  }
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  // Escape pressed twice closes a dialog whatever its handler says.
  dialog.addEventListener('close', () => {
    if (current === dialog) dialog.showModal();
  });
  dialog.showModal();
  frame.focus();
}

function openSidebar(view: DialogView): void {
  const side = byId('sidebar');
  const close = (): void => {
    side.replaceChildren();
    side.hidden = true;
  };
  const owner: FrameOwner = { close, resize: () => undefined, ...surroundings };
  side.replaceChildren(
    el('div', { class: 'dialog-head' }, el('h2', {}, view.title), crossButton(close)),
    scriptFrame(view.title, view.html, owner),
  );
  side.setAttribute('aria-label', view.title);
  side.hidden = false;
}

export function showDialog(view: DialogView): void {
  if (view.kind === 'sidebar') openSidebar(view);
  else openDialog(view);
}
