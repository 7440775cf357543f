// How the charts of Home look and what they are called.

import type { ChartId } from '../domain/tabs/chart-data-tab.ts';

interface ChartLook {
  readonly kind: 'columns' | 'bars';
  readonly options: Readonly<Record<string, unknown>>;
}

/** Of the seven statuses and of those not yet reached, who come last and pale. */
const STATUS_COLOURS = [
  '#5b7fb5',
  '#c0504d',
  '#7a5195',
  '#1f5f8b',
  '#1a6b6b',
  '#d08a1e',
  '#8d99a6',
  '#dadce0',
];

export const CHART_TITLES: Readonly<Record<ChartId, string>> = {
  weeks: 'คำตอบใหม่รายสัปดาห์ (คน)',
  levels: 'สถานะล่าสุดตามระดับ (คน)',
  fields: 'ได้งานทำหรือประกอบอาชีพอิสระภายใน ๑ ปี ตามระดับและสาขา (ร้อยละ พร้อมช่วงความเชื่อมั่น)',
};

export const CHART_LOOKS: Readonly<Record<ChartId, ChartLook>> = {
  weeks: {
    kind: 'columns',
    options: { title: CHART_TITLES.weeks, legend: { position: 'none' }, colors: ['#1a6b6b'] },
  },
  levels: {
    kind: 'bars',
    options: { title: CHART_TITLES.levels, isStacked: true, colors: STATUS_COLOURS },
  },
  fields: {
    kind: 'bars',
    options: {
      title: CHART_TITLES.fields,
      isStacked: true,
      colors: ['#1a6b6b', '#6fb1ad', '#cfe5e3'],
      hAxis: { viewWindow: { min: 0, max: 100 } },
      legend: { position: 'top' },
    },
  },
};

const LEAST_HEIGHT = 340;

/** Every bar needs room for its name. */
export const heightOf = (id: ChartId, lines: number): { readonly height: number } => ({
  height: id === 'fields' ? Math.max(LEAST_HEIGHT, 120 + lines * 30) : LEAST_HEIGHT,
});
