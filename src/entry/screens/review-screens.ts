// The review dialog: one item at a time, a press decides and shows the next one.

import {
  currentItem,
  putOff,
  reopen,
  settle,
  startQueue,
  step,
  withCandidate,
  type Queue,
} from '../../domain/review/queue.ts';
import { corrections, type Judgement, type Press } from '../../domain/review/judge.ts';
import type { ReviewItem } from '../../domain/review/review-item.ts';
import { DONE_TEXTS } from '../../texts/done-texts.ts';
import { PROBLEM_TEXTS } from '../../texts/problem-texts.ts';
import { RECORD_LABELS, REVIEW_KIND_TEXTS, REVIEW_TEXTS as T } from '../../texts/review-texts.ts';
import {
  CLOSE,
  go,
  text,
  type Block,
  type Button,
  type Screen,
  type UiRequest,
} from '../../texts/screen.ts';
import type { Ports } from '../../usecases/ports.ts';
import { refresh } from '../../usecases/refresh.ts';
import { openReview, pressReview, takeBackReview } from '../../usecases/review.ts';
import type { Action, Actions } from '../action.ts';
import { chosenCandidate, itemBlocks, nameOf, takenText } from './review-blocks.ts';
import { EXACT_ACTIONS } from './review-exact-screens.ts';
import { asLeft, queueBlock, readPress, readQueue, shownItem } from './review-state.ts';

type Values = UiRequest['values'];

const EMPTY = startQueue([], null);

const open: Action = (ports, values) => showQueue(openReview(ports, readQueue(values)));

/** What was carried along is used up: everything is read afresh. */
const goOn = (ports: Ports, queue: Queue, notice: readonly Block[]): Screen =>
  showQueue(queue.items.length === 0 && queue.left > 0 ? openReview(ports, queue) : queue, notice);

function showQueue(queue: Queue, notice: readonly Block[] = []): Screen {
  const item = currentItem(queue);
  if (!item) return endScreen(queue, notice);
  const { done, at, left } = queue;
  return {
    title: T.title(done + at + 1, done + left, left),
    blocks: [...notice, ...moves(queue), ...itemBlocks(item, queue), queueBlock(queue)],
    buttons: [go(T.finish, 'review.finish', {}, 'plain'), ...judgeButtons(item, queue)],
    keptOnFailure: true,
  };
}

function judgeButtons(item: ReviewItem, queue: Queue): Button[] {
  const code = chosenCandidate(queue)?.record.code ?? '';
  const words = REVIEW_KIND_TEXTS[item.kind];
  const button = (label: string, judgement: Judgement, keys: readonly string[]): Button => ({
    ...go(label, `review.${judgement}`, { key: item.key, hash: item.hash, code }, 'plain'),
    keys,
  });
  return [
    ...(chosenCandidate(queue)
      ? [{ ...button(words.same, 'same', ['Digit1', 'Numpad1']), style: 'primary' as const }]
      : []),
    button(words.different, 'different', ['Digit2', 'Numpad2']),
    button(T.later, 'later', ['Digit3', 'Numpad3']),
    ...(item.kind === 'answer' ? [button(T.otherId, 'otherId', ['Digit4', 'Numpad4'])] : []),
  ];
}

const takeBackButton = ({ last }: Queue): Button[] =>
  last && last.group !== ''
    ? [{ ...go(T.takeBack, 'review.takeBack', { group: last.group }, 'plain'), keys: ['KeyZ'] }]
    : [];

/** Whatever does not decide the item, above it. */
function moves(queue: Queue): Block[] {
  const { items, exact } = queue;
  const move = (label: string, action: string, key: string): Button => ({
    ...go(label, action, {}, 'plain'),
    keys: [key],
  });
  const buttons: Button[] = [
    ...(items.length > 1
      ? [
          move(T.previous, 'review.previous', 'ArrowLeft'),
          move(T.next, 'review.next', 'ArrowRight'),
        ]
      : []),
    ...takeBackButton(queue),
    ...(exact > 0 ? [go(T.exact(exact), 'review.exact', {}, 'plain')] : []),
  ];
  return buttons.length === 0 ? [] : [{ kind: 'actions', label: T.moves, buttons }];
}

