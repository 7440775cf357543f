// The Commission's per-person export as pasted: its title rows, its persons, and what cannot be read.

import type { OvecStatus } from '../indicator/indicator-row.ts';
import { headerKey } from '../roster/headers.ts';
import type { Grid } from '../roster/guess-content.ts';
import { plainText } from '../roster/parse-row.ts';
import { NO_PERSON } from '../roster/read-file.ts';
import { readTitleRows } from '../roster/title-rows.ts';
import { asciiDigits } from '../thai/digits.ts';
import type { Level } from '../thai/level.ts';
import { PERSON_COLUMNS, READ_KEYS, type ReadKey } from '../hand-over/person-columns.ts';
import { readStatus } from './status-spellings.ts';

export interface ExportedPerson extends Readonly<
  Record<Exclude<ReadKey, 'level' | 'status'>, string>
> {
  /** 1-based row of the sheet. */
  readonly rowNumber: number;
  readonly level: Level | '';
  /** One of the seven; '' when nothing is known or the text is not understood (then a finding says so). */
  readonly status: OvecStatus | '';
  /** The cell as it is. */
  readonly statusText: string;
  /** Number of the round the whole file is of, or ''. */
  readonly round: string;
}

export type ExportFinding =
  | { readonly type: 'noHeader' }
  | { readonly type: 'missingColumn'; readonly title: string }
  | { readonly type: 'noName'; readonly row: number; readonly studentId: string }
  | { readonly type: 'noStudentId'; readonly row: number; readonly name: string }
  | { readonly type: 'idTwice'; readonly row: number; readonly studentId: string }
  | {
      readonly type: 'levelUnknown' | 'statusUnknown';
      readonly row: number;
      readonly name: string;
      readonly typed: string;
    };

export interface ReadExport {
  /** What the title rows say; '' where they do not. */
  readonly cohort: string;
  readonly round: string;
  readonly college: string;
  readonly persons: readonly ExportedPerson[];
  readonly findings: readonly ExportFinding[];
}

const HEADER_WITHIN = 20;
const NAME_KEY = headerKey('ชื่อ นามสกุล');
const ROUND = /รอบ(?:การติดตาม)?ที่[\s:：]{0,5}(\d{1,2})(?!\d)/;

/** A row with fewer cells and without an id is a line below the table. */
const ENOUGH = 3;

export function readExport(grid: Grid): ReadExport {
  const at = grid
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => row.some((cell) => headerKey(cell) === NAME_KEY));
  const titles = readTitles(grid.slice(0, Math.max(at, 0)));
  if (at < 0) return { ...titles, persons: [], findings: [{ type: 'noHeader' }] };
  const header = (grid[at] ?? []).map(headerKey);
  const columns = readColumns(header);
  const findings: ExportFinding[] = columns.missing.map((title) => ({
    type: 'missingColumn',
    title,
  }));
  const persons = grid.flatMap((cells, index) =>
    index <= at || cells.map(headerKey).includes(NAME_KEY)
      ? []
      : readRow({ cells, rowNumber: index + 1 }, columns.of, titles, findings),
  );
  return { ...titles, persons, findings: [...findings, ...idsTwice(persons)] };
}

function readTitles(rows: Grid): Pick<ReadExport, 'cohort' | 'round' | 'college'> {
  const lines = rows.map((row) =>
    row
      .map(plainText)
      .filter((cell) => cell !== '')
      .join(' '),
  );
  const { cohort } = readTitleRows(rows);
  const round = lines.map((line) => ROUND.exec(asciiDigits(line))?.[1] ?? '');
  const college = lines.filter(
    (line, at) =>
      line !== '' && round[at] === '' && !line.startsWith('รายงาน') && !line.includes('ปีการศึกษา'),
  );
  return {
    cohort,
    round: (round.find((number) => number !== '') ?? '').replace(/^0+(?=\d)/, ''),
    college: college[college.length - 1] ?? '',
  };
}

type ColumnOf = ReadonlyMap<string, number>;

/** By title, wherever a column stands. */
function readColumns(header: readonly string[]): { of: ColumnOf; missing: readonly string[] } {
  const of = new Map<string, number>();
  const missing: string[] = [];
  for (const { key, title, read } of PERSON_COLUMNS) {
    if (!read) continue;
    const at = header.indexOf(headerKey(title));
    if (at < 0) missing.push(title);
    else of.set(key, at);
  }
  return { of, missing };
}

interface GridRow {
  readonly cells: readonly string[];
  readonly rowNumber: number;
}

function readRow(
  { cells, rowNumber }: GridRow,
  columns: ColumnOf,
  titles: Pick<ReadExport, 'cohort' | 'round'>,
  findings: ExportFinding[],
): ExportedPerson[] {
  const filled = cells.map(plainText).filter((cell) => cell !== '');
  const cellOf = (key: ReadKey): string => plainText(cells[columns.get(key) ?? -1] ?? '');
  const values = readValues(cellOf);
  const { name, studentId } = values;
  const isFoot = filled.length < ENOUGH || NO_PERSON.test(filled[0] ?? '');
  if (studentId === '' && isFoot) return [];
  if (!/[^\d\s.,/-]/.test(name)) {
    findings.push({ type: 'noName', row: rowNumber, studentId });
    return [];
  }
  if (studentId === '') findings.push({ type: 'noStudentId', row: rowNumber, name });
  const unclear = (type: 'levelUnknown' | 'statusUnknown', key: ReadKey): void => {
    findings.push({ type, row: rowNumber, name, typed: cellOf(key) });
  };
  if (values.level === '' && cellOf('level') !== '') unclear('levelUnknown', 'level');
  if (readStatus(cellOf('status')) === null) unclear('statusUnknown', 'status');
  return [
    {
      ...values,
      level: values.level as Level | '',
      status: values.status as OvecStatus | '',
      cohort: values.cohort === '' ? titles.cohort : values.cohort,
      statusText: cellOf('status'),
      round: titles.round,
      rowNumber,
    },
  ];
}

const readValues = (cellOf: (key: ReadKey) => string): Record<ReadKey, string> => {
  const read = new Map(PERSON_COLUMNS.map((column) => [column.key, column.read]));
  return Object.fromEntries(
    READ_KEYS.map((key) => [key, read.get(key)?.(cellOf(key)) ?? '']),
  ) as Record<ReadKey, string>;
};

/** The later row of the two. */
function idsTwice(persons: readonly ExportedPerson[]): ExportFinding[] {
  const seen = new Set<string>();
  return persons.flatMap(({ studentId, rowNumber }): ExportFinding[] => {
    if (studentId === '') return [];
    if (seen.has(studentId)) return [{ type: 'idTwice', row: rowNumber, studentId }];
    seen.add(studentId);
    return [];
  });
}
