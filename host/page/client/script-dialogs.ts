// Dialogs and sidebar of the script: one dialog at a time, one sidebar at a time.
import type { Place, RunResult } from '../protocol.ts';
import type { DialogView } from '../views.ts';
import { DialogPlace } from './dialog-place.ts';
import { byId, el } from './dom.ts';
import { scriptFrame } from './script-frame.ts';
import type { FrameOwner } from './script-frame.ts';

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

/** Escape pressed twice closes a dialog whatever its handler says. */
function showForGood(dialog: HTMLDialogElement): void {
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('close', () => {
    if (current === dialog) dialog.showModal();
  });
  dialog.showModal();
}

function openDialog(view: DialogView): void {
  if (current) closeDialog(current);
  const dialog = el('dialog', {
    class: `script-dialog ${view.kind}`,
    'aria-label': view.title,
    closedby: 'none',
  });
  const body = el('div', { class: 'script-body' });
  const place = new DialogPlace(dialog, body);
  const close = (): void => closeDialog(dialog);
  const resize: FrameOwner['resize'] = (what, size) => place.resize(what, size);
  const frame = scriptFrame(view, { close, resize, ...surroundings });
  body.append(frame);
  resize('width', view.width);
  resize('height', view.height);
  const head = el('div', { class: 'dialog-head' }, el('h2', {}, view.title), crossButton(close));
  dialog.append(head, body);
  document.body.append(dialog);
  current = dialog;
  if (view.kind === 'modeless') dialog.show();
  else showForGood(dialog);
  place.centre();
  const again = (): void => {
    if (dialog.isConnected) place.centre();
    else removeEventListener('resize', again);
  };
  addEventListener('resize', again);
  frame.focus();
}

function closeSidebar(): void {
  byId('sidebar').replaceChildren();
  byId('sidebar').hidden = true;
}

function openSidebar(view: DialogView): void {
  const side = byId('sidebar');
  const owner: FrameOwner = { close: closeSidebar, resize: () => undefined, ...surroundings };
  side.replaceChildren(
    el('div', { class: 'dialog-head' }, el('h2', {}, view.title), crossButton(closeSidebar)),
    scriptFrame(view, owner),
  );
  side.setAttribute('aria-label', view.title);
  side.hidden = false;
}

export function showDialog(view: DialogView): void {
  if (view.kind === 'sidebar') openSidebar(view);
  else openDialog(view);
}

/** Another account or another file: what the script showed belongs to the one before. */
export function closeAll(): void {
  if (current) closeDialog(current);
  closeSidebar();
}
