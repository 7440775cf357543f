// Accepting at once what agrees in every line: shown, confirmed by hash, taken back as a whole.

import { agrees, compareRecords } from '../../domain/review/compare-records.ts';
import type { ReviewItem } from '../../domain/review/review-item.ts';
import { RECORD_LABELS, REVIEW_TEXTS as T } from '../../texts/review-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type UiRequest } from '../../texts/screen.ts';
import { acceptExact, planExact, type ExactPlan } from '../../usecases/accept-exact.ts';
import type { Ports } from '../../usecases/ports.ts';
import { takeBackReview } from '../../usecases/review.ts';
import { withLock } from '../../usecases/with-lock.ts';
import type { Actions } from '../action.ts';
import { queueBlock, readQueue } from './review-state.ts';

const SHOWN_ROWS = 100;
const TELLING = ['studentId', 'phone', 'email', 'lineId'] as const;
const BACK = go(T.goOn, 'review.open', {}, 'plain');

type Values = UiRequest['values'];

const preview = (ports: Ports, values: Values): Screen =>
  previewScreen(
    withLock(ports, () => planExact(ports)),
    carried(values),
  );

/** Where the person stood before: the dialog goes on from there. */
function carried(values: Values): Block[] {
  const queue = readQueue(values);
  return queue ? [queueBlock(queue)] : [];
}

function previewScreen({ items, hash }: ExactPlan, more: readonly Block[]): Screen {
  if (items.length === 0) {
    return { title: T.exactTitle, blocks: [text(T.exactNone), ...more], buttons: [CLOSE, BACK] };
  }
  return {
    title: T.exactTitle,
    blocks: [text(T.exactIntro(items.length)), table(items), ...more],
    buttons: [CLOSE, BACK, go(T.exactConfirm(items.length), 'review.exact.accept', { hash })],
  };
}

function table(items: readonly ReviewItem[]): Block {
  const left = items.length - SHOWN_ROWS;
  const rows = items.slice(0, SHOWN_ROWS).map(rowOf);
  return {
    kind: 'table',
    caption: '',
    head: T.exactHead,
    rows: left > 0 ? [...rows, [T.more(left)]] : rows,
  };
}

function rowOf({ left, candidates }: ReviewItem): string[] {
  const [best] = candidates;
  if (!best) return [];
  const { fields } = best.record;
  const same = compareRecords(left, best.record).filter(agrees);
  const telling = TELLING.filter((field) => same.some((row) => row.field === field));
  const words = telling.map((field) => `${RECORD_LABELS[field]} ${fields[field]}`);
  return [left.fields.name, fields.name, fields.levelField, words.join(', ')];
}

function accept(ports: Ports, values: Values): Screen {
  const { group, plan } = withLock(ports, () => acceptExact(ports, values.hash ?? ''));
  const kept = carried(values);
  if (group === null) return previewScreen(plan, [text(T.exactChanged, 'warning'), ...kept]);
  return {
    title: T.exactTitle,
    blocks: [text(T.exactDone(plan.items.length), 'good'), ...kept],
    buttons: [
      CLOSE,
      go(T.exactUndo, 'review.exact.undo', { group }, 'plain'),
      BACK,
      go(T.finish, 'review.finish'),
    ],
  };
}

function undo(ports: Ports, values: Values): Screen {
  takeBackReview(ports, values.group ?? '');
  return {
    title: T.exactTitle,
    blocks: [text(T.exactUndone, 'good'), ...carried(values)],
    buttons: [CLOSE, BACK],
  };
}

export const EXACT_ACTIONS: Actions = {
  'review.exact': preview,
  'review.exact.accept': accept,
  'review.exact.undo': undo,
};
