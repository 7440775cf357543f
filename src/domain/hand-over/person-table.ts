// People as the Commission's per-person export has them: its title rows, its header, a row each.

import type { HandOverPerson } from './hand-over.ts';
import { changeText } from './change-text.ts';
import { PERSON_COLUMNS, writePerson } from './person-columns.ts';

interface TableHead {
  readonly cohort: string;
  /** Number of the round, '' when none is open. */
  readonly round: string;
  readonly college: string;
}

const titleRows = ({ cohort, round, college }: TableHead): readonly string[] => [
  'รายงานติดตามภาวะการมีงานทำและศึกษาต่อ',
  `เป้าหมายปีการศึกษาที่สำเร็จการศึกษา ${cohort}`,
  `รอบการติดตามที่ : ${round}`,
  college,
];

/** Of what is left to key, a column more tells what stood there before. */
export function personTable(
  persons: readonly HandOverPerson[],
  head: TableHead,
  withBefore: boolean,
): string[][] {
  const width = PERSON_COLUMNS.length + (withBefore ? 1 : 0);
  const wide = (text: string): string[] => [text, ...Array.from({ length: width - 1 }, () => '')];
  return [
    ...titleRows(head).map(wide),
    [...PERSON_COLUMNS.map(({ title }) => title), ...(withBefore ? ['เดิม'] : [])],
    ...persons.map((person) => [
      ...writePerson(person.source),
      ...(withBefore ? [changeText(person)] : []),
    ]),
  ];
}

/** Rows above the first person. */
export const PERSON_TABLE_HEAD = 5;
