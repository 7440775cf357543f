// Draws one cell: text, look, note, marks; used when a cell is made and when it changes.
import type { CellLook, CellView, TabView } from '../views.ts';
import { el } from './dom.ts';
import { localAddress } from './thai-format.ts';

const LOOK_PROPERTIES = [
  'backgroundColor',
  'color',
  'fontWeight',
  'fontStyle',
  'textDecoration',
  'fontSize',
  'textAlign',
  'verticalAlign',
] as const;
const VERTICAL: Readonly<Record<string, string>> = {
  middle: 'middle',
  top: 'top',
  bottom: 'bottom',
};

export function cellOf(view: TabView, row: number, column: number): CellView | null {
  return view.cells[row]?.[column] ?? null;
}

export function editText(cell: CellView | null): string {
  return cell?.e ?? cell?.t ?? '';
}

function applyLook(td: HTMLTableCellElement, look: CellLook, cell: CellView | null): void {
  const { style } = td;
  for (const property of LOOK_PROPERTIES) style[property] = '';
  style.backgroundColor = look.background ?? '';
  style.color = look.colour ?? '';
  if (look.bold) style.fontWeight = '700';
  if (look.italic) style.fontStyle = 'italic';
  if (look.line !== undefined) style.textDecoration = look.line;
  if (look.size !== undefined) style.fontSize = `${look.size * 1.34}px`;
  style.textAlign = look.align ?? (cell?.r ? 'right' : 'left');
  style.verticalAlign = VERTICAL[look.vertical ?? ''] ?? 'middle';
  td.classList.toggle('wrapped', look.wrap === true);
}

function fill(td: HTMLTableCellElement, view: TabView, cell: CellView | null): void {
  const rule = cell?.d === undefined ? undefined : view.rules[cell.d];
  td.classList.toggle('has-list', rule?.kind === 'list');
  td.classList.toggle('has-checkbox', rule?.kind === 'checkbox');
  if (rule?.kind === 'checkbox') {
    const box = el('input', { type: 'checkbox', tabindex: '-1', 'aria-label': 'เลือก' });
    box.checked = cell?.t === 'TRUE';
    td.replaceChildren(box);
  } else if (cell?.l !== undefined) {
    const href = localAddress(cell.l);
    td.replaceChildren(el('a', { href, target: '_blank', rel: 'noopener' }, cell.t));
  } else {
    td.textContent = cell?.t ?? '';
  }
}

export function paintCell(
  td: HTMLTableCellElement,
  view: TabView,
  row: number,
  column: number,
): void {
  const cell = cellOf(view, row, column);
  const look = cell?.s === undefined ? {} : (view.looks[cell.s] ?? {});
  fill(td, view, cell);
  applyLook(td, look, cell);
  td.classList.toggle('has-note', cell?.n !== undefined);
  if (cell?.n === undefined) td.removeAttribute('title');
  else td.title = cell.n;
  if (row < view.frozenRows || column < view.frozenColumns) {
    td.style.backgroundColor = look.background ?? '#fff';
  }
}
