// The public version: nothing hidden may be computed from what is shown, by subtraction or by trying out.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LETTER_ALL, LETTER_TRACKED } from '../../../src/domain/indicator/built-in-definitions.ts';
import { computeIndicator, type Rate } from '../../../src/domain/indicator/compute-indicator.ts';
import { publicLines } from '../../../src/domain/indicator/format-public.ts';
import type { IndicatorRow } from '../../../src/domain/indicator/indicator-row.ts';
import { DEFAULT_INDICATOR_SETTINGS } from '../../../src/domain/indicator/indicator-settings.ts';
import {
  PUBLIC_COUNTS,
  publicVersion,
  type PublicCount,
  type PublicRow,
} from '../../../src/domain/indicator/public-version.ts';
import type { Level } from '../../../src/domain/thai/level.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { PUBLIC_TEXTS } from '../../../src/texts/indicator-texts.ts';
import { row, times, untracked } from './sample.ts';
import { recoverable } from './recover.ts';

const OPEN = { ...DEFAULT_INDICATOR_SETTINGS, publicGate: 0, smallCollegeBelow: 0 };

const ratesOf = (rows: readonly IndicatorRow[], definition = LETTER_TRACKED): Rate[] =>
  computeIndicator(rows, {
    definitions: [definition],
    strata: ['total', 'level', 'levelField'],
    compare: compareThai,
  });

interface Field {
  readonly level: Level;
  readonly field: string;
  readonly counts: readonly [yes: number, no: number, untracked: number];
}

const rowsOf = (fields: readonly Field[]): IndicatorRow[] =>
  fields.flatMap(({ level, field, counts: [yes, no, open] }) => [
    ...times(yes, row({ level, field, employedWithinYear: 'yes' })),
    ...times(no, row({ level, field })),
    ...times(open, untracked({ level, field })),
  ]);

/** Small counts often, so that nearly every table has something to hide. */
const anyCount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 40 }) },
);

const tables = (maxFields: number, count: fc.Arbitrary<number>): fc.Arbitrary<Field[]> =>
  fc
    .uniqueArray(
      fc.record({
        level: fc.constantFrom<Level>('PVC', 'PVS', 'BA'),
        field: fc.constantFrom('ก', 'ข', 'ค', 'ง'),
        counts: fc.tuple(count, count, count),
      }),
      {
        minLength: 1,
        maxLength: maxFields,
        selector: ({ level, field }) => `${level}/${field}`,
      },
    )
    // Without anybody there is no table.
    .filter((fields) => rowsOf(fields).length > 0);

const publicRows = (fields: readonly Field[], settings = OPEN, definition = LETTER_TRACKED) => {
  const version = publicVersion(ratesOf(rowsOf(fields), definition), settings);
  if (version.kind !== 'table') throw new Error(version.kind);
  return version.rows;
};

const COUNTS: readonly PublicCount[] = [...PUBLIC_COUNTS, 'all'];
const exactCount = (rate: Rate | undefined, count: PublicCount): number => {
  const { numerator = NaN, denominator = NaN, all = NaN } = rate ?? {};
  return { yes: numerator, no: denominator - numerator, notInBase: all - denominator, all }[count];
};

const hiddenIn = (rows: readonly PublicRow[]): number =>
  rows.flatMap(({ counts }) => COUNTS.filter((count) => counts[count] === null)).length;

