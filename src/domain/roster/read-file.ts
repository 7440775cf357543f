// A pasted file of leavers: which column is what, and its rows as clean values with findings.

import { parseStudentId } from '../thai/ids.ts';
import { normalizeThai } from '../thai/normalize.ts';
import { parseBuddhistYear } from '../thai/years.ts';
import { findAcrossRows } from './file-findings.ts';
import { guessByContent, spreadName } from './guess-content.ts';
import type { Grid } from './guess-content.ts';
import { headerKey, readHeader } from './headers.ts';
import type { Columns, HeaderReading } from './headers.ts';
import { OVEC_MARKS, RMS_MARKS } from './left-out-headers.ts';
import { parseRow, plainText } from './parse-row.ts';
import type { ParseOptions } from './parse-row.ts';
import type { ColumnField, Layout } from './roster-fields.ts';
import type { FileField, FileValues } from './roster-row.ts';
import type { RowFinding } from './row-finding.ts';
import { readTitleRows } from './title-rows.ts';

export interface ColumnGuess {
  readonly layout: Layout;
  /** 0-based; null when the table has no usable header. */
  readonly headerRow: number | null;
  /** 0-based first row that can hold a person. */
  readonly firstRow: number;
  /** 0-based column of each field. */
  readonly columns: Columns;
  readonly unknownHeaders: readonly string[];
  /** Fields that the work needs and that neither a column nor the title rows give. */
  readonly missingFields: readonly FileField[];
  /** What the lines above the table say about everybody in it. */
  readonly titleValues: FileValues;
  /** Year of graduating named above the table, or ''. */
  readonly cohort: string;
}

export interface FileRow {
  /** 1-based row of the sheet. */
  readonly rowNumber: number;
  readonly values: FileValues;
  /** Four-digit Buddhist year of graduating that the row, else the file, names; or ''. */
  readonly graduationYear: string;
}

export interface ParsedFile {
  readonly rows: readonly FileRow[];
  readonly problems: readonly RowFinding[];
  /** Rows that are no persons: repeated headers, totals, signatures. */
  readonly skipped: readonly number[];
}

const HEADER_WITHIN = 20;
const ENOUGH_HEADERS = 2;
const NEEDED: readonly FileField[] = [
  'studentId',
  'firstName',
  'level',
  'field',
  'group',
  'phone',
  'email',
  'advisor',
];

const hasPerson = ({ columns }: HeaderReading): boolean =>
  columns.nameAsReceived !== undefined || columns.firstName !== undefined;

const bestHeader = (grid: Grid): { row: number; reading: HeaderReading } | null => {
  const readings = grid
    .slice(0, HEADER_WITHIN)
    .map((row, at) => ({ row: at, reading: readHeader(row) }));
  const usable = readings.filter(
    ({ reading }) => hasPerson(reading) && reading.score >= ENOUGH_HEADERS,
  );
  return usable.reduce<(typeof usable)[number] | null>(
    (best, one) => (best === null || one.reading.score > best.reading.score ? one : best),
    null,
  );
};

const layoutOf = (header: readonly string[], columns: Columns): Layout => {
  const keys = new Set(header.map(headerKey));
  const marks = (texts: readonly string[]): number =>
    texts.filter((text) => keys.has(headerKey(text))).length;
  if (marks(OVEC_MARKS) >= 2) return 'ovec';
  if (marks(RMS_MARKS) >= 3) return 'rms';
  const isSor02 =
    columns.studentId === 2 && (columns.nameAsReceived ?? columns.firstName ?? columns.title) === 3;
  return isSor02 && columns.level === undefined ? 'sor02' : 'other';
};

/** Under "ชื่อตัว" and "ชื่อสกุล" the second is the surname, not the whole name. */
const surnameColumn = (columns: Columns): Columns => {
  const { nameAsReceived, ...others } = columns;
  const isSurname =
    nameAsReceived !== undefined &&
    columns.lastName === undefined &&
    columns.firstName === nameAsReceived - 1;
  return isSurname ? { ...others, lastName: nameAsReceived } : columns;
};

const missing = (columns: Columns, titleValues: FileValues): readonly FileField[] =>
  NEEDED.filter((field) => {
    const column = columns[field] ?? (field === 'firstName' ? columns.nameAsReceived : undefined);
    return column === undefined && titleValues[field] === undefined;
  });

