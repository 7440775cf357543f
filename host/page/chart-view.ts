// The charts of a tab as series of numbers with names.
import { cellAt } from '../spreadsheet/cells.ts';
import { displayOf } from '../spreadsheet/display.ts';
import type { Area, ChartState, SheetState, SpreadsheetBody } from '../spreadsheet/sheet-state.ts';
import type { ChartSeries, ChartView } from './views.ts';

interface Point {
  readonly text: string;
  readonly number: number | null;
}

function columnPoints(
  body: SpreadsheetBody,
  sheet: SheetState,
  area: Area,
  column: number,
): Point[] {
  const last = Math.min(area.row + area.rows - 1, Math.max(area.row, sheet.rows.length));
  const points: Point[] = [];
  for (let row = area.row; row <= last; row++) {
    const cell = cellAt(sheet, row, column);
    const style = cell?.s === undefined ? undefined : body.styles[cell.s];
    points.push({
      text: displayOf(cell?.v, style?.nf, body.locale),
      number: typeof cell?.v === 'number' ? cell.v : null,
    });
  }
  return points;
}

/** All columns of all ranges, side by side, as a chart reads them. */
function columnsOf(body: SpreadsheetBody, chart: ChartState): Point[][] {
  return chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = body.sheets.find((one) => one.id === sheetId);
    if (!sheet) return [];
    return Array.from({ length: area.columns }, (_, i) =>
      columnPoints(body, sheet, area, area.column + i),
    );
  });
}

function transposed(columns: readonly Point[][]): Point[][] {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) =>
    columns.map((column) => column[row] ?? { text: '', number: null }),
  );
}

function kindOf(type: string): ChartView['kind'] {
  const known = type.toLowerCase();
  if (known.includes('bar')) return 'bar';
  if (known.includes('line') || known.includes('area')) return 'line';
  return known.includes('pie') ? 'pie' : 'column';
}

function textOption(chart: ChartState, name: string): string {
  const value = chart.options[name];
  return typeof value === 'string' ? value : '';
}

function coloursOf(chart: ChartState): string[] {
  const value = chart.options.colors;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function chartView(body: SpreadsheetBody, chart: ChartState): ChartView {
  const columns = chart.transposed ? transposed(columnsOf(body, chart)) : columnsOf(body, chart);
  const headers = Math.max(0, chart.numHeaders);
  const [first = [], ...rest] = columns;
  const rows = first.map((point, i) => ({ point, i })).slice(headers);
  const filled = rows.filter(({ point, i }) => {
    return point.text !== '' || rest.some((column) => (column[i]?.number ?? null) !== null);
  });
  const series: ChartSeries[] = rest.map((column) => ({
    name: headers > 0 ? (column[headers - 1]?.text ?? '') : '',
    values: filled.map(({ i }) => column[i]?.number ?? null),
  }));
  const stacked = chart.options.isStacked;
  return {
    id: chart.id,
    kind: kindOf(chart.type),
    stacked:
      stacked === true || stacked === 'true' || stacked === 'absolute' || stacked === 'percent',
    title: textOption(chart, 'title'),
    labels: filled.map(({ point }) => point.text),
    series,
    colours: coloursOf(chart),
  };
}

export function chartViews(body: SpreadsheetBody, sheet: SheetState): ChartView[] {
  const fromAbove = [...sheet.charts].sort((a, b) => a.anchorRow - b.anchorRow);
  return fromAbove.map((chart) => chartView(body, chart));
}
