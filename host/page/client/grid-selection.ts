// Which cells a person has selected, and where a selection may stand.
import type { TabView } from '../views.ts';

export interface Selection {
  /** 0-based, both ends included. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** From one corner to the other, whichever way it was drawn. */
export const between = (x1: number, y1: number, x2: number, y2: number): Selection => ({
  left: Math.min(x1, x2),
  top: Math.min(y1, y2),
  right: Math.max(x1, x2),
  bottom: Math.max(y1, y2),
});

const holds = ({ left, top, right, bottom }: Selection, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** What the right mouse button speaks of: the selection it was pressed in, else the cell under it. */
export const pressedAt = (selection: Selection, x: number, y: number): Selection =>
  holds(selection, x, y) ? selection : between(x, y, x, y);

/** The first cell that can be seen. */
export function firstCell({ hiddenRows, hiddenColumns }: TabView): Selection {
  let [row, column] = [0, 0];
  while (hiddenRows.includes(row)) row++;
  while (hiddenColumns.includes(column)) column++;
  return between(column, row, column, row);
}

/** The one that was kept, if the tab still has its cells. */
export const selectionIn = (view: TabView, kept: Selection | undefined): Selection =>
  kept && kept.bottom < view.rows && kept.right < view.columns ? kept : firstCell(view);
