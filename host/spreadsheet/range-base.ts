// Range, first part: where it lies, and how the other parts walk its cells.
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served } from '../engine/served.ts';
import type { SpreadsheetFile } from '../world/world.ts';
import { a1Of } from './a1.ts';
import { cellAt, touch } from './cells.ts';
import { assertEditable, fileOf, sheetOf, type SheetPlace } from './place.ts';
import type { Area, Cell, SheetState } from './sheet-state.ts';

export type Writing = 'each' | 'same';

/** Assumption: filling a range with one thing costs a hundredth of sending every cell. */
const UNIFORM_DISCOUNT = 100;

export abstract class RangeBase extends Served {
  readonly gasClass = 'Spreadsheet.Range';
  readonly place: SheetPlace;
  readonly area: Area;

  constructor(rt: Runtime, place: SheetPlace, area: Area) {
    super(rt);
    this.place = place;
    this.area = area;
  }

  abstract at(area: Area): RangeBase;

  get file(): SpreadsheetFile {
    return fileOf(this.rt, this.place.fileId);
  }

  get state(): SheetState {
    return sheetOf(this.rt, this.place);
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }

  getGridId(): number {
    return this.place.sheetId;
  }

  /** A rectangle of something read from each cell. */
  protected read<T>(get: (cell: Cell | null, row: number, column: number) => T): T[][] {
    const { state, area } = this;
    this.rt.meter.units(area.rows * area.columns);
    // Loops, because a call for each of a million cells takes its time.
    const grid: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: T[] = [];
      const cells = state.rows[row - 1] ?? [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        line.push(get(cells[column - 1] ?? null, row, column));
      }
      grid.push(line);
    }
    return grid;
  }

  protected readFirst<T>(get: (cell: Cell | null, row: number, column: number) => T): T {
    const { row, column } = this.area;
    this.rt.meter.units(1);
    return get(cellAt(this.state, row, column), row, column);
  }

  /** Walks the cells to write. 'each': every cell gets its own; 'same': one thing for all. */
  protected write(how: Writing, change: (cell: Cell, r: number, c: number) => void): void {
    const { state, area } = this;
    this.beginWrite(how);
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        change(touch(state, area.row + r, area.column + c), r, c);
      }
    }
  }

  /** Rights, and the modelled cost: one value for a whole range is a short message. */
  protected beginWrite(how: Writing): void {
    assertEditable(this.rt, this.place, this.area);
    const cells = this.area.rows * this.area.columns;
    this.rt.meter.buffer(how === 'each' ? cells : Math.ceil(cells / UNIFORM_DISCOUNT));
  }

  /** Google's two sentences about a rectangle that does not fit. */
  protected assertSize(values: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.area;
    if (values.length !== rows) return misfit('rows', values.length, rows);
    for (const row of values) {
      if (row.length !== columns) return misfit('columns', row.length, columns);
    }
  }
}

function misfit(what: string, data: number, range: number): never {
  return fail(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${String(data)} but the range has ${String(range)}.`,
  );
}
