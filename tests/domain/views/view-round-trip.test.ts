// Staff sort, insert, blank and type; the program finds its rows again and loses nothing.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toSnapshot, type CellValue } from '../../../src/domain/tabs/snapshot.ts';
import { keyCell, type Tab } from '../../../src/domain/tabs/tab.ts';
import { REGISTER } from '../../../src/domain/tabs/view-tabs.ts';
import { diffView, written } from '../../../src/domain/views/diff-view.ts';
import { harvestView } from '../../../src/domain/views/harvest.ts';
import { cellPrint, type ViewRow } from '../../../src/domain/views/view-row.ts';
import type { TabPatch } from '../../../src/domain/tabs/patch.ts';

type Grid = CellValue[][];

const emptyGrid = (tab: Tab): Grid => [
  tab.columns.map((column) => keyCell(tab, column)),
  tab.columns.map((column) => column.title),
];

/** What the rim does with a patch, on a plain grid. */
function apply(tab: Tab, grid: Grid, patch: TabPatch): Grid {
  const snapshot = toSnapshot(tab, grid);
  if (!snapshot) throw new Error('no key row');
  const next = grid.map((row) => [...row]);
  const put = (row: number, cells: Readonly<Record<string, CellValue>>): void => {
    while (next.length < row) next.push(Array.from({ length: next[0]?.length ?? 0 }, () => ''));
    const line = next[row - 1];
    if (!line) return;
    for (const [key, value] of Object.entries(cells)) {
      const column = snapshot.columns[key];
      if (column !== undefined) line[column - 1] = value;
    }
  };
  patch.writes.forEach((write) => {
    put(write.row, write.cells);
  });
  patch.appends.forEach((cells, index) => {
    put(snapshot.nextRow + index, cells);
  });
  return next.filter((_, index) => !patch.deletes.includes(index + 1));
}

const person = (key: string, name: string, phone = '0812345678'): ViewRow => ({
  key,
  cells: { name, phone, studentId: '66201010001', note: '' },
});

const refresh = (grid: Grid, wanted: readonly ViewRow[]): { grid: Grid; patch: TabPatch } => {
  const snapshot = toSnapshot(REGISTER, grid);
  if (!snapshot) throw new Error('no key row');
  const patch = diffView(REGISTER, wanted, snapshot);
  return { grid: apply(REGISTER, grid, patch), patch };
};

const column = (key: string): number => REGISTER.columns.findIndex((c) => c.key === key);
const harvest = (grid: Grid) => {
  const snapshot = toSnapshot(REGISTER, grid);
  return (snapshot ? harvestView(REGISTER, snapshot) : [])
    .filter(({ asWritten }) => !asWritten)
    .map(({ tab, rowKey, column: key, role, typed }) => ({
      tab,
      rowKey,
      column: key,
      role,
      typed,
    }));
};

