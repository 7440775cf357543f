// Whom a form is for, and into which classes the links are cut.
import { describe, expect, test } from '@jest/globals';
import type { Graduation, Standing } from '../../../src/domain/graduations/graduation.ts';
import { classesOf, isAsked } from '../../../src/domain/survey/asked.ts';
import { compareThai } from '../../../src/domain/thai/sort.ts';

const graduate = (more: Partial<Graduation>): Graduation => ({
  code: 'K7M2PQ9X',
  cohort: '2568',
  group: 'ชย.3/1',
  studentId: '',
  title: '',
  firstName: '',
  lastName: '',
  level: 'PVC',
  program: '',
  field: 'ช่างยนต์',
  subfield: '',
  phone: '',
  email: '',
  lineId: '',
  advisor: '',
  advisorEmail: '',
  standing: 'approved',
  batch: '',
  approvedOn: '',
  ...more,
});

test.each<[Standing, boolean, boolean, string]>([
  ['expected', true, false, 'may still finish, has not yet'],
  ['approved', true, true, 'a late answer before graduation still helps'],
  ['omitted', true, true, 'approved though the list forgot the name'],
  ['summer', true, false, 'finishes after the summer term'],
  ['notYet', false, false, 'finishes with another cohort'],
  ['withdrawn', false, false, 'never finishes'],
])('%s: before graduation %s, follow-up %s (%s)', (standing, before, after) => {
  expect(isAsked('P', graduate({ standing }))).toBe(before);
  expect(isAsked('F', graduate({ standing }))).toBe(after);
});

describe('classes', () => {
  const cases: readonly [
    string,
    readonly Graduation[],
    readonly (readonly [string, string, number])[],
  ][] = [
    ['nobody', [], []],
    ['one class, one field', [graduate({}), graduate({})], [['ชย.3/1', 'ปวช. ช่างยนต์', 2]]],
    [
      'a class of two fields is cut by field',
      [graduate({ group: 'ก' }), graduate({ group: 'ก', field: 'การบัญชี' })],
      [
        ['ก', 'ปวช. การบัญชี', 1],
        ['ก', 'ปวช. ช่างยนต์', 1],
      ],
    ],
    [
      'a list without classes is cut by level and field',
      [graduate({ group: '' }), graduate({ group: '', level: 'PVS' })],
      [
        ['ปวช. ช่างยนต์', 'ปวช. ช่างยนต์', 1],
        ['ปวส. ช่างยนต์', 'ปวส. ช่างยนต์', 1],
      ],
    ],
    ['neither class nor field', [graduate({ group: '', field: '' })], [['', '', 1]]],
    [
      'the subfield is named where a field has several, also of those who are not asked',
      [graduate({ subfield: 'ยานยนต์' }), graduate({ subfield: 'ตัวถัง', standing: 'notYet' })],
      [['ชย.3/1', 'ปวช. ช่างยนต์ (ยานยนต์)', 1]],
    ],
  ];
  test.each(cases)('%s', (_reason, members, expected) => {
    const found = classesOf(members, 'F', compareThai);
    expect(found.map(({ name, levelField, people }) => [name, levelField, people])).toEqual(
      expected,
    );
  });
});
