// Snapshots: whatever a grid holds comes back, and thousands of like rows stay short.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packBody, packWorld, unpackBody, unpackWorld } from '../../host/world/snapshot.ts';
import type { Cell } from '../../host/spreadsheet/sheet-state.ts';
import { newSpreadsheetBody } from '../../host/spreadsheet/sheet-state.ts';
import { newWorld } from '../../host/world/world.ts';
import { OWNER, hostOf } from './small-script.ts';

const cell: fc.Arbitrary<Cell | null> = fc.oneof(
  fc.constant(null),
  fc.record(
    {
      v: fc.constantFrom<Required<Cell>['v']>('', 'ก', 1, true),
      s: fc.constantFrom(1, 2),
      n: fc.constantFrom('โน้ต', 'note'),
      f: fc.constant('=1'),
      d: fc.constant(0),
      l: fc.constant<Required<Cell>['l']>([{ start: 0, end: 1, url: 'https://a.example' }]),
    },
    { requiredKeys: [] },
  ),
);
const row = fc.oneof(fc.constant(null), fc.array(cell, { maxLength: 2 }));

test('any rows, repeated or not, come back as they were, each its own', () => {
  const rows = fc.array(fc.tuple(row, fc.integer({ min: 1, max: 3 })), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (runs) => {
      const body = newSpreadsheetBody('th_TH', 'Asia/Bangkok');
      const [sheet] = body.sheets;
      if (!sheet) throw new Error('no sheet');
      sheet.rows = runs.flatMap(([one, times]) =>
        Array.from({ length: times }, () => structuredClone(one)),
      );
      const back = unpackBody(packBody(body));
      expect(back).toEqual(body);
      const held = back.sheets[0]?.rows.flat().filter((one) => one !== null) ?? [];
      expect(new Set(held).size).toBe(held.length);
    }),
    { seed: 20_260_320, numRuns: 300 },
  );
});

test('a world of before the packing is read', () => {
  const world = newWorld(0, 1);
  expect(unpackWorld(JSON.stringify(world))).toEqual(world);
  expect(unpackWorld(packWorld(world))).toEqual(world);
});

test('a thousand formatted blank rows cost about one', () => {
  const host = hostOf(
    "function go() { SpreadsheetApp.getActiveSheet().getRange(1, 1, 1000, 20).setNumberFormat('@'); }",
  );
  host.run('go', { as: OWNER });
  expect(host.snapshot().length).toBeLessThan(5000);
  const before = structuredClone(host.machine.world);
  host.restore(host.snapshot());
  expect(host.machine.world).toEqual(before);
});
