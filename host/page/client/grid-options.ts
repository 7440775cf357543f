// How the grid library is set up for one tab.
import type { CustomEditor, WorksheetOptions } from 'jspreadsheet-ce';
import type { TabView } from '../views.ts';
import { cellOf } from './cell-paint.ts';

const LAZY_FROM = 400;
const ROW_HEIGHT = 29;

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function textsOf(view: TabView): string[][] {
  return Array.from({ length: view.rows }, (_, row) =>
    Array.from({ length: view.columns }, (_unused, column) => cellOf(view, row, column)?.t ?? ''),
  );
}

function rowsOf(view: TabView): Record<number, { height: string }> {
  const entries = Object.entries(view.heights).map(([row, height]) => [
    row,
    { height: `${Math.max(height, ROW_HEIGHT)}px` },
  ]);
  return Object.fromEntries(entries) as Record<number, { height: string }>;
}

function mergesOf(view: TabView): Record<string, [number, number]> {
  return Object.fromEntries(
    view.merges.map(({ row, column, rows, columns }) => [
      `${columnName(column)}${row + 1}`,
      [columns, rows],
    ]),
  );
}

/** Everything that changes the table by itself is off: only the engine changes it. */
const OFF = {
  secureFormulas: false,
  columnSorting: false,
  columnDrag: false,
  rowDrag: false,
  rowResize: false,
  allowComments: false,
  allowDeleteColumn: false,
  allowDeleteRow: false,
  allowInsertColumn: false,
  allowInsertRow: false,
  allowRenameColumn: false,
};

export function worksheetOptions(
  view: TabView,
  editor: CustomEditor,
  place: HTMLElement,
): WorksheetOptions {
  const box = place.getBoundingClientRect();
  return {
    ...OFF,
    data: textsOf(view),
    minDimensions: [view.columns, view.rows],
    columns: view.widths.map((width, x) => ({ type: editor, width, title: columnName(x) })),
    rows: rowsOf(view),
    mergeCells: mergesOf(view),
    tableOverflow: true,
    tableWidth: `${Math.floor(box.width)}px`,
    tableHeight: `${Math.floor(box.height)}px`,
    lazyLoading: view.rows > LAZY_FROM,
    defaultColAlign: 'left',
    defaultRowHeight: ROW_HEIGHT,
    textOverflow: true,
  };
}

/** What must be equal for a view to be painted over another instead of built anew. */
export function shapeOf(view: TabView): string {
  const { title, rows, columns, frozenRows, frozenColumns, widths, heights } = view;
  const { hiddenRows, hiddenColumns, merges } = view;
  return JSON.stringify([
    ...[title, rows, columns, frozenRows, frozenColumns, widths, heights],
    ...[hiddenRows, hiddenColumns, merges],
  ]);
}
