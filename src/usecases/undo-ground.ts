// What a plan to take a work back stands on, read from the workbook; and what it writes into the tabs of the people.

import { readRevisions } from '../domain/answers/revision.ts';
import { inForce, readDecisions, type Decision } from '../domain/decisions/decision.ts';
import type { SheetCell } from '../domain/decisions/sheet-cells.ts';
import type { UndoGround, UndoPlan } from '../domain/decisions/undo-plan.ts';
import { normalizeCode } from '../domain/roster/code.ts';
import { ANSWERS, CONTACTS, DECISIONS } from '../domain/tabs/journal-tabs.ts';
import { EMPTY_PATCH, type RowWrite, type TabPatch } from '../domain/tabs/patch.ts';
import { COHORTS, ROSTER, SETTINGS } from '../domain/tabs/people-tabs.ts';
import { textOf, type SnapshotRow } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import type { Book } from './read-book.ts';
import { toRosterRows, writesByCode } from './roster-rows.ts';

/** Tabs of the people into which decisions write, with the column that names a row. */
const KEY_COLUMNS: ReadonlyMap<Tab, string> = new Map([
  [ROSTER, 'code'],
  [SETTINGS, 'setting'],
  [COHORTS, 'cohort'],
]);

export function undoGround(book: Book): UndoGround {
  const decisions = readDecisions(book.snapshot(DECISIONS));
  const rows = new Map<string, SnapshotRow>();
  for (const [tab, column] of KEY_COLUMNS) {
    for (const row of book.snapshot(tab).rows) {
      const key = `${tab.key}|${textOf(row, column).trim()}`;
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  const held = ({ tab, row, column }: SheetCell): string | null => {
    const found = rows.get(`${tab}|${row}`);
    return found ? textOf(found, column) : null;
  };
  return {
    decisions,
    roster: toRosterRows(book.snapshot(ROSTER)),
    inUse: codesInUse(book, decisions),
    held,
  };
}

/** Kinds after which a row of the Roster is more than what an import put there. */
const TYPED_KINDS: ReadonlySet<Decision['kind']> = new Set(['asked', 'correction', 'newRow']);
/** Codes and student ids are shorter; longer texts are no names of anybody. */
const LONGEST_ID = 24;

/** Codes on which an answer, a message, a note beside the row or something typed hangs; errs on the safe side. */
function codesInUse(book: Book, decisions: readonly Decision[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { payload } of readRevisions(book.snapshot(ANSWERS))) {
    for (const value of Object.values(payload.items)) {
      if (typeof value === 'string' && value.length <= LONGEST_ID) said.add(normalizeCode(value));
    }
  }
  const typed = inForce(decisions)
    .filter(({ kind }) => TYPED_KINDS.has(kind))
    .map(({ kind, subject }) =>
      kind === 'newRow' ? subject : (subject.split('|')[1]?.split('/')[0] ?? ''),
    );
  const contacted = book.snapshot(CONTACTS).rows.map(({ cells }) => String(cells.code));
  const noted = book
    .snapshot(ROSTER)
    .rows.filter(({ hasOwnContent }) => hasOwnContent)
    .map((row) => textOf(row, 'code').trim());
  const inUse = new Set([...typed, ...contacted, ...noted]);
  for (const { code, cells } of toRosterRows(book.snapshot(ROSTER))) {
    const studentId = normalizeCode(cells.studentId ?? '');
    if (said.has(code) || (studentId !== '' && said.has(studentId))) inUse.add(code);
  }
  return inUse;
}

export interface TabChange {
  readonly tab: Tab;
  readonly patch: TabPatch;
}

/** What the plan writes into tabs of the people. */
export function undoPatches(plan: UndoPlan, book: Book): TabChange[] {
  const roster = toRosterRows(book.snapshot(ROSTER));
  const removed = new Set(plan.remove);
  const changes = plan.cells
    .filter(({ tab }) => tab === ROSTER.key)
    .map(({ row, column, to }) => ({ code: row, key: column, to }));
  const ofRoster: TabPatch = {
    writes: writesByCode(roster, changes),
    appends: plan.append.map((cells) => ({ ...cells })),
    deletes: roster
      .filter(({ code }) => removed.has(code))
      .flatMap(({ sheetRow }) => (sheetRow === undefined ? [] : [sheetRow])),
  };
  return [
    { tab: ROSTER, patch: ofRoster },
    ...[SETTINGS, COHORTS].map((tab) => ({
      tab,
      patch: { ...EMPTY_PATCH, writes: rowWrites(plan, book, tab) },
    })),
  ];
}

function rowWrites(plan: UndoPlan, book: Book, tab: Tab): RowWrite[] {
  const keyColumn = KEY_COLUMNS.get(tab) ?? '';
  return book.snapshot(tab).rows.flatMap((row) => {
    const key = textOf(row, keyColumn).trim();
    const cells = plan.cells.filter((cell) => cell.tab === tab.key && cell.row === key);
    return cells.length === 0
      ? []
      : [{ row: row.row, cells: Object.fromEntries(cells.map(({ column, to }) => [column, to])) }];
  });
}
