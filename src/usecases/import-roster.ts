// Imports a pasted list of leavers: preview and confirmed apply.

import { inForce, readDecisions } from '../domain/decisions/decision.ts';
import { hashValue } from '../domain/hash.ts';
import type { FewTabs } from '../domain/overview/few-tabs.ts';
import { ProblemError } from '../domain/problems.ts';
import { rememberImports, rosterAfter, type ImportRecord } from '../domain/roster/apply-import.ts';
import { makeCodes } from '../domain/roster/code.ts';
import type { ImportDeclaration, ImportPlan, MissingChoice } from '../domain/roster/import-plan.ts';
import { planImport } from '../domain/roster/plan-import.ts';
import { guessColumns, parseFile, type ColumnGuess } from '../domain/roster/read-file.ts';
import type { RowFinding } from '../domain/roster/row-finding.ts';
import { isOn, readSettings } from '../domain/settings/settings.ts';
import { DECISIONS } from '../domain/tabs/journal-tabs.ts';
import { INBOX, ROSTER, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { decide, newGroup } from './decide.ts';
import { fewTabsOnce } from './main-tabs.ts';
import type { Ports } from './ports.ts';
import { readBook, type Book } from './read-book.ts';
import { deriveAndWrite, deriveNow } from './refresh.ts';
import { toRosterRows, writesByCode } from './roster-rows.ts';

export interface ImportRequest {
  readonly declared: ImportDeclaration;
  readonly missingChoices: Readonly<Record<string, MissingChoice>>;
  readonly matchChoices: Readonly<Record<string, string>>;
}

export interface ImportPreview {
  readonly guess: ColumnGuess;
  readonly problems: readonly RowFinding[];
  readonly skipped: readonly number[];
  readonly plan: ImportPlan;
  /** Of the plan; the confirmation must bring it back. */
  readonly hash: string;
}

/** What lies in the inbox, before anybody said what it is. */
export function readInbox(ports: Ports): ColumnGuess {
  const guess = lookIntoInbox(ports);
  if (!guess) throw new ProblemError('inboxEmpty');
  return guess;
}

/** null when nothing was pasted yet. */
export function lookIntoInbox(ports: Ports): ColumnGuess | null {
  const grid = ports.workbook.readGrid(INBOX);
  return grid.every((row) => row.every((cell) => cell.trim() === '')) ? null : guessColumns(grid);
}

/** Must run under the lock: rows that staff typed get their codes first, so that the file is matched to them. */
export function previewImport(ports: Ports, request: ImportRequest): ImportPreview {
  deriveNow(ports, readBook(ports));
  return previewOf(ports, readBook(ports), request);
}

function previewOf(ports: Ports, book: Book, request: ImportRequest): ImportPreview {
  const guess = readInbox(ports);
  const settings = readSettings(book.snapshot(SETTINGS));
  const keepNationalId = isOn(settings.keepNationalId);
  const file = parseFile(ports.workbook.readGrid(INBOX), guess, { keepNationalId });
  const plan = planImport({
    rows: file.rows,
    roster: toRosterRows(book.snapshot(ROSTER)),
    lastFile: rememberImports(importRecords(book)),
    ...request,
  });
  return { guess, problems: file.problems, skipped: file.skipped, plan, hash: hashValue(plan) };
}

const importRecords = (book: Book): ImportRecord[] =>
  inForce(readDecisions(book.snapshot(DECISIONS)))
    .filter(({ kind }) => kind === 'import')
    .map(({ value }) => JSON.parse(value) as ImportRecord);

/** An import that was taken back may come back: its codes are nobody else's. */
const everGiven = (book: Book): string[] =>
  readDecisions(book.snapshot(DECISIONS))
    .filter(({ kind }) => kind === 'import' || kind === 'newRow')
    .map(({ subject }) => subject);

export interface AppliedImport extends ImportPreview {
  readonly fewTabs: FewTabs;
}

/** Must run under the lock. Goes on only when today's plan is the one that was shown; null = it is not. */
export function applyImport(
  ports: Ports,
  request: ImportRequest,
  hash: string,
): AppliedImport | null {
  const book = readBook(ports);
  const preview = previewOf(ports, book, request);
  if (preview.hash !== hash) return null;
  const snapshot = book.snapshot(ROSTER);
  const roster = toRosterRows(snapshot);
  const taken = new Set([...roster.map(({ code }) => code), ...everGiven(book)]);
  const codes = makeCodes(ports.random, taken, preview.plan.additions.length);
  const edit = rosterAfter(preview.plan, roster, codes);
  // The Roster goes first: rows without a record are taken for typed ones, records without rows for lost ones.
  ports.workbook.write(ROSTER, snapshot, {
    ...EMPTY_PATCH,
    writes: writesByCode(roster, edit.change),
    appends: edit.append.map((cells) => ({ ...cells })),
  });
  decide(
    ports,
    newGroup(ports),
    edit.records.map((record) => ({
      kind: 'import',
      subject: record.code,
      value: JSON.stringify(record),
    })),
  );
  const { derived } = deriveAndWrite(ports);
  return { ...preview, fewTabs: fewTabsOnce(ports, derived) };
}
