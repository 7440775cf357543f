// Imports a pasted list of leavers: preview, confirmed apply, and taking the last import back as a whole.

import { readRevisions } from '../domain/answers/revision.ts';
import { inForce, readDecisions } from '../domain/decisions/decision.ts';
import { hashValue } from '../domain/hash.ts';
import { ProblemError } from '../domain/problems.ts';
import {
  rememberImports,
  rosterAfter,
  undoImport,
  type ImportRecord,
  type RosterCellChange,
  type Undo,
} from '../domain/roster/apply-import.ts';
import { makeCodes, normalizeCode } from '../domain/roster/code.ts';
import type { ImportDeclaration, ImportPlan, MissingChoice } from '../domain/roster/import-plan.ts';
import { planImport } from '../domain/roster/plan-import.ts';
import { guessColumns, parseFile, type ColumnGuess } from '../domain/roster/read-file.ts';
import type { RosterRow } from '../domain/roster/roster-row.ts';
import type { RowFinding } from '../domain/roster/row-finding.ts';
import { isOn, readSettings } from '../domain/settings/settings.ts';
import { ANSWERS, CONTACTS, DECISIONS } from '../domain/tabs/journal-tabs.ts';
import { INBOX, ROSTER, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH, type RowWrite } from '../domain/tabs/patch.ts';
import { decide, newGroup } from './decide.ts';
import type { Ports } from './ports.ts';
import { readBook, type Book } from './read-book.ts';
import { deriveAndWrite, deriveNow } from './refresh.ts';
import { toRosterRows } from './roster-rows.ts';

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
  const grid = ports.workbook.readGrid(INBOX);
  if (grid.every((row) => row.every((cell) => cell.trim() === ''))) {
    throw new ProblemError('inboxEmpty');
  }
  return guessColumns(grid);
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

/** Must run under the lock. Goes on only when today's plan is the one that was shown; null = it is not. */
export function applyImport(
  ports: Ports,
  request: ImportRequest,
  hash: string,
): ImportPreview | null {
  const book = readBook(ports);
  const preview = previewOf(ports, book, request);
  if (preview.hash !== hash) return null;
  const snapshot = book.snapshot(ROSTER);
  const roster = toRosterRows(snapshot);
  const taken = new Set([
    ...roster.map(({ code }) => code),
    ...importRecords(book).map(({ code }) => code),
  ]);
  const codes = makeCodes(ports.random, taken, preview.plan.additions.length);
  const edit = rosterAfter(preview.plan, roster, codes);
  // The Roster goes first: rows without a record are taken for typed ones, records without rows for lost ones.
  ports.workbook.write(ROSTER, snapshot, {
    ...EMPTY_PATCH,
    writes: toWrites(roster, edit.change),
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
  deriveAndWrite(ports);
  return preview;
}

function toWrites(roster: readonly RosterRow[], changes: readonly RosterCellChange[]): RowWrite[] {
  const rowOf = new Map(roster.map(({ code, sheetRow }) => [code, sheetRow]));
  const cells = new Map<number, Record<string, string>>();
  for (const { code, key, to } of changes) {
    const row = rowOf.get(code);
    if (row !== undefined) cells.set(row, { ...cells.get(row), [key]: to });
  }
  return [...cells].map(([row, changed]) => ({ row, cells: changed }));
}

export interface UndoPreview {
  readonly group: string;
  readonly at: string;
  readonly by: string;
  readonly undo: Undo;
  readonly hash: string;
}

export const previewUndo = (ports: Ports): UndoPreview => undoOf(readBook(ports));

function undoOf(book: Book): UndoPreview {
  const imports = inForce(readDecisions(book.snapshot(DECISIONS))).filter(
    ({ kind }) => kind === 'import',
  );
  const last = imports[imports.length - 1];
  if (!last) throw new ProblemError('nothingToUndo');
  const records = imports
    .filter(({ group }) => group === last.group)
    .map(({ value }) => JSON.parse(value) as ImportRecord);
  const undo = undoImport(records, toRosterRows(book.snapshot(ROSTER)), codesInUse(book));
  return { group: last.group, at: last.at, by: last.by, undo, hash: hashValue({ last, undo }) };
}

/** Codes on which an answer, a message or something typed into a view hangs; errs on the safe side. */
function codesInUse(book: Book): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { payload } of readRevisions(book.snapshot(ANSWERS))) {
    for (const value of Object.values(payload.items)) {
      if (typeof value === 'string' && value.length <= LONGEST_ID) said.add(normalizeCode(value));
    }
  }
  const typed = inForce(readDecisions(book.snapshot(DECISIONS)))
    .filter(({ kind }) => kind === 'asked' || kind === 'correction')
    .map(({ subject }) => subject.split('|')[1]?.split('/')[0] ?? '');
  const contacted = book.snapshot(CONTACTS).rows.map(({ cells }) => String(cells.code));
  const inUse = new Set([...typed, ...contacted]);
  for (const { code, cells } of toRosterRows(book.snapshot(ROSTER))) {
    const studentId = normalizeCode(cells.studentId ?? '');
    if (said.has(code) || (studentId !== '' && said.has(studentId))) inUse.add(code);
  }
  return inUse;
}

/** Codes and student ids are shorter; longer texts are no names of anybody. */
const LONGEST_ID = 24;

/** Must run under the lock. */
export function applyUndo(ports: Ports, hash: string): UndoPreview {
  const book = readBook(ports);
  const preview = undoOf(book);
  if (preview.hash !== hash) throw new ProblemError('planChanged');
  const snapshot = book.snapshot(ROSTER);
  const roster = toRosterRows(snapshot);
  const removed = new Set(preview.undo.remove);
  ports.workbook.write(ROSTER, snapshot, {
    ...EMPTY_PATCH,
    writes: toWrites(roster, preview.undo.cells),
    deletes: roster
      .filter(({ code }) => removed.has(code))
      .flatMap(({ sheetRow }) => (sheetRow === undefined ? [] : [sheetRow])),
  });
  decide(ports, newGroup(ports), [{ kind: 'undo', subject: preview.group, value: '' }]);
  deriveAndWrite(ports);
  return preview;
}
