// Keys that press buttons: shown on the button, heard on the whole page.

import type { Button } from '../texts/screen.ts';
import { element } from './element.ts';

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' };

/** What stands on the key, whatever the language of the keyboard. */
const keyCap = (code: string): string => ARROWS[code] ?? code.replace(/^(?:Digit|Key|Numpad)/, '');

/** Whether the button is the chosen one, and the key that presses it. */
export function showKeys(shown: HTMLElement, { pressed, keys = [] }: Button): void {
  if (pressed !== undefined) shown.setAttribute('aria-pressed', String(pressed));
  const [first] = keys;
  if (first === undefined) return;
  shown.dataset.keys = keys.join(' ');
  shown.setAttribute('aria-keyshortcuts', first.replace(/^(?:Digit|Key)/, ''));
  const cap = element('kbd', keyCap(first));
  cap.setAttribute('aria-hidden', 'true');
  shown.append(cap);
}

/** Where letters and arrows have a meaning of their own. */
const TYPES = 'input:not([type=radio], [type=checkbox]), textarea, select';
const MOVES = 'input[type=radio], .scroll';

/** A key presses the button that names it, unless somebody is typing or moving inside something. */
export function pressByKey(event: KeyboardEvent): void {
  const { target, code, repeat } = event;
  if (repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  if (target instanceof Element) {
    if (target.closest(TYPES)) return;
    if (code.startsWith('Arrow') && target.closest(MOVES)) return;
  }
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button[data-keys]')];
  const found = buttons.find(({ dataset }) => dataset.keys?.split(' ').includes(code));
  if (!found || found.disabled) return;
  event.preventDefault();
  found.click();
}
