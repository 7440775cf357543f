// Codes and Thai labels of the Roster's drop-down cells: standing and batch.

import type { Standing } from '../graduations/graduation.ts';
import { normalizeThai } from '../thai/normalize.ts';

/** Round of approval in which a graduation was approved. */
export type Batch = 'regular' | 'summer' | 'late';

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  expected: 'คาดว่าจะสำเร็จ',
  approved: 'สำเร็จการศึกษา',
  omitted: 'สำเร็จการศึกษา (ชื่อตกหล่น)',
  notYet: 'ยังไม่จบ',
  summer: 'รอภาคฤดูร้อน',
  withdrawn: 'ลาออก',
};

export const BATCH_LABELS: Readonly<Record<Batch, string>> = {
  regular: 'ปกติ',
  summer: 'ภาคฤดูร้อน',
  late: 'ตกค้าง',
};

export const isStanding = (text: string): text is Standing => text in STANDING_LABELS;

/** What staff write by hand instead of the label. */
const STANDING_ALSO: Readonly<Record<string, Standing>> = {
  คาดว่าจะสำเร็จการศึกษา: 'expected',
  คาดว่าจะจบ: 'expected',
  สำเร็จ: 'approved',
  จบ: 'approved',
  จบแล้ว: 'approved',
  จบการศึกษา: 'approved',
  สำเร็จการศึกษาแล้ว: 'approved',
  ชื่อตกหล่น: 'omitted',
  ตกหล่น: 'omitted',
  ไม่จบ: 'notYet',
  ยังไม่สำเร็จ: 'notYet',
  ยังไม่สำเร็จการศึกษา: 'notYet',
  ภาคฤดูร้อน: 'summer',
  ออก: 'withdrawn',
  พ้นสภาพ: 'withdrawn',
};

const BATCH_ALSO: Readonly<Record<string, Batch>> = {
  ภาคปกติ: 'regular',
  ภาคเรียนปกติ: 'regular',
  ฤดูร้อน: 'summer',
  ภาคเรียนฤดูร้อน: 'summer',
};

const keyOf = (text: string): string => normalizeThai(text).replace(/\s/g, '').toLowerCase();

const reverse = <T extends string>(
  labels: Readonly<Record<T, string>>,
  also: Readonly<Record<string, T>>,
): ReadonlyMap<string, T> => {
  const codes = Object.keys(labels) as T[];
  return new Map<string, T>([
    ...Object.entries(also).map(([text, code]): [string, T] => [keyOf(text), code]),
    ...codes.map((code): [string, T] => [keyOf(labels[code]), code]),
    ...codes.map((code): [string, T] => [keyOf(code), code]),
  ]);
};

const STANDINGS = reverse(STANDING_LABELS, STANDING_ALSO);
const BATCHES = reverse(BATCH_LABELS, BATCH_ALSO);

/** null when the cell holds something that is no standing; an empty cell means expected. */
export const parseStanding = (text: string): Standing | null =>
  keyOf(text) === '' ? 'expected' : (STANDINGS.get(keyOf(text)) ?? null);

/** '' when the cell is empty or holds something else. */
export const parseBatch = (text: string): Batch | '' => BATCHES.get(keyOf(text)) ?? '';

export const batchLabel = (batch: Batch | ''): string => (batch === '' ? '' : BATCH_LABELS[batch]);
