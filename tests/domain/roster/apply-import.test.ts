import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planUndo, type UndoPlan } from '../../../src/domain/decisions/undo-plan.ts';
import type { SheetCell } from '../../../src/domain/decisions/sheet-cells.ts';
import { worksOf } from '../../../src/domain/decisions/works.ts';
import { rosterAfter } from '../../../src/domain/roster/apply-import.ts';
import type { ImportRecord } from '../../../src/domain/roster/apply-import.ts';
import { changesNothing } from '../../../src/domain/roster/plan-import.ts';
import type { RosterKey, RosterRow } from '../../../src/domain/roster/roster-row.ts';
import { importDecisions } from '../decisions/made.ts';
import { runs } from '../thai/arbitraries.ts';
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

/** The last import of a college as a plan to take it back. */
const planBack = (
  { roster, records }: College,
  last: readonly ImportRecord[],
  inUse: ReadonlySet<string> = new Set(),
): UndoPlan => {
  const decisions = [
    ...importDecisions('before', records.slice(0, records.length - last.length)),
    ...importDecisions('last', last),
  ];
  const cells = new Map(roster.map((row) => [row.code, row.cells]));
  const held = ({ row, column }: SheetCell): string | null => {
    const found = cells.get(row);
    return found ? (found[column as RosterKey] ?? '') : null;
  };
  const [work] = worksOf(decisions);
  // An import that said nothing of anybody is no work.
  if (work?.group !== 'last') {
    return {
      group: '',
      upTo: '',
      answers: [],
      cells: [],
      remove: [],
      append: [],
      kept: [],
      records: 0,
    };
  }
  return planUndo({ decisions, roster, inUse, held }, work);
};

const undone = (college: College, records: readonly ImportRecord[]): readonly RosterRow[] => {
  const plan = planBack(college, records);
  return college.roster
    .filter((row) => !plan.remove.includes(row.code))
    .map((row) => {
      const cells = plan.cells.filter((one) => one.row === row.code);
      return {
        ...row,
        cells: { ...row.cells, ...Object.fromEntries(cells.map(({ column, to }) => [column, to])) },
      };
    });
};

/** Equal as keyed sets; an empty cell and no cell are the same. */
const asSet = (roster: readonly RosterRow[]) =>
  Object.fromEntries(
    roster.map((row) => [
      row.code,
      Object.fromEntries(
        Object.entries(row.cells)
          .filter(([, text]) => text !== '')
          .sort(),
      ),
    ]),
  );

const dropped = (college: College, at: number): College => ({
  ...college,
  roster: college.roster.filter((_row, index) => index !== at),
});

const newRecords = (before: College, after: College): readonly ImportRecord[] =>
  after.records.slice(before.records.length);

describe('rosterAfter', () => {
  test('appends whole rows with codes in file order', () => {
    const plan = planFor(EMPTY, fileOf(person(0), person(1)), EXPECTED);
    const edit = rosterAfter(plan, [], ['AAAA2222', 'BBBB3333']);
    expect(edit.append.map((cells) => [cells.code, cells.studentId])).toEqual([
      ['AAAA2222', '66201010000'],
      ['BBBB3333', '66201010001'],
    ]);
    expect(edit.change).toEqual([]);
    expect(edit.records.map((one) => one.added)).toEqual([true, true]);
  });

  test('changes data and standing of one person in one record', () => {
    const before = imported(EMPTY, fileOf(person(0)), EXPECTED);
    const plan = planFor(before, fileOf(person(0, { phone: '0899999999' })), APPROVED);
    const { change, records } = rosterAfter(plan, before.roster, []);
    expect(change.map((one) => one.key)).toEqual(['phone', 'standing', 'batch', 'approvedOn']);
    expect(records).toHaveLength(1);
  });
});

