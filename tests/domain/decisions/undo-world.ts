// A college without Google: journal, Roster, settings and cohorts as values, and the works that change them.
import { cohortFindings, readCohorts } from '../../../src/domain/cohorts/cohort.ts';
import { defaultWaves } from '../../../src/domain/contact/waves.ts';
import { inForce, type Decision } from '../../../src/domain/decisions/decision.ts';
import type { SheetCell } from '../../../src/domain/decisions/sheet-cells.ts';
import {
  changesNothing,
  planUndo,
  undoDecision,
  type UndoPlan,
} from '../../../src/domain/decisions/undo-plan.ts';
import { worksOf, type Work } from '../../../src/domain/decisions/works.ts';
import { derive } from '../../../src/domain/derive/derive.ts';
import {
  rememberImports,
  rosterAfter,
  type ImportRecord,
} from '../../../src/domain/roster/apply-import.ts';
import { planImport } from '../../../src/domain/roster/plan-import.ts';
import type { FileValues, RosterCells, RosterRow } from '../../../src/domain/roster/roster-row.ts';
import { readSettings } from '../../../src/domain/settings/settings.ts';
import { COHORTS, SETTINGS } from '../../../src/domain/tabs/people-tabs.ts';
import { keyCell, type Tab } from '../../../src/domain/tabs/tab.ts';
import { toSnapshot, type TabSnapshot } from '../../../src/domain/tabs/snapshot.ts';
import { allViews } from '../../../src/domain/views/all-views.ts';
import { viewWords } from '../../../src/texts/view-words.ts';
import { APPROVED, EXPECTED, fileOf, people } from '../roster/college.ts';

const YEAR = '2568';
const TODAY = '2026-07-06';

export interface World {
  readonly journal: readonly Decision[];
  readonly roster: readonly RosterRow[];
  /** Cells of settings and cohorts by "tab|row|column". */
  readonly cells: Readonly<Record<string, string>>;
}

const GRADUATES = 5;

/** Some approved graduates that nobody can take back: they were typed, not imported. */
export const FRESH: World = {
  journal: [],
  roster: people(0, GRADUATES).map((values, at) => ({
    code: `BASE${String(at)}`,
    cells: {
      ...values,
      cohort: YEAR,
      standing: 'สำเร็จการศึกษา',
      batch: 'ปกติ',
      approvedOn: '2026-03-31',
    },
  })),
  cells: {
    [`cohorts|${YEAR}|graduatedOn`]: '31/3/2569',
    [`cohorts|${YEAR}|reportDeadline`]: '',
    'settings|workStudyRule|value': 'ทำงาน',
    'settings|province|value': 'ลำปาง',
  },
};

type NewDecision = Pick<Decision, 'kind' | 'subject' | 'value'>;

const append = (world: World, step: number, decisions: readonly NewDecision[]): World => ({
  ...world,
  journal: [
    ...world.journal,
    ...decisions.map((decision, index) => ({
      ...decision,
      id: `g${String(step)}/${String(index)}`,
      at: `2026-07-06T02:${String(step).padStart(2, '0')}:00.000Z`,
      by: 'staff@college.example',
      group: `g${String(step)}`,
    })),
  ],
});

/** The same work once more: only what was news then, as it was said then. */
export function again(world: World, step: number, decisions: readonly Decision[]): World {
  const cells = decisions
    .filter(({ kind }) => kind === 'settings')
    .map(({ subject, value }) => [
      subject.startsWith('settings|') ? `${subject}|value` : subject,
      (JSON.parse(value) as { to: string }).to,
    ]);
  if (cells.length > 0) return saved(world, step, Object.fromEntries(cells) as World['cells']);
  return append(world, step, decisions);
}

/** What a view takes in: a text that stands there already is no news. */
export function typed(
  world: World,
  step: number,
  cells: readonly (readonly [kind: Decision['kind'], subject: string, text: string])[],
): World {
  const held = new Map(
    inForce(world.journal).map(({ kind, subject, value }) => [`${kind}|${subject}`, value]),
  );
  const news = cells
    .filter(
      ([kind, subject, text]) => kind === 'correction' || held.get(`${kind}|${subject}`) !== text,
    )
    .map(([kind, subject, value]) => ({ kind, subject, value }));
  return append(world, step, news);
}

/** What the set-up dialog writes. */
export function saved(world: World, step: number, cells: World['cells']): World {
  const changed = Object.entries(cells).filter(([key, to]) => world.cells[key] !== to);
  const decisions = changed.map(([key, to]) => ({
    kind: 'settings' as const,
    subject: key.startsWith('settings|') ? key.slice(0, key.lastIndexOf('|')) : key,
    value: JSON.stringify({ from: world.cells[key] ?? '', to }),
  }));
  return { ...append(world, step, decisions), cells: { ...world.cells, ...cells } };
}

