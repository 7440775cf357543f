import { describe, expect, test } from '@jest/globals';
import { rosterToGraduations } from '../../../src/domain/roster/roster-to-graduations.ts';
import {
  APPROVED,
  EMPTY,
  EXPECTED,
  fileOf,
  imported,
  people,
  person,
  planFor,
  typed,
} from './college.ts';
import type { College } from './college.ts';

const ten = imported(EMPTY, fileOf(...people(0, 10)), EXPECTED);
const codeAt = (college: College, at: number): string => college.roster[at]?.code ?? '';
describe('a list that stops', () => {
  const years = (year: string) =>
    fileOf(...people(0, 6)).map((row) => ({ ...row, graduationYear: year }));

  test.each([
    ['no rows', [], EXPECTED, { type: 'stop/noRows' }],
    [
      'no cohort',
      fileOf(person(0)),
      { ...EXPECTED, cohort: '' },
      { type: 'stop/cohortUnknown', cohort: '' },
    ],
    [
      'no date of approval',
      fileOf(person(0)),
      { ...APPROVED, approvedOn: '' },
      { type: 'stop/approvedOnMissing' },
    ],
    [
      'the file says another year',
      years('2567'),
      EXPECTED,
      {
        type: 'stop/otherCohort',
        found: { reason: 'graduationYear', year: '2567', rows: 6, of: 6 },
      },
    ],
    [
      'the ids entered a year late',
      fileOf(...people(0, 6)),
      { ...EXPECTED, cohort: '2567' },
      { type: 'stop/otherCohort', found: { reason: 'entryYear', year: '2568', rows: 6, of: 6 } },
    ],
  ] as const)('%s', (_reason, rows, declared, stopped) => {
    const plan = planFor(EMPTY, rows, declared);
    expect(plan.stopped).toEqual(stopped);
    expect(plan.counts.added).toBe(0);
  });

  test('the same persons are in another cohort already', () => {
    const plan = planFor(ten, fileOf(...people(0, 10)), { ...EXPECTED, cohort: '2569' });
    expect(plan.stopped).toMatchObject({
      found: { reason: 'overlap', year: '2568', rows: 10, of: 10 },
    });
  });

  test('goes on when the person says so', () => {
    const plan = planFor(EMPTY, years('2567'), { ...EXPECTED, cohortConfirmed: true });
    expect(plan.stopped).toBeNull();
    expect(plan.otherCohort).toMatchObject({ reason: 'graduationYear' });
    expect(plan.counts.added).toBe(6);
  });

  test('stragglers of a late list are no other cohort', () => {
    const late = { ...APPROVED, cohort: '2569', batch: 'late' } as const;
    expect(planFor(EMPTY, fileOf(...people(0, 6)), late).stopped).toBeNull();
  });

  test('rows of the Roster without a code', () => {
    const college = { ...ten, roster: [...ten.roster, { code: '', cells: { firstName: 'มงคล' } }] };
    expect(planFor(college, fileOf(person(0)), EXPECTED).stopped).toEqual({
      type: 'stop/rosterWithoutCodes',
      rows: 1,
    });
  });
});

describe('rosterToGraduations', () => {
  test('reads what an import wrote', () => {
    const college = imported(EMPTY, fileOf(person(0)), APPROVED);
    const { graduations, findings } = rosterToGraduations(college.roster);
    expect(findings).toEqual([]);
    expect(graduations).toMatchObject([
      {
        code: codeAt(college, 0),
        cohort: '2568',
        level: 'PVC',
        standing: 'approved',
        batch: 'regular',
        approvedOn: '2026-03-31',
        studentId: '66201010000',
        firstName: 'มงคล',
      },
    ]);
  });

  test.each([
    ['standing', 'จบเดือนหน้า', 'roster/standingUnknown'],
    ['level', 'ม.6', 'roster/levelUnknown'],
    ['cohort', 'รุ่นที่ 8', 'roster/cohortUnknown'],
    ['approvedOn', 'สิ้นเดือน', 'roster/dateUnclear'],
  ] as const)('%s that nobody understands', (key, text, type) => {
    const college = typed(imported(EMPTY, fileOf(person(0)), APPROVED), 0, { [key]: text });
    expect(rosterToGraduations(college.roster).findings).toMatchObject([{ type }]);
  });

  test.each(['2568', '๒๕๖๘', '68', '2025', '2568.0', 'ปีการศึกษา 2568'])(
    'a cohort written %s is 2568, for figures and for the next import alike',
    (text) => {
      const college = typed(imported(EMPTY, fileOf(person(0)), APPROVED), 0, { cohort: text });
      const { graduations, findings } = rosterToGraduations(college.roster);
      expect({ cohort: graduations[0]?.cohort, findings }).toEqual({
        cohort: '2568',
        findings: [],
      });
      expect(imported(college, fileOf(person(0)), APPROVED).roster).toHaveLength(1);
    },
  );

  test('a copied row counts once, a row without code waits', () => {
    const college = imported(EMPTY, fileOf(person(0), person(1)), EXPECTED);
    const [first] = college.roster;
    const rows = [
      ...college.roster,
      first ?? { code: '', cells: {} },
      { code: '', cells: { firstName: 'มงคล' }, sheetRow: 9 },
    ];
    const { graduations, findings } = rosterToGraduations(rows);
    expect(graduations).toHaveLength(2);
    expect(findings.map((one) => one.type)).toEqual(['roster/noCode', 'roster/codeTwice']);
  });

  test('one id twice in a cohort and level', () => {
    const college = typed(imported(EMPTY, fileOf(person(0), person(1)), EXPECTED), 1, {
      studentId: '66201010000',
    });
    expect(rosterToGraduations(college.roster).findings).toMatchObject([
      { type: 'roster/idTwice', studentId: '66201010000' },
    ]);
  });
});
