// Charts of the overview as data.

import type { Rate } from '../../domain/indicator/compute-indicator.ts';
import { describeRate } from '../../domain/indicator/format-rate.ts';
import { hasBar } from '../../domain/overview/main-rates.ts';
import { MIX_STATUSES } from '../../domain/overview/outcome-mix.ts';
import type { Progress } from '../../domain/overview/progress.ts';
import { UNREACHED } from '../../domain/tabs/chart-data-tab.ts';
import { toShortThaiDate } from '../../domain/thai/dates.ts';
import { rangeOf } from '../../domain/views/chart-data-view.ts';
import { figureCells } from '../../domain/views/indicator-view.ts';
import type { Chart, ChartRow } from '../../texts/chart.ts';
import { CHART_TITLES } from '../../texts/chart-texts.ts';
import { DASHBOARD_TEXTS as T } from '../../texts/dashboard-texts.ts';
import type { Block } from '../../texts/screen.ts';
import type { Seen } from './dashboard-screens.ts';

const chart = (shown: Omit<Chart, 'none' | 'asTable'>): Block => ({
  kind: 'chart',
  chart: { ...shown, none: T.noAnswers, asTable: T.asTable },
});

const levelName = ({ words }: Seen, level: Parameters<typeof nameOf>[1]): string =>
  nameOf(words, level);
const nameOf = ({ rates }: Seen['words'], level: Rate['stratum']['level']): string =>
  rates.stratum({ kind: 'level', level, name: '' });

export function progressCharts(seen: Seen): Block[] {
  const { total, levels, groups } = seen.overview.progress;
  const done = seen.derived.wave ? T.progress.wave : T.progress.ever;
  const row = (label: string, progress: Progress): ChartRow => progressRow(seen, label, progress);
  const shown = (by: string, rows: readonly ChartRow[]): Block =>
    chart({
      shape: 'progress',
      caption: `${done} ${by}`,
      hint: T.progressHint,
      head: T.progressHead(`${done} (คน)`),
      rows,
    });
  const byLevel = levels.map((one) => row(levelName(seen, one.level), one));
  const byGroup = groups.map((one) => row(one.group, one));
  return [
    shown(T.byLevel, [row(T.whole, total), ...byLevel]),
    ...(byGroup.length > 0 ? [shown(T.byGroup, byGroup)] : []),
  ];
}

function progressRow(
  { derived, words }: Seen,
  label: string,
  { share, target }: Progress,
): ChartRow {
  const { numerator, denominator } = share;
  return {
    label,
    text: describeRate(share, words.rates.texts, derived.indicator.isSmallCollege),
    numbers: [numerator, denominator, target],
    cells: [numerator, denominator, target].map(String),
  };
}

export const weeksChart = ({ overview }: Seen): Block =>
  chart({
    shape: 'columns',
    caption: CHART_TITLES.weeks,
    hint: '',
    head: T.weeksHead,
    rows: overview.weeks.map(({ monday, count, cumulative }) => ({
      label: toShortThaiDate(monday),
      text: T.weekText(count, cumulative),
      numbers: [count],
      cells: [String(count), String(cumulative)],
    })),
  });

export function mixChart(seen: Seen): Block {
  const names = MIX_STATUSES.map((status) => (status === '' ? UNREACHED : status));
  const said = (counts: readonly number[]): string =>
    names.flatMap((name, at) => (counts[at] ? [`${name} ${String(counts[at])}`] : [])).join(' · ');
  return chart({
    shape: 'stack',
    caption: CHART_TITLES.levels,
    hint: T.mixHint,
    head: [T.level, ...names],
    rows: seen.overview.levels.map(({ level, counts }) => ({
      label: levelName(seen, level),
      text: said(counts),
      numbers: counts,
      cells: counts.map(String),
    })),
  });
}

export const fieldsChart = (seen: Seen): Block =>
  chart({
    shape: 'range',
    caption: CHART_TITLES.fields,
    hint: T.fieldsHint,
    head: T.fieldsHead,
    rows: seen.overview.fields.map((rate) => fieldRow(seen, rate)),
  });

function fieldRow({ derived, words }: Seen, rate: Rate): ChartRow {
  const { indicator } = derived;
  const { interval, light } = figureCells(rate, indicator, words.rates);
  const value = describeRate(rate, words.rates.texts, indicator.isSmallCollege);
  const isDrawn = hasBar(rate);
  const { low, high } = rangeOf(rate);
  const shown = isDrawn ? String(interval) : '';
  return {
    label: words.rates.stratum(rate.stratum),
    text: T.range(value, shown),
    numbers: isDrawn ? [rate.value ?? 0, low, high].map((share) => share * 100) : [],
    cells: [value, shown, String(light)],
  };
}
