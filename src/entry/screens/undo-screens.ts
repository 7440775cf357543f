// The dialog that takes a work back: the last works, what the chosen one would change, done.

import { currentName, type NameOf } from '../../domain/views/row-name.ts';
import { cellIn, viewEffects, type RowsOfView } from '../../domain/views/view-effects.ts';
import type { Kept, UndoPlan } from '../../domain/decisions/undo-plan.ts';
import type { SheetCell } from '../../domain/decisions/sheet-cells.ts';
import { ALL_TABS } from '../../domain/tabs/all-tabs.ts';
import { COHORTS, ROSTER } from '../../domain/tabs/people-tabs.ts';
import {
  UNDO_TEXTS as T,
  cellTitle,
  changeTexts,
  didText,
  effectText,
  madeText,
  rowTitle,
  staysText,
  workLine,
  willText,
} from '../../texts/undo-texts.ts';
import { CLOSE, go, text, type Block, type Screen, type UiRequest } from '../../texts/screen.ts';
import type { Ports } from '../../usecases/ports.ts';
import { applyUndo, previewUndo, type UndoPreview } from '../../usecases/undo-last.ts';
import { withLock } from '../../usecases/with-lock.ts';
import type { Actions } from '../action.ts';

type Values = UiRequest['values'];

const SHOWN_ROWS = 100;

const askUndo = (ports: Ports, { work = '' }: Values): Screen =>
  screenOf(withLock(ports, () => previewUndo(ports, work)));

function doUndo(ports: Ports, { work = '', hash = '', said = '' }: Values): Screen {
  const changed = withLock(ports, () => applyUndo(ports, work, hash));
  if (changed) return screenOf(changed, [text(T.planChanged, 'warning')]);
  return {
    title: T.doneTitle,
    blocks: [text(said, 'good'), text(T.canReturn, 'muted')],
    buttons: [CLOSE],
  };
}

function screenOf(preview: UndoPreview, before: readonly Block[] = []): Screen {
  const { works, work, hash } = preview;
  return {
    title: T.title,
    blocks: [
      ...before,
      text(T.intro),
      {
        kind: 'field',
        name: 'work',
        label: T.work,
        input: 'select',
        value: work.group,
        options: works.map((one) => ({ value: one.group, label: workLine(one) })),
      },
      ...planBlocks(preview),
    ],
    buttons: [
      CLOSE,
      ...(works.length > 1 ? [go(T.look, 'undo.preview', {}, 'plain')] : []),
      go(T.confirm, 'undo.apply', { hash, said: didText(work) }),
    ],
  };
}

function planBlocks({ work, plan, before, after }: UndoPreview): Block[] {
  const nameOf = currentName([...before, ...after]);
  const rows = changeRows(fallenBack(plan, after), nameOf);
  const left = rows.length - SHOWN_ROWS;
  const effects = viewEffects(before, after).map(effectText);
  const datesChange = plan.cells.some(({ tab }) => tab === COHORTS.key);
  const blocks: Block[] = [
    text(willText(work), 'heading'),
    text(madeText(work), 'muted'),
    {
      kind: 'table',
      caption: T.changes(rows.length),
      head: T.head,
      rows: left > 0 ? [...rows.slice(0, SHOWN_ROWS), [T.more(left)]] : rows,
    },
    ...(datesChange ? [text(T.wavesStay, 'warning')] : []),
  ];
  return [
    ...blocks,
    ...listBlocks(
      T.kept,
      plan.kept.map((one) => keptText(one, nameOf)),
    ),
    ...listBlocks(T.effects, effects),
  ];
}

function listBlocks(heading: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  const left = items.length - SHOWN_ROWS;
  const shown = left > 0 ? [...items.slice(0, SHOWN_ROWS), T.more(left)] : items;
  return [text(heading, 'heading'), { kind: 'list', items: shown }];
}

const tabTitle = (key: string): string => ALL_TABS.find((tab) => tab.key === key)?.title ?? key;

/** Where a correction goes, another source of the same fact steps in: the view knows which. */
const fallenBack = (plan: UndoPlan, after: readonly RowsOfView[]): UndoPlan => ({
  ...plan,
  answers: plan.answers.map((change) =>
    change.kind === 'correction' && change.to === ''
      ? { ...change, to: cellIn(after, change) ?? '' }
      : change,
  ),
});

function changeRows(plan: UndoPlan, nameOf: NameOf): string[][] {
  const line = (cell: SheetCell, from: string, to: string): string[] => [
    tabTitle(cell.tab),
    rowTitle(cell) ?? nameOf(cell),
    cellTitle(cell),
    from,
    to,
  ];
  const rosterRow = (row: string): SheetCell => ({ tab: ROSTER.key, row, column: '' });
  return [
    ...plan.answers.map((change) => line(change, ...changeTexts(change))),
    ...plan.cells.map(({ from, to, ...cell }) => line(cell, from || T.blank, to || T.blank)),
    ...plan.remove.map((code) => line(rosterRow(code), '', T.rowGoes)),
    ...plan.append.map((cells) => [
      ROSTER.title,
      `${cells.title ?? ''}${cells.firstName ?? ''} ${cells.lastName ?? ''}`.trim(),
      T.wholeRow,
      '',
      T.rowComes,
    ]),
  ];
}

const keptText = (kept: Kept, nameOf: NameOf): string =>
  [
    [rowTitle(kept) ?? nameOf(kept), cellTitle(kept)].filter((words) => words !== '').join(' · '),
    staysText(kept.why, kept.stays),
  ].join(': ');

export const UNDO_ACTIONS: Actions = {
  'undo.preview': askUndo,
  'undo.apply': doUndo,
};
