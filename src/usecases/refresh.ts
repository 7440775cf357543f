// Harvest → derive → diff → write: brings every view to what the inputs imply. A second run writes nothing.

import { readRevisions } from '../domain/answers/revision.ts';
import { cohortFindings, readCohorts } from '../domain/cohorts/cohort.ts';
import { toBangkokDate } from '../domain/contact/bangkok-day.ts';
import { readContacts } from '../domain/contact/read-contacts.ts';
import { readWaves } from '../domain/contact/read-waves.ts';
import { inForce, readDecisions, type Decision } from '../domain/decisions/decision.ts';
import { derive, type Derived } from '../domain/derive/derive.ts';
import type { Inputs } from '../domain/derive/inputs.ts';
import { readRounds } from '../domain/hand-over/report-rounds.ts';
import { readRuleBook } from '../domain/quality/rule-book.ts';
import { readPastCounts } from '../domain/indicator/past-counts.ts';
import { readDefinitions } from '../domain/indicator/read-definitions.ts';
import type { RunLine } from '../domain/overview/run-lines.ts';
import { readSettings } from '../domain/settings/settings.ts';
import { CHART_DATA } from '../domain/tabs/chart-data-tab.ts';
import { DEFINITIONS_TAB } from '../domain/tabs/definitions-tab.ts';
import { ANSWERS, CONTACTS, DECISIONS, RUNS } from '../domain/tabs/journal-tabs.ts';
import { PAST_COUNTS } from '../domain/tabs/past-counts-tab.ts';
import {
  COHORTS,
  OWN_RULES,
  ROSTER,
  ROUNDS,
  RULES,
  SETTINGS,
  WAVES,
} from '../domain/tabs/people-tabs.ts';
import { isEmptyPatch } from '../domain/tabs/patch.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';
import { allViews } from '../domain/views/all-views.ts';
import { diffView } from '../domain/views/diff-view.ts';
import { viewWords } from '../texts/view-words.ts';
import { collect, type Collected } from './collect.ts';
import { harvest } from './harvest.ts';
import { drawHomeCharts } from './home-charts.ts';
import type { Ports } from './ports.ts';
import { readBook, registeredForms, type Book } from './read-book.ts';
import { toRosterRows } from './roster-rows.ts';
import { seedRules } from './seed-rules.ts';
import { seedWaves } from './seed-waves.ts';
import { withLock } from './with-lock.ts';

export interface Refreshed {
  readonly derived: Derived;
  readonly collected: Collected;
  /** Answers and corrections that people typed since the last run. */
  readonly harvested: number;
  /** Views that had to be written. */
  readonly written: number;
}

/** The whole of it, under the lock: new answers first, then everything derived. */
export function refresh(ports: Ports): Refreshed {
  return withLock(ports, () => refreshUnderLock(ports));
}

/** For work that holds the lock and goes on with what it finds. */
export function refreshUnderLock(ports: Ports): Refreshed {
  seedWaves(ports);
  const collected = collect(ports);
  return { ...deriveAndWrite(ports), collected };
}

/** For work that already holds the lock and has nothing to collect. */
export function deriveAndWrite(ports: Ports): Omit<Refreshed, 'collected'> {
  const book = readBook(ports);
  seedRules(ports, book.held(RULES));
  const { derived, harvested } = deriveNow(ports, book);
  return { derived, harvested, written: writeViews(ports, book, derived) };
}

/** Takes in what was typed and derives, without writing a view: what a send plan or a preview needs. */
export function deriveNow(ports: Ports, book: Book): { derived: Derived; harvested: number } {
  const held = readDecisions(book.snapshot(DECISIONS));
  const { decisions, rosterChanged } = harvest(ports, book, held);
  const roster = rosterChanged ? ports.workbook.read(ROSTER) : book.snapshot(ROSTER);
  const inputs = inputsOf(ports, book, { decisions: [...held, ...decisions], roster });
  return { derived: derive(inputs), harvested: decisions.length };
}

/** As the inputs are now, under a lock of its own: for dialogs that show and write nothing. */
export const derivedNow = (ports: Ports): Derived =>
  withLock(ports, () => deriveNow(ports, readBook(ports)).derived);

/** What a derivation reads, out of tabs that were read; decisions and roster may have grown since. */
export function inputsOf(
  ports: Ports,
  book: Book,
  { decisions, roster }: { decisions: readonly Decision[]; roster: TabSnapshot | null },
): Inputs {
  const asOf = toBangkokDate(ports.now());
  return {
    settings: readSettings(book.snapshot(SETTINGS)),
    cohorts: readCohorts(book.snapshot(COHORTS)),
    cohortFindings: cohortFindings(book.snapshot(COHORTS), asOf),
    definitions: readDefinitions(book.held(DEFINITIONS_TAB)),
    pastCounts: readPastCounts(book.held(PAST_COUNTS)),
    waves: readWaves(book.snapshot(WAVES)),
    rounds: readRounds(book.snapshot(ROUNDS)),
    roster: toRosterRows(roster),
    decisions: inForce(decisions),
    contacts: readContacts(book.snapshot(CONTACTS)),
    revisions: readRevisions(book.snapshot(ANSWERS)),
    forms: registeredForms(book.system),
    runs: newestRuns(ports),
    ruleBook: readRuleBook(book.held(RULES), book.held(OWN_RULES)),
    asOf,
  };
}

/** Far enough back for the clock's last runs, unless hundreds of answers woke the program up since. */
const RUNS_READ = 300;

const newestRuns = ({ workbook }: Ports): RunLine[] =>
  workbook
    .readNewest(RUNS, RUNS_READ)
    .map(({ at = '', what = '', channel = '', outcome = '', summary = '' }) => ({
      at,
      what,
      channel,
      outcome,
      summary,
    }));

/** Every view of a derivation over what the book holds; how many had to be written. */
export function writeViews(ports: Ports, book: Book, derived: Derived): number {
  let written = 0;
  for (const { tab, rows } of allViews(derived, viewWords(ports.version))) {
    const isOfCharts = tab === CHART_DATA;
    const snapshot = isOfCharts ? book.held(tab) : book.snapshot(tab);
    // A file that an older version set up gets its charts when it is set up again.
    if (!snapshot) continue;
    const patch = diffView(tab, rows, snapshot);
    const isHeld = isEmptyPatch(patch);
    if (!isHeld) {
      ports.workbook.write(tab, snapshot, patch);
      written++;
    }
    const data = isHeld ? snapshot : null;
    if (isOfCharts) drawHomeCharts(ports, book.system, { derived, data });
  }
  return written;
}
