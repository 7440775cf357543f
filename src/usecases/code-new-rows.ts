// Rows that staff typed into the Roster get a code; a row that lost its code gets its own back.

import { inForce, type Decision } from '../domain/decisions/decision.ts';
import { lastKnownRows } from '../domain/derive/known-graduations.ts';
import { isValidCode, makeCode, normalizeCode } from '../domain/roster/code.ts';
import type { RowWrite } from '../domain/tabs/patch.ts';
import { textOf, type SnapshotRow, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { NewDecision } from './decide.ts';

export interface CodedRows {
  readonly writes: readonly RowWrite[];
  readonly decisions: readonly NewDecision[];
}

type Cells = SnapshotRow['cells'];

/** Who a row is about, without its code; '' when too little is known to tell. */
function personKey(cells: Cells): string {
  const text = (key: string): string => String(cells[key] ?? '').trim();
  const [studentId, firstName] = [text('studentId'), text('firstName')];
  if (firstName === '' || (studentId === '' && text('lastName') === '')) return '';
  return [text('cohort'), text('level'), studentId, firstName, text('lastName')].join('|');
}

/** Codes that left the Roster, by person; two departed of one description are nobody's. */
function departedCodes(
  present: ReadonlySet<string>,
  held: readonly Decision[],
): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [code, { cells }] of lastKnownRows(present, inForce(held))) {
    const key = personKey(cells);
    if (key !== '') codes.set(key, codes.has(key) ? '' : code);
  }
  return codes;
}

/**
 * Every code is known to the journal, so that a row that leaves the Roster is missed. A copied row that was
 * changed into somebody else gets a code of its own.
 */
export function codeNewRows(
  snapshot: TabSnapshot,
  held: readonly Decision[],
  random: () => number,
): CodedRows {
  const known = codesOfJournal(inForce(held));
  const present = new Set(snapshot.rows.map(codeOf));
  // A code that was ever given out stays its owner's, even when the import was taken back.
  const taken = new Set([...codesOfJournal(held), ...present]);
  const writes: RowWrite[] = [];
  const decisions: NewDecision[] = [];
  let departed: Map<string, string> | null = null;
  for (const { row, keeps } of ownedRows(snapshot, known)) {
    departed ??= departedCodes(present, held);
    const person = personKey(row.cells);
    const own = keeps ? '' : (departed.get(person) ?? '');
    const code = keeps ? codeOf(row) : own === '' ? makeCode(random, taken) : own;
    taken.add(code);
    departed.delete(person);
    if (!keeps) writes.push({ row: row.row, cells: { code } });
    // Whoever comes back under the own code is known already.
    if (own !== '') continue;
    const value = JSON.stringify({ ...row.cells, code });
    decisions.push({ kind: 'newRow', subject: code, value });
  }
  return { writes, decisions };
}

function codesOfJournal(held: readonly Decision[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { kind, subject } of held) {
    if (kind === 'import' || kind === 'newRow') known.add(subject);
  }
  return known;
}

interface OwnedRow {
  readonly row: SnapshotRow;
  /** Its code is a good one, only unknown to the journal. */
  readonly keeps: boolean;
}

/** Rows with somebody in them that need a code, or whose code the journal does not know. */
function ownedRows({ rows }: TabSnapshot, known: ReadonlySet<string>): OwnedRow[] {
  const owners = new Map<string, SnapshotRow>();
  return rows.flatMap((row) => {
    if (textOf(row, 'firstName') === '' && textOf(row, 'studentId') === '') return [];
    const typed = codeOf(row);
    const keeps = (known.has(typed) || isValidCode(typed)) && isOwner(owners, typed, row);
    return keeps && known.has(typed) ? [] : [{ row, keeps }];
  });
}

/** As people may have typed it: small letters, blanks. */
const codeOf = (row: SnapshotRow): string => normalizeCode(textOf(row, 'code'));

/** The first row with a code owns it; a second one that is the same person keeps it and becomes a finding. */
function isOwner(owners: Map<string, SnapshotRow>, code: string, row: SnapshotRow): boolean {
  const owner = owners.get(code);
  if (!owner) owners.set(code, row);
  const same = (key: string): boolean => !owner || textOf(owner, key) === textOf(row, key);
  return same('studentId') && same('firstName');
}
