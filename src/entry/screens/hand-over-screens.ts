// The dialog of the hand-over: what is left to key, what to do in V-COP, files to take along.

import type { Derived } from '../../domain/derive/derive.ts';
import type { HandOver } from '../../domain/hand-over/hand-over.ts';
import { HAND_OVER, OVEC_SUMMARY } from '../../domain/tabs/hand-over-tabs.ts';
import { DONE_TEXTS } from '../../texts/done-texts.ts';
import { HAND_OVER_TEXTS as T } from '../../texts/hand-over-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type Stay } from '../../texts/screen.ts';
import type { Ports } from '../../usecases/ports.ts';
import { derivedNow, refresh } from '../../usecases/refresh.ts';
import type { Actions } from '../action.ts';
import { compareActions } from './compare-screens.ts';
import { openButton } from './tab-screens.ts';
import { fileBlocks, makeFile, type MadeFile } from './hand-over-files.ts';

type Values = Readonly<Record<string, string>>;

function start(ports: Ports): Screen {
  const { derived, collected } = refresh(ports);
  ports.workbook.show(HAND_OVER);
  const lacking = DONE_TEXTS.notAllowed(collected).replace(/^ · /, '');
  const notice = { tone: 'warning', text: lacking } as const;
  return screenOf(derived, lacking === '' ? {} : { notice });
}

function again(ports: Ports): Screen {
  const { derived } = refresh(ports);
  return screenOf(derived, { notice: { tone: 'good', text: T.refreshed } });
}

function file(ports: Ports, values: Values): Screen {
  const derived = derivedNow(ports);
  const made = makeFile(derived, values);
  const notice = { tone: 'good', text: T.fileReady(made.people, made.name) } as const;
  return screenOf(derived, { notice }, made);
}

function screenOf(derived: Derived, stays: Stay, made: MadeFile | null = null): Screen {
  const { handOver, approved } = derived;
  if (approved.length === 0)
    return { title: T.title, blocks: [text(T.noCohort, 'warning')], buttons: [CLOSE] };
  return {
    title: T.title,
    blocks: [
      ...stateBlocks(handOver),
      roundBlock(handOver),
      text(T.stepsTitle, 'heading'),
      { kind: 'list', items: T.steps },
      {
        kind: 'actions',
        label: T.more,
        buttons: [
          openButton(HAND_OVER),
          openButton(OVEC_SUMMARY),
          go(T.compare, 'handOver.compare', {}, 'plain'),
        ],
      },
      ...codeBlocks(derived),
      ...fileBlocks(made),
    ],
    buttons: [go(T.refresh, 'handOver.again', {}, 'plain'), CLOSE],
    stays,
  };
}

function stateBlocks({ left, done, untracked }: HandOver): Block[] {
  const fresh = left.filter(({ state }) => state === 'new').length;
  const total = left.length + done;
  const none = total === 0 ? text(T.noneKnown) : text(T.allDone, 'good');
  return [
    left.length === 0 ? none : text(T.ready(left.length, fresh, left.length - fresh)),
    ...(total === 0
      ? []
      : [{ kind: 'progress', label: T.progress(done, total), done, total } as const]),
    ...(untracked === 0 ? [] : [text(T.untracked(untracked), 'muted')]),
  ];
}

const roundBlock = ({ round }: HandOver): Block =>
  round ? text(T.round(round.number, round.closes)) : text(T.noRound, 'warning');

const codeBlocks = ({ inputs: { settings } }: Derived): Block[] =>
  settings.collegeCode === '' || settings.collegeType === '' ? [text(T.noCode, 'muted')] : [];

export const HAND_OVER_ACTIONS: Actions = {
  'handOver.start': start,
  'handOver.again': again,
  'handOver.file': file,
  ...compareActions,
};