describe('an import taken back', () => {
  const first = imported(EMPTY, fileOf(...people(0, 5)), EXPECTED);
  const second = imported(
    first,
    fileOf(person(0, { phone: '0899999999' }), ...people(1, 8)),
    APPROVED,
  );
  const records = newRecords(first, second);

  test('gives back every cell and removes what was added', () => {
    expect(asSet(undone(second, records))).toEqual(asSet(first.roster));
  });

  test('leaves and names what was typed since', () => {
    const later = typed(typed(second, 0, { phone: '0866666666' }), 7, { note: 'โทรแล้ว' });
    const { kept, remove } = planBack(later, records);
    expect(kept).toMatchObject([
      { row: later.roster[0]?.code, column: 'phone', why: 'typed', stays: '0866666666' },
      { row: later.roster[7]?.code, column: '', why: 'changed' },
    ]);
    expect(remove).toHaveLength(2);
  });

  test('never removes a row that answers hang on', () => {
    const code = second.roster[6]?.code ?? '';
    const { kept, remove } = planBack(second, records, new Set([code]));
    expect(kept).toMatchObject([{ row: code, why: 'inUse' }]);
    expect(remove).not.toContain(code);
  });

  test('rows that are gone are named', () => {
    const { kept } = planBack({ ...second, roster: second.roster.slice(1) }, records);
    expect(kept).toMatchObject([{ row: second.roster[0]?.code, why: 'gone' }]);
  });
});

describe('any history of lists', () => {
  const values = fc.record({
    n: fc.nat(11),
    phone: fc.constantFrom('', '0811111111', '0822222222', '081-111-1111'),
    email: fc.constantFrom('', 'a@example.com', 'b@example.com'),
    hasId: fc.boolean(),
  });
  const rowsOf = (picked: readonly { n: number; phone: string; email: string; hasId: boolean }[]) =>
    fileOf(
      ...picked.map(({ n, phone, email, hasId }) => {
        const { studentId: id = '', ...others } = person(n, { phone, email });
        const all = { ...others, ...(hasId ? { studentId: id } : {}) };
        return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ''));
      }),
    );
  const step = fc.record({
    picked: fc.array(values, { minLength: 1, maxLength: 8 }),
    approved: fc.boolean(),
    staff: fc.option(fc.record({ at: fc.nat(11), phone: fc.constantFrom('', '0855555555') })),
    deleted: fc.option(fc.nat(11)),
  });

  test('a list imported twice changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        let college = EMPTY;
        return steps.every(({ picked, approved, staff, deleted }) => {
          const declared = approved ? APPROVED : EXPECTED;
          if (staff !== null) college = typed(college, staff.at, { phone: staff.phone });
          if (deleted !== null) college = dropped(college, deleted);
          college = imported(college, rowsOf(picked), declared);
          const again = planFor(college, rowsOf(picked), declared);
          return (
            changesNothing(again) && again.updates.length === 0 && again.conflicts.length === 0
          );
        });
      }),
      runs(150),
    );
  });

  test('an import taken back leaves the Roster as it was', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        let college = EMPTY;
        return steps.every(({ picked, approved, staff, deleted }) => {
          if (staff !== null) college = typed(college, staff.at, { phone: staff.phone });
          if (deleted !== null) college = dropped(college, deleted);
          const before = college;
          college = imported(college, rowsOf(picked), approved ? APPROVED : EXPECTED);
          const back = undone(college, newRecords(before, college));
          return JSON.stringify(asSet(back)) === JSON.stringify(asSet(before.roster));
        });
      }),
      runs(150),
    );
  });

  test('what staff typed is never overwritten', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), fc.nat(5), (steps, at) => {
        let college = imported(EMPTY, rowsOf(steps[0]?.picked ?? []), EXPECTED);
        const marked = college.roster[at % college.roster.length]?.code;
        college = typed(college, at % Math.max(1, college.roster.length), { phone: '0877777777' });
        for (const { picked } of steps.slice(1))
          college = imported(college, rowsOf(picked), APPROVED);
        return college.roster.find((row) => row.code === marked)?.cells.phone === '0877777777';
      }),
      runs(120),
    );
  });
});
