// Hidden numbers behind the charts of Home: derived like any view, but with nothing to read for a person.

import { OVEC_SEVEN } from '../indicator/indicator-row.ts';
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

const shown = (key: string, title: string, format?: Column['format']): Column => ({
  key,
  title,
  role: 'shown',
  width: 110,
  ...(format ? { format } : {}),
});

/** The headers name the series. */
export const CHART_DATA: Tab = {
  key: 'charts',
  title: 'ข้อมูลกราฟ',
  kind: 'view',
  colour: TAB_COLOUR.program,
  hidden: true,
  keepsOrder: true,
  note: 'ตัวเลขของกราฟในแท็บ หน้าหลัก โปรแกรมเขียนให้ ไม่ต้องพิมพ์ในแท็บนี้',
  columns: [
    { key: '_key', title: 'กุญแจ', role: 'key', width: 60, hidden: true },
    shown('week', 'สัปดาห์ที่เริ่ม'),
    shown('answers', 'คำตอบใหม่', 'integer'),
    shown('level', 'ระดับ'),
    ...MIX_COLUMNS.map((key, place) => shown(key, OVEC_SEVEN[place] ?? UNREACHED, 'integer')),
    shown('group', 'ระดับและสาขาวิชา'),
    shown('low', 'ถึงค่าต่ำของช่วง', 'decimal'),
    shown('toValue', 'ถึงค่าที่คำนวณได้', 'decimal'),
    shown('toHigh', 'ถึงค่าสูงของช่วง', 'decimal'),
    { key: '_print', title: 'ลายพิมพ์', role: 'print', width: 60, hidden: true },
  ],
};
