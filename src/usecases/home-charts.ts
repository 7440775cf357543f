// Keeps the charts of Home on their numbers, wherever those stand now.

import type { Derived } from '../domain/derive/derive.ts';
import { hashValue } from '../domain/hash.ts';
import { overviewOf } from '../domain/overview/overview.ts';
import { CHART_COLUMNS, CHART_DATA, type ChartId } from '../domain/tabs/chart-data-tab.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import { HOME } from '../domain/tabs/view-tabs.ts';
import { chartLines } from '../domain/views/chart-data-view.ts';
import { CHART_LOOKS, heightOf } from '../texts/chart-texts.ts';
import { viewWords } from '../texts/view-words.ts';
import type { ChartPlan, Ports } from './ports.ts';
import { writeSystem, type SystemState } from './system-state.ts';

/** Name in the system tab: how the charts looked when they were drawn last. */
const DRAWN = 'charts';
/** Rows of Home that a chart covers. */
const ROWS_OF_CHART = 18;

interface Numbers {
  readonly derived: Derived;
  /** null when they were written just now and must be looked for. */
  readonly data: TabSnapshot | null;
}

/** A chart without numbers is not drawn. */
export function drawHomeCharts(ports: Ports, system: SystemState, numbers: Numbers): void {
  const { derived } = numbers;
  const data = numbers.data ?? ports.workbook.read(CHART_DATA);
  if (!data) return;
  const lines = chartLines(overviewOf(derived), viewWords(ports.version).rates);
  const plans = (Object.keys(CHART_COLUMNS) as ChartId[]).flatMap((id, place) => {
    const found = placeOf(data, CHART_COLUMNS[id], lines[id].length);
    return found ? [{ ...planOf(id, lines[id].length), data: found, row: rowAt(place) }] : [];
  });
  const looks = hashValue(CHART_LOOKS);
  ports.workbook.drawCharts(HOME, CHART_DATA, plans, system.get(DRAWN) !== looks);
  if (system.get(DRAWN) !== looks) writeSystem(ports, DRAWN, looks);
}

const rowAt = (place: number): number => 3 + place * ROWS_OF_CHART;

function planOf(id: ChartId, lines: number): Pick<ChartPlan, 'kind' | 'options'> {
  const { kind, options } = CHART_LOOKS[id];
  return { kind, options: { ...options, ...heightOf(id, lines) } };
}

/** null unless the numbers stand together and in order, which only hands of people can change. */
function placeOf(
  { headerRow, columns, rows }: TabSnapshot,
  keys: readonly string[],
  count: number,
): ChartPlan['data'] | null {
  const [first = ''] = keys;
  const column = columns[first] ?? 0;
  const areTogether = keys.every((key, at) => columns[key] === column + at);
  const areInOrder = rows
    .slice(0, count)
    .every((row, at) => row.row === headerRow + 1 + at && textOf(row, '_key') === String(at + 1));
  if (count === 0 || rows.length < count || !areTogether || !areInOrder) return null;
  return { row: headerRow, column, rows: count + 1, columns: keys.length };
}
