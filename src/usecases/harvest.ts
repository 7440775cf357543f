// Turns what people typed into views and the Roster into decisions, before anything is derived or overwritten.

import {
  askedAnswers,
  askedSubject,
  inForce,
  type Decision,
} from '../domain/decisions/decision.ts';
import { makeCode } from '../domain/roster/code.ts';
import { HARVESTED_VIEWS } from '../domain/tabs/all-tabs.ts';
import { ROSTER } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH, type RowWrite } from '../domain/tabs/patch.ts';
import { textOf, type SnapshotRow, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import { harvestView, type TypedCell } from '../domain/views/harvest.ts';
import { decide, newGroup, type NewDecision } from './decide.ts';
import type { Ports } from './ports.ts';
import type { Book } from './read-book.ts';

export interface Harvest {
  /** Decisions made now, to be added to those that the book holds. */
  readonly decisions: readonly Decision[];
  /** Rows of the Roster got a code: what the book read of it is out of date. */
  readonly rosterChanged: boolean;
}

export function harvest(ports: Ports, book: Book, held: readonly Decision[]): Harvest {
  const typed = HARVESTED_VIEWS.flatMap((tab) => harvestView(tab, book.snapshot(tab)));
  const fresh = typed.flatMap((cell) => toDecision(cell, held));
  const coded = codeNewRows(book.snapshot(ROSTER), held, ports.random);
  ports.workbook.write(ROSTER, book.snapshot(ROSTER), { ...EMPTY_PATCH, writes: coded.writes });
  const decisions = decide(ports, newGroup(ports), [...fresh, ...coded.decisions]);
  return { decisions, rosterChanged: coded.writes.length > 0 };
}

const KIND_OF = { asked: 'asked', correctable: 'correction', shown: 'misplaced' } as const;

/** A cell that already says what was decided (a run died before it wrote the view) is no news. */
function toDecision(cell: TypedCell, held: readonly Decision[]): NewDecision[] {
  const kind = KIND_OF[cell.role];
  const subject = askedSubject(cell.tab, cell.rowKey, cell.column);
  const known =
    kind === 'asked'
      ? (askedAnswers(inForce(held)).get(subject)?.value ?? '')
      : newestValue(held, kind, subject);
  return known === cell.typed ? [] : [{ kind, subject, value: cell.typed }];
}

const newestValue = (
  held: readonly Decision[],
  kind: Decision['kind'],
  subject: string,
): string | undefined =>
  inForce(held)
    .filter((decision) => decision.kind === kind && decision.subject === subject)
    .pop()?.value;

interface CodedRows {
  readonly writes: readonly RowWrite[];
  readonly decisions: readonly NewDecision[];
}

/**
 * Rows that staff typed get a code, a copied row gets its own, and every code is known to the journal, so
 * that a row that leaves the Roster is missed.
 */
function codeNewRows(
  snapshot: TabSnapshot,
  held: readonly Decision[],
  random: () => number,
): CodedRows {
  const known = new Set(
    held.filter(({ kind }) => kind === 'import' || kind === 'newRow').map(({ subject }) => subject),
  );
  const taken = new Set([...known, ...snapshot.rows.map((row) => textOf(row, 'code'))]);
  const owners = new Map<string, SnapshotRow>();
  const writes: RowWrite[] = [];
  const decisions: NewDecision[] = [];
  for (const row of snapshot.rows) {
    const held = textOf(row, 'code');
    if (textOf(row, 'firstName') === '' && textOf(row, 'studentId') === '') continue;
    const keeps = held !== '' && isOwner(owners, held, row);
    if (keeps && known.has(held)) continue;
    const code = keeps ? held : makeCode(random, taken);
    taken.add(code);
    known.add(code);
    if (!keeps) writes.push({ row: row.row, cells: { code } });
    decisions.push({
      kind: 'newRow',
      subject: code,
      value: JSON.stringify({ ...row.cells, code }),
    });
  }
  return { writes, decisions };
}

/** The first row with a code owns it; a second one that is the same person keeps it and becomes a finding. */
function isOwner(owners: Map<string, SnapshotRow>, code: string, row: SnapshotRow): boolean {
  const owner = owners.get(code);
  if (!owner) owners.set(code, row);
  const same = (key: string): boolean => !owner || textOf(owner, key) === textOf(row, key);
  return same('studentId') && same('firstName');
}
