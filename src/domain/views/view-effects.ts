// How far two states of the views differ, row by row: what a change would bring.

import type { SheetCell } from '../decisions/sheet-cells.ts';
import { cellText, contentColumns, type ViewRow } from './view-row.ts';
import type { Tab } from '../tabs/tab.ts';

/** A view with the rows that it has, or would have. */
export interface RowsOfView {
  readonly tab: Tab;
  readonly rows: readonly ViewRow[];
}

export interface ViewEffect {
  readonly tab: Tab;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

const rowText = (tab: Tab, { cells }: ViewRow): string =>
  JSON.stringify(contentColumns(tab).map(({ key }) => cellText(cells[key])));

/** Views in which at least one row differs, in the order given. */
export function viewEffects(
  before: readonly RowsOfView[],
  after: readonly RowsOfView[],
): ViewEffect[] {
  return before.flatMap(({ tab, rows }) => {
    const held = new Map(rows.map((row) => [row.key, rowText(tab, row)]));
    const wanted = after.find((view) => view.tab.key === tab.key)?.rows ?? [];
    const texts = new Map(wanted.map((row) => [row.key, rowText(tab, row)]));
    const effect = {
      tab,
      added: [...texts.keys()].filter((key) => !held.has(key)).length,
      removed: [...held.keys()].filter((key) => !texts.has(key)).length,
      changed: [...texts].filter(([key, text]) => held.has(key) && held.get(key) !== text).length,
    };
    return effect.added + effect.removed + effect.changed === 0 ? [] : [effect];
  });
}

/** Text of one cell of a view; null where it has no such row. */
export function cellIn(
  views: readonly RowsOfView[],
  { tab, row, column }: SheetCell,
): string | null {
  const view = views.find((one) => one.tab.key === tab);
  const found = view?.rows.find(({ key }) => key === row);
  return found ? cellText(found.cells[column]) : null;
}
