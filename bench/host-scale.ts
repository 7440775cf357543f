// npm run bench:host: what the local Apps Script itself takes for a big grid and for starting an execution, in seconds and MB of this machine.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { columns } from '../host/campaign/tally.ts';
import { createHost } from '../host/create-host.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    columns: { type: 'string', default: '20' },
    starts: { type: 'string', default: '20' },
  },
});

const OWNER = 'coordinator@college.example';
const MANIFEST = readFileSync('dist/appsscript.json', 'utf8');

/** Each step is an execution of its own on the sheet that the steps before left behind. */
const STEPS: readonly (readonly [name: string, body: string])[] = [
  ['make room', `sheet.insertRowsAfter(sheet.getMaxRows(), ROWS - sheet.getMaxRows() + 2000);`],
  [
    'one setValues, two thirds Thai text',
    `var rows = [];
     for (var r = 0; r < ROWS; r++) {
       var row = [];
       for (var c = 0; c < COLUMNS; c++) row.push(c % 3 ? 'ข้อความ ' + ((r * 7919) % ROWS) : (r * 31 + c) % ROWS);
       rows.push(row);
     }
     sheet.getRange(1, 1, ROWS, COLUMNS).setValues(rows);`,
  ],
  ['one getValues', 'return sheet.getRange(1, 1, ROWS, COLUMNS).getValues().length;'],
  ['one getDisplayValues', 'return sheet.getRange(1, 1, ROWS, COLUMNS).getDisplayValues().length;'],
  ["one setNumberFormat('@')", "sheet.getRange(1, 1, ROWS, COLUMNS).setNumberFormat('@');"],
  [
    '1,000 setValue',
    "for (var i = 0; i < 1000; i++) sheet.getRange(i * 97 + 1, 3).setValue('แก้ ' + i);",
  ],
  ['1,000 getLastRow', 'for (var i = 0; i < 1000; i++) sheet.getLastRow();'],
  ['1,000 appendRow', "for (var i = 0; i < 1000; i++) sheet.appendRow(['เพิ่ม', i, i]);"],
  [
    '1,000 appendRow and getLastRow',
    "for (var i = 0; i < 1000; i++) { sheet.appendRow(['เพิ่ม', i]); sheet.getLastRow(); }",
  ],
  [
    '100 clearContent of the last row',
    'for (var i = 0; i < 100; i++) sheet.getRange(sheet.getLastRow(), 1, 1, COLUMNS).clearContent();',
  ],
  ['sort by one column', 'sheet.getRange(1, 1, ROWS, COLUMNS).sort(2);'],
  [
    'sort by two columns',
    'sheet.getRange(1, 1, ROWS, COLUMNS).sort([{ column: 1, ascending: false }, 2]);',
  ],
  [
    'filter one column',
    `var filter = sheet.getRange(1, 1, ROWS, COLUMNS).createFilter();
     filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['1', '2']).build());
     return sheet.isRowHiddenByFilter(ROWS);`,
  ],
  [
    '100 deleteRows in the middle',
    'for (var i = 0; i < 100; i++) sheet.deleteRows(Math.floor(ROWS / 2), 10);',
  ],
  [
    '100 insertRows in the middle',
    'for (var i = 0; i < 100; i++) sheet.insertRowsBefore(Math.floor(ROWS / 2), 10);',
  ],
  ['clear', 'sheet.clear();'],
];

/** Garbage is taken away first, where Node was started with --expose-gc. */
const megabytes = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

interface Measured {
  readonly seconds: number;
  readonly heldMb: number;
  readonly error: string;
}

function measureGrid(rows: number): Measured[] {
  const size = `var ROWS = ${String(rows)}, COLUMNS = ${values.columns};`;
  const functions = STEPS.map(
    ([, body], index) =>
      `function step${String(index)}() { var sheet = SpreadsheetApp.getActiveSheet(); ${body} }`,
  );
  const code = [size, ...functions].join('\n');
  const host = createHost({ code, manifest: MANIFEST, owner: OWNER });
  return STEPS.map((_, index) => {
    const { cpuMs, error } = host.run(`step${String(index)}`, { as: OWNER });
    return { seconds: cpuMs / 1000, heldMb: megabytes(), error: error ?? '' };
  });
}

/** What grows with the cells has the ratio of the sizes, 10; what does not has 1. */
function printGrid(): void {
  const many = Number(values.rows);
  const few = Math.round(many / 10);
  const [small, large] = [measureGrid(few), measureGrid(many)];
  const rows = STEPS.map(([name], index) => {
    const { seconds = 0 } = small[index] ?? {};
    const found = large[index] ?? { seconds: 0, heldMb: 0, error: '' };
    return [
      name,
      seconds.toFixed(3),
      found.seconds.toFixed(3),
      (found.seconds / seconds).toFixed(1),
      found.heldMb.toFixed(0),
      found.error,
    ];
  });
  console.log(`${String(few)} and ${String(many)} rows × ${values.columns} columns, CPU`);
  console.log(columns([['step', 's small', 's large', 'ratio', 'MB held'], ...rows]));
}

/** The whole bundle is run anew for each execution, as Apps Script does. */
function measureStart(): void {
  const code = readFileSync('dist/Code.js', 'utf8');
  const host = createHost({
    code: `${code}\nfunction nothing() {}`,
    manifest: MANIFEST,
    owner: OWNER,
  });
  const times = Array.from(
    { length: Number(values.starts) },
    () => host.run('nothing', { as: OWNER }).cpuMs,
  ).sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `\nstart of an execution with the built bundle, ms of CPU: ${at(0)} least, ${at(0.5)} median, ${at(1)} most`,
  );
}

function measureSnapshot(): void {
  const host = createHost({ code: 'function fill() {}', manifest: MANIFEST, owner: OWNER });
  host.grid(OWNER).paste(
    'ชีต1',
    1,
    1,
    Array.from({ length: 10_000 }, (_, row) => [`ก${String(row)}`, 'ข', 'ค']),
  );
  const before = performance.now();
  const text = host.snapshot();
  const between = performance.now();
  host.restore(text);
  const [taken, restored] = [between - before, performance.now() - between];
  console.log(
    `snapshot of 10,000 rows: ${taken.toFixed(0)} ms, ${(text.length / 1e6).toFixed(1)} MB; restored in ${restored.toFixed(0)} ms`,
  );
}

printGrid();
measureStart();
measureSnapshot();
