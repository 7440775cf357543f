import { describe, expect, test } from '@jest/globals';
import { changesNothing } from '../../../src/domain/roster/plan-import.ts';
import { cellOf } from '../../../src/domain/roster/roster-row.ts';
import {
  APPROVED,
  applied,
  EMPTY,
  EXPECTED,
  fileOf,
  imported,
  people,
  person,
  planFor,
  typed,
  without,
} from './college.ts';
import type { College } from './college.ts';

const ten = imported(EMPTY, fileOf(...people(0, 10)), EXPECTED);
const codeAt = (college: College, at: number): string => college.roster[at]?.code ?? '';
const cellAt = (college: College, at: number, key: Parameters<typeof cellOf>[1]): string => {
  const row = college.roster[at];
  return row === undefined ? '' : cellOf(row, key);
};

describe('a first list', () => {
  test('adds everybody in file order', () => {
    const plan = planFor(EMPTY, fileOf(...people(0, 3)), EXPECTED);
    expect(plan.additions.map((one) => one.row)).toEqual([2, 3, 4]);
    expect(plan.additions[0]?.cells).toEqual({
      ...person(0),
      cohort: '2568',
      standing: 'คาดว่าจะสำเร็จ',
    });
    expect(plan.counts).toMatchObject({ rows: 3, added: 3, updated: 0, missing: 0 });
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test('of approved persons says batch and date', () => {
    const plan = planFor(EMPTY, fileOf(person(0)), APPROVED);
    expect(plan.additions[0]?.cells).toMatchObject({
      standing: 'สำเร็จการศึกษา',
      batch: 'ปกติ',
      approvedOn: '31 มีนาคม 2569',
    });
  });

  test('who was deleted and comes back keeps the code of the links already sent', () => {
    const fewer = { ...ten, roster: ten.roster.filter((_row, at) => at !== 4) };
    const plan = planFor(fewer, fileOf(...people(0, 10)), EXPECTED);
    expect(plan.additions.map((one) => one.formerCode)).toEqual([codeAt(ten, 4)]);
    expect(applied(fewer, plan).roster.map((row) => row.code)).toContain(codeAt(ten, 4));
    const other = planFor(fewer, fileOf(person(4)), { ...EXPECTED, cohort: '2569' });
    expect(other.additions.map((one) => one.formerCode)).toEqual(['']);
  });

  test('imported again changes nothing', () => {
    const plan = planFor(ten, fileOf(...people(0, 10)), EXPECTED);
    expect(plan.counts).toMatchObject({ added: 0, updated: 0, unchanged: 10 });
    expect(plan.updates).toEqual([]);
    expect(changesNothing(plan)).toBe(true);
  });
});

describe('three-way merge', () => {
  const change = (more: object) => fileOf({ ...person(0), ...more }, ...people(1, 10));

  test('a new value of the file is taken where nobody typed', () => {
    const plan = planFor(ten, change({ phone: '0899999999' }), EXPECTED);
    expect(plan.updates).toHaveLength(1);
    expect(plan.updates[0]?.changes).toEqual([
      { field: 'phone', from: person(0).phone, to: '0899999999' },
    ]);
  });

  test('what staff typed stays when the file says what it said', () => {
    const college = typed(ten, 0, { phone: '0877777777' });
    const plan = planFor(college, fileOf(...people(0, 10)), EXPECTED);
    expect(plan.conflicts).toEqual([]);
    expect(changesNothing(plan)).toBe(true);
  });

  test('both changed: staff keep theirs and it is said, once', () => {
    const college = typed(ten, 0, { phone: '0877777777' });
    const rows = change({ phone: '0899999999' });
    const plan = planFor(college, rows, EXPECTED);
    expect(plan.conflicts).toEqual([
      { code: codeAt(ten, 0), row: 2, field: 'phone', kept: '0877777777', offered: '0899999999' },
    ]);
    expect(changesNothing(plan)).toBe(true);
    const after = applied(college, plan);
    expect(cellAt(after, 0, 'phone')).toBe('0877777777');
    expect(planFor(after, rows, EXPECTED).conflicts).toEqual([]);
  });

  test('both changed to the same is no conflict, however it is written', () => {
    const college = typed(ten, 0, { phone: '089-999-9999' });
    expect(planFor(college, change({ phone: '0899999999' }), EXPECTED)).toMatchObject({
      conflicts: [],
    });
  });

  test('a blank in the file never erases', () => {
    const plan = planFor(ten, fileOf(without(person(0), 'phone'), ...people(1, 10)), EXPECTED);
    expect(changesNothing(plan)).toBe(true);
  });

  test('what staff erased stays erased', () => {
    const college = typed(ten, 0, { phone: '' });
    expect(changesNothing(planFor(college, fileOf(...people(0, 10)), EXPECTED))).toBe(true);
  });

  test('a field that no file gave is filled, or kept when staff filled it', () => {
    const plan = planFor(
      typed(ten, 1, { email: 'b@example.com' }),
      fileOf(
        person(0, { email: 'a@example.com' }),
        person(1, { email: 'c@example.com' }),
        ...people(2, 10),
      ),
      EXPECTED,
    );
    expect(plan.updates.flatMap((one) => one.changes)).toEqual([
      { field: 'email', from: '', to: 'a@example.com' },
    ]);
    expect(plan.conflicts.map((one) => one.kept)).toEqual(['b@example.com']);
  });

  test('staff sorting the Roster does not matter', () => {
    const sorted = { ...ten, roster: [...ten.roster].reverse() };
    expect(changesNothing(planFor(sorted, fileOf(...people(0, 10)), EXPECTED))).toBe(true);
  });
});

describe('who is who', () => {
  test('by id though the surname changed', () => {
    const plan = planFor(
      ten,
      fileOf(person(0, { lastName: 'ใหม่งาม' }), ...people(1, 10)),
      EXPECTED,
    );
    expect(plan.counts).toMatchObject({ added: 0, updated: 1 });
  });

  test('by id though the first name changed', () => {
    const plan = planFor(ten, fileOf(person(0, { firstName: 'ภูผา' }), ...people(1, 10)), EXPECTED);
    expect(plan.counts).toMatchObject({ added: 0, updated: 1 });
  });

  test('the id of another name is asked about', () => {
    const plan = planFor(
      ten,
      fileOf(person(0, { firstName: 'ภูผา', lastName: 'ใหม่งาม' }), ...people(1, 10)),
      EXPECTED,
    );
    expect(plan.ambiguous).toMatchObject([
      { row: 2, kind: 'idOfAnotherName', candidates: [codeAt(ten, 0)] },
    ]);
    expect(plan.counts).toMatchObject({ added: 0, updated: 0 });
  });

  test('by name, level and field where the file has no id', () => {
    const plan = planFor(ten, fileOf(without(person(0), 'studentId'), ...people(1, 10)), EXPECTED);
    expect(plan.counts).toMatchObject({ added: 0, unchanged: 10 });
  });

  test('by name where the Roster has no id yet; the id is filled', () => {
    const first = imported(EMPTY, fileOf(without(person(0), 'studentId')), EXPECTED);
    const plan = planFor(first, fileOf(person(0)), EXPECTED);
    expect(plan.updates[0]?.changes).toEqual([{ field: 'studentId', from: '', to: '66201010000' }]);
  });

  test('the same name in another field is another person', () => {
    const plan = planFor(
      ten,
      fileOf(without(person(0, { field: 'การบัญชี' }), 'studentId')),
      EXPECTED,
    );
    expect(plan.counts).toMatchObject({ added: 1, unchanged: 0 });
  });

  test('two in the Roster with that name are asked about, and a choice settles it', () => {
    const twins = imported(
      EMPTY,
      fileOf(person(0), person(0, { studentId: '66201010099' })),
      EXPECTED,
    );
    const rows = fileOf(without(person(0, { phone: '0855555555' }), 'studentId'));
    const plan = planFor(twins, rows, EXPECTED);
    expect(plan.ambiguous).toMatchObject([
      { kind: 'severalInRoster', candidates: twins.roster.map((row) => row.code) },
    ]);
    const chosen = planFor(twins, rows, EXPECTED, { matchChoices: { '2': codeAt(twins, 1) } });
    expect(chosen.updates.map((one) => one.code)).toEqual([codeAt(twins, 1)]);
    expect(planFor(twins, rows, EXPECTED, { matchChoices: { '2': 'new' } }).counts.added).toBe(1);
  });

  test('same name, level and field with another id is asked about', () => {
    const plan = planFor(ten, fileOf(person(0, { studentId: '66201010099' })), EXPECTED);
    expect(plan.ambiguous).toMatchObject([
      { kind: 'otherStudentId', candidates: [codeAt(ten, 0)] },
    ]);
  });

  test('… unless the file names both', () => {
    const plan = planFor(ten, fileOf(person(0), person(0, { studentId: '66201010099' })), EXPECTED);
    expect(plan.counts).toMatchObject({ added: 1, unchanged: 1, ambiguous: 0 });
  });

  test('the same person in two rows counts once; the first row leads', () => {
    const plan = planFor(
      EMPTY,
      fileOf(without(person(0), 'group'), person(0, { phone: '0899999999' })),
      EXPECTED,
    );
    expect(plan.counts.added).toBe(1);
    expect(plan.additions[0]?.cells).toMatchObject({ phone: person(0).phone, group: 'ชย.3/1' });
    expect(plan.repeated).toMatchObject([{ rows: [2, 3], differing: ['phone'] }]);
  });

  test('one id of two names in the file is held back', () => {
    const plan = planFor(
      EMPTY,
      fileOf(person(0), person(9, { studentId: '66201010000' })),
      EXPECTED,
    );
    expect(plan.ambiguous.map((one) => [one.row, one.kind])).toEqual([
      [2, 'idOfTwoNames'],
      [3, 'idOfTwoNames'],
    ]);
    expect(plan.counts.added).toBe(0);
  });

  test('a name twice without id: the first goes through', () => {
    const nameless = without(person(0), 'studentId');
    const plan = planFor(EMPTY, fileOf(nameless, nameless), EXPECTED);
    expect(plan.counts.added).toBe(1);
    expect(plan.ambiguous).toMatchObject([{ row: 3, kind: 'nameTwice', otherRows: [2] }]);
  });

  test('title, hidden characters and old ำ in the Roster do not hide a person', () => {
    const first = imported(EMPTY, fileOf(without(person(7), 'studentId')), EXPECTED);
    const college = typed(first, 0, { firstName: 'นายน้ํา\u200Bเพชร' });
    expect(planFor(college, fileOf(without(person(7), 'studentId')), EXPECTED).counts.added).toBe(
      0,
    );
  });

  test('another cohort is another graduation, and said when the id is the same', () => {
    const plan = planFor(ten, fileOf(person(0)), { ...EXPECTED, cohort: '2569' });
    expect(plan.counts.added).toBe(1);
    expect(plan.sameIdOtherCohort).toMatchObject([
      { code: codeAt(ten, 0), cohort: '2568', approved: false },
    ]);
  });
});

describe('standing', () => {
  test('an approved list raises those it names and asks about the others', () => {
    const plan = planFor(ten, fileOf(...people(0, 8)), APPROVED);
    expect(plan.standingChanges).toHaveLength(8);
    expect(plan.standingChanges[0]).toEqual({
      code: codeAt(ten, 0),
      from: 'expected',
      to: 'approved',
      why: 'listed',
      changes: [
        { field: 'standing', from: 'คาดว่าจะสำเร็จ', to: 'สำเร็จการศึกษา' },
        { field: 'batch', from: '', to: 'ปกติ' },
        { field: 'approvedOn', from: '', to: '31 มีนาคม 2569' },
      ],
    });
    expect(plan.missing.map((one) => [one.code, one.choice, one.wholeGroup])).toEqual([
      [codeAt(ten, 8), null, false],
      [codeAt(ten, 9), null, false],
    ]);
    expect(plan.counts).toMatchObject({ missing: 2, missingUndecided: 2 });
  });

  test.each([
    ['notYet', 'ยังไม่จบ', ''],
    ['summer', 'รอภาคฤดูร้อน', ''],
    ['withdrawn', 'ลาออก', ''],
    ['omitted', 'สำเร็จการศึกษา (ชื่อตกหล่น)', '31 มีนาคม 2569'],
  ] as const)('a choice for the missing: %s', (choice, label, approvedOn) => {
    const missingChoices = { [codeAt(ten, 9)]: choice };
    const after = imported(ten, fileOf(...people(0, 9)), APPROVED, { missingChoices });
    expect(cellAt(after, 9, 'standing')).toBe(label);
    expect(cellAt(after, 9, 'approvedOn')).toBe(approvedOn);
    const again = planFor(after, fileOf(...people(0, 9)), APPROVED, { missingChoices });
    expect(changesNothing(again)).toBe(true);
    expect(again.missing).toEqual([]);
  });

  test('an expected list never lowers', () => {
    const approved = imported(ten, fileOf(...people(0, 10)), APPROVED);
    const after = imported(approved, fileOf(...people(0, 10)), EXPECTED);
    expect(after.roster).toEqual(approved.roster);
  });

  test('those who wait for the summer are settled by the regular list and named by the summer list', () => {
    const after = imported(ten, fileOf(...people(0, 8)), APPROVED, {
      missingChoices: { [codeAt(ten, 8)]: 'summer', [codeAt(ten, 9)]: 'summer' },
    });
    const summer = { ...APPROVED, batch: 'summer', approvedOn: '2026-05-31' } as const;
    const plan = planFor(after, fileOf(person(8)), summer);
    expect(plan.standingChanges).toMatchObject([
      { code: codeAt(ten, 8), from: 'summer', to: 'approved' },
    ]);
    expect(plan.missing.map((one) => one.code)).toEqual([codeAt(ten, 9)]);
  });

  test('a later list that names everybody again moves nobody to its batch', () => {
    const approved = imported(ten, fileOf(...people(0, 9)), APPROVED);
    const summer = { ...APPROVED, batch: 'summer', approvedOn: '2026-05-31' } as const;
    expect(
      planFor(approved, fileOf(...people(0, 10)), summer).standingChanges.map((one) => one.code),
    ).toEqual([codeAt(ten, 9)]);
  });

  test('the date of a batch can be corrected, but not over what staff typed', () => {
    const approved = typed(imported(ten, fileOf(...people(0, 10)), APPROVED), 0, {
      approvedOn: '1/4/2569',
    });
    const plan = planFor(approved, fileOf(...people(0, 10)), {
      ...APPROVED,
      approvedOn: '2026-04-02',
    });
    expect(plan.standingChanges).toHaveLength(9);
    expect(plan.standingChanges[0]?.changes).toEqual([
      { field: 'approvedOn', from: '31 มีนาคม 2569', to: '2 เมษายน 2569' },
    ]);
  });

  test('a level that the list does not hold is not missing; a whole group is said', () => {
    const mixed = imported(
      ten,
      fileOf(person(20, { level: 'ปวส.' }), person(30, { group: 'ชย.3/2', field: 'ช่างเชื่อม' })),
      EXPECTED,
    );
    const { missing } = planFor(mixed, fileOf(...people(0, 10)), APPROVED);
    expect(missing).toMatchObject([{ group: 'ชย.3/2', wholeGroup: true }]);
  });

  test('candidates of an unclear row are not missing', () => {
    const plan = planFor(
      ten,
      fileOf(person(0, { studentId: '66201010099' }), ...people(1, 10)),
      APPROVED,
    );
    expect(plan.missing).toEqual([]);
  });
});