function endScreen(queue: Queue, notice: readonly Block[]): Screen {
  const { done, putOff: later } = queue;
  const isNothing = done === 0 && later.length === 0;
  return {
    title: isNothing ? T.nothingTitle : T.doneTitle,
    blocks: [
      ...notice,
      text(isNothing ? T.nothing : T.done(done), 'good'),
      ...(later.length > 0 ? [text(T.putOff(later.length))] : []),
      queueBlock(queue),
    ],
    buttons: [
      CLOSE,
      ...takeBackButton(queue),
      ...(later.length > 0 ? [go(T.goThroughPutOff, 'review.open', { queue: '' }, 'plain')] : []),
      ...(isNothing ? [] : [go(T.finish, 'review.finish')]),
    ],
    keptOnFailure: true,
  };
}

/** The same item again, with the reason on top and everything chosen and typed kept. */
function again(queue: Queue, words: string, values: Values): Screen {
  const screen = showQueue(queue, [text(words, 'error')]);
  return { ...screen, blocks: screen.blocks.map((block) => asLeft(block, values)) };
}

const decide =
  (judgement: Judgement): Action =>
  (ports, values) => {
    const queue = readQueue(values) ?? EMPTY;
    const item = shownItem(queue, values);
    if (!item) return showQueue(openReview(ports, queue), [text(T.changed, 'warning')]);
    const press = readPress(judgement, values);
    const typed = (values.studentId ?? '').trim();
    if (judgement === 'otherId' && press.studentId === '') {
      return again(queue, typed === '' ? T.idMissing : T.idUnknown(typed), values);
    }
    const pressed = pressReview(ports, item, press);
    if (pressed.kind === 'idUnknown') return again(queue, T.idUnknown(typed), values);
    if (pressed.kind === 'busy') return again(queue, PROBLEM_TEXTS.lockBusy({}), values);
    if (pressed.kind === 'taken') {
      const words = takenText(item, pressed.standing, pressed.inSheet);
      return goOn(ports, settle(queue, item, null), [text(words, 'warning')]);
    }
    const settled = settle(queue, item, { item, group: pressed.group });
    const next = judgement === 'later' ? putOff(settled, item) : settled;
    return goOn(ports, next, [text(savedText(item, press), 'good')]);
  };

function savedText(item: ReviewItem, press: Press): string {
  const { judgement, code, studentId } = press;
  const words = REVIEW_KIND_TEXTS[item.kind];
  const person = item.candidates.find(({ record }) => record.code === code)?.record.fields.name;
  const what: Readonly<Record<Judgement, string>> = {
    same: `${words.same} (${person ?? ''})`,
    different: words.different,
    later: T.later,
    otherId: T.byStudentId(studentId),
  };
  const fixed = corrections(item, press).map(({ field, value }) =>
    T.corrected(RECORD_LABELS[field], value),
  );
  return [T.saved(nameOf(item), what[judgement]), ...fixed].join(' · ');
}

function takeBack(ports: Ports, values: Values): Screen {
  const queue = readQueue(values) ?? EMPTY;
  const { last } = queue;
  takeBackReview(ports, values.group ?? '');
  return showQueue(reopen(queue), last ? [text(T.takenBack(nameOf(last.item)), 'good')] : []);
}

function finish(ports: Ports): Screen {
  const words = DONE_TEXTS.refreshed(refresh(ports));
  return { title: T.refreshedTitle, blocks: [text(words, 'good')], buttons: [CLOSE] };
}

/** Without a call to Google: what is shown travels with the screen. */
const move =
  (change: (queue: Queue, values: Values) => Queue): Action =>
  (_ports, values) =>
    showQueue(change(readQueue(values) ?? EMPTY, values));

export const REVIEW_ACTIONS: Actions = {
  ...EXACT_ACTIONS,
  'review.open': open,
  'review.same': decide('same'),
  'review.different': decide('different'),
  'review.later': decide('later'),
  'review.otherId': decide('otherId'),
  'review.previous': move((queue) => step(queue, -1)),
  'review.next': move((queue) => step(queue, 1)),
  'review.candidate': move((queue, { candidate }) => withCandidate(queue, Number(candidate))),
  'review.takeBack': takeBack,
  'review.finish': finish,
};
