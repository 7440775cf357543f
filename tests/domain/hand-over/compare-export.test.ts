import { describe, expect, test } from '@jest/globals';
import { compareExport } from '../../../src/domain/hand-over/compare-export.ts';
import { personTable } from '../../../src/domain/hand-over/person-table.ts';
import { PERSON_COLUMNS } from '../../../src/domain/hand-over/person-columns.ts';
import { readExport } from '../../../src/domain/registry/read-export.ts';
import { COLLEGE, handOverOf, SEEKS, STUDIES, WORKS, type SamplePerson } from './sample-persons.ts';

const HEAD = { cohort: '2568', round: '1', college: COLLEGE };
const HERE: readonly SamplePerson[] = [{ says: WORKS }, { says: STUDIES }, { says: SEEKS }, {}];
const { persons: here } = handOverOf(HERE);
const table = personTable(here, HEAD, false);
const columnOf = (key: string): number => PERSON_COLUMNS.findIndex((one) => one.key === key);

/** The export of what is here, with cells of the n-th person changed. */
const changed = (n: number, cells: Readonly<Record<string, string>>): string[][] =>
  table.map((row, at) =>
    at === n + 5
      ? row.map((cell, column) => cells[PERSON_COLUMNS[column]?.key ?? ''] ?? cell)
      : row,
  );
const compare = (grid: readonly (readonly string[])[]) =>
  compareExport(readExport(grid), here, '2568');

test('what was written from here agrees with it', () => {
  expect(compare(table)).toMatchObject({ differences: [], matched: 4, equal: 4, otherCohort: 0 });
});

const CASES: readonly (readonly [
  why: string,
  grid: readonly (readonly string[])[],
  differences: readonly object[],
])[] = [
  [
    'another status and workplace',
    changed(0, { status: 'ราชการ', workplace: 'เทศบาล' }),
    [
      { kind: 'value', title: 'สถานะการติดตาม', there: 'ทำงานราชการ', here: 'ทำงานเอกชน' },
      { kind: 'value', title: 'ชื่อสถานที่ทำงาน', there: 'เทศบาล', here: 'อู่สมหมาย' },
    ],
  ],
  ['an amount written without blanks is the same', changed(0, { income: '9,001-15,000' }), []],
  ['"not tracked" is no status, as here', changed(3, { status: 'ติดตามไม่ได้' }), []],
  [
    'a status nobody understands is quoted',
    changed(2, { status: 'บวช' }),
    [{ title: 'สถานะการติดตาม', there: 'บวช', here: 'รองานหรือว่างงาน' }],
  ],
  [
    'another student id: found by name within level and field, and told',
    changed(1, { studentId: '66201019999' }),
    [{ kind: 'value', title: 'เลขรหัสนักเรียน', there: '66201019999', here: '66201010001' }],
  ],
  [
    'the name alone, in another field, is another person',
    changed(1, { studentId: '', field: 'การบัญชี' }),
    [
      { kind: 'onlyThere', there: 'ศึกษาต่อ', field: 'การบัญชี' },
      { kind: 'onlyHere', here: 'ศึกษาต่อ', studentId: '66201010001' },
    ],
  ],
  [
    'a person who is only here',
    table.slice(0, -1),
    [{ kind: 'onlyHere', studentId: '66201010003' }],
  ],
  ['a row given twice counts once', [...table, table[5] ?? []], []],
  [
    'a column that is gone is not compared',
    table.map((row) => row.filter((_, at) => at !== columnOf('workplace'))),
    [],
  ],
];
test.each(CASES)('%s', (_, grid, expected) => {
  expect(compare(grid).differences).toMatchObject(expected);
});

test('two of one name and field are nobody in particular', () => {
  const twin = { cells: { firstName: 'มงคล', lastName: 'ทองงาม' }, says: SEEKS };
  const two = handOverOf([twin, twin]).persons;
  const read = readExport(
    personTable(two, HEAD, false).map((row, at) =>
      at < 5 ? row : row.map((cell, column) => (column === columnOf('studentId') ? '' : cell)),
    ),
  );
  const kinds = compareExport(read, two, '2568').differences.map(({ kind }) => kind);
  expect(kinds).toEqual(['onlyThere', 'onlyThere', 'onlyHere', 'onlyHere']);
});

describe('counts', () => {
  test('per level and status, those without one apart', () => {
    expect(compare(changed(0, { status: 'อาชีพอิสระ' })).counts).toEqual([
      { level: 'ปวช.', status: 'ศึกษาต่อ', there: 1, here: 1 },
      { level: 'ปวช.', status: 'รองานหรือว่างงาน', there: 1, here: 1 },
      { level: 'ปวช.', status: 'ทำงานเอกชน', there: 0, here: 1 },
      { level: 'ปวช.', status: 'อาชีพอิสระ', there: 1, here: 0 },
      { level: 'ปวช.', status: '', there: 1, here: 1 },
    ]);
  });

  test('who graduated in another year is counted apart and not compared', () => {
    const other = compare(changed(0, { cohort: '2567' }));
    expect(other.otherCohort).toBe(1);
    expect(other.differences).toMatchObject([{ kind: 'onlyHere', studentId: '66201010000' }]);
  });
});
