// Rows of the tabs that are handed to the Commission.

import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import { fullName } from '../derive/case.ts';
import { changeText } from '../hand-over/change-text.ts';
import { HAND_OVER_KEY, VALUES, type HandOverPerson } from '../hand-over/hand-over.ts';
import { packValues } from '../hand-over/keyed-values.ts';
import type { SummaryTable } from '../hand-over/summary-table.ts';
import { levelLabel } from '../thai/level.ts';
import type { ViewRow } from './view-row.ts';

const TOTAL = 'รวม (ไม่อยู่ในแฟ้ม)';

export const summaryRows = ({ lines, total }: SummaryTable): ViewRow[] => [
  ...lines,
  ...(total ? [{ ...total, cells: { ...total.cells, mark: TOTAL } }] : []),
];

/** A tick stands for values that were keyed; where they are others by now the cell is blank again. */
export function handOverRow(
  person: HandOverPerson,
  asked: ReadonlyMap<string, AskedAnswer>,
): ViewRow {
  const { graduation } = person.source.one;
  const { code } = graduation;
  const typed = asked.get(askedSubject(HAND_OVER_KEY, code, 'keyed'))?.value ?? '';
  return {
    key: code,
    cells: {
      level: levelLabel(graduation.level),
      field: graduation.field,
      studentId: graduation.studentId,
      name: fullName(graduation),
      keyed: person.keyed ? '' : typed,
      before: changeText(person),
      ...person.values,
      [VALUES]: packValues(person.values),
    },
  };
}
