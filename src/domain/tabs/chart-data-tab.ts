// Hidden numbers behind the charts of Home: derived like any view, but with nothing to read for a person.

import { OVEC_SEVEN } from '../indicator/indicator-row.ts';
import { shown, view } from './columns.ts';
import { TAB_COLOUR, type Column, type Tab } from './tab.ts';

export const UNREACHED = 'ยังติดตามไม่ได้';

/** In the order of the official table, then those not yet reached. */
export const MIX_COLUMNS = [
  'study',
  'waiting',
  'stateFirm',
  'government',
  'firm',
  'selfEmployed',
  'otherwise',
  'unreached',
] as const;

export type ChartId = 'weeks' | 'levels' | 'fields';

/** Columns of each chart, side by side; the first names what stands in a line. */
export const CHART_COLUMNS: Readonly<Record<ChartId, readonly string[]>> = {
  weeks: ['week', 'answers'],
  levels: ['level', ...MIX_COLUMNS],
  fields: ['group', 'low', 'toValue', 'toHigh'],
};

const column = (key: string, title: string, format?: Column['format']): Column =>
  shown(key, title, 110, format ? { format } : {});

/** The headers name the series. */
export const CHART_DATA: Tab = view(
  {
    key: 'charts',
    title: 'ข้อมูลกราฟ',
    colour: TAB_COLOUR.program,
    hidden: true,
    keepsOrder: true,
    note: 'ตัวเลขของกราฟในแท็บ หน้าหลัก โปรแกรมเขียนให้ ไม่ต้องพิมพ์ในแท็บนี้',
  },
  [
    column('week', 'สัปดาห์ที่เริ่ม'),
    column('answers', 'คำตอบใหม่', 'integer'),
    column('level', 'ระดับ'),
    ...MIX_COLUMNS.map((key, place) => column(key, OVEC_SEVEN[place] ?? UNREACHED, 'integer')),
    column('group', 'ระดับและสาขาวิชา'),
    column('low', 'ถึงค่าต่ำของช่วง', 'decimal'),
    column('toValue', 'ถึงค่าที่คำนวณได้', 'decimal'),
    column('toHigh', 'ถึงค่าสูงของช่วง', 'decimal'),
  ],
);
