// Laws of cells and lines that hold for any content; the seed is fixed and printed on failure.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { doubtVariant } from '../../host/doubts.ts';
import { cellAt, edgesOf, putValue, stripCells } from '../../host/spreadsheet/cells.ts';
import { deleteLines, insertLines, moveLines } from '../../host/spreadsheet/dimensions.ts';
import { instantOfSerial, serialOf } from '../../host/spreadsheet/serial.ts';
import { newSheet, type SheetState } from '../../host/spreadsheet/sheet-state.ts';
import { sortArea } from '../../host/spreadsheet/sort.ts';
import { typedText } from '../../host/spreadsheet/typing.ts';
import { a1Of, columnLetters, columnNumber, parseA1 } from '../../host/spreadsheet/a1.ts';
import { instantOf, isoWithOffset, localTime, offsetAt, utcOf } from '../../host/world/zone.ts';

const SEED = 20_260_320;
const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, law), { seed: SEED, numRuns: 200 });
};

const line = fc.integer({ min: 1, max: 12 });
const values = fc.array(
  fc.array(fc.oneof(fc.constant(''), fc.integer(), fc.string()), { maxLength: 6 }),
  {
    maxLength: 12,
  },
);

function sheetOf(rows: readonly (readonly (string | number)[])[]): SheetState {
  const sheet = newSheet(1, 'ก', { rows: 12, columns: 12 });
  rows.forEach((cells, r) => {
    cells.forEach((value, c) => putValue(sheet, { row: r + 1, column: c + 1 }, value));
  });
  return sheet;
}

function contents(sheet: SheetState): unknown[][] {
  const { row, column } = edgesOf(sheet);
  return Array.from({ length: row }, (_r, r) =>
    Array.from({ length: column }, (_c, c) => cellAt(sheet, r + 1, c + 1)?.v ?? ''),
  );
}

describe('lines', () => {
  test.each(['row', 'column'] as const)('%ss inserted and deleted again change nothing', (axis) => {
    check(fc.tuple(values, line, line), ([rows, before, count]) => {
      const sheet = sheetOf(rows);
      sheet.merges = [{ row: 2, column: 2, rows: 3, columns: 3 }];
      const was = [contents(sheet), structuredClone(sheet.merges), sheet.maxRows, sheet.maxColumns];
      insertLines(sheet, axis, before, count);
      deleteLines(sheet, axis, before, count);
      expect([contents(sheet), sheet.merges, sheet.maxRows, sheet.maxColumns]).toEqual(was);
    });
  });

  test('moved rows are the same rows', () => {
    check(fc.tuple(values, line, line), ([rows, from, before]) => {
      const sheet = sheetOf(rows);
      const was = contents(sheet)
        .map(String)
        .filter((row) => row.replace(/,/g, '') !== '');
      moveLines(sheet, 'row', { from, count: 1, before });
      const is = contents(sheet)
        .map(String)
        .filter((row) => row.replace(/,/g, '') !== '');
      expect(is.sort()).toEqual(was.sort());
    });
  });

  test('sorting twice is sorting once, and loses nothing', () => {
    check(values, (rows) => {
      const sheet = sheetOf(rows);
      const area = { row: 1, column: 1, rows: 12, columns: 6 };
      const was = contents(sheet)
        .flat()
        .filter((value) => value !== '');
      sortArea(sheet, area, [{ column: 1, ascending: true }]);
      const once = contents(sheet);
      sortArea(sheet, area, [{ column: 1, ascending: true }]);
      expect(contents(sheet)).toEqual(once);
      expect(
        once
          .flat()
          .filter((value) => value !== '')
          .map(String)
          .sort(),
      ).toEqual(was.map(String).sort());
    });
  });

  test('what is filled can be emptied', () => {
    check(values, (rows) => {
      const sheet = sheetOf(rows);
      for (let row = 1; row <= 12; row++) {
        for (let column = 1; column <= 6; column++) putValue(sheet, { row, column }, null);
      }
      expect(edgesOf(sheet)).toEqual({ row: 0, column: 0 });
    });
  });
});

