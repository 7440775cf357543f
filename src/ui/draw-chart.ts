// A chart with its caption, and a table that says the same for whoever does not see it.

import type { Chart, ChartShape } from '../texts/chart.ts';
import type { Block } from '../texts/screen.ts';
import { drawProgress, drawRange, drawStack } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import { element } from './element.ts';

const PICTURES: Readonly<Record<ChartShape, (chart: Chart) => Element>> = {
  progress: drawProgress,
  stack: drawStack,
  range: drawRange,
  columns: drawColumns,
};

export function drawChart(chart: Chart): HTMLElement {
  const { caption, hint, rows, none, shape } = chart;
  const figure = element('figure');
  figure.className = 'chart';
  figure.append(element('figcaption', caption));
  if (rows.length === 0) {
    figure.append(element('p', none));
    return figure;
  }
  if (hint !== '') {
    const line = element('p', hint);
    line.className = 'muted';
    figure.append(line);
  }
  const picture = PICTURES[shape](chart);
  picture.setAttribute('role', 'img');
  picture.setAttribute(
    'aria-label',
    `${caption}: ${rows.map(({ label, text }) => `${label} ${text}`).join(', ')}`,
  );
  figure.append(picture, drawTable(chart));
  return figure;
}

function drawTable({ caption, head, rows, asTable }: Chart): HTMLElement {
  const fold = element('details');
  const scroll = element('div');
  scroll.className = 'scroll';
  const table = element('table');
  table.createCaption().textContent = caption;
  const heads = head.map((title) => element('th', title));
  for (const one of heads) one.scope = 'col';
  table
    .createTHead()
    .insertRow()
    .append(...heads);
  const body = table.createTBody();
  for (const { label, cells } of rows) {
    const name = element('th', label);
    name.scope = 'row';
    body.insertRow().append(name, ...cells.map((cell) => element('td', cell)));
  }
  scroll.tabIndex = 0;
  scroll.append(table);
  fold.append(element('summary', asTable), scroll);
  return fold;
}

export function drawFigure({
  label,
  value,
  mark,
  tone,
  lines,
}: Extract<Block, { kind: 'figure' }>): HTMLElement {
  const card = element('section');
  card.className = 'key-figure';
  const [name, number, sign] = [element('h2', label), element('p', value), element('p', mark)];
  number.className = 'number';
  sign.className = tone;
  card.append(name, number, sign, ...lines.map((line) => element('p', line)));
  return card;
}
