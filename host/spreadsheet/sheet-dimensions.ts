// Sheet, second part: rows and columns: inserting, deleting, moving, hiding, sizes, freezing.
import { fail } from '../engine/gas-error.ts';
import { deleteLines, insertLines, moveLines } from './dimensions.ts';
import { inheritFrom, type Inserted } from './inherit.ts';
import type { RangeImpl } from './range.ts';
import { assertRoom, assertWidth } from './grid-limits.ts';
import { SheetBase } from './sheet-base.ts';
import type { DimensionState } from './sheet-state.ts';

type Axis = 'row' | 'column';
const DEFAULT_HEIGHT = 21;
const DEFAULT_WIDTH = 100;

export abstract class SheetDimensions extends SheetBase {
  insertRowBefore(row: number): this {
    return this.#insertBefore('row', row, 1);
  }
  insertRowAfter(row: number): this {
    return this.#insertAfter('row', row, 1);
  }
  insertRowsBefore(row: number, count: number): this {
    return this.#insertBefore('row', row, count);
  }
  insertRowsAfter(row: number, count: number): this {
    return this.#insertAfter('row', row, count);
  }
  insertRows(row: number, count = 1): void {
    this.#insertBefore('row', row, count);
  }
  insertColumnBefore(column: number): this {
    return this.#insertBefore('column', column, 1);
  }
  insertColumnAfter(column: number): this {
    return this.#insertAfter('column', column, 1);
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.#insertBefore('column', column, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    return this.#insertAfter('column', column, count);
  }
  insertColumns(column: number, count = 1): void {
    this.#insertBefore('column', column, count);
  }
  deleteRow(row: number): this {
    return this.remove('row', row, 1);
  }
  deleteRows(row: number, count: number): void {
    this.remove('row', row, count);
  }
  deleteColumn(column: number): this {
    return this.remove('column', column, 1);
  }
  deleteColumns(column: number, count: number): void {
    this.remove('column', column, count);
  }
  moveRows(rows: RangeImpl, before: number): void {
    const { row: from, rows: count } = rows.area;
    this.assertLines('row', from, count);
    moveLines(this.state, 'row', { from, count, before });
  }
  moveColumns(columns: RangeImpl, before: number): void {
    const { column: from, columns: count } = columns.area;
    this.assertLines('column', from, count);
    moveLines(this.state, 'column', { from, count, before });
  }
  hideRow(range: RangeImpl): void {
    this.#each('row', range.area.row, range.area.rows, { hidden: true });
  }
  hideRows(row: number, count = 1): void {
    this.#each('row', row, count, { hidden: true });
  }
  unhideRow(range: RangeImpl): void {
    this.#each('row', range.area.row, range.area.rows, { hidden: false });
  }
  showRows(row: number, count = 1): void {
    this.#each('row', row, count, { hidden: false });
  }
  isRowHiddenByUser(row: number): boolean {
    return this.state.rowProps[row - 1]?.hidden === true;
  }
  hideColumn(range: RangeImpl): void {
    this.#each('column', range.area.column, range.area.columns, { hidden: true });
  }
  hideColumns(column: number, count = 1): void {
    this.#each('column', column, count, { hidden: true });
  }
  unhideColumn(range: RangeImpl): void {
    this.#each('column', range.area.column, range.area.columns, { hidden: false });
  }
  showColumns(column: number, count = 1): void {
    this.#each('column', column, count, { hidden: false });
  }
  isColumnHiddenByUser(column: number): boolean {
    return this.state.columnProps[column - 1]?.hidden === true;
  }
  getRowHeight(row: number): number {
    return this.state.rowProps[row - 1]?.size ?? DEFAULT_HEIGHT;
  }
  setRowHeight(row: number, height: number): this {
    return this.#each('row', row, 1, { size: height });
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this.#each('row', row, count, { size: height });
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.#each('row', row, count, { size: height });
  }
  getColumnWidth(column: number): number {
    return this.state.columnProps[column - 1]?.size ?? DEFAULT_WIDTH;
  }
  setColumnWidth(column: number, width: number): this {
    return this.#each('column', column, 1, { size: width });
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this.#each('column', column, count, { size: width });
  }
  /** There is no font metric here: sizes stay as they are. */
  autoResizeColumn(): this {
    return this;
  }
  autoResizeColumns(): this {
    return this;
  }
  autoResizeRows(): this {
    return this;
  }
  getFrozenRows(): number {
    return this.state.frozenRows;
  }
  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.state.maxRows)
      fail("You can't freeze all visible rows on the sheet.");
    this.state.frozenRows = rows;
  }
  getFrozenColumns(): number {
    return this.state.frozenColumns;
  }
  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.state.maxColumns) {
      fail("You can't freeze all visible columns on the sheet.");
    }
    this.state.frozenColumns = columns;
  }

  #insertBefore(axis: Axis, before: number, count: number): this {
    return this.#insert({ axis, from: before, count, like: before + count });
  }

  #insertAfter(axis: Axis, after: number, count: number): this {
    return this.#insert({ axis, from: after + 1, count, like: after });
  }

  /** New lines belong to nobody yet: only a protected sheet stops them. */
  #insert(lines: Inserted): this {
    const { axis, from, count } = lines;
    this.assertLines(axis, 0, 0);
    const { state } = this;
    const max = axis === 'row' ? state.maxRows : state.maxColumns;
    if (count < 1 || from < 1 || from > max + 1) fail(outOfBounds(axis));
    if (axis === 'column') assertWidth(max + count);
    assertRoom(this.file, count * (axis === 'row' ? state.maxColumns : state.maxRows));
    insertLines(state, axis, from, count);
    this.#inherit(lines);
    this.rt.meter.buffer(count);
    return this;
  }

  /** Rows inserted after another were seen to take over its look; the rest is a doubt. */
  #inherit(lines: Inserted): void {
    const doubt = this.rt.doubt('inserted-lines');
    const wasSeen = lines.axis === 'row' && lines.like < lines.from;
    if (doubt === 'look and rules') inheritFrom(this.state, lines, doubt);
    else if (doubt === 'look' || wasSeen) inheritFrom(this.state, lines, 'look');
  }

  protected remove(axis: Axis, from: number, count: number): this {
    this.assertLines(axis, from, count);
    const { state } = this;
    const max = axis === 'row' ? state.maxRows : state.maxColumns;
    const frozen = axis === 'row' ? state.frozenRows : state.frozenColumns;
    if (count < 1 || from < 1 || from + count - 1 > max) fail(outOfBounds(axis));
    if (max - count <= Math.min(frozen, from - 1) || count === max) {
      fail(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    }
    deleteLines(state, axis, from, count);
    this.rt.meter.buffer(count);
    return this;
  }

  #each(axis: Axis, from: number, count: number, change: DimensionState): this {
    const { state } = this;
    const props = axis === 'row' ? state.rowProps : state.columnProps;
    const max = axis === 'row' ? state.maxRows : state.maxColumns;
    if (from < 1 || count < 1 || from + count - 1 > max) fail(outOfBounds(axis));
    while (props.length < from + count - 1) props.push(null);
    for (let i = from - 1; i < from + count - 1; i++) props[i] = { ...props[i], ...change };
    return this;
  }
}

function outOfBounds(axis: Axis): string {
  return `Those ${axis}s are out of bounds.`;
}
