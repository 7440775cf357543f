// Turns what people typed into views and the Roster into decisions, before anything is derived or overwritten.

import {
  askedAnswers,
  askedSubject,
  inForce,
  type AskedAnswer,
  type Decision,
} from '../domain/decisions/decision.ts';
import { HARVESTED_VIEWS } from '../domain/tabs/all-tabs.ts';
import { ROSTER } from '../domain/tabs/people-tabs.ts';
import { EMPTY_PATCH } from '../domain/tabs/patch.ts';
import { textOf, type TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { HAND_OVER } from '../domain/tabs/hand-over-tabs.ts';
import { FINDINGS, REVIEW } from '../domain/tabs/view-tabs.ts';
import { KEYED, KEYED_VALUES, VALUES } from '../domain/hand-over/hand-over.ts';
import { isClosing, SAID } from '../domain/quality/finding-state.ts';
import { IS_THIS_PERSON } from '../domain/matching/link-answer.ts';
import { harvestView, type TypedCell } from '../domain/views/harvest.ts';
import { codeNewRows } from './code-new-rows.ts';
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
  const memory = rememberDecisions(held);
  const fresh = typed.flatMap((cell) => toDecision(cell, memory));
  const coded = codeNewRows(book.snapshot(ROSTER), held, ports.random);
  ports.workbook.write(ROSTER, book.snapshot(ROSTER), { ...EMPTY_PATCH, writes: coded.writes });
  const decisions = decide(ports, newGroup(ports), [...fresh, ...coded.decisions]);
  return { decisions, rosterChanged: coded.writes.length > 0 };
}

/** The same for one view alone, where a single decision is pressed and the rest can wait. */
export function harvestTab(
  ports: Ports,
  { tab, snapshot }: { readonly tab: Tab; readonly snapshot: TabSnapshot },
  held: readonly Decision[],
): Decision[] {
  const memory = rememberDecisions(held);
  const fresh = harvestView(tab, snapshot).flatMap((cell) => toDecision(cell, memory));
  return decide(ports, newGroup(ports), fresh);
}

const KIND_OF = { asked: 'asked', correctable: 'correction', shown: 'misplaced' } as const;

interface DecisionMemory {
  readonly answers: ReadonlyMap<string, AskedAnswer>;
  /** Subjects of asked cells that the journal ever heard of, taken back or not. */
  readonly everAsked: ReadonlySet<string>;
  /** Subject and text of answers to asked cells that an undo ever moved. */
  readonly everMoved: ReadonlySet<string>;
  /** Newest text typed over a cell of the program. */
  readonly misplaced: ReadonlyMap<string, string>;
}

function rememberDecisions(held: readonly Decision[]): DecisionMemory {
  const valid = inForce(held);
  const misplaced = new Map<string, string>();
  for (const { kind, subject, value } of valid) {
    if (kind === 'misplaced') misplaced.set(subject, value);
  }
  const everAsked = new Set<string>();
  for (const { kind, subject } of held) if (kind === 'asked') everAsked.add(subject);
  return { answers: askedAnswers(valid), everAsked, everMoved: movedAnswers(held), misplaced };
}

const heardKey = (subject: string, text: string): string => `${subject}|${text}`;

function movedAnswers(held: readonly Decision[]): ReadonlySet<string> {
  const named = new Set(held.flatMap(({ kind, subject }) => (kind === 'undo' ? [subject] : [])));
  const answers = held.filter(({ kind }) => kind === 'asked');
  const moved = new Set(
    answers.flatMap(({ group, subject }) => (named.has(group) ? [subject] : [])),
  );
  return new Set(
    answers
      .filter(({ subject }) => moved.has(subject))
      .map(({ subject, value }) => heardKey(subject, value)),
  );
}

/**
 * A cell that already says what was decided (a run died before it wrote the view) is no news. A correction
 * is always taken: the same number typed again means that it is newer than whatever came in between.
 */
function toDecision(cell: TypedCell, memory: DecisionMemory): NewDecision[] {
  const { tab, rowKey, column, role, typed } = cell;
  const subject = askedSubject(tab, rowKey, column);
  const decision: NewDecision = { kind: KIND_OF[role], subject, value: typed };
  if (role === 'correctable') return [decision];
  if (role === 'shown') return memory.misplaced.get(subject) === typed ? [] : [decision];
  const beside = [...confirmedPerson(cell), ...acceptedData(cell), ...keyedData(cell)];
  const isHeld = ({ subject, value }: NewDecision): boolean =>
    (memory.answers.get(subject)?.value ?? '') === value;
  if ([decision, ...beside].every(isHeld)) return [];
  // What the program wrote itself counts only when the journal lost it.
  if (cell.asWritten && memory.everAsked.has(subject)) return [];
  // A run died while it wrote what an undo had moved: the old text is nobody's message.
  if (cell.isUnvouched && memory.everMoved.has(heardKey(subject, typed))) return [];
  return [decision, ...beside];
}

/** "This one" means whom the person saw, whoever will be the likeliest candidate later. */
function confirmedPerson({ tab, rowKey, column, typed, row }: TypedCell): NewDecision[] {
  if (tab !== REVIEW.key || column !== 'verdict' || typed !== IS_THIS_PERSON) return [];
  const value = textOf(row, 'candidateCode');
  return [{ kind: 'asked', subject: askedSubject(tab, rowKey, 'confirmed'), value }];
}

/** What is accepted is the finding as the person read it; once its data changed it must be accepted anew. */
function acceptedData({ tab, rowKey, column, typed, row }: TypedCell): NewDecision[] {
  if (tab !== FINDINGS.key || column !== 'status' || !isClosing(typed)) return [];
  const value = textOf(row, SAID);
  return value === '' ? [] : [{ kind: 'asked', subject: askedSubject(tab, rowKey, SAID), value }];
}

/** What was keyed is the row as the person saw it: once it says something else, the person has to be keyed anew. */
function keyedData({ tab, rowKey, column, typed, row }: TypedCell): NewDecision[] {
  if (tab !== HAND_OVER.key || column !== 'keyed' || typed !== KEYED) return [];
  const value = textOf(row, VALUES);
  return value === ''
    ? []
    : [{ kind: 'asked', subject: askedSubject(tab, rowKey, KEYED_VALUES), value }];
}