const guessUnderHeader = (grid: Grid, row: number, reading: HeaderReading): ColumnGuess => {
  const columns = spreadName(surnameColumn(reading.columns), grid, row);
  const { values: titleValues, cohort } = readTitleRows(grid.slice(0, row));
  return {
    layout: layoutOf(grid[row] ?? [], columns),
    headerRow: row,
    firstRow: row + 1,
    columns,
    unknownHeaders: reading.unknown,
    missingFields: missing(columns, titleValues),
    titleValues,
    cohort,
  };
};

const guessWithoutHeader = (grid: Grid): ColumnGuess => {
  const { columns, firstRow } = guessByContent(grid);
  const { values: titleValues, cohort } = readTitleRows(
    grid.slice(0, Math.min(firstRow, HEADER_WITHIN)),
  );
  return {
    layout: layoutOf([], columns),
    headerRow: null,
    firstRow,
    columns,
    unknownHeaders: [],
    missingFields: missing(columns, titleValues),
    titleValues,
    cohort,
  };
};

export const guessColumns = (grid: Grid): ColumnGuess => {
  const header = bestHeader(grid);
  return header === null
    ? guessWithoutHeader(grid)
    : guessUnderHeader(grid, header.row, header.reading);
};

/** How a row begins that is no person: totals, notes, signatures. */
export const NO_PERSON =
  /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด|จำนวน|ชาย|หญิง|\s*\d|$)|ทั้งหมด|จำนวน|หมายเหตุ|\(?ลงชื่อ|\(?ลงนาม|ผู้พิมพ์|พิมพ์เมื่อ|หน้า(?:ที่)?\s*\d)/;

const isHeaderAgain = (row: readonly string[]): boolean => {
  const reading = readHeader(row);
  return hasPerson(reading) && reading.score >= 3;
};

const firstText = (row: readonly string[]): string =>
  plainText(row.find((cell) => plainText(cell) !== '') ?? '');

type RowKind = 'person' | 'noName' | 'skip';

const kindOf = (row: readonly string[], read: (field: ColumnField) => string): RowKind => {
  const name = plainText(read('nameAsReceived')) + plainText(read('firstName'));
  const hasId = parseStudentId(read('studentId')).id !== '';
  if (!hasId && (NO_PERSON.test(firstText(row)) || NO_PERSON.test(name) || isHeaderAgain(row)))
    return 'skip';
  if (/[^\d\s.,/-]/.test(normalizeThai(name))) return 'person';
  const filled = row.filter((cell) => plainText(cell) !== '').length;
  return hasId || filled >= 3 ? 'noName' : 'skip';
};

/** Good rows always go through; a row without a name is left out and said. */
export const parseFile = (
  grid: Grid,
  guess: Pick<ColumnGuess, 'firstRow' | 'columns' | 'titleValues' | 'cohort'>,
  options: ParseOptions,
): ParsedFile => {
  const rows: FileRow[] = [];
  const problems: RowFinding[] = [];
  const skipped: number[] = [];
  const defaults: FileValues = { ...guess.titleValues, ...options.defaults };
  grid.forEach((cells, at) => {
    if (at < guess.firstRow || cells.every((cell) => plainText(cell) === '')) return;
    const rowNumber = at + 1;
    const inCell = (field: ColumnField): string => cells[guess.columns[field] ?? -1] ?? '';
    const read = (field: ColumnField): string => {
      const text = inCell(field);
      return text.trim() === '' ? (defaults[field as FileField] ?? text) : text;
    };
    const kind = kindOf(cells, inCell);
    if (kind === 'skip') skipped.push(rowNumber);
    if (kind === 'noName') {
      const studentId = parseStudentId(inCell('studentId')).id;
      problems.push({ type: 'import/noName', severity: 'mustFix', row: rowNumber, studentId });
    }
    if (kind !== 'person') return;
    const { values, findings } = parseRow(read, rowNumber, options);
    problems.push(...findings);
    const year = parseBuddhistYear(inCell('graduationYear'));
    rows.push({ rowNumber, values, graduationYear: year === '' ? guess.cohort : year });
  });
  return { rows, problems: [...problems, ...findAcrossRows(rows)], skipped };
};