const withCells = (row: RosterRow, cells: RosterCells): RosterRow => ({
  ...row,
  cells: { ...row.cells, ...cells },
});

/** A list of leavers, confirmed as it was shown; codes tell the step, not chance. */
export function importedList(world: World, step: number, list: readonly FileValues[]): World {
  const records = inForce(world.journal)
    .filter(({ kind }) => kind === 'import')
    .map(({ value }) => JSON.parse(value) as ImportRecord);
  const plan = planImport({
    rows: fileOf(...list),
    roster: world.roster,
    lastFile: rememberImports(records),
    declared: step % 2 === 0 ? EXPECTED : APPROVED,
    missingChoices: {},
    matchChoices: {},
  });
  const codes = plan.additions.map((_, index) => `NEW${String(step)}N${String(index)}`);
  const edit = rosterAfter(plan, world.roster, codes);
  const roster = [
    ...world.roster.map((row) =>
      edit.change
        .filter(({ code }) => code === row.code)
        .reduce((done, { key, to }) => withCells(done, { [key]: to }), row),
    ),
    ...edit.append.map(({ code = '', ...cells }) => ({ code, cells })),
  ];
  const decisions = edit.records.map((record) => ({
    kind: 'import' as const,
    subject: record.code,
    value: JSON.stringify(record),
  }));
  return { ...append(world, step, decisions), roster };
}

export interface Offer {
  readonly work: Work;
  readonly plan: UndoPlan;
}

/** What could be taken back, newest first. */
export function offers({ journal, roster, cells }: World): Offer[] {
  const codes = new Map(roster.map((row) => [row.code, row.cells]));
  const held = ({ tab, row, column }: SheetCell): string | null => {
    if (tab !== 'roster') return cells[`${tab}|${row}|${column}`] ?? null;
    const found = codes.get(row);
    return found ? (found[column as keyof RosterCells] ?? '') : null;
  };
  const ground = { decisions: journal, roster, inUse: new Set<string>(), held };
  return worksOf(journal)
    .map((work) => ({ work, plan: planUndo(ground, work) }))
    .filter(({ plan }) => !changesNothing(plan));
}

export function takenBack(world: World, step: number, { plan }: Offer): World {
  const roster = world.roster
    .filter(({ code }) => !plan.remove.includes(code))
    .map((row) =>
      plan.cells
        .filter((cell) => cell.tab === 'roster' && cell.row === row.code)
        .reduce((done, { column, to }) => withCells(done, { [column]: to }), row),
    );
  const back = plan.append.map(({ code = '', ...cells }) => ({ code, cells }));
  const others = plan.cells
    .filter(({ tab }) => tab !== 'roster')
    .map(({ tab, row, column, to }) => [`${tab}|${row}|${column}`, to] as const);
  return {
    ...append(world, step, [undoDecision(plan)]),
    roster: [...roster, ...back],
    cells: { ...world.cells, ...Object.fromEntries(others) },
  };
}

function tabOf(tab: Tab, keyColumn: string, world: World): TabSnapshot | null {
  const rows = new Map<string, Record<string, string>>();
  for (const [key, text] of Object.entries(world.cells)) {
    const [of, row = '', column = ''] = key.split('|');
    if (of === tab.key) rows.set(row, { ...rows.get(row), [keyColumn]: row, [column]: text });
  }
  const current = (cells: Record<string, string>) =>
    tab === COHORTS ? { ...cells, isCurrent: 'ใช่' } : cells;
  return toSnapshot(tab, [
    tab.columns.map((column) => keyCell(tab, column)),
    tab.columns.map(({ title }) => title),
    ...[...rows.values()].map((cells) => {
      const filled: Record<string, string> = current(cells);
      return tab.columns.map(({ key }) => filled[key] ?? '');
    }),
  ]);
}

/** Every view as a keyed set. */
export function viewsOf(world: World): Record<string, Record<string, unknown>> {
  const cohorts = tabOf(COHORTS, 'cohort', world);
  const derived = derive({
    settings: readSettings(tabOf(SETTINGS, 'setting', world)),
    cohorts: readCohorts(cohorts),
    cohortFindings: cohortFindings(cohorts, TODAY),
    waves: defaultWaves(YEAR, '2026-03-31'),
    rounds: [],
    roster: world.roster,
    decisions: inForce(world.journal),
    contacts: [],
    revisions: [],
    forms: [],
    definitions: { definitions: [], findings: [] },
    pastCounts: { lines: [], findings: [] },
    ruleBook: { choices: new Map(), doubts: [], own: [] },
    runs: [],
    asOf: TODAY,
  });
  return Object.fromEntries(
    allViews(derived, viewWords('1')).map(({ tab, rows }) => [
      tab.key,
      Object.fromEntries(rows.map(({ key, cells }) => [key, cells])),
    ]),
  );
}
