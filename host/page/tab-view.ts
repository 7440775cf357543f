// One tab as the browser draws it, made from the state of the sheet.
import { edgesOf } from '../spreadsheet/cells.ts';
import { displayOf } from '../spreadsheet/display.ts';
import type {
  Cell,
  DimensionState,
  SheetState,
  SpreadsheetBody,
} from '../spreadsheet/sheet-state.ts';
import { chartViews } from './chart-view.ts';
import { conditionalLooks } from './conditional-look.ts';
import { Looks, lookOfStyle } from './looks.ts';
import type { CellRule, CellView, TabView } from './views.ts';
import { ruleView } from './rule-view.ts';

const DEFAULT_WIDTH = 100;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;
const LEAST = { rows: 40, columns: 12 };

interface Drawing {
  readonly body: SpreadsheetBody;
  readonly sheet: SheetState;
  readonly looks: Looks;
  readonly rules: CellRule[];
  readonly ruleIndex: Map<number, number>;
}

function sizes(props: readonly (DimensionState | null)[], count: number): number[] {
  return Array.from({ length: count }, (_, i) => props[i]?.size ?? DEFAULT_WIDTH);
}

function hiddenOf(props: readonly (DimensionState | null)[], count: number): number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => props[i]?.hidden === true);
}

function heights(props: readonly (DimensionState | null)[]): Record<number, number> {
  return Object.fromEntries(
    props.flatMap((prop, i) => (prop?.size === undefined ? [] : [[i, prop.size] as const])),
  );
}

function ruleOf(drawing: Drawing, index: number): number {
  const known = drawing.ruleIndex.get(index);
  if (known !== undefined) return known;
  const state = drawing.body.validations[index];
  drawing.rules.push(ruleView(drawing.body, state));
  drawing.ruleIndex.set(index, drawing.rules.length - 1);
  return drawing.rules.length - 1;
}

function cellView(drawing: Drawing, cell: Cell, extra: number | undefined): CellView {
  const { body, looks } = drawing;
  const style = cell.s === undefined ? undefined : body.styles[cell.s];
  const text = displayOf(cell.v, style?.nf, body.locale);
  const look = looks.index(extra, style ? lookOfStyle(style) : undefined);
  return {
    t: text,
    ...(cell.f === undefined ? {} : { e: cell.f }),
    ...(look === undefined ? {} : { s: look }),
    ...(cell.n === undefined || cell.n === '' ? {} : { n: cell.n }),
    ...(cell.d === undefined ? {} : { d: ruleOf(drawing, cell.d) }),
    ...(typeof cell.v === 'number' ? { r: true as const } : {}),
    ...(cell.l?.[0] === undefined ? {} : { l: cell.l[0].url }),
  };
}

function filterHidden(
  sheet: SheetState,
  view: readonly (readonly (CellView | null)[])[],
): number[] {
  const { filter } = sheet;
  if (!filter) return [];
  const rules = Object.entries(filter.criteria).map(
    ([column, rule]) => [Number(column) - 1, new Set(rule.hidden)] as const,
  );
  const rows: number[] = [];
  for (let row = filter.area.row; row < filter.area.row - 1 + filter.area.rows; row++) {
    const hidden = rules.some(([column, texts]) => texts.has(view[row]?.[column]?.t ?? ''));
    if (hidden) rows.push(row);
  }
  return rows;
}

function filterView(sheet: SheetState): TabView['filter'] {
  if (!sheet.filter) return null;
  const hidden = Object.entries(sheet.filter.criteria).map(
    ([column, rule]) => [Number(column) - 1, rule.hidden] as const,
  );
  return { row: sheet.filter.area.row - 1, hidden: Object.fromEntries(hidden) };
}

function cellsOf(drawing: Drawing, rows: number, columns: number): (CellView | null)[][] {
  const extras = conditionalLooks(drawing.body, drawing.sheet, drawing.looks);
  return Array.from({ length: rows }, (_, row) => {
    const cells = drawing.sheet.rows[row];
    if (!cells) return [];
    return cells.slice(0, columns).map((cell, column) => {
      if (cell === null) return null;
      return cellView(drawing, cell, extras(row, column));
    });
  });
}

export function tabView(body: SpreadsheetBody, title: string): TabView | null {
  const sheet = body.sheets.find((one) => one.title === title);
  if (!sheet) return null;
  const edges = edgesOf(sheet);
  const rows = Math.min(sheet.maxRows, Math.max(LEAST.rows, edges.row + SPARE_ROWS));
  const columns = Math.min(sheet.maxColumns, Math.max(LEAST.columns, edges.column + SPARE_COLUMNS));
  const drawing: Drawing = { body, sheet, looks: new Looks(), rules: [], ruleIndex: new Map() };
  const cells = cellsOf(drawing, rows, columns);
  const hiddenRows = [...hiddenOf(sheet.rowProps, rows), ...filterHidden(sheet, cells)];
  return {
    title,
    rows,
    columns,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: Math.min(sheet.frozenRows, rows - 1),
    frozenColumns: Math.min(sheet.frozenColumns, columns - 1),
    widths: sizes(sheet.columnProps, columns),
    heights: heights(sheet.rowProps),
    hiddenRows: [...new Set(hiddenRows)].sort((a, b) => a - b),
    hiddenColumns: hiddenOf(sheet.columnProps, columns),
    merges: sheet.merges.map((area) => ({ ...area, row: area.row - 1, column: area.column - 1 })),
    looks: drawing.looks.list,
    rules: drawing.rules,
    cells,
    charts: chartViews(body, sheet),
    filter: filterView(sheet),
  };
}