describe('no hidden count can be recovered', () => {
  test('by subtraction over rows, columns and margins, in 1,000 random tables', () => {
    let hiding = 0;
    fc.assert(
      fc.property(tables(12, anyCount), fc.constantFrom(3, 5, 10), (fields, publicFloor) => {
        const rows = publicRows(fields, { ...OPEN, publicFloor });
        if (hiddenIn(rows) > 0) hiding += 1;
        expect(recoverable(rows)).toEqual([]);
      }),
      { seed: 2569, numRuns: 1000 },
    );
    expect(hiding).toBeGreaterThan(800);
  });

  test('by trying out every table that fits what is shown', () => {
    let tried = 0;
    fc.assert(
      fc.property(tables(3, fc.integer({ min: 0, max: 5 })), (fields) => {
        const one = fields.map((field) => ({ ...field, level: 'PVC' as const }));
        const distinct = one.filter(
          ({ field }, at) => one.findIndex((other) => other.field === field) === at,
        );
        const rows = publicRows(distinct, { ...OPEN, publicFloor: 3 });
        const values = valuesThatFit(rows);
        if (values === null) return;
        tried += 1;
        for (const found of values) expect(found.size).toBeGreaterThan(1);
      }),
      { seed: 2570, numRuns: 150 },
    );
    expect(tried).toBeGreaterThan(30);
  });

  test('the solver finds what is left open: one hidden count in a row alone', () => {
    const rows = publicRows([
      { level: 'PVC', field: 'ก', counts: [20, 30, 10] },
      { level: 'PVC', field: 'ข', counts: [21, 31, 11] },
    ]);
    const careless = rows.map((each, at) =>
      at === 2 ? { ...each, counts: { ...each.counts, yes: null } } : each,
    );
    expect(hiddenIn(rows)).toBe(0);
    expect(recoverable(careless)).toEqual(['2/yes']);
  });
});

describe('what is hidden and what is shown', () => {
  test('every count from one up to below the floor is hidden, zeros and the rest only beside one', () => {
    fc.assert(
      fc.property(tables(8, anyCount), (fields) => {
        const rates = ratesOf(rowsOf(fields));
        const rows = publicRows(fields);
        const cells = rows.flatMap(({ counts }, at) =>
          COUNTS.map((count) => ({ shown: counts[count], exact: exactCount(rates[at], count) })),
        );
        for (const { shown, exact } of cells) {
          if (exact > 0 && exact < 5) expect(shown).toBeNull();
          else if (exact === 0) expect(shown).toBe(0);
          else expect([exact, null]).toContain(shown);
        }
      }),
      { seed: 2571, numRuns: 300 },
    );
  });

  test('a table without small counts is shown whole, with percentages on bases that are large enough', () => {
    const rows = publicRows([
      { level: 'PVC', field: 'ก', counts: [20, 30, 10] },
      { level: 'PVS', field: 'ข', counts: [8, 9, 10] },
    ]);
    expect(hiddenIn(rows)).toBe(0);
    expect(rows.map(({ value }) => value)).toEqual([28 / 67, 0.4, null, 0.4, null]);
  });

  test('no percentage where a part of its base is hidden, or too few of the group are known', () => {
    const fields: Field[] = [
      { level: 'PVC', field: 'ก', counts: [97, 3, 0] },
      { level: 'PVC', field: 'ข', counts: [96, 4, 0] },
      { level: 'PVS', field: 'ค', counts: [30, 30, 60] },
    ];
    const rows = publicRows(fields, { ...OPEN, publicGate: 70 });
    const valueOf = (field: string) => rows.find(({ stratum }) => stratum.name === field)?.value;
    expect([valueOf('ก'), valueOf('ข'), valueOf('ค')]).toEqual([null, null, null]);
  });

  test.each([
    [5, [30, 35, 10, 75]],
    [1, [28, 34, 12, 74]],
    [0, [28, 34, 12, 74]],
  ])('counts are rounded to multiples of %i', (publicRounding, shown) => {
    const [total] = publicRows([{ level: 'PVC', field: 'ก', counts: [28, 34, 12] }], {
      ...OPEN,
      publicRounding,
    });
    expect(COUNTS.map((count) => total?.counts[count])).toEqual(shown);
  });

  test('where all are in the base, the untracked are in it too', () => {
    const [total] = publicRows(
      [{ level: 'PVC', field: 'ก', counts: [28, 34, 12] }],
      OPEN,
      LETTER_ALL,
    );
    expect(total?.counts).toEqual({ yes: 28, no: 46, notInBase: 0, all: 74 });
  });
});

