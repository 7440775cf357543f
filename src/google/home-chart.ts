// The one native chart of Home: how many graduates are in which status.

import type { TabSnapshot } from '../domain/tabs/snapshot.ts';

const CHART_COLUMN_OFFSET = 2;

/** Draws the chart beside the figures, or draws it anew when its rows have moved. */
export function drawHomeChart(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  snapshot: TabSnapshot,
  rows: { readonly first: number; readonly count: number; readonly title: string },
): void {
  const label = snapshot.columns.label ?? 0;
  if (label === 0 || rows.count === 0) return;
  // The count column stands right of the label unless people moved it; then there is no chart.
  if (snapshot.columns.count !== label + 1) return;
  const data = sheet.getRange(rows.first, label, rows.count, 2);
  const held = sheet.getCharts();
  if (held.some((chart) => chart.getRanges()[0]?.getA1Notation() === data.getA1Notation())) return;
  for (const chart of held) sheet.removeChart(chart);
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(data)
    .setNumHeaders(0)
    .setOption('title', rows.title)
    .setOption('legend', { position: 'none' })
    .setPosition(snapshot.keyRow + 2, sheet.getLastColumn() + CHART_COLUMN_OFFSET, 0, 0)
    .build();
  sheet.insertChart(chart);
}
