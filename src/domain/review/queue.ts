// Where a person stands in the pile. A portion of it travels with the screen, so that a press need not derive.

import { hashText } from '../hash.ts';
import { isExact } from './exact-matches.ts';
import type { ReviewItem } from './review-item.ts';

export interface Queue {
  /** The next ones, undecided. */
  readonly items: readonly ReviewItem[];
  /** Index of the one in front of the person, and of its candidate. */
  readonly at: number;
  readonly candidate: number;
  /** Undecided ones, also those behind the portion. */
  readonly left: number;
  /** Dealt with since the dialog was opened. */
  readonly done: number;
  /** Prints of the keys that were put off since: they are not shown again. */
  readonly putOff: readonly string[];
  /** How many of those left agree in every line. */
  readonly exact: number;
  /** What "take back" takes back. */
  readonly last: LastDone | null;
}

export interface LastDone {
  readonly item: ReviewItem;
  /** Of the decisions; '' when nothing had to be written. */
  readonly group: string;
}

/** What twenty records weigh is little for a call; after them everything is read afresh. */
const PORTION = 20;
const SHORT = 8;
/** Candidates beyond these help nobody. */
export const SHOWN_CANDIDATES = 3;

const print = (key: string): string => hashText(key).slice(-SHORT);

/** The pile as it is now; `before` is the queue that ran out. */
export function startQueue(items: readonly ReviewItem[], before: Queue | null): Queue {
  const putOff = before?.putOff ?? [];
  const waiting = items.filter(({ key }) => !putOff.includes(print(key)));
  return {
    items: waiting.slice(0, PORTION).map(shorten),
    at: 0,
    candidate: 0,
    left: waiting.length,
    done: before?.done ?? 0,
    putOff,
    exact: waiting.filter(isExact).length,
    last: before?.last ?? null,
  };
}

const shorten = (item: ReviewItem): ReviewItem => ({
  ...item,
  candidates: item.candidates.slice(0, SHOWN_CANDIDATES),
});

export const currentItem = ({ items, at }: Queue): ReviewItem | null => items[at] ?? null;

/** Next or previous one of the portion, round and round. */
export function step(queue: Queue, by: number): Queue {
  const count = Math.max(1, queue.items.length);
  return { ...queue, at: (queue.at + by + count) % count, candidate: 0 };
}

export const withCandidate = (queue: Queue, candidate: number): Queue => ({ ...queue, candidate });

/** The item is dealt with: by this person, or by somebody else when `last` is null. */
export function settle(queue: Queue, item: ReviewItem, last: LastDone | null): Queue {
  const items = queue.items.filter(({ key }) => key !== item.key);
  const gone = queue.items.length - items.length;
  return {
    ...queue,
    items,
    at: Math.min(queue.at, Math.max(0, items.length - 1)),
    candidate: 0,
    left: queue.left - gone,
    done: queue.done + gone,
    exact: queue.exact - (gone > 0 && isExact(item) ? 1 : 0),
    last: last ?? queue.last,
  };
}

export const putOff = (queue: Queue, { key }: ReviewItem): Queue => ({
  ...queue,
  putOff: [...queue.putOff, print(key)],
});

/** The last one comes back to the front. */
export function reopen(queue: Queue): Queue {
  const { last } = queue;
  if (!last) return queue;
  return {
    ...queue,
    items: [last.item, ...queue.items],
    at: 0,
    candidate: 0,
    left: queue.left + 1,
    done: Math.max(0, queue.done - 1),
    exact: queue.exact + (isExact(last.item) ? 1 : 0),
    putOff: queue.putOff.filter((one) => one !== print(last.item.key)),
    last: null,
  };
}
