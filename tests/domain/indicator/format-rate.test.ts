// Rates in words, quality levels on the unrounded value, and the table of the seven statuses.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeIndicator } from '../../../src/domain/indicator/compute-indicator.ts';
import { LETTER_TRACKED } from '../../../src/domain/indicator/built-in-definitions.ts';
import {
  describeRate,
  formatExclusions,
  formatInterval,
  formatOpen,
  formatPercent,
  formatRange,
} from '../../../src/domain/indicator/format-rate.ts';
import type { IndicatorRow } from '../../../src/domain/indicator/indicator-row.ts';
import { OVEC_SEVEN } from '../../../src/domain/indicator/indicator-row.ts';
import { countSeven, ovecSummary } from '../../../src/domain/indicator/ovec-summary.ts';
import { DEFAULT_INDICATOR_SETTINGS } from '../../../src/domain/indicator/indicator-settings.ts';
import { bandOf, qualityBands } from '../../../src/domain/indicator/quality-bands.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';
import { RATE_TEXTS, reasonText } from '../../../src/texts/indicator-texts.ts';
import { anyRows, row, times, untracked } from './sample.ts';

describe('formatPercent', () => {
  test.each([
    [224 / 280, '80.00'],
    [1 / 3, '33.33'],
    [2 / 3, '66.67'],
    [201 / 20_000, '1.01'],
    [1 / 800, '0.13'],
    [0.79996, '80.00'],
    [0, '0.00'],
    [1, '100.00'],
    [null, 'ไม่มีข้อมูล'],
  ])('%d is %s', (value, text) => {
    expect(formatPercent(value, RATE_TEXTS.noData)).toBe(text);
  });

  test('equals integer arithmetic for every rate of up to 400 graduations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (all, some) => {
        const yes = some % (all + 1);
        const hundredths = Math.floor((yes * 20_000 + all) / (2 * all));
        expect(formatPercent(yes / all, '')).toBe((hundredths / 100).toFixed(2));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});

describe('bandOf', () => {
  test.each([
    [0.8, 'ยอดเยี่ยม'],
    [0.79996, 'ดีเลิศ'],
    [0.7, 'ดีเลิศ'],
    [0.6999999, 'ดี'],
    [0.5, 'ปานกลาง'],
    [0.49, 'กำลังพัฒนา'],
    [0, 'กำลังพัฒนา'],
    [null, null],
  ])('%d is %s, whatever it prints as', (value, name) => {
    expect(bandOf(value, qualityBands(DEFAULT_INDICATOR_SETTINGS))?.name ?? null).toBe(name);
  });
});

describe('sentences', () => {
  const works = row({ employedWithinYear: 'yes' });
  const rate = (rows: readonly IndicatorRow[]) => {
    const [first] = computeIndicator(rows, {
      definitions: [LETTER_TRACKED],
      compare: compareThai,
    });
    if (first === undefined) throw new Error('the total is always there');
    return first;
  };

  test.each([
    [5, 3, '5 จาก 8 คน', 'no percentage on a base under ten'],
    [12, 13, '12 จาก 25 คน (ร้อยละ 48.00)', 'counts first on a small base'],
    [224, 56, 'ร้อยละ 80.00 (224 จาก 280 คน)', 'the percentage first on a large one'],
    [0, 0, 'ไม่มีข้อมูล', 'nobody'],
  ])('%i yes and %i no: %s (%s)', (yes, no, text) => {
    expect(describeRate(rate([...times(yes, works), ...times(no, row())]), RATE_TEXTS)).toBe(text);
  });

  test('interval and bounds', () => {
    const some = rate([...times(224, works), ...times(56, row()), ...times(120, untracked())]);
    expect(formatInterval(some, RATE_TEXTS)).toBe('77.31–82.44');
    expect(formatRange(some.bounds, RATE_TEXTS)).toBe('56.00–86.00');
    expect(formatInterval(rate([works]), RATE_TEXTS)).toBe('ทราบครบทุกคน');
    expect(formatInterval(rate([]), RATE_TEXTS)).toBe('');
  });

  test('who could still change the figure', () => {
    const rows = [works, row({ employedWithinYear: 'unknown' }), ...times(3, untracked())];
    expect(formatOpen(rate(rows), RATE_TEXTS)).toBe(
      'ยังติดตามไม่ได้ 3 คน, ยังไม่ครบ 1 ปี หรือยังไม่ทราบ 1 คน',
    );
    expect(formatOpen(rate([works]), RATE_TEXTS)).toBe('');
  });

  test('exclusions by their Thai reason; one that the college made up stands as it is', () => {
    const rows = [
      { ...works, excluded: 'DECEASED' },
      { ...works, excluded: 'ย้ายประเทศ' },
    ];
    const text = formatExclusions(rate(rows), RATE_TEXTS, reasonText);
    expect(text).toBe('เสียชีวิต 1 คน, ย้ายประเทศ 1 คน');
  });
});

describe('ovecSummary', () => {
  test('one line per level, ประเภทวิชา and สาขาวิชา in Thai order', () => {
    const rows = [
      row({ level: 'PVS', program: 'พาณิชยกรรม', field: 'การตลาด' }),
      row({ level: 'PVC', program: 'อุตสาหกรรม', field: 'ช่างยนต์' }),
      row({ level: 'PVC', program: 'พาณิชยกรรม', field: 'การบัญชี' }),
      untracked({ level: 'PVC', program: 'พาณิชยกรรม', field: 'การบัญชี' }),
    ];
    const lines = ovecSummary(rows, compareThai);
    expect(lines.map((line) => `${line.level} ${line.program} ${line.field}`)).toEqual([
      'PVC พาณิชยกรรม การบัญชี',
      'PVC อุตสาหกรรม ช่างยนต์',
      'PVS พาณิชยกรรม การตลาด',
    ]);
    expect(lines[0]).toMatchObject({ graduates: 2, tracked: 1 });
    expect(lines[0]?.counts['รองานหรือว่างงาน']).toBe(1);
  });

  test('the seven sum to ติดตามได้ in every line and in all, in any order', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const lines = ovecSummary(rows, compareThai);
        for (const line of [...lines, countSeven(rows)]) {
          const sum = OVEC_SEVEN.reduce((all, status) => all + line.counts[status], 0);
          expect(sum).toBe(line.tracked);
          expect(line.tracked).toBeLessThanOrEqual(line.graduates);
        }
        expect(lines.reduce((all, line) => all + line.graduates, 0)).toBe(rows.length);
        expect(ovecSummary([...rows].reverse(), compareThai)).toEqual(lines);
      }),
      { seed: 2566, numRuns: 300 },
    );
  });
});
