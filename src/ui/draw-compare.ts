// Two records side by side; what differs is said in words and framed, not only coloured.

import type { Block, CompareLine } from '../texts/screen.ts';
import { element } from './element.ts';

type Compare = Extract<Block, { kind: 'compare' }>;

export function drawCompare({ caption, head, rows }: Compare): HTMLElement {
  const table = element('table');
  table.className = 'compare';
  table.append(element('caption', caption));
  const heads = head.map((title) => element('th', title));
  for (const one of heads) one.scope = 'col';
  table
    .createTHead()
    .insertRow()
    .append(...heads);
  const body = table.createTBody();
  for (const line of rows) {
    const row = body.insertRow();
    if (line.differs) row.className = 'differs';
    const label = element('th', line.label);
    label.scope = 'row';
    row.append(label, drawSide(line, 'left'), drawSide(line, 'right'), element('td', line.mark));
  }
  return table;
}

function drawSide(line: CompareLine, side: 'left' | 'right'): HTMLTableCellElement {
  const { choice } = line;
  if (!choice) return element('td', line[side]);
  const radio = element('input');
  radio.type = 'radio';
  radio.name = choice.name;
  radio.value = side;
  radio.checked = choice.chosen === side;
  radio.setAttribute('aria-label', side === 'left' ? choice.leftLabel : choice.rightLabel);
  const label = element('label');
  label.className = 'check';
  label.append(radio, element('span', line[side]));
  const cell = element('td');
  cell.append(label);
  return cell;
}
