// A confirmed plan as rows to append and cells to change.

import type { CellChange, ImportPlan } from './import-plan.ts';
import type {
  ImportedKey,
  RememberedValues,
  RosterCells,
  RosterKey,
  RosterRow,
} from './roster-row.ts';

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
