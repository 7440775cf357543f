// Short messages in the corner: the script's toasts and the page's own.
import { ConnectionLost } from './api.ts';
import { byId, el } from './dom.ts';

const SHOWN_MS = 6000;
const ERROR_MS = 12000;

export function toast(message: string, title = '', kind: 'plain' | 'error' = 'plain'): void {
  const close = el('button', { type: 'button', class: 'toast-close', 'aria-label': 'ปิด' }, '×');
  const box = el(
    'div',
    { class: `toast ${kind}`, ...(kind === 'error' ? { role: 'alert' } : {}) },
    title === '' ? null : el('strong', {}, title),
    el('p', {}, message),
    close,
  );
  close.addEventListener('click', () => box.remove());
  // As in a sheet, the newest message takes the place of the one before; errors stay until read.
  // One cause may stop several things at once and is told once.
  for (const old of byId('toasts').querySelectorAll('.toast')) {
    if (old.matches('.plain') || old.textContent === box.textContent) old.remove();
  }
  byId('toasts').append(box);
  setTimeout(() => box.remove(), kind === 'error' ? ERROR_MS : SHOWN_MS);
}

export function failure(error: unknown): void {
  toast(error instanceof Error ? error.message : String(error), 'ทำไม่สำเร็จ', 'error');
}

/** For work that the page repeats by itself: the red line says already that the server is away. */
export function failureUnlessLost(error: unknown): void {
  if (!(error instanceof ConnectionLost)) failure(error);
}
