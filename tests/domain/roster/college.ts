// A small college for tests of imports: rows of a file, rows of the Roster, and imports one after another.

import { rememberImports, rosterAfter } from '../../../src/domain/roster/apply-import.ts';
import type { ImportRecord } from '../../../src/domain/roster/apply-import.ts';
import { makeCodes, seededRandom } from '../../../src/domain/roster/code.ts';
import type {
  ImportDeclaration,
  ImportInput,
  ImportPlan,
} from '../../../src/domain/roster/import-plan.ts';
import { planImport } from '../../../src/domain/roster/plan-import.ts';
import type { FileRow } from '../../../src/domain/roster/read-file.ts';
import type { FileValues, RosterCells, RosterRow } from '../../../src/domain/roster/roster-row.ts';

export const EXPECTED: ImportDeclaration = {
  list: 'expected',
  batch: '',
  approvedOn: '',
  cohort: '2568',
};
export const APPROVED: ImportDeclaration = {
  list: 'approved',
  batch: 'regular',
  approvedOn: '2026-03-31',
  cohort: '2568',
};

const FIRST = ['มงคล', 'ดาวเรือง', 'สายชล', 'ประกาย', 'ธงไทย', 'ใบบัว', 'เมฆา', 'น้ำเพชร'];
const LAST = ['ทองงาม', 'ศรีสุข', 'ณ ลำปาง', 'แสงจันทร์', 'คำแก้ว', 'วงศ์ดี', 'ปัญญาดี', 'ใจเย็น'];

/** Person number n of the college; ids of those who finish ปวช. in 2568. */
export const person = (n: number, more: FileValues = {}): FileValues => ({
  studentId: String(66201010000 + n),
  title: 'นาย',
  firstName: FIRST[n % FIRST.length] ?? '',
  lastName: LAST[Math.floor(n / FIRST.length) % LAST.length] ?? '',
  level: 'ปวช.',
  field: 'ช่างยนต์',
  group: 'ชย.3/1',
  phone: `08${String(10000000 + n)}`,
  ...more,
});

/** `undefined` takes a field away. */
export const without = (values: FileValues, ...fields: readonly (keyof FileValues)[]): FileValues =>
  Object.fromEntries(
    Object.entries(values).filter(([field]) => !fields.includes(field as keyof FileValues)),
  );

export const fileOf = (...people: readonly FileValues[]): readonly FileRow[] =>
  people.map((values, at) => ({ rowNumber: at + 2, values, graduationYear: '' }));

export const people = (from: number, to: number): readonly FileValues[] =>
  Array.from({ length: to - from }, (_, at) => person(from + at));

export interface College {
  readonly roster: readonly RosterRow[];
  readonly records: readonly ImportRecord[];
}

export const EMPTY: College = { roster: [], records: [] };

type More = Partial<Pick<ImportInput, 'missingChoices' | 'matchChoices'>>;

export const planFor = (
  college: College,
  rows: readonly FileRow[],
  declared: ImportDeclaration,
  more: More = {},
): ImportPlan =>
  planImport({
    rows,
    roster: college.roster,
    lastFile: rememberImports(college.records),
    declared,
    missingChoices: {},
    ...more,
  });

const withCells = (row: RosterRow, cells: RosterCells): RosterRow => ({
  ...row,
  cells: { ...row.cells, ...cells },
});

/** As the Roster looks after the plan was written. */
export const applied = (college: College, plan: ImportPlan, seed = 'seed'): College => {
  const taken = new Set(college.roster.map((row) => row.code));
  const codes = makeCodes(seededRandom(seed), taken, plan.additions.length);
  const edit = rosterAfter(plan, college.roster, codes);
  const changed = college.roster.map((row) =>
    edit.change
      .filter((one) => one.code === row.code)
      .reduce((done, { key, to }) => withCells(done, { [key]: to }), row),
  );
  const added = edit.append.map((cells) => ({ code: cells.code ?? '', cells }));
  return { roster: [...changed, ...added], records: [...college.records, ...edit.records] };
};

export const imported = (
  college: College,
  rows: readonly FileRow[],
  declared: ImportDeclaration,
  more: More = {},
): College =>
  applied(college, planFor(college, rows, declared, more), String(college.records.length));

export const typed = (college: College, at: number, cells: RosterCells): College => ({
  ...college,
  roster: college.roster.map((row, index) => (index === at ? withCells(row, cells) : row)),
});
