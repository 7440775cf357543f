import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PERSON_COLUMNS } from '../../../src/domain/hand-over/person-columns.ts';
import { readExport } from '../../../src/domain/registry/read-export.ts';
import { readStatus } from '../../../src/domain/registry/status-spellings.ts';
import { OVEC_SEVEN } from '../../../src/domain/indicator/indicator-row.ts';
import { anyText, runs } from '../thai/arbitraries.ts';
import { badStrings, jsonOf } from '../thai/lines.ts';

type Grid = readonly (readonly string[])[];

const grid = jsonOf('roster/ovec-answered.json') as Grid;
const read = readExport(grid);
const header = grid[4] ?? [];
const personOf = (name: string) => read.persons.find((one) => one.name.includes(name));

test('the 28 columns stand in the order and under the titles of the export', () => {
  expect(PERSON_COLUMNS.map(({ title }) => title)).toEqual(header.map((title) => title.trim()));
  expect(PERSON_COLUMNS).toHaveLength(28);
});

describe('an export as pasted', () => {
  test('its title rows tell year, round and college', () => {
    expect(read).toMatchObject({ cohort: '2568', round: '1', college: 'วิทยาลัยสารพัดช่างตัวอย่าง' });
  });

  test('somebody who works', () => {
    expect(personOf('มงคล')).toEqual({
      rowNumber: 6,
      name: 'นายมงคล ทองงาม',
      studentId: '66201010001',
      level: 'PVC',
      program: 'อุตสาหกรรม',
      field: 'ช่างยนต์',
      cohort: '2568',
      round: '1',
      statusCode: '3',
      status: 'ทำงานเอกชน',
      statusText: 'ทำงานเอกชน',
      studyLevel: '',
      studyPlace: '',
      studyMatch: '',
      studyFaculty: '',
      studyField: '',
      workplace: 'อู่สมหมาย',
      position: 'ช่างซ่อม',
      income: '9,001 - 15,000',
      workMatch: 'ตรง',
    });
  });

  test('somebody who studies, under a spelling close to that of the seven', () => {
    expect(personOf('ดาวเรือง')).toMatchObject({
      level: 'PVS',
      status: 'ศึกษาต่อ',
      statusText: 'เรียนต่อ',
      studyLevel: 'ปริญญาตรี',
      studyPlace: 'มหาวิทยาลัยตัวอย่าง',
      studyMatch: 'ตรง',
      studyFaculty: 'บริหารธุรกิจ',
      studyField: 'การบัญชี',
    });
  });

  test('the year above the table stands in for a row without one; a name is written rightly', () => {
    expect(personOf('ณ ลำปาง')).toMatchObject({
      name: 'นางสาว สายน้ำ ณ ลำปาง',
      cohort: '2568',
      status: 'อื่น ๆ',
    });
  });

  test('who has no status yet is a person without doubt', () => {
    expect(personOf('ธงไทย')).toMatchObject({ status: '', statusText: '' });
  });

  test('what cannot be read is told, totals and signatures are passed over', () => {
    expect(read.persons.map(({ rowNumber }) => rowNumber)).toEqual([6, 7, 8, 9, 11]);
    expect(read.findings).toEqual([
      { type: 'noName', row: 10, studentId: '66201010004' },
      { type: 'noStudentId', row: 11, name: 'นายเมฆา ใจเย็น' },
      { type: 'levelUnknown', row: 11, name: 'นายเมฆา ใจเย็น', typed: 'ชั้นพิเศษ' },
      { type: 'statusUnknown', row: 11, name: 'นายเมฆา ใจเย็น', typed: 'บวช' },
    ]);
  });

  test('no national id is kept', () => {
    expect(JSON.stringify(read)).not.toContain('1000000000016');
  });
});

const first = grid[5] ?? [];
const CASES: readonly (readonly [why: string, grid: Grid, is: object])[] = [
  [
    'a header below nineteen lines is still found',
    [...Array.from({ length: 19 }, () => ['x']), header, first],
    { findings: [], persons: [{ rowNumber: 21 }] },
  ],
  [
    'below twenty it is another table',
    [...Array.from({ length: 20 }, () => ['x']), header, first],
    { findings: [{ type: 'noHeader' }], persons: [] },
  ],
  ['an empty tab has no header', [], { findings: [{ type: 'noHeader' }], persons: [] }],
  [
    'columns are found by title when another one was put between',
    [header, first].map((row) => ['', ...row]),
    { findings: [], persons: [{ studentId: '66201010001', workplace: 'อู่สมหมาย' }] },
  ],
  [
    'a column that is gone is named',
    [header, first].map((row) => row.slice(0, 25)),
    {
      findings: [
        { type: 'missingColumn', title: 'สถานะการติดตาม' },
        { type: 'missingColumn', title: 'ปีการศึกษาที่จบ' },
      ],
      persons: [{ workMatch: 'ตรง', status: '', cohort: '' }],
    },
  ],
  [
    'a header printed again on the next page is no person',
    [header, first, header],
    { findings: [], persons: [{ rowNumber: 2 }] },
  ],
  [
    'one id in two rows is told once, at the second',
    [header, first, first],
    { findings: [{ type: 'idTwice', row: 3, studentId: '66201010001' }] },
  ],
  [
    'a national id in the place of the student id is neither taken nor shown',
    [header, first.map((cell, at) => (at === 8 ? '1101700230708' : cell))],
    { findings: [{ type: 'noStudentId', row: 2, name: 'นายมงคล ทองงาม' }] },
  ],
  [
    'the round in Thai digits and without the colon',
    [['รอบการติดตามที่ ๒'], header],
    { round: '2', college: '' },
  ],
];

test.each(CASES)('%s', (_, given, expected) => {
  expect(readExport(given)).toMatchObject(expected);
});

const SPELLINGS: readonly (readonly [text: string, status: string | null])[] = [
  ['อื่นๆ', 'อื่น ๆ'],
  ['อื่น  ๆ', 'อื่น ๆ'],
  ['ว่างงาน/รองาน', 'รองานหรือว่างงาน'],
  ['ประกอบธุรกิจส่วนตัว', 'อาชีพอิสระ'],
  [' รัฐวิสาหกิจ ', 'ทำงานรัฐวิสาหกิจ'],
  ['-', ''],
  ['ติดตามไม่ได้', ''],
  ['ทำงานแล้ว', null],
  ['เกณฑ์ทหาร', null],
];
test.each(SPELLINGS)('the status %p is read as %p', (text, status) => {
  expect(readStatus(text)).toBe(status);
});
test('each of the seven is read as itself', () => {
  expect(OVEC_SEVEN.map(readStatus)).toEqual([...OVEC_SEVEN]);
});

test('whatever is pasted, every row is a person, a finding or nothing', () => {
  const cell = fc.oneof(anyText, fc.constantFrom(...badStrings()));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 6 }), (rows) => {
      const { persons } = readExport([header, ...rows]);
      expect(persons.length).toBeLessThanOrEqual(rows.length);
      for (const { status } of persons) expect(['', ...OVEC_SEVEN]).toContain(status);
    }),
    runs(200),
  );
});
