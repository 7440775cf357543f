// Copying cells from one range to another, also across sheets of one file.
import { EnumValue } from '../engine/enums.ts';
import { cellAt, edgesOf, putValue, touch } from './cells.ts';
import { assertEditable } from './place.ts';
import type { RangeBase } from './range-base.ts';
import type { Cell } from './sheet-state.ts';

export type CopyWhat = 'all' | 'values' | 'formats';

/** The source repeats when the destination is larger. */
export function copyCells(from: RangeBase, to: RangeBase, what: CopyWhat): void {
  const rows = Math.max(from.area.rows, to.area.rows);
  const columns = Math.max(from.area.columns, to.area.columns);
  const area = { ...to.area, rows, columns };
  assertEditable(to.rt, to.place, area);
  to.rt.meter.buffer(rows * columns);
  const source = Array.from({ length: from.area.rows }, (_r, r) =>
    Array.from({ length: from.area.columns }, (_c, c) => {
      const cell = cellAt(from.state, from.area.row + r, from.area.column + c);
      return cell === null ? null : structuredClone(cell);
    }),
  );
  const target = to.state;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cell = source[r % from.area.rows]?.[c % from.area.columns] ?? null;
      paste(target, { row: area.row + r, column: area.column + c }, { cell, what });
    }
  }
  edgesOf(target);
}

function paste(
  sheet: RangeBase['state'],
  spot: { row: number; column: number },
  from: { cell: Cell | null; what: CopyWhat },
): void {
  const { cell, what } = from;
  if (what !== 'formats') {
    const put = putValue(sheet, spot, cell?.v ?? null);
    const { f, l } = cell ?? {};
    Object.assign(put ?? {}, f === undefined ? {} : { f }, l === undefined ? {} : { l });
  }
  if (what === 'values') return;
  const target = touch(sheet, spot.row, spot.column);
  delete target.s;
  if (cell?.s !== undefined) target.s = cell.s;
  if (what === 'formats') return;
  delete target.d;
  delete target.n;
  const { d, n } = cell ?? {};
  Object.assign(target, d === undefined ? {} : { d }, n === undefined ? {} : { n });
}

/** From the second and third argument of Range.copyTo. */
export function copyWhat(rest: readonly unknown[]): CopyWhat {
  const [how] = rest;
  if (how === undefined) return 'all';
  const options = how as { contentsOnly?: boolean; formatOnly?: boolean };
  if (options.contentsOnly === true) return 'values';
  if (options.formatOnly === true) return 'formats';
  const type = how instanceof EnumValue ? how.name() : '';
  if (type === 'PASTE_VALUES') return 'values';
  return type === 'PASTE_FORMAT' ? 'formats' : 'all';
}
