// Takes one of the last works back as a whole: what can be taken back, what it would change, and doing it.

import { cohortFindings, readCohorts } from '../domain/cohorts/cohort.ts';
import { inForce } from '../domain/decisions/decision.ts';
import {
  changesNothing,
  planUndo,
  undoDecision,
  withUndo,
  type UndoGround,
  type UndoPlan,
} from '../domain/decisions/undo-plan.ts';
import { worksOf, type Work } from '../domain/decisions/works.ts';
import { derive, type Derived } from '../domain/derive/derive.ts';
import { hashValue } from '../domain/hash.ts';
import { ProblemError } from '../domain/problems.ts';
import { readSettings } from '../domain/settings/settings.ts';
import { RUNS } from '../domain/tabs/journal-tabs.ts';
import { patched } from '../domain/tabs/patched.ts';
import { COHORTS, ROSTER, SETTINGS } from '../domain/tabs/people-tabs.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { allViews, type WantedView } from '../domain/views/all-views.ts';
import { undoneText } from '../texts/undo-texts.ts';
import { viewWords } from '../texts/view-words.ts';
import { collect } from './collect.ts';
import { decide, newGroup } from './decide.ts';
import type { Ports } from './ports.ts';
import { readBook, type Book } from './read-book.ts';
import { deriveAndWrite } from './refresh.ts';
import { toRosterRows } from './roster-rows.ts';
import { undoGround, undoPatches } from './undo-ground.ts';

export interface UndoPreview {
  /** Works that can be taken back, newest first. */
  readonly works: readonly Work[];
  readonly work: Work;
  readonly plan: UndoPlan;
  /** Every view as it is and as it would be. */
  readonly before: readonly WantedView[];
  readonly after: readonly WantedView[];
  readonly hash: string;
}

/** So many are offered; further back nobody remembers what a work was. */
const OFFERED = 5;
/** So many are looked at: a work that later ones made void is passed over. */
const LOOKED_AT = 15;

interface Choice {
  readonly work: Work;
  readonly plan: UndoPlan;
}

interface Weighed extends Choice {
  readonly works: readonly Work[];
  readonly hash: string;
  readonly derived: Derived;
  readonly book: Book;
  readonly ground: UndoGround;
}

/**
 * First everything typed is taken in and the views are written: only then do their fingerprints vouch for what
 * stands in them, and a cell that still holds a text taken back is no news. New answers come in too, so that nobody
 * is removed who answered a moment ago.
 */
function weigh(ports: Ports, group: string): Weighed {
  collect(ports);
  const { derived } = deriveAndWrite(ports);
  const book = readBook(ports);
  const ground = undoGround(book);
  const choices = offered(ground);
  const choice = choices.find(({ work }) => work.group === group) ?? choices[0];
  if (!choice) throw new ProblemError('nothingToUndo');
  const works = choices.map(({ work }) => work);
  return { works, ...choice, hash: hashValue(choice.plan), derived, book, ground };
}

/** Must run under the lock. `group` names the work; '' or one that is no longer offered means the newest. */
export const previewUndo = (ports: Ports, group: string): UndoPreview =>
  previewOf(ports, weigh(ports, group));

function previewOf(ports: Ports, weighed: Weighed): UndoPreview {
  const { works, work, plan, hash, derived } = weighed;
  const words = viewWords(ports.version);
  const before = allViews(derived, words);
  return { works, work, plan, hash, before, after: allViews(derivedAfter(weighed), words) };
}

function offered(ground: UndoGround): Choice[] {
  return worksOf(ground.decisions)
    .slice(0, LOOKED_AT)
    .map((work) => ({ work, plan: planUndo(ground, work) }))
    .filter(({ plan }) => !changesNothing(plan))
    .slice(0, OFFERED);
}

function derivedAfter({ derived: { inputs }, book, ground, plan }: Weighed): Derived {
  const patches = new Map(undoPatches(plan, book).map(({ tab, patch }) => [tab, patch]));
  const tabAfter = (tab: Tab): TabSnapshot => {
    const patch = patches.get(tab);
    return patch ? patched(book.snapshot(tab), patch) : book.snapshot(tab);
  };
  return derive({
    ...inputs,
    settings: readSettings(tabAfter(SETTINGS)),
    cohorts: readCohorts(tabAfter(COHORTS)),
    cohortFindings: cohortFindings(tabAfter(COHORTS), inputs.asOf),
    roster: toRosterRows(tabAfter(ROSTER)),
    decisions: inForce(withUndo(ground.decisions, plan.group)),
  });
}

/** null: done. Else the plan is no longer the one that was shown, nothing was done, and this is the new one. */
export function applyUndo(ports: Ports, group: string, hash: string): UndoPreview | null {
  const weighed = weigh(ports, group);
  if (weighed.hash !== hash) return previewOf(ports, weighed);
  const { work, plan, book } = weighed;
  // The tabs of the people go first: rows without a decision are taken for typed ones.
  for (const { tab, patch } of undoPatches(plan, book)) {
    ports.workbook.write(tab, book.snapshot(tab), patch);
  }
  decide(ports, newGroup(ports), [undoDecision(plan)]);
  deriveAndWrite(ports);
  ports.workbook.appendRow(RUNS, {
    at: ports.now(),
    by: ports.me(),
    what: 'undoLast',
    channel: 'dialog',
    outcome: 'ok',
    summary: undoneText(work, plan),
  });
  return null;
}
