// Blocks that hold others: a card among several, and its part to open.

import type { Block, Button } from '../texts/screen.ts';
import { element } from './element.ts';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** What a button inside a block does is known to the page alone. */
export type DrawButton = (button: Button, card: string) => HTMLElement;

/** What they hold is drawn already. */
interface Drawn {
  readonly inside: readonly HTMLElement[];
  readonly drawButton: DrawButton;
}

export function drawCard(block: Kind<'card'>, { inside, drawButton }: Drawn): HTMLElement {
  const card = element('section');
  card.className = `card edge-${block.tone}`;
  card.dataset.card = block.id;
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', block.title);
  const title = element('p', block.title);
  title.className = 'title';
  card.append(title, drawRow(block, drawButton), ...inside);
  nameApart(card, encodeURIComponent(block.id));
  return card;
}

/** Fields of several cards have the same names, and ids must not have blanks. */
function nameApart(card: HTMLElement, suffix: string): void {
  for (const part of card.querySelectorAll<HTMLElement>('[id^="field-"]')) {
    const { id } = part;
    part.id = `${id}-${suffix}`;
    card.querySelector(`label[for="${id}"]`)?.setAttribute('for', part.id);
    card.querySelector(`[aria-describedby="${id}"]`)?.setAttribute('aria-describedby', part.id);
  }
}

export function drawFold(block: Kind<'fold'>, { inside, drawButton }: Drawn): HTMLElement {
  const fold = element('details');
  fold.className = 'fold';
  const fields = element('div');
  fields.className = 'fields';
  fields.append(...inside);
  fold.append(element('summary', block.label), fields, drawRow(block, drawButton));
  return fold;
}

function drawRow({ id, buttons }: Kind<'card' | 'fold'>, drawButton: DrawButton): HTMLElement {
  const row = element('div');
  row.className = 'row';
  row.append(...buttons.map((button) => drawButton(button, id)));
  return row;
}
