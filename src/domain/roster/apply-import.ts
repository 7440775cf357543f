// A confirmed plan as rows to append and cells to change, and the way back.

import type { CellChange, ImportPlan } from './import-plan.ts';
import { ROSTER_KEYS } from './roster-row.ts';
import type {
  ImportedKey,
  RememberedValues,
  RosterCells,
  RosterKey,
  RosterRow,
} from './roster-row.ts';
import { sameValue } from './same-value.ts';

/** What an import did to one graduation; kept as the payload of a Decision. */
export interface ImportRecord {
  readonly code: string;
  readonly added: boolean;
  readonly changes: readonly CellChange[];
  /** What the file said, for the next three-way merge. */
  readonly file: RememberedValues;
}

export interface RosterCellChange {
  readonly code: string;
  readonly key: ImportedKey;
  readonly from: string;
  readonly to: string;
}

export interface RosterEdit {
  /** Whole rows, code included, in the order of the file. */
  readonly append: readonly RosterCells[];
  readonly change: readonly RosterCellChange[];
  readonly records: readonly ImportRecord[];
}

const asChanges = (cells: RosterCells): readonly CellChange[] =>
  (Object.entries(cells) as [RosterKey, string][]).flatMap(([key, to]) =>
    key === 'code' || key === 'note' || to === '' ? [] : [{ field: key, from: '', to }],
  );

const changeRecords = (plan: ImportPlan): readonly ImportRecord[] => {
  const files = new Map(plan.updates.map((update) => [update.code, update.file]));
  const changes = new Map<string, CellChange[]>();
  for (const one of [...plan.updates, ...plan.standingChanges]) {
    changes.set(one.code, [...(changes.get(one.code) ?? []), ...one.changes]);
  }
  return [...changes].map(([code, list]) => ({
    code,
    added: false,
    changes: list,
    file: files.get(code) ?? {},
  }));
};

/** A cell that changed between plan and apply is left alone: plans are recomputed before they are applied. */
const stillHolds = (row: RosterRow | undefined, change: CellChange): boolean =>
  row !== undefined && (row.cells[change.field] ?? '') === change.from;

/** `newCodes` has one code for each addition, in order; who comes back keeps the former one. */
export const rosterAfter = (
  plan: ImportPlan,
  roster: readonly RosterRow[],
  newCodes: readonly string[],
): RosterEdit => {
  const byCode = new Map(roster.map((row) => [row.code, row]));
  const added = plan.additions.flatMap(({ formerCode, cells, file }, at) => {
    const code = formerCode === '' ? newCodes[at] : formerCode;
    return code === undefined ? [] : [{ code, cells, file }];
  });
  const changed = changeRecords(plan).map((record) => ({
    ...record,
    changes: record.changes.filter((change) => stillHolds(byCode.get(record.code), change)),
  }));
  return {
    append: added.map(({ code, cells }) => ({ code, ...cells })),
    change: changed.flatMap(({ code, changes }) =>
      changes.map(({ field, from, to }) => ({ code, key: field, from, to })),
    ),
    records: [
      ...changed,
      ...added.map(({ code, cells, file }) => ({
        code,
        added: true,
        changes: asChanges(cells),
        file,
      })),
    ],
  };
};

/** What is remembered per graduation after these imports, oldest first. */
export const rememberImports = (
  records: readonly ImportRecord[],
): Readonly<Record<string, RememberedValues>> => {
  const remembered: Record<string, RememberedValues> = {};
  for (const { code, file } of records) {
    remembered[code] = { ...remembered[code], ...file };
  }
  return remembered;
};

export interface KeptCell {
  readonly code: string;
  readonly key: ImportedKey;
  readonly wrote: string;
  readonly found: string;
}

export interface Undo {
  /** Cells that get back what stood there before. */
  readonly cells: readonly RosterCellChange[];
  /** Rows that the import added and nobody touched. */
  readonly remove: readonly string[];
  /** Cells that were typed over since; they stay. */
  readonly kept: readonly KeptCell[];
  /** Added rows that stay: somebody changed them, or answers and contacts hang on them. */
  readonly keptRows: readonly { readonly code: string; readonly why: 'changed' | 'inUse' }[];
  /** Rows that are no longer in the Roster. */
  readonly gone: readonly string[];
}

const heldNow = (row: RosterRow, key: ImportedKey): string => row.cells[key] ?? '';

const typedOver = (record: ImportRecord, row: RosterRow): readonly KeptCell[] =>
  record.changes
    .filter(({ field, to }) => !sameValue(field, heldNow(row, field), to))
    .map(({ field, to }) => ({
      code: record.code,
      key: field,
      wrote: to,
      found: heldNow(row, field),
    }));

const addedTo = (record: ImportRecord, row: RosterRow): boolean => {
  const written = new Set<string>(record.changes.map((change) => change.field));
  return ROSTER_KEYS.some(
    (key) => key !== 'code' && !written.has(key) && (row.cells[key] ?? '').trim() !== '',
  );
};

/** `inUse` are the codes that answers or contacts hang on: their rows are never removed. */
export const undoImport = (
  records: readonly ImportRecord[],
  roster: readonly RosterRow[],
  inUse: ReadonlySet<string>,
): Undo => {
  const byCode = new Map(roster.map((row) => [row.code, row]));
  const undo = {
    cells: [] as RosterCellChange[],
    remove: [] as string[],
    kept: [] as KeptCell[],
    keptRows: [] as { code: string; why: 'changed' | 'inUse' }[],
    gone: [] as string[],
  };
  for (const record of records) {
    const { code } = record;
    const row = byCode.get(code);
    const over = row === undefined ? [] : typedOver(record, row);
    if (row === undefined) undo.gone.push(code);
    else if (!record.added) {
      const stays = new Set(over.map(({ key }) => key));
      undo.kept.push(...over);
      for (const { field, from } of record.changes) {
        if (stays.has(field)) continue;
        undo.cells.push({ code, key: field, from: heldNow(row, field), to: from });
      }
    } else if (inUse.has(code)) undo.keptRows.push({ code, why: 'inUse' });
    else if (over.length > 0 || addedTo(record, row)) undo.keptRows.push({ code, why: 'changed' });
    else undo.remove.push(code);
  }
  return undo;
};
