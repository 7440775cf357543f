// Native charts over the numbers of a hidden tab: inserted, moved to other rows, or taken away, and else left alone.

import type { ChartPlan } from '../usecases/ports.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

interface Held {
  readonly chart: Chart;
  /** "B2:C14" */
  readonly range: string;
}

const COLUMNS_OF_CHART = 7;

/** Charts that staff made over other numbers are not ours; the first cell of the numbers tells which chart it is. */
export function drawCharts(
  { on, data }: { readonly on: Sheet; readonly data: Sheet },
  plans: readonly ChartPlan[],
  anew: boolean,
): void {
  const held = chartsOver(data, on);
  for (const plan of plans) {
    const { row, column, rows, columns } = plan.data;
    const range = data.getRange(row, column, rows, columns);
    const wanted = range.getA1Notation();
    const at = held.findIndex((one) => firstCell(one.range) === firstCell(wanted));
    const [known] = at < 0 ? [] : held.splice(at, 1);
    if (known?.range === wanted && !anew) continue;
    if (known) on.updateChart(dress(known.chart.modify().clearRanges(), plan, range));
    else on.insertChart(dress(placed(on, plan), plan, range));
  }
  for (const { chart } of held) on.removeChart(chart);
}

const firstCell = (range: string): string => range.split(':', 1)[0] ?? '';

function chartsOver(data: Sheet, on: Sheet): Held[] {
  const charts = on.getCharts();
  if (charts.length === 0) return [];
  const id = data.getSheetId();
  return charts.flatMap((chart) => {
    const [range] = chart.getRanges();
    return range?.getGridId() === id ? [{ chart, range: range.getA1Notation() }] : [];
  });
}

/** Right of everything that stands there; a tab of our own has no columns to spare, and a chart needs some. */
function placed(on: Sheet, { row }: ChartPlan): Builder {
  const column = on.getLastColumn() + 1;
  const missing = column + COLUMNS_OF_CHART - on.getMaxColumns();
  if (missing > 0) on.insertColumnsAfter(on.getMaxColumns(), missing);
  return on.newChart().setPosition(row, column, 0, 0);
}

function dress(
  builder: Builder,
  { kind, options }: ChartPlan,
  range: GoogleAppsScript.Spreadsheet.Range,
): Chart {
  const type = kind === 'bars' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN;
  const dressed = builder.setChartType(type).addRange(range).setNumHeaders(1);
  for (const [name, value] of Object.entries(options)) dressed.setOption(name, value);
  return dressed.build();
}
