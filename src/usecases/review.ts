// One press in the review: a decision and nothing else. Views follow when the person has finished.

import {
  askedAnswers,
  inForce,
  readDecisions,
  type Decision,
} from '../domain/decisions/decision.ts';
import { ProblemError } from '../domain/problems.ts';
import { corrections, newCells, type Press } from '../domain/review/judge.ts';
import { startQueue, type Queue } from '../domain/review/queue.ts';
import type { ReviewItem } from '../domain/review/review-item.ts';
import {
  reviewSubject,
  sameStanding,
  standingOf,
  type Standing,
} from '../domain/review/standing.ts';
import { DECISIONS } from '../domain/tabs/journal-tabs.ts';
import { ROSTER } from '../domain/tabs/people-tabs.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';
import type { Tab } from '../domain/tabs/tab.ts';
import { REVIEW } from '../domain/tabs/view-tabs.ts';
import { parseStudentId } from '../domain/thai/ids.ts';
import { decide, newGroup, type NewDecision } from './decide.ts';
import { harvestTab } from './harvest.ts';
import type { Ports } from './ports.ts';
import { readBook } from './read-book.ts';
import { deriveNow } from './refresh.ts';
import { toRosterRows } from './roster-rows.ts';
import { requireOwnFile } from './system-state.ts';
import { tryWithLock, withLock } from './with-lock.ts';

/** Everything that waits now, without writing a view; `before` is the queue that ran out. */
export const openReview = (ports: Ports, before: Queue | null): Queue =>
  withLock(ports, () => startQueue(deriveNow(ports, readBook(ports)).derived.review, before));

export type Pressed =
  | { readonly kind: 'kept'; readonly group: string }
  /** Somebody else was quicker; `inSheet` when it was typed into the tab and nobody took it in before. */
  | { readonly kind: 'taken'; readonly standing: Standing; readonly inSheet: boolean }
  | { readonly kind: 'idUnknown' }
  /** The file is being brought up to date: nothing was decided. */
  | { readonly kind: 'busy' };

/**
 * Reads only the journal of decisions and the review tab, so that it costs the same for a class and for a
 * whole college. Sent twice, it is decided once.
 */
export const pressReview = (ports: Ports, item: ReviewItem, press: Press): Pressed =>
  tryWithLock(ports, () => pressNow(ports, item, press)) ?? { kind: 'busy' };

function pressNow(ports: Ports, item: ReviewItem, press: Press): Pressed {
  requireOwnFile(ports);
  if (press.judgement === 'otherId' && !isOnRoster(ports, press.studentId)) {
    return { kind: 'idUnknown' };
  }
  const journal = needed(ports, DECISIONS);
  const read = readDecisions(journal);
  const typed = harvestTab(ports, { tab: REVIEW, snapshot: needed(ports, REVIEW) }, read);
  const held = inForce([...read, ...typed]);
  const asked = askedAnswers(held);
  const cells = newCells(item, press, asked);
  const wanted = [...cells, ...corrections(item, press).map(withoutField)];
  const group = groupOf(held, item, press);
  const isHeld = ({ subject, value }: NewDecision): boolean =>
    held.some((one) => one.group === group && one.subject === subject && one.value === value);
  if (cells.length === 0 && wanted.every(isHeld)) {
    return { kind: 'kept', group: groupToTakeBack(held, { group, item, me: ports.me() }) };
  }
  const standing = standingOf(asked, item.key);
  if (standing !== null && (cells.length === 0 || !sameStanding(standing, item.standing))) {
    return { kind: 'taken', standing, inSheet: typed.some(isAbout(item)) };
  }
  const fresh = newGroup(ports);
  decide(ports, fresh, wanted, typed.length === 0 ? journal : null);
  return { kind: 'kept', group: fresh };
}

const withoutField = ({ kind, subject, value }: NewDecision): NewDecision => ({
  kind,
  subject,
  value,
});

function needed(ports: Ports, tab: Tab): TabSnapshot {
  const snapshot = ports.workbook.read(tab);
  if (!snapshot) throw new ProblemError('tabLost', { title: tab.title });
  return snapshot;
}

const isOnRoster = (ports: Ports, studentId: string): boolean =>
  toRosterRows(needed(ports, ROSTER)).some(
    ({ cells }) => parseStudentId(cells.studentId ?? '').id === studentId,
  );

const isAbout =
  ({ key }: ReviewItem) =>
  ({ subject }: Decision): boolean =>
    subject.startsWith(reviewSubject(key, ''));

/** Of the newest decision in force that says what this press says. */
function groupOf(held: readonly Decision[], item: ReviewItem, { judgement }: Press): string {
  const subject = reviewSubject(item.key, judgement === 'otherId' ? 'studentId' : 'verdict');
  return held.filter((one) => one.subject === subject).pop()?.group ?? '';
}

interface Former {
  readonly group: string;
  readonly item: ReviewItem;
  readonly me: string;
}

/** '' where it is another's or other decisions hang on it: those must not be taken back by this press. */
function groupToTakeBack(held: readonly Decision[], { group, item, me }: Former): string {
  const isOwn = (one: Decision): boolean =>
    one.by === me && (isAbout(item)(one) || one.kind === 'correction');
  return held.filter((one) => one.group === group).every(isOwn) ? group : '';
}

/** Takes a group of the review back; a second time it is taken back already. */
export function takeBackReview(ports: Ports, group: string): void {
  withLock(ports, () => {
    requireOwnFile(ports);
    const journal = needed(ports, DECISIONS);
    const members = inForce(readDecisions(journal)).filter((one) => one.group === group);
    if (members.length === 0) return;
    if (!members.every(isOfReview)) throw new ProblemError('planChanged');
    decide(ports, newGroup(ports), [{ kind: 'undo', subject: group, value: '' }], journal);
  });
}

const isOfReview = ({ kind, subject }: Decision): boolean =>
  kind === 'correction'
    ? subject.startsWith('register|')
    : kind === 'asked' && subject.startsWith('review|');
