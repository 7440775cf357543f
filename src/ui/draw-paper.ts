// Draws what is meant for paper.

import type { Paper, PaperPart } from '../texts/paper.ts';
import { element } from './element.ts';

export function drawPaper({ title, asOf, parts }: Paper): HTMLElement {
  const page = element('article');
  page.className = 'paper';
  page.append(element('h1', title), element('p', asOf), ...parts.map(drawPart));
  return page;
}

function drawPart(part: PaperPart): HTMLElement {
  switch (part.kind) {
    case 'heading':
      return element('h2', part.text);
    case 'paragraph':
      return element('p', part.text);
    case 'pairs':
      return element('p', part.pairs.map(([label, value]) => `${label} ${value}`).join('\n'));
    case 'list': {
      const list = element('ul');
      list.append(...part.items.map((item) => element('li', item)));
      return list;
    }
    case 'table':
      return drawTable(part);
    case 'signatures':
      return element('p', part.roles.join('\n'));
    case 'pageBreak':
      return element('hr');
  }
}

function drawTable({ caption, head, rows }: Extract<PaperPart, { kind: 'table' }>): HTMLElement {
  const table = element('table');
  if (caption !== '') table.append(element('caption', caption));
  table
    .createTHead()
    .insertRow()
    .append(...head.map((title) => element('th', title)));
  const body = table.createTBody();
  for (const row of rows) body.insertRow().append(...row.map((cell) => element('td', cell)));
  return table;
}
