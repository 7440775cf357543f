// Frozen rows and columns; the grid library knows only columns, so rows are kept in a body of their own.
import type { WorksheetInstance } from 'jspreadsheet-ce';
import type { TabView } from '../views.ts';

const ROW_HEAD_WIDTH = 50;

interface Inside {
  readonly rows: readonly { readonly element: HTMLTableRowElement }[];
  readonly tbody: HTMLTableSectionElement;
  readonly thead: HTMLTableSectionElement;
  readonly headers: readonly HTMLTableCellElement[];
}

function insideOf(sheet: WorksheetInstance): Inside {
  return sheet;
}

/** Sets the distances from the top; hidden rows have none. */
function stick(inside: Inside, count: number): void {
  let top = inside.thead.getBoundingClientRect().height;
  for (const { element } of inside.rows.slice(0, count)) {
    for (const td of element.cells) td.style.top = `${top}px`;
    if (element.style.display !== 'none') top += element.getBoundingClientRect().height;
    element.classList.add('frozen-row');
  }
  const last = inside.rows[count - 1];
  last?.element.classList.add('frozen-last');
}

function stickColumns(inside: Inside, view: TabView): void {
  let left = ROW_HEAD_WIDTH;
  for (let x = 0; x < view.frozenColumns; x++) {
    if (view.hiddenColumns.includes(x)) continue;
    const tds = [inside.headers[x], ...inside.rows.map((row) => row.element.cells[x + 1])];
    for (const td of tds) {
      if (!td) continue;
      td.classList.add('frozen-column');
      td.style.left = `${left}px`;
    }
    left += view.widths[x] ?? 0;
  }
}

export function freeze(sheet: WorksheetInstance, view: TabView): void {
  const inside = insideOf(sheet);
  stickColumns(inside, view);
  if (view.frozenRows === 0) return;
  const body = document.createElement('tbody');
  body.className = 'frozen-rows';
  inside.tbody.before(body);
  const collect = (): void => {
    const wanted = inside.rows.slice(0, view.frozenRows);
    if (wanted.every((row) => row.element.parentElement === body)) return;
    body.append(...wanted.map((row) => row.element));
  };
  collect();
  stick(inside, view.frozenRows);
  // Lazy loading brings the first rows back into the moving body when one scrolls up.
  new MutationObserver(collect).observe(inside.tbody, { childList: true });
}
