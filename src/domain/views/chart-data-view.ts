// Numbers of the charts, one chart beside the other: line n holds the n-th week, level and field.

import type { Rate } from '../indicator/compute-indicator.ts';
import { formatPercent } from '../indicator/format-rate.ts';
import type { Range } from '../indicator/interval.ts';
import { hasBar } from '../overview/main-rates.ts';
import type { Overview } from '../overview/overview.ts';
import { MIX_COLUMNS, type ChartId } from '../tabs/chart-data-tab.ts';
import { toShortThaiDate } from '../thai/dates.ts';
import type { RateWording } from './indicator-view.ts';
import type { ViewRow } from './view-row.ts';

type Cells = ViewRow['cells'];
type Lines = Readonly<Record<ChartId, readonly Cells[]>>;

export function chartLines(
  { weeks, levels, fields }: Pick<Overview, 'weeks' | 'levels' | 'fields'>,
  { stratum }: Pick<RateWording, 'stratum'>,
): Lines {
  return {
    weeks: weeks.map(({ monday, count }) => ({ week: toShortThaiDate(monday), answers: count })),
    levels: levels.map(({ level, counts }) => ({
      level: stratum({ kind: 'level', level, name: '' }),
      ...Object.fromEntries(MIX_COLUMNS.map((key, place) => [key, counts[place] ?? 0])),
    })),
    fields: fields.filter(hasBar).map((rate) => ({ group: stratum(rate.stratum), ...barOf(rate) })),
  };
}

/** Where everybody is known nothing is left to chance: the bar ends at the figure. */
export function rangeOf({ interval, value }: Pick<Rate, 'interval' | 'value'>): Range {
  const sure = value ?? 0;
  return interval ?? { low: sure, high: sure };
}

const percent = (value: number): number => Number(formatPercent(value, '0'));

/** Pieces that lie end to end: up to the lower end, on to the figure, on to the upper end. */
function barOf(rate: Rate): Cells {
  const range = rangeOf(rate);
  const [low, value, high] = [percent(range.low), percent(rate.value ?? 0), percent(range.high)];
  const piece = (from: number, to: number): number => Number((to - from).toFixed(2));
  return { low, toValue: piece(low, value), toHigh: piece(value, high) };
}

/** Lines are named by their number, so that they stand in the order in which a chart reads them. */
export function chartDataRows(lines: Lines): ViewRow[] {
  const columns = Object.values(lines);
  const count = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: count }, (_, place) => ({
    key: String(place + 1),
    cells: Object.assign({}, ...columns.map((column) => column[place] ?? {})) as Cells,
  }));
}
