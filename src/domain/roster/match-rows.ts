// Which row of the Roster a person of the file is: by student id, else by name, level and field.

import { parseStudentId } from '../thai/ids.ts';
import { parseLevel } from '../thai/level.ts';
import { firstNamesAgree, fullNameKey, nameKey, splitName } from '../thai/names.ts';
import { compactKey } from '../thai/normalize.ts';
import { groupRows, personKey } from './file-findings.ts';
import { nameOf } from './file-persons.ts';
import type { AmbiguousRow } from './import-plan.ts';
import type { FileRow } from './read-file.ts';
import { cellOf } from './roster-row.ts';
import type { RosterRow } from './roster-row.ts';

export interface Matches {
  readonly matched: readonly { readonly row: FileRow; readonly roster: RosterRow }[];
  readonly added: readonly FileRow[];
  readonly ambiguous: readonly AmbiguousRow[];
}

type Verdict =
  | { readonly is: 'new' }
  | { readonly is: 'row'; readonly roster: RosterRow }
  | {
      readonly is: 'unclear';
      readonly kind: AmbiguousRow['kind'];
      readonly candidates: readonly RosterRow[];
    };

interface Index {
  readonly byId: ReadonlyMap<string, readonly RosterRow[]>;
  readonly byName: ReadonlyMap<string, readonly RosterRow[]>;
  readonly byCode: ReadonlyMap<string, RosterRow>;
  /** Student ids of the file: a row of the Roster with one of them is somebody else's. */
  readonly fileIds: ReadonlySet<string>;
}

const idOf = (row: RosterRow): string => parseStudentId(cellOf(row, 'studentId')).id;

const rosterName = (row: RosterRow): { first: string; last: string } =>
  splitName({ first: cellOf(row, 'firstName'), last: cellOf(row, 'lastName') });

const indexOf = (roster: readonly RosterRow[], rows: readonly FileRow[]): Index => ({
  byId: groupRows(
    roster.filter((row) => idOf(row) !== ''),
    idOf,
  ),
  byName: groupRows(roster, (row) => fullNameKey(rosterName(row))),
  byCode: new Map(roster.map((row) => [row.code, row])),
  fileIds: new Set(rows.map((row) => row.values.studentId ?? '')),
});

/** Blank on either side is no contradiction. */
const compatible = (a: string, b: string): boolean => a === '' || b === '' || a === b;

const sameStratum = (row: FileRow, roster: RosterRow): boolean =>
  compatible(parseLevel(row.values.level ?? ''), parseLevel(cellOf(roster, 'level'))) &&
  compatible(compactKey(row.values.field ?? ''), compactKey(cellOf(roster, 'field')));

/** First or last name may have changed since, but not both at once. */
const namesAgree = (row: FileRow, roster: RosterRow): boolean => {
  const { first, last } = rosterName(roster);
  const given = row.values.lastName ?? '';
  return (
    (first === '' && last === '') ||
    firstNamesAgree(row.values.firstName ?? '', first) ||
    (given !== '' && nameKey(given) === nameKey(last))
  );
};

const byId = (row: FileRow, hits: readonly RosterRow[]): Verdict => {
  const agreeing = hits.filter((hit) => namesAgree(row, hit));
  const [only] = agreeing;
  if (only !== undefined && agreeing.length === 1) return { is: 'row', roster: only };
  const kind = hits.length === 1 ? 'idOfAnotherName' : 'severalInRoster';
  return { is: 'unclear', kind, candidates: hits };
};

const byName = (row: FileRow, index: Index): Verdict => {
  const id = row.values.studentId ?? '';
  const free = (index.byName.get(personKey(row)) ?? []).filter(
    (hit) => sameStratum(row, hit) && !index.fileIds.has(idOf(hit) === '' ? '?' : idOf(hit)),
  );
  const open = id === '' ? free : free.filter((hit) => idOf(hit) === '');
  const [only] = open;
  if (only !== undefined && open.length === 1) return { is: 'row', roster: only };
  if (open.length > 1) return { is: 'unclear', kind: 'severalInRoster', candidates: open };
  return free.length === 0
    ? { is: 'new' }
    : { is: 'unclear', kind: 'otherStudentId', candidates: free };
};

const judge = (row: FileRow, index: Index, choice: string | undefined): Verdict => {
  if (choice === 'new') return { is: 'new' };
  const chosen = choice === undefined ? undefined : index.byCode.get(choice);
  if (chosen !== undefined) return { is: 'row', roster: chosen };
  const hits = index.byId.get(row.values.studentId ?? '') ?? [];
  return hits.length > 0 ? byId(row, hits) : byName(row, index);
};

/** `roster` holds the rows of one cohort, all with codes. */
export const matchRows = (
  rows: readonly FileRow[],
  roster: readonly RosterRow[],
  choices: Readonly<Record<string, string>>,
): Matches => {
  const index = indexOf(roster, rows);
  const matched: { row: FileRow; roster: RosterRow }[] = [];
  const added: FileRow[] = [];
  const ambiguous: AmbiguousRow[] = [];
  const used = new Set<string>();
  for (const row of rows) {
    const verdict = judge(row, index, choices[row.rowNumber]);
    const unclear = (kind: AmbiguousRow['kind'], candidates: readonly RosterRow[]): void => {
      const codes = candidates.map((one) => one.code);
      const name = nameOf(row.values);
      ambiguous.push({ row: row.rowNumber, name, kind, candidates: codes, otherRows: [] });
    };
    if (verdict.is === 'new') added.push(row);
    else if (verdict.is === 'unclear') unclear(verdict.kind, verdict.candidates);
    else if (used.has(verdict.roster.code)) unclear('severalInRoster', [verdict.roster]);
    else {
      used.add(verdict.roster.code);
      matched.push({ row, roster: verdict.roster });
    }
  }
  return { matched, added, ambiguous };
};
