// The grid of the active tab, drawn by jspreadsheet; every change goes to the engine and comes back from it.
import jspreadsheet from 'jspreadsheet-ce';
import type { CellChange, CellValue, WorksheetInstance } from 'jspreadsheet-ce';
import type { GridAction, Place, TypedCell } from '../protocol.ts';
import type { TabView } from '../views.ts';
import { cellEditor } from './cell-editor.ts';
import { cellOf, editText, paintCell } from './cell-paint.ts';
import { byId } from './dom.ts';
import { freeze } from './frozen.ts';
import { columnName, shapeOf, worksheetOptions } from './grid-options.ts';
import { gridMenu } from './grid-menu.ts';
import { between, pressedAt, selectionIn, type Selection } from './grid-selection.ts';
import { LIBRARY, insideOf } from './untyped-library.ts';

export interface GridListener {
  act(action: GridAction): void;
  selected(name: string, text: string): void;
}

/** Under a merged cell: the library has only one element for all of them. */
function isCovered(view: TabView, y: number, x: number): boolean {
  return view.merges.some(({ row, column, rows, columns }) => {
    const inside = y >= row && y < row + rows && x >= column && x < column + columns;
    return inside && (y !== row || x !== column);
  });
}

export class Grid {
  #view: TabView | null = null;
  #sheet: WorksheetInstance | null = null;
  #shape = '';
  /** Where a tab was scrolled to and what was selected, by title. */
  readonly #places = new Map<string, { left: number; top: number; selection: Selection }>();
  readonly #listener: GridListener;
  #selection: Selection = { left: 0, top: 0, right: 0, bottom: 0 };
  #painting = false;
  /** Where a script led the person to: selected as soon as its tab is shown. */
  ledTo: Place | null = null;

