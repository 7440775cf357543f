// The editor of a cell for jspreadsheet: text, a list to choose from, or a tick.
import type { CustomEditor, WorksheetInstance } from 'jspreadsheet-ce';
import type { CellRule, TabView } from '../views.ts';
import { cellOf, editText } from './cell-paint.ts';
import { el } from './dom.ts';

const LONG_TEXT = 60;
type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function listInput(rule: CellRule, text: string): HTMLInputElement {
  const id = 'choices-of-cell';
  const list = el('datalist', { id }, ...rule.choices.map((value) => el('option', { value })));
  document.getElementById(id)?.remove();
  document.body.append(list);
  const input = el('input', { list: id });
  input.value = text;
  return input;
}

function strictSelect(rule: CellRule, text: string): HTMLSelectElement {
  const values = ['', ...rule.choices.filter((one) => one !== '')];
  if (!values.includes(text)) values.push(text);
  const select = el('select', {}, ...values.map((value) => el('option', { value }, value)));
  select.value = text;
  return select;
}

function inputFor(rule: CellRule | undefined, text: string): Input {
  if (rule?.kind === 'list') return rule.strict ? strictSelect(rule, text) : listInput(rule, text);
  if (text.length > LONG_TEXT || text.includes('\n')) {
    const area = el('textarea', { rows: '4' });
    area.value = text;
    return area;
  }
  const input = el('input');
  input.value = text;
  return input;
}

/** A key that began the edit replaces the text, as in every spreadsheet. */
function beginsFresh(event: Event | undefined): boolean {
  return event instanceof KeyboardEvent && event.key.length === 1 && event.key !== ' ';
}

export function cellEditor(viewNow: () => TabView): CustomEditor {
  let before = '';
  const open = (
    td: HTMLTableCellElement,
    place: { row: number; column: number },
    tools: { sheet: WorksheetInstance; event: Event | undefined },
  ): void => {
    const view = viewNow();
    const cell = cellOf(view, place.row, place.column);
    const rule = cell?.d === undefined ? undefined : view.rules[cell.d];
    before = editText(cell);
    const fresh = beginsFresh(tools.event) && rule?.kind !== 'list';
    const input = inputFor(rule, fresh ? '' : before);
    const { width, height } = td.getBoundingClientRect();
    const wide = input instanceof HTMLTextAreaElement ? Math.max(width, 340) : width;
    input.style.width = `${wide - 2}px`;
    input.style.minHeight = `${height - 2}px`;
    td.classList.add('editor');
    td.replaceChildren(input);
    input.focus();
    input.onblur = () => tools.sheet.closeEditor(td, true);
    if (input instanceof HTMLSelectElement) {
      input.addEventListener('change', () => input.blur());
      try {
        input.showPicker();
      } catch {
        // Opened without a click: the person opens the list.
      }
    }
  };
  return {
    openEditor: (td, _value, x, y, sheet, _options, event) => {
      open(td, { row: y, column: x }, { sheet, event });
    },
    closeEditor: (td, save, x, y, sheet) => {
      const input = td.firstElementChild as Input | null;
      // The library takes the input away next, which would be one more blur.
      if (input) input.onblur = null;
      const shown = (sheet.options.data?.[y] as unknown[] | undefined)?.[x] as string;
      if (!save || !input || input.value === before) return shown;
      return input.value;
    },
    updateCell: (_td, value) => value,
  };
}
