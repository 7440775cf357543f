// The row of a rate: the figure with everything one needs to check it, in a large college and a small one.

import { describe, expect, test } from '@jest/globals';
import { IQA, LETTER_TRACKED } from '../../../src/domain/indicator/built-in-definitions.ts';
import { computeIndicator } from '../../../src/domain/indicator/compute-indicator.ts';
import { sameRateIn } from '../../../src/domain/indicator/earlier-cohorts.ts';
import type { IndicatorRow } from '../../../src/domain/indicator/indicator-row.ts';
import { DEFAULT_INDICATOR_SETTINGS } from '../../../src/domain/indicator/indicator-settings.ts';
import { postStratified } from '../../../src/domain/indicator/post-stratified.ts';
import { publicVersion } from '../../../src/domain/indicator/public-version.ts';
import { INDICATOR } from '../../../src/domain/tabs/view-tabs.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { indicatorRow } from '../../../src/domain/views/indicator-view.ts';
import { contentColumns } from '../../../src/domain/views/view-row.ts';
import { RATE_WORDING } from '../../../src/texts/indicator-texts.ts';
import { row, times, untracked } from '../indicator/sample.ts';

const WORKS = row({ employedWithinYear: 'yes', status: 'WORK_PRIVATE', ovec7: 'ทำงานเอกชน' });
const NOTHING = { tracked: false, employedWithinYear: 'unknown', status: '', ovec7: '' } as const;

const rates = (rows: readonly IndicatorRow[], definition = LETTER_TRACKED) =>
  computeIndicator(rows, { definitions: [definition], compare: compareThai });

function weightedOf(rows: readonly IndicatorRow[], definition = LETTER_TRACKED) {
  const all = rates(rows, definition);
  const [total] = all;
  if (total === undefined) throw new Error('the total is always there');
  return postStratified(
    total,
    all.filter(({ stratum }) => stratum.kind === 'levelField'),
  );
}

interface Seen {
  readonly rows: readonly IndicatorRow[];
  readonly before?: readonly IndicatorRow[];
  readonly isSmallCollege?: boolean;
  readonly definition?: typeof IQA;
}

function cellsOf({ rows, before = [], isSmallCollege = false, definition }: Seen) {
  const earlier = before.length === 0 ? [] : [{ cohort: '2567', rates: rates(before, definition) }];
  const context = {
    settings: DEFAULT_INDICATOR_SETTINGS,
    isSmallCollege,
    list: { approved: rows.length, leftOut: [] },
    inEarlierCohorts: sameRateIn(earlier),
    published: publicVersion(rates(rows, definition), DEFAULT_INDICATOR_SETTINGS),
    weighted: weightedOf(rows, definition),
  };
  const [total] = rates(rows, definition);
  if (total === undefined) throw new Error('the total is always there');
  return indicatorRow('2568', context, RATE_WORDING)(total);
}

describe('a large college', () => {
  const rows = [
    ...times(200, WORKS),
    ...times(24, { ...WORKS, ownWord: NOTHING }),
    ...times(56, row()),
    ...times(120, untracked()),
  ];
  const { key, cells } = cellsOf({ rows, before: [...times(30, WORKS), ...times(10, row())] });

  test('every column has its cell, and no cell is without a column', () => {
    const columns = contentColumns(INDICATOR).map((column) => column.key);
    expect(Object.keys(cells).sort()).toEqual([...columns].sort());
    expect(key).toBe('2568/LETTER_TRACKED/total');
  });

  test.each([
    ['rate', '80.00'],
    ['light', 'รายงานได้'],
    ['numerator', 224],
    ['denominator', 280],
    ['all', 400],
    ['tracked', 280],
    ['untracked', 120],
    ['trackedRate', '70.00'],
    ['responded', 256],
    ['responseRate', '64.00'],
    ['ownWord', 'ร้อยละ 78.13 (200 จาก 256 คน)'],
    ['interval', '77.31–82.44'],
    ['bounds', '56.00–86.00'],
    ['weighted', 'ร้อยละ 80.00 (ต่างจากที่รายงาน 0.00 จุด)'],
    ['band', ''],
    ['before1', '2567: ร้อยละ 75.00 (30 จาก 40 คน)'],
    ['before2', ''],
    [
      'published',
      'ทั้งวิทยาลัย: ผู้สำเร็จการศึกษา 400 คน เข้าเกณฑ์ 224 คน ไม่เข้าเกณฑ์ 56 คน ไม่อยู่ในตัวหาร 120 คน ร้อยละ 80.00',
    ],
    ['needed', 'ถึงเป้าหมายร้อยละ 80 อีก 40 คน, แน่นอนไม่เกิน ±5 จุด อีก 80 คน'],
    [
      'sentence',
      'ผู้สำเร็จการศึกษา 400 คน ติดตามได้ 280 คน ใช้เป็นตัวหาร 280 คน เข้าเกณฑ์ 224 คน ยังไม่ทราบอีก 120 คน เมื่อทราบครบ ผู้เข้าเกณฑ์จะอยู่ระหว่าง 224 ถึง 344 จาก 400 คน',
    ],
    [
      'way',
      'อนุมัติ 400 → ติดตามได้ 280 (ตัดออก 120: ยังติดตามไม่ได้ 120 คน) → ตัวตั้ง 224 (ตัดออก 56: ไม่เข้าเกณฑ์หรือยังไม่ครบ 1 ปี 56 คน)',
    ],
  ])('%s: %s', (column, shown) => {
    expect(cells[column]).toBe(shown);
  });

  test('a graded definition names its level; nobody known means no data', () => {
    expect(cellsOf({ rows, definition: IQA }).cells).toMatchObject({
      rate: '56.00',
      band: 'ปานกลาง',
    });
    expect(cellsOf({ rows: times(20, untracked()) }).cells).toMatchObject({
      rate: 'ไม่มีข้อมูล',
      light: 'ยังไม่ควรรายงาน',
      interval: '',
      sentence: 'ไม่มีข้อมูล',
    });
  });
});

describe('a small college', () => {
  const small = (rows: readonly IndicatorRow[]) => cellsOf({ rows, isSmallCollege: true }).cells;

  test('counts come before the percentage', () => {
    expect(
      small([...times(25, WORKS), ...times(10, row()), ...times(4, untracked())]),
    ).toMatchObject({
      rate: '25 จาก 35 คน (ร้อยละ 71.43)',
      trackedRate: '89.74',
    });
  });

  test('on a base under ten there is no percentage anywhere', () => {
    const cells = small([...times(5, WORKS), ...times(2, row()), ...times(2, untracked())]);
    expect(cells).toMatchObject({
      rate: '5 จาก 7 คน',
      trackedRate: '',
      responseRate: '',
      ownWord: '5 จาก 7 คน',
      interval: '',
      bounds: '',
      weighted: 'ติดตามได้ 7 คน น้อยเกินไปที่จะถ่วงน้ำหนัก',
      light: 'รายงานอย่างระวัง',
    });
    const { needed: _, ...others } = cells;
    expect(JSON.stringify(others)).not.toContain('ร้อยละ');
  });

  test('when everybody is known there is no interval', () => {
    const { interval, sentence } = small([...times(25, WORKS), ...times(10, row())]);
    expect(interval).toBe('ทราบครบทุกคน');
    expect(sentence).toBe('ผู้สำเร็จการศึกษา 35 คน ติดตามได้ 35 คน ใช้เป็นตัวหาร 35 คน เข้าเกณฑ์ 25 คน');
  });
});