describe('gate and small college', () => {
  const lines = (counts: Field['counts'], settings = DEFAULT_INDICATOR_SETTINGS): string[] => {
    const version = publicVersion(
      ratesOf(rowsOf([{ level: 'PVC', field: 'ก', counts }])),
      settings,
    );
    return [...publicLines(version, { texts: PUBLIC_TEXTS, settings }).values()];
  };

  test.each([
    [
      [69, 0, 31],
      'below the gate nothing but the reason',
      'ยังไม่เผยแพร่ เพราะติดตามได้ร้อยละ 69.00 ต่ำกว่าเกณฑ์เผยแพร่ร้อยละ 70',
    ],
    [[0, 0, 0], 'nobody', 'ยังไม่เผยแพร่ เพราะติดตามได้ร้อยละ 0 ต่ำกว่าเกณฑ์เผยแพร่ร้อยละ 70'],
    [
      [20, 11, 8],
      'a small college is one line',
      'ทั้งวิทยาลัย: ผู้สำเร็จการศึกษา 39 คน เข้าเกณฑ์ 20 คน ไม่เข้าเกณฑ์ 11 คน ไม่อยู่ในตัวหาร 8 คน ร้อยละ 64.52',
    ],
    [
      [20, 2, 8],
      'and hides what subtraction would tell',
      'ทั้งวิทยาลัย: ผู้สำเร็จการศึกษา 30 คน เข้าเกณฑ์ 20 คน ไม่เข้าเกณฑ์ – คน ไม่อยู่ในตัวหาร – คน',
    ],
  ] as const)('%j: %s', (counts, _, line) => {
    expect(lines(counts)).toEqual([line]);
  });

  test('beside rounded counts the percentage is whole', () => {
    expect(lines([20, 11, 8], { ...DEFAULT_INDICATOR_SETTINGS, publicRounding: 5 })).toEqual([
      'ทั้งวิทยาลัย: ผู้สำเร็จการศึกษา 40 คน เข้าเกณฑ์ 20 คน ไม่เข้าเกณฑ์ 10 คน ไม่อยู่ในตัวหาร 10 คน ร้อยละ 65',
    ]);
  });

  test('a large college of which only the total is asked is one line too, and hides as well', () => {
    const rates = ratesOf(rowsOf([{ level: 'PVC', field: 'ก', counts: [150, 3, 10] }])).slice(0, 1);
    const version = publicVersion(rates, DEFAULT_INDICATOR_SETTINGS);
    expect(version).toMatchObject({ kind: 'line', rows: [{ counts: { yes: 150, no: null } }] });
    expect(recoverable(version.kind === 'line' ? version.rows : [])).toEqual([]);
  });

  test('a large college is a table: total, levels, fields', () => {
    expect(lines([80, 30, 10])).toHaveLength(3);
  });
});

/** Values that each hidden count takes over all tables of one level that fit; null = too many to try. */
function valuesThatFit(rows: readonly PublicRow[]): Set<number>[] | null {
  const fields = rows.slice(2);
  const open = fields.flatMap(({ counts }, at) =>
    PUBLIC_COUNTS.filter((count) => counts[count] === null).map((count) => ({ at, count })),
  );
  if (open.length === 0 || open.length > 5) return null;
  const values = new Map<string, Set<number>>();
  const body = fields.map(({ counts }) => PUBLIC_COUNTS.map((count) => counts[count] ?? 0));
  const visit = (next: number): void => {
    const cell = open[next];
    const line = cell && body[cell.at];
    if (cell === undefined || line === undefined) {
      noteIfFits(rows, body, values);
      return;
    }
    for (let value = 1; value <= 6; value++) {
      line[PUBLIC_COUNTS.indexOf(cell.count)] = value;
      visit(next + 1);
    }
  };
  visit(0);
  return [...values.values()];
}

function noteIfFits(
  rows: readonly PublicRow[],
  body: readonly (readonly number[])[],
  values: Map<string, Set<number>>,
): void {
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const withSum = (line: readonly number[]): number[] => [...line, sum(line)];
  const totals = PUBLIC_COUNTS.map((_, column) => sum(body.map((line) => line[column] ?? 0)));
  const table = [totals, totals, ...body].map(withSum);
  const cells = rows.flatMap(({ counts }, at) =>
    COUNTS.map((count, column) => ({
      key: `${at}/${count}`,
      shown: counts[count],
      value: table[at]?.[column] ?? NaN,
    })),
  );
  if (cells.some(({ shown, value }) => shown !== null && shown !== value)) return;
  for (const { key, value } of cells.filter(({ shown }) => shown === null)) {
    const held = values.get(key);
    if (held === undefined) values.set(key, new Set([value]));
    else held.add(value);
  }
}
