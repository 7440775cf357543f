// Whether a frozen report is still as it was frozen, and which rows are not.

import { codeOf, linePrint, PART, reportHash } from './frozen-lines.ts';
import type { FrozenLine, FrozenReport } from './frozen-report.ts';

/** What is kept outside the file's cells: whoever changes rows and their prints cannot change it too. */
export interface RememberedReport {
  readonly code: string;
  readonly hash: string;
}

export type RowTrouble = 'changed' | 'missing' | 'extra';

export interface TroubledRow {
  readonly trouble: RowTrouble;
  readonly part: string;
  readonly no: string;
  /** As it reads now; '' for a missing row. */
  readonly subject: string;
}

export interface FrozenCheck {
  readonly isIntact: boolean;
  /** Rows that can be named; a report may be changed without any, when prints were changed along. */
  readonly rows: readonly TroubledRow[];
  /** Whether its hash is also known outside the tab. */
  readonly isRemembered: boolean;
}

export function checkFrozen(
  report: FrozenReport,
  remembered: readonly RememberedReport[],
): FrozenCheck {
  const { code, head, lines } = report;
  const known = remembered.find((one) => one.code === code);
  const hash = reportHash(lines);
  const said = lines.find(({ part }) => part === PART.head)?.print ?? '';
  const isIntact =
    head !== null &&
    said === hash &&
    code === codeOf(head, hash) &&
    (known === undefined || known.hash === hash);
  return {
    isIntact,
    rows: isIntact ? [] : [...changedRows(lines), ...missingRows(report)],
    isRemembered: known !== undefined,
  };
}

/** Reports that the tab does not hold any more. */
export const lostReports = (
  reports: readonly FrozenReport[],
  remembered: readonly RememberedReport[],
): string[] =>
  remembered
    .map(({ code }) => code)
    .filter((code) => reports.every((report) => report.code !== code));

const idOf = ({ part = '', no = '' }: FrozenLine): string => `${part}/${no}`;

function changedRows(lines: readonly FrozenLine[]): TroubledRow[] {
  const seen = new Set<string>();
  return lines.flatMap((line): TroubledRow[] => {
    const { part = '', no = '', subject = '', print } = line;
    const isRepeated = seen.has(idOf(line));
    seen.add(idOf(line));
    if (isRepeated) return [{ trouble: 'extra', part, no, subject }];
    const isChanged = part !== PART.head && print !== linePrint(line);
    return isChanged ? [{ trouble: 'changed', part, no, subject }] : [];
  });
}

function missingRows({ head, lines }: FrozenReport): TroubledRow[] {
  const held = new Set(lines.map(idOf));
  const missing = (part: string, count: number, from = 1): TroubledRow[] =>
    Array.from({ length: count }, (_, index) => String(index + from))
      .filter((no) => !held.has(`${part}/${no}`))
      .map((no) => ({ trouble: 'missing', part, no, subject: '' }));
  return head === null
    ? missing(PART.head, 1, 0)
    : [...missing(PART.figure, head.figures), ...missing(PART.person, head.people)];
}
