// Draws what is meant for paper: on the screen a sheet, printed pages of A4.

import type { Paper, PaperPart, PaperTable } from '../texts/paper.ts';
import { columnShares } from '../texts/paper-columns.ts';
import {
  PAPER_TEXTS,
  paperInWords,
  signatureLines,
  signaturesBeside,
} from '../texts/paper-words.ts';
import { element } from './element.ts';
import { wordButton } from './keep-word.ts';

let drawn = 0;

export function drawPaper(given: Paper): HTMLElement {
  const paper = paperInWords(given);
  const page = `paper${String(drawn++)}`;
  const sheet = element('article');
  sheet.className = `paper ${paper.style}${paper.isDense === true ? ' dense' : ''}`;
  sheet.style.setProperty('page', page);
  const running = element('p', paper.asOf);
  running.className = 'running';
  sheet.append(element('h2', paper.title), ...paper.parts.map(drawPart), running);
  const frame = element('section');
  // Browsers that print no margin boxes repeat the foot of a table instead.
  frame.className = 'CSSMarginRule' in window ? 'paper-frame' : 'paper-frame no-margins';
  frame.append(element('style', pageRule(page, paper)), wordButton(given), sheet);
  return frame;
}

/** Every character by its number: no text can end the rule. */
const quoted = (text: string): string =>
  `"${[...text].map((letter) => `\\${(letter.codePointAt(0) ?? 32).toString(16)} `).join('')}"`;

/** The date and the page number stand in the margins, on every page of this paper. */
function pageRule(page: string, { asOf, style }: Paper): string {
  const digits = style === 'official' ? ', thai' : '';
  const box = (place: string, content: string): string =>
    `@bottom-${place} { content: ${content}; font: 9pt Sarabun, 'Noto Sans Thai', Tahoma, sans-serif; }`;
  const count = `counter(page${digits}) "/" counter(pages${digits})`;
  return `@page ${page} { size: A4; margin: 25mm 20mm 20mm 30mm;
    ${box('left', quoted(asOf))} ${box('right', `${quoted(PAPER_TEXTS.page)} ${count}`)} }`;
}

function drawPart(part: PaperPart): HTMLElement {
  switch (part.kind) {
    case 'heading':
      return element('h3', part.text);
    case 'paragraph':
      return drawParagraph(part);
    case 'pairs':
      return drawPairs(part);
    case 'list': {
      const list = element('ul');
      list.append(...part.items.map((item) => element('li', item)));
      return list;
    }
    case 'table':
      return drawTable(part);
    case 'signatures':
      return drawSignatures(part.roles);
    case 'pageBreak': {
      const line = element('hr');
      line.className = 'page-break';
      return line;
    }
  }
}

type Part<K extends PaperPart['kind']> = Extract<PaperPart, { kind: K }>;

function drawParagraph({ text, indented = false, look }: Part<'paragraph'>): HTMLElement {
  const words = element('p', text);
  words.className = [indented ? 'indented' : '', look ?? ''].join(' ').trim();
  return words;
}

function drawPairs({ pairs, inline = false }: Part<'pairs'>): HTMLElement {
  const list = element('dl');
  if (inline) list.className = 'inline';
  for (const [label, value] of pairs) {
    const line = element('div');
    line.append(element('dt', label), element('dd', value));
    list.append(line);
  }
  return list;
}

/** The caption stands before the table: one inside keeps the whole of it on one page in some browsers. */
function drawTable(part: PaperTable): HTMLElement {
  const { caption, head, rows, figures = [] } = part;
  const table = element('table');
  const drawCell = (tag: 'th' | 'td') => (words: string, column: number) => {
    const cell = element(tag, words);
    if (figures.includes(column)) cell.className = 'figure';
    return cell;
  };
  const columns = element('colgroup');
  for (const share of columnShares(part)) {
    const column = element('col');
    column.style.width = `${String(share * 100)}%`;
    columns.append(column);
  }
  table.append(columns);
  table
    .createTHead()
    .insertRow()
    .append(...head.map(drawCell('th')));
  const body = table.createTBody();
  for (const row of rows) body.insertRow().append(...row.map(drawCell('td')));
  if (caption === '') return table;
  table.setAttribute('aria-label', caption);
  const frame = element('div');
  const title = element('p', caption);
  title.className = 'caption';
  frame.append(title, table);
  return frame;
}

function drawSignatures(roles: readonly string[]): HTMLElement {
  const places = element('div');
  places.className = 'signatures';
  places.style.setProperty('--beside', String(signaturesBeside(roles)));
  for (const lines of signatureLines(roles)) {
    const place = element('div');
    place.append(...lines.map((line) => element('p', line)));
    places.append(place);
  }
  return places;
}