describe('a view and the people who work in it', () => {
  const wanted = [person('A', 'กานดา'), person('B', 'ขจร'), person('C', 'คมสัน')];
  const built = () => refresh(emptyGrid(REGISTER), wanted).grid;

  test('a second run writes nothing', () => {
    expect(refresh(built(), wanted).patch).toEqual({ writes: [], appends: [], deletes: [] });
  });

  test('sorted rows are left where people put them', () => {
    const grid = built();
    const sorted = [...grid.slice(0, 2), ...grid.slice(2).reverse()];
    expect(refresh(sorted, wanted).patch.writes).toEqual([]);
  });

  test('an inserted column and title rows on top change nothing', () => {
    const grid = built().map((row) => [...row.slice(0, 3), 'ของเรา', ...row.slice(3)]);
    const titled = [['รายงาน'], [''], ...grid];
    expect(refresh(titled, wanted).patch).toEqual({ writes: [], appends: [], deletes: [] });
    expect(harvest(titled)).toEqual([]);
  });

  test.each([
    ['phone', '0898765432', 'correctable', 'a correction'],
    ['name', 'กานดา ใจดี', 'correctable', 'so is a new name'],
    ['field', 'ช่างทอง', 'shown', 'typed where it does not belong: kept as a finding'],
    ['note', 'โทรเย็น', 'asked', 'an answer'],
  ])('typing into %s is found', (key, typed, role) => {
    const grid = built();
    (grid[2] ?? [])[column(key)] = typed;
    expect(harvest(grid)).toEqual([{ tab: 'register', rowKey: 'A', column: key, role, typed }]);
  });

  test('an answer that the program wrote is told too, in case the journal lost it', () => {
    const answered = [{ key: 'A', cells: { ...person('A', 'กานดา').cells, note: 'โทรเย็น' } }];
    const snapshot = toSnapshot(REGISTER, refresh(emptyGrid(REGISTER), answered).grid);
    const [told, ...others] = snapshot ? harvestView(REGISTER, snapshot) : [];
    expect(told).toMatchObject({ column: 'note', typed: 'โทรเย็น', asWritten: true });
    expect(others).toEqual([]);
  });

  test('a row without a fingerprint is staff’s own: nothing of it is touched', () => {
    const grid = [...built(), emptyGrid(REGISTER)[1]?.map(() => 'ของเรา') ?? []];
    expect(refresh(grid, wanted).patch).toEqual({ writes: [], appends: [], deletes: [] });
  });

  test('a title row between the hidden keys and the headers is no person', () => {
    const [keys = [], ...rest] = built();
    const snapshot = toSnapshot(REGISTER, [keys, ['', 'หัวเรื่อง'], ...rest]);
    expect(snapshot?.rows.map(({ cells }) => cells._key)).toEqual(['A', 'B', 'C']);
    expect(snapshot?.headerRow).toBe(3);
  });

  test('a blanked cell that the program shows is restored, without a message', () => {
    const grid = built();
    (grid[2] ?? [])[column('phone')] = '';
    expect(harvest(grid)).toEqual([]);
    expect(refresh(grid, wanted).grid[2]?.[column('phone')]).toBe('0812345678');
  });

  test('a row nobody wants is deleted, but only emptied where staff wrote beside it', () => {
    const grid = built().map((row, index) => [...row, index === 4 ? 'บันทึกของครู' : '']);
    const { patch } = refresh(grid, [person('A', 'กานดา')]);
    expect(patch.deletes).toEqual([4]);
    expect(patch.writes.map(({ row }) => row)).toEqual([5]);
  });

  test('a pasted second copy of a row disappears, the first stays', () => {
    const grid = built();
    const twice = [...grid, [...(grid[2] ?? [])]];
    expect(refresh(twice, wanted).patch.deletes).toEqual([6]);
  });

  test('cells swallowed by a merge are no message', () => {
    const grid = built();
    const at = column('name');
    (grid[2] ?? [])[at] = '';
    const snapshot = toSnapshot(REGISTER, grid, new Set([`3,${at + 1}`]));
    expect(snapshot && harvestView(REGISTER, snapshot)).toEqual([]);
    expect(snapshot && diffView(REGISTER, wanted, snapshot).writes).toEqual([]);
  });

  test('whatever order and content: after one refresh the second is empty (seed 7)', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('กขค0=+-\'"1 @')) });
    const rows = fc.uniqueArray(
      fc.record({ key: fc.stringMatching(/^[A-Z]{1,3}$/), name: text, phone: text, note: text }),
      { selector: (row) => row.key, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const toRows = (list: typeof before): ViewRow[] =>
          list.map(({ key, ...cells }) => ({ key, cells }));
        const first = refresh(emptyGrid(REGISTER), toRows(before)).grid;
        const second = refresh(first, toRows(after)).grid;
        expect(refresh(second, toRows(after)).patch.writes).toEqual([]);
        expect(harvest(second)).toEqual([]);
        const keys = second.slice(2).map((row) => row[0]);
        expect([...keys].sort()).toEqual(after.map(({ key }) => key).sort());
      }),
      { seed: 7 },
    );
  });

  test.each(["''", "'''", "'ก", "''ก", "'=1", "''=1", "'' ก"])(
    'an apostrophe that Sheets drops is nobody’s message: %s',
    (text) => {
      expect(cellPrint(text.slice(1))).toBe(cellPrint(text));
      expect(cellPrint(text)).not.toBe(cellPrint('ข'));
    },
  );

  test('the fingerprint stands in the hidden last column', () => {
    expect(written(REGISTER, person('A', 'กานดา'))._print).toMatch(/^cohort=\w+ group=/);
  });
});