describe('edges', () => {
  type Change = (sheet: SheetState) => void;
  const axis = fc.constantFrom('row' as const, 'column' as const);
  const count = fc.integer({ min: 1, max: 4 });
  const area = fc.record({ row: line, column: line, rows: count, columns: count });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(line, line, fc.constantFrom('ก', 1, '', null)).map(
      ([row, column, value]): Change =>
        (sheet) =>
          void putValue(sheet, { row, column }, value),
    ),
    fc
      .tuple(area, fc.constantFrom(['v', 'f', 'l'] as const, ['s'] as const))
      .map(([cleared, taken]): Change => (sheet) => {
        stripCells(sheet, cleared, taken);
      }),
    fc.tuple(axis, line, count).map(([along, before, added]): Change => (sheet) => {
      insertLines(sheet, along, before, added);
    }),
    fc.tuple(axis, line, count).map(([along, from, gone]): Change => (sheet) => {
      deleteLines(sheet, along, from, gone);
    }),
    fc.tuple(axis, line, count, line).map(([along, from, moved, before]): Change => (sheet) => {
      moveLines(sheet, along, { from, count: moved, before });
    }),
    fc.tuple(area, fc.boolean()).map(([sorted, ascending]): Change => (sheet) => {
      sortArea(sheet, sorted, [{ column: sorted.column, ascending }]);
    }),
  );

  function scanned(sheet: SheetState): { row: number; column: number } {
    const filled = sheet.rows.flatMap((cells, r) =>
      (cells ?? []).flatMap((cell, c) => (cell?.v === undefined ? [] : [{ r: r + 1, c: c + 1 }])),
    );
    return {
      row: Math.max(0, ...filled.map(({ r }) => r)),
      column: Math.max(0, ...filled.map(({ c }) => c)),
    };
  }

  test('after any changes in any order they are what a walk over all cells finds', () => {
    check(fc.tuple(values, fc.array(change, { maxLength: 12 })), ([rows, changes]) => {
      const sheet = sheetOf(rows);
      for (const does of changes) {
        does(sheet);
        expect(edgesOf(sheet)).toEqual(scanned(sheet));
      }
    });
  });

  test('asked only at the end they are the same', () => {
    check(fc.tuple(values, fc.array(change, { maxLength: 12 })), ([rows, changes]) => {
      const sheet = sheetOf(rows);
      for (const does of changes) does(sheet);
      expect(edgesOf(sheet)).toEqual(scanned(sheet));
    });
  });
});

describe('text', () => {
  const rules = (format: string | undefined, locale = 'th_TH') => ({
    locale,
    format,
    year: 2026,
    doubt: (id: string) => (id.startsWith('apostrophe') ? 'stays' : doubtVariant({}, id)),
  });
  test('under @ every text stays itself', () => {
    check(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(typedText(text, rules('@')).value).toBe(text === '' ? null : text);
    });
  });
  test('without a digit and no sign of a formula nothing is a number', () => {
    check(
      fc.string({ unit: 'grapheme' }).filter((text) => !/[\d=+]|^true$|^false$/i.test(text)),
      (text) => {
        expect(typedText(text, rules(undefined)).value).toBe(text === '' ? null : text);
      },
    );
  });
  test.each(['th_TH', 'en_US', 'en_GB', 'de_DE'])('an ISO day is that day in %s', (locale) => {
    check(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2599-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        const { value } = typedText(day, rules(undefined, locale));
        expect(instantOfSerial('UTC', Number(value))).toBe(Date.parse(day));
      },
    );
  });
});

describe('places and times', () => {
  test('A1 notation there and back', () => {
    const area = fc.record({
      row: line,
      column: fc.integer({ min: 1, max: 800 }),
      rows: line,
      columns: line,
    });
    check(area, (given) => {
      const size = { maxRows: 1000, maxColumns: 1000 };
      expect(parseA1(a1Of(given), () => size).area).toEqual(given);
      expect(columnNumber(columnLetters(given.column))).toBe(given.column);
    });
  });

  const zones = fc.constantFrom(
    'Asia/Bangkok',
    'America/New_York',
    'Europe/London',
    'UTC',
    'Asia/Kathmandu',
  );
  const instants = fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2100, 0) });
  test('serial numbers keep the instant to the millisecond, but for the doubled hour', () => {
    check(fc.tuple(zones, instants), ([zone, instant]) => {
      const back = instantOfSerial(zone, serialOf(zone, instant));
      expect([0, 3_600_000]).toContain(Math.abs(back - instant));
    });
  });
  test('the wall clock leads back', () => {
    check(fc.tuple(zones, instants), ([zone, instant]) => {
      const wall = utcOf(localTime(zone, instant));
      expect(wall - instant).toBe(offsetAt(zone, instant));
      expect([0, 3_600_000]).toContain(Math.abs(instantOf(zone, wall) - instant));
      expect(Date.parse(isoWithOffset(zone, instant))).toBe(Math.floor(instant / 1000) * 1000);
    });
  });
});
