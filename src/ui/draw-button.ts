// A button with the key that presses it, and the key presses of the whole page.

import type { Button } from '../texts/screen.ts';
import { element } from './element.ts';

const ARROWS: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→' };

/** What stands on the key, whatever the language of the keyboard. */
const keyCap = (code: string): string => ARROWS[code] ?? code.replace(/^(?:Digit|Key|Numpad)/, '');

/** `card` is the id of the card in which it stands, '' outside of all. */
export function drawButton(
  button: Button,
  card: string,
  press: (button: Button, pressed: HTMLElement) => void,
): HTMLElement {
  const shown = element('button', button.label);
  shown.className = button.does === 'close' ? `${button.style} close` : button.style;
  shown.id = `button-${[card, button.label].map(encodeURIComponent).join('-')}`;
  shown.addEventListener('click', () => {
    press(button, shown);
  });
  if (button.pressed !== undefined) shown.setAttribute('aria-pressed', String(button.pressed));
  const [first] = button.keys ?? [];
  if (first === undefined) return shown;
  shown.dataset.keys = (button.keys ?? []).join(' ');
  shown.setAttribute('aria-keyshortcuts', first.replace(/^(?:Digit|Key)/, ''));
  const cap = element('kbd', keyCap(first));
  cap.setAttribute('aria-hidden', 'true');
  shown.append(cap);
  return shown;
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
