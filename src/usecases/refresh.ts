// Harvest → derive → diff → write: brings every view to what the inputs imply. A second run writes nothing.

import { readRevisions } from '../domain/answers/revision.ts';
import { cohortFindings, readCohorts } from '../domain/cohorts/cohort.ts';
import { toBangkokDate } from '../domain/contact/bangkok-day.ts';
import { readContacts } from '../domain/contact/read-contacts.ts';
import { readWaves } from '../domain/contact/read-waves.ts';
import { inForce, readDecisions } from '../domain/decisions/decision.ts';
import { derive, type Derived } from '../domain/derive/derive.ts';
import type { Inputs } from '../domain/derive/inputs.ts';
import { readRuleBook } from '../domain/quality/rule-book.ts';
import { readDefinitions } from '../domain/indicator/read-definitions.ts';
import { readSettings } from '../domain/settings/settings.ts';
import { DEFINITIONS_TAB } from '../domain/tabs/definitions-tab.ts';
import { ANSWERS, CONTACTS, DECISIONS } from '../domain/tabs/journal-tabs.ts';
import { COHORTS, OWN_RULES, ROSTER, RULES, SETTINGS, WAVES } from '../domain/tabs/people-tabs.ts';
import { HOME } from '../domain/tabs/view-tabs.ts';
import { isEmptyPatch } from '../domain/tabs/patch.ts';
import { textOf } from '../domain/tabs/snapshot.ts';
import { allViews } from '../domain/views/all-views.ts';
import { diffView } from '../domain/views/diff-view.ts';
import { MIX_PREFIX } from '../domain/views/home-view.ts';
import { HOME_WORDS } from '../texts/home-texts.ts';
import { viewWords } from '../texts/view-words.ts';
import { collect, type Collected } from './collect.ts';
import { harvest } from './harvest.ts';
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
  const asOf = toBangkokDate(ports.now());
  const inputs: Inputs = {
    settings: readSettings(book.snapshot(SETTINGS)),
    cohorts: readCohorts(book.snapshot(COHORTS)),
    cohortFindings: cohortFindings(book.snapshot(COHORTS), asOf),
    definitions: readDefinitions(book.held(DEFINITIONS_TAB)),
    waves: readWaves(book.snapshot(WAVES)),
    roster: toRosterRows(roster),
    decisions: inForce([...held, ...decisions]),
    contacts: readContacts(book.snapshot(CONTACTS)),
    revisions: readRevisions(book.snapshot(ANSWERS)),
    forms: registeredForms(book.system),
    ruleBook: readRuleBook(book.held(RULES), book.held(OWN_RULES)),
    asOf,
  };
  return { derived: derive(inputs), harvested: decisions.length };
}

/** Every view of a derivation over what the book holds; how many had to be written. */
export function writeViews(ports: Ports, book: Book, derived: Derived): number {
  let written = 0;
  for (const { tab, rows } of allViews(derived, viewWords(ports.version))) {
    const snapshot = book.snapshot(tab);
    const patch = diffView(tab, rows, snapshot);
    if (isEmptyPatch(patch)) continue;
    ports.workbook.write(tab, snapshot, patch);
    written++;
  }
  drawChart(ports);
  return written;
}

/** The chart stands on the rows of the mix, wherever they are now. */
function drawChart(ports: Ports): void {
  const snapshot = ports.workbook.read(HOME);
  const rows = (snapshot?.rows ?? []).filter((row) => textOf(row, '_key').startsWith(MIX_PREFIX));
  const [first] = rows;
  if (!snapshot || !first) return;
  ports.workbook.drawHomeChart(HOME, snapshot, {
    first: first.row,
    count: rows.length,
    title: HOME_WORDS.chart,
  });
}
