// Draws one block of a screen; text goes in as text, never as markup.

import type { Block } from '../texts/screen.ts';
import { CLIENT_TEXTS } from '../texts/client-texts.ts';
import { drawCard, drawFold, type DrawButton } from './draw-card.ts';
import { drawChart, drawFigure } from './draw-chart.ts';
import { drawCompare } from './draw-compare.ts';
import { drawPaper } from './draw-paper.ts';
import { drawQr } from './draw-qr.ts';
import { element } from './element.ts';
import { keepFile } from './keep-file.ts';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

export function drawBlock(block: Block, drawButton: DrawButton): HTMLElement {
  const drawn = (blocks: readonly Block[]) => ({
    inside: blocks.map((one) => drawBlock(one, drawButton)),
    drawButton,
  });
  switch (block.kind) {
    case 'card':
      return drawCard(block, drawn(block.blocks));
    case 'fold':
      return drawFold(block, drawn(block.blocks));
    case 'field':
      return drawField(block);
    case 'copy':
      return drawCopy(block);
    case 'download':
      return drawDownload(block);
    case 'actions':
      return drawActions(block, drawButton);
    default:
      return drawReading(block);
  }
}

type Reading = Exclude<
  Block,
  { kind: 'card' | 'fold' | 'field' | 'copy' | 'download' | 'actions' }
>;

/** Blocks with which a person does nothing but read. */
function drawReading(block: Reading): HTMLElement {
  switch (block.kind) {
    case 'text':
      return drawText(block);
    case 'list':
      return drawList(block);
    case 'table':
      return drawTable(block);
    case 'paper':
      return drawPaper(block.paper);
    case 'figure':
      return drawFigure(block);
    case 'chart':
      return drawChart(block.chart);
    case 'progress':
      return drawProgress(block);
    case 'link':
      return drawLink(block);
    case 'poster':
      return drawPoster(block);
    case 'compare':
      return drawCompare(block);
  }
}

function drawText({ text, tone }: Kind<'text'>): HTMLElement {
  const shown = element(tone === 'heading' ? 'h2' : 'p', text);
  shown.className = tone;
  if (tone === 'error') shown.setAttribute('role', 'alert');
  return shown;
}

function drawList({ items }: Kind<'list'>): HTMLElement {
  const list = element('ul');
  list.append(...items.map((item) => element('li', item)));
  return list;
}

function drawTable({ caption, head, rows }: Kind<'table'>): HTMLElement {
  const table = element('table');
  const headRow = table.createTHead().insertRow();
  headRow.append(...head.map((title) => element('th', title)));
  const body = table.createTBody();
  for (const row of rows) {
    const cells = row.map(drawCell);
    // "and 20 more" stands alone in its row.
    if (row.length === 1 && cells[0]) cells[0].colSpan = head.length;
    body.insertRow().append(...cells);
  }
  if (caption !== '') table.prepend(element('caption', caption));
  const frame = element('div');
  frame.className = 'scroll';
  frame.tabIndex = 0;
  frame.append(table);
  return frame;
}

/** Short words stay on one line; long ones wrap. */
const SHORT = 14;

function drawCell(words: string): HTMLTableCellElement {
  const cell = element('td', words);
  if (words.length <= SHORT) cell.className = 'short';
  return cell;
}

function drawField(block: Kind<'field'>): HTMLElement {
  const frame = element('div');
  frame.className = 'field';
  const input = drawControl(block);
  input.id = `field-${block.name}`;
  input.name = block.name;
  const label = element('label');
  label.htmlFor = input.id;
  if (block.input === 'hidden') {
    frame.hidden = true;
    frame.append(input);
  } else if (block.input === 'checkbox') {
    label.className = 'check';
    label.append(input, element('span', block.label));
    frame.append(label);
  } else {
    label.textContent = block.label;
    frame.append(label, input);
  }
  if (block.help !== undefined) {
    const help = element('p', block.help);
    help.className = 'muted';
    help.id = `${input.id}-help`;
    input.setAttribute('aria-describedby', help.id);
    frame.append(help);
  }
  return frame;
}

function drawControl(
  block: Kind<'field'>,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (block.input === 'select') return drawSelect(block);
  if (block.input !== 'area') return drawInput(block);
  const area = element('textarea');
  area.value = block.value;
  return area;
}

function drawSelect(block: Kind<'field'>): HTMLSelectElement {
  const select = element('select');
  for (const { value, label } of block.options ?? []) {
    select.append(new Option(label, value, false, value === block.value));
  }
  return select;
}

function drawInput(block: Kind<'field'>): HTMLInputElement {
  const input = element('input');
  input.type = block.input;
  if (block.input === 'checkbox') input.checked = block.value === 'yes';
  else input.value = block.value;
  return input;
}

function drawCopy({ label, text }: Kind<'copy'>): HTMLElement {
  const frame = element('div');
  frame.className = 'copy';
  const caption = element('label', label);
  const area = element('textarea');
  area.readOnly = true;
  area.value = text;
  area.setAttribute('aria-label', label);
  const button = element('button', CLIENT_TEXTS.copy);
  button.addEventListener('click', () => {
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- works inside the sandboxed frame, where the clipboard API is refused
    const done = document.execCommand('copy');
    button.textContent = done ? CLIENT_TEXTS.copied : CLIENT_TEXTS.copyByHand;
  });
  frame.append(caption, area, button);
  return frame;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Google's frame allows downloads, and a file made here never leaves the computer. */
function drawDownload({ label, name, text, isBytes }: Kind<'download'>): HTMLElement {
  const frame = element('p');
  const button = element('button', label);
  button.addEventListener('click', () => {
    const type = name.endsWith('.csv') ? 'text/csv' : 'text/plain';
    const bytes = isBytes ? bytesOf(text) : text;
    keepFile(name, new Blob([bytes], { type: isBytes ? type : `${type};charset=utf-8` }));
  });
  frame.append(button);
  return frame;
}

function drawProgress({ label, done, total }: Kind<'progress'>): HTMLElement {
  const frame = element('label', label);
  frame.className = 'progress';
  const bar = element('progress');
  bar.max = total;
  bar.value = done;
  frame.append(bar);
  return frame;
}

function drawLink({ label, url }: Kind<'link'>): HTMLElement {
  const frame = element('p');
  const link = element('a', label);
  // Whatever got into a stored address, it leads to a page or nowhere.
  if (/^https?:\/\//i.test(url)) link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  frame.append(link);
  return frame;
}

function drawActions({ label, buttons }: Kind<'actions'>, drawButton: DrawButton): HTMLElement {
  const group = element('div');
  group.className = 'actions';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  group.append(...buttons.map((button) => drawButton(button, '')));
  return group;
}

function drawPoster({ heading, title, lines, url }: Kind<'poster'>): HTMLElement {
  const card = element('section');
  card.className = 'poster';
  const address = element('p', url);
  address.className = 'url';
  card.append(
    element('p', heading),
    element('h2', title),
    drawQr(url),
    ...lines.map((line) => element('p', line)),
    address,
  );
  return card;
}
