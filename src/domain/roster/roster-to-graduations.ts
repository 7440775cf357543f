// The rows of the Roster, as staff typed and sorted them, as graduations with findings.

import type { Graduation } from '../graduations/graduation.ts';
import { asciiDigits } from '../thai/digits.ts';
import { parseThaiDate } from '../thai/dates.ts';
import { normalizeEmail } from '../thai/email.ts';
import { parseStudentId } from '../thai/ids.ts';
import { parseLevel } from '../thai/level.ts';
import { splitName } from '../thai/names.ts';
import { parsePhones } from '../thai/phones.ts';
import { isValidCode, normalizeCode } from './code.ts';
import { parseBatch, parseStanding } from './labels.ts';
import { plainText } from './parse-row.ts';
import { cellOf, cohortOf } from './roster-row.ts';
import type { RosterRow } from './roster-row.ts';

export type RosterFinding = { readonly severity: 'mustFix' | 'check'; readonly code: string } & (
  | { readonly type: 'roster/noCode'; readonly sheetRow: number; readonly name: string }
  | { readonly type: 'roster/badCode'; readonly name: string }
  | { readonly type: 'roster/codeTwice'; readonly names: readonly string[] }
  | { readonly type: 'roster/noName' }
  | { readonly type: 'roster/cohortUnknown'; readonly name: string; readonly typed: string }
  | { readonly type: 'roster/standingUnknown'; readonly name: string; readonly typed: string }
  | { readonly type: 'roster/levelUnknown'; readonly name: string; readonly typed: string }
  | { readonly type: 'roster/dateUnclear'; readonly name: string; readonly typed: string }
  | {
      readonly type: 'roster/idTwice';
      readonly studentId: string;
      readonly names: readonly string[];
      readonly codes: readonly string[];
    }
);

export interface RosterReading {
  readonly graduations: readonly Graduation[];
  readonly findings: readonly RosterFinding[];
}

const fullName = (graduation: Pick<Graduation, 'firstName' | 'lastName'>): string =>
  [graduation.firstName, graduation.lastName].filter((part) => part !== '').join(' ');

const phoneOf = (cell: string): string => {
  const { numbers, proposals, rest } = parsePhones(cell);
  if (numbers.length + proposals.length + rest.length === 0) return plainText(cell);
  return [...numbers, ...proposals.map((one) => one.proposed), ...rest].join(', ');
};

const toGraduation = (row: RosterRow): Graduation => {
  const text = (key: Parameters<typeof cellOf>[1]): string => plainText(cellOf(row, key));
  const typedId = cellOf(row, 'studentId');
  const name = splitName({
    title: text('title'),
    first: text('firstName'),
    last: text('lastName'),
  });
  return {
    code: normalizeCode(row.code),
    cohort: cohortOf(row),
    group: asciiDigits(text('group')),
    studentId: parseStudentId(typedId).id === '' ? plainText(typedId) : parseStudentId(typedId).id,
    title: name.title,
    firstName: name.first,
    lastName: name.last,
    level: parseLevel(text('level')),
    program: text('program'),
    field: text('field'),
    subfield: text('subfield'),
    phone: phoneOf(cellOf(row, 'phone')),
    email: normalizeEmail(cellOf(row, 'email')),
    lineId: text('lineId'),
    advisor: text('advisor'),
    advisorEmail: normalizeEmail(cellOf(row, 'advisorEmail')),
    standing: parseStanding(cellOf(row, 'standing')) ?? 'expected',
    batch: parseBatch(cellOf(row, 'batch')),
    approvedOn: parseThaiDate(cellOf(row, 'approvedOn')),
  };
};

const findInRow = (row: RosterRow, graduation: Graduation): readonly RosterFinding[] => {
  const findings: RosterFinding[] = [];
  const { code } = graduation;
  const name = fullName(graduation);
  const typed = (key: Parameters<typeof cellOf>[1]): string => plainText(cellOf(row, key));
  if (!isValidCode(code))
    findings.push({ type: 'roster/badCode', severity: 'mustFix', code, name });
  if (name === '') findings.push({ type: 'roster/noName', severity: 'mustFix', code });
  if (!/^2[45]\d\d$/.test(graduation.cohort)) {
    findings.push({
      type: 'roster/cohortUnknown',
      severity: 'mustFix',
      code,
      name,
      typed: typed('cohort'),
    });
  }
  if (parseStanding(cellOf(row, 'standing')) === null) {
    const text = typed('standing');
    findings.push({ type: 'roster/standingUnknown', severity: 'mustFix', code, name, typed: text });
  }
  if (graduation.level === '') {
    findings.push({
      type: 'roster/levelUnknown',
      severity: 'check',
      code,
      name,
      typed: typed('level'),
    });
  }
  if (graduation.approvedOn === '' && typed('approvedOn') !== '') {
    const text = typed('approvedOn');
    findings.push({ type: 'roster/dateUnclear', severity: 'check', code, name, typed: text });
  }
  return findings;
};

const idsGivenTwice = (graduations: readonly Graduation[]): readonly RosterFinding[] => {
  const groups = new Map<string, Graduation[]>();
  for (const one of graduations) {
    if (one.studentId === '') continue;
    const key = `${one.cohort}|${one.level}|${one.studentId}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    return [
      {
        type: 'roster/idTwice' as const,
        severity: 'mustFix' as const,
        code: first.code,
        studentId: first.studentId,
        names: group.map(fullName),
        codes: group.map((one) => one.code),
      },
    ];
  });
};

const isBlank = (row: RosterRow): boolean =>
  Object.values(row.cells).every((text) => text.trim() === '');

/** Rows without a code wait for one; of rows with the same code the first counts. */
export const rosterToGraduations = (rows: readonly RosterRow[]): RosterReading => {
  const graduations = new Map<string, Graduation>();
  const findings: RosterFinding[] = [];
  const twice = new Map<string, string[]>();
  for (const row of rows) {
    if (isBlank(row)) continue;
    const graduation = toGraduation(row);
    const { code } = graduation;
    const name = fullName(graduation);
    const first = graduations.get(code);
    if (code === '') {
      const sheetRow = row.sheetRow ?? 0;
      findings.push({ type: 'roster/noCode', severity: 'check', code, sheetRow, name });
    } else if (first !== undefined) {
      twice.set(code, [...(twice.get(code) ?? [fullName(first)]), name]);
    } else {
      graduations.set(code, graduation);
      findings.push(...findInRow(row, graduation));
    }
  }
  for (const [code, names] of twice) {
    findings.push({ type: 'roster/codeTwice', severity: 'mustFix', code, names });
  }
  const all = [...graduations.values()];
  return { graduations: all, findings: [...findings, ...idsGivenTwice(all)] };
};