  constructor(listener: GridListener) {
    this.#listener = listener;
    new ResizeObserver(() => this.#fit()).observe(byId('grid'));
    byId('grid').addEventListener('click', (event) => this.#tick(event));
  }

  get title(): string | null {
    return this.#view?.title ?? null;
  }

  get selection(): Selection {
    return this.#selection;
  }

  isEditing(): boolean {
    return this.#inside()?.edition != null;
  }

  show(view: TabView): void {
    const shape = shapeOf(view);
    const before = this.#view;
    this.#view = view;
    if (before && this.#sheet && shape === this.#shape) this.#repaint(before, view);
    else this.#build(view);
    this.#shape = shape;
    this.#arrive();
    this.#tell();
  }

  #arrive(): void {
    const place = this.ledTo;
    if (place?.tab !== this.title) return;
    this.ledTo = null;
    const [x, y] = [place.column - 1, place.row - 1];
    this.#sheet?.updateSelectionFromCoords(x, y, x + place.columns - 1, y + place.rows - 1);
    const td = this.#inside()?.records[y]?.[x]?.element;
    td?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  /** Paints what the engine holds over what was typed, after a refusal. */
  reset(): void {
    if (this.#view) this.#repaint(this.#view, this.#view);
  }

  #inside(): ReturnType<typeof insideOf> {
    return insideOf(this.#sheet);
  }

  #repaint(before: TabView, view: TabView): void {
    const inside = this.#inside();
    const data = this.#sheet?.options.data as string[][] | undefined;
    if (!inside || !data) return;
    const sameLooks = JSON.stringify(before.looks) === JSON.stringify(view.looks);
    data.slice(0, view.rows).forEach((row, y) => {
      for (let x = 0; x < view.columns; x++) {
        const cell = cellOf(view, y, x);
        const text = cell?.t ?? '';
        const same =
          row[x] === text && JSON.stringify(cellOf(before, y, x)) === JSON.stringify(cell);
        const td = inside.records[y]?.[x]?.element;
        if ((same && sameLooks) || !td || isCovered(view, y, x)) continue;
        row[x] = text;
        paintCell(td, view, y, x);
        const left = inside.records[y]?.[x - 1]?.element;
        if (left) left.style.overflow = text === '' ? '' : 'hidden';
      }
    });
  }

  /** The table scrolls inside its place, which panels and charts make smaller. */
  #fit(): void {
    const content = this.#inside()?.content;
    if (!content) return;
    const { width, height } = byId('grid').getBoundingClientRect();
    content.style.width = `${Math.floor(width)}px`;
    content.style.height = `${Math.floor(height)}px`;
    content.style.maxHeight = content.style.height;
  }

  /** A person without a mouse tabs into the grid and goes on with the arrow keys. */
  #letFocus(): void {
    const content = this.#inside()?.content;
    if (!content) return;
    content.tabIndex = 0;
    content.setAttribute('role', 'group');
    content.setAttribute('aria-label', 'เซลล์ของตาราง ใช้ปุ่มลูกศรเลื่อน กด F2 เพื่อแก้ไข');
    content.addEventListener('focus', () => {
      LIBRARY.current = this.#sheet;
    });
  }

  focus(): void {
    this.#inside()?.content.focus();
  }

  #remember(): void {
    const content = this.#inside()?.content;
    const title = byId('grid').dataset.tab;
    if (!content || title === undefined) return;
    this.#places.set(title, {
      left: content.scrollLeft,
      top: content.scrollTop,
      selection: this.#selection,
    });
  }

  #build(view: TabView): void {
    const place = byId('grid');
    this.#remember();
    const wasUsed = this.#sheet !== null && LIBRARY.current === this.#sheet;
    if (this.#sheet)
      jspreadsheet.destroy(place as Parameters<typeof jspreadsheet.destroy>[0], true);
    place.replaceChildren();
    place.dataset.tab = view.title;
    this.#sheet = this.#create(place, view);
    this.#painting = true;
    if (view.hiddenColumns.length > 0) this.#sheet.hideColumn([...view.hiddenColumns]);
    if (view.hiddenRows.length > 0) this.#sheet.hideRow([...view.hiddenRows]);
    freeze(this.#sheet, view);
    this.#fit();
    this.#letFocus();
    this.#painting = false;
    this.#restore(view);
    LIBRARY.current = wasUsed ? this.#sheet : null;
  }

  #restore(view: TabView): void {
    const kept = this.#places.get(view.title);
    const content = this.#inside()?.content;
    const { left, top, right, bottom } = selectionIn(view, kept?.selection);
    this.#sheet?.updateSelectionFromCoords(left, top, right, bottom);
    if (!kept || !content) return;
    content.scrollLeft = kept.left;
    content.scrollTop = kept.top;
  }

  #create(place: HTMLElement, view: TabView): WorksheetInstance {
    const editor = cellEditor(() => this.#view ?? view);
    const [sheet] = jspreadsheet(place as HTMLDivElement, {
      about: false,
      allowExport: false,
      autoCasting: false,
      parseFormulas: false,
      contextMenu: (_sheet, x, y) => this.#menu(x, y),
      // Not in the editor's createCell: the library sets its own alignment after that.
      oncreatecell: (_sheet, td, x, y) => paintCell(td, this.#view ?? view, y, x),
      onafterchanges: (_sheet, changes) => this.#changed(changes),
      onbeforepaste: (_sheet, rows, x, y) => this.#pasted(rows, Number(x), Number(y)),
      onselection: (_sheet, left, top, right, bottom) => {
        this.#selection = between(left, top, right, bottom);
        this.#tell();
      },
      worksheets: [worksheetOptions(view, editor, place)],
    });
    if (!sheet) throw new Error('the grid could not be made');
    return sheet;
  }

  #menu(x: string | number | null, y: string | number | null): ReturnType<typeof gridMenu> {
    if (!this.#view) return [];
    const column = Number(x ?? this.#selection.left);
    const row = Number(y ?? this.#selection.top);
    const at = pressedAt(this.#selection, column, row);
    return gridMenu(this.#view, at, (action) => this.#listener.act(action));
  }

  #changed(changes: readonly CellChange[]): void {
    const view = this.#view;
    if (!view || this.#painting) return;
    const cells = changes.map(({ x, y, value }): TypedCell => ({
      row: Number(y) + 1,
      column: Number(x) + 1,
      text: String(value),
    }));
    if (cells.length > 0) this.#listener.act({ kind: 'type', tab: view.title, cells });
  }

  #pasted(
    rows: readonly (readonly { value: CellValue }[])[],
    column: number,
    row: number,
  ): boolean {
    if (this.#view) {
      this.#listener.act({
        kind: 'paste',
        tab: this.#view.title,
        row: row + 1,
        column: column + 1,
        rows: rows.map((cells) => cells.map((cell) => String(cell.value))),
      });
    }
    return false;
  }

  #tick(event: MouseEvent): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const td = box.closest('td');
    if (!td || !this.#view) return;
    const row = Number(td.dataset.y) + 1;
    const column = Number(td.dataset.x) + 1;
    const text = box.checked ? 'TRUE' : 'FALSE';
    this.#listener.act({ kind: 'type', tab: this.#view.title, cells: [{ row, column, text }] });
  }

  #tell(): void {
    if (!this.#view) return;
    const { left, top } = this.#selection;
    const cell = cellOf(this.#view, top, left);
    this.#listener.selected(`${columnName(left)}${top + 1}`, editText(cell));
  }
}
