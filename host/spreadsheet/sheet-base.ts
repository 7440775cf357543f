// Sheet, first part: identity, ranges, contents, protections and what the person looks at.
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served } from '../engine/served.ts';
import type { SpreadsheetFile } from '../world/world.ts';
import { parseA1 } from './a1.ts';
import { edgesOf, edgesWithNotes, type Edges } from './cells.ts';
import { assertRoom, assertWidth } from './grid-limits.ts';
import { assertEditable, fileOf, sheetOf, type SheetPlace } from './place.ts';
import { newProtection, ProtectionImpl } from './protection.ts';
import { RangeImpl } from './range.ts';
import { RangeListImpl } from './range-list.ts';
import type { Area, SheetState } from './sheet-state.ts';

export abstract class SheetBase extends Served {
  readonly gasClass = 'Spreadsheet.Sheet';
  readonly place: SheetPlace;

  constructor(rt: Runtime, place: SheetPlace) {
    super(rt);
    this.place = place;
  }

  get file(): SpreadsheetFile {
    return fileOf(this.rt, this.place.fileId);
  }

  get state(): SheetState {
    return sheetOf(this.rt, this.place);
  }

  getSheetId(): number {
    return this.state.id;
  }

  getName(): string {
    return this.state.title;
  }

  getSheetName(): string {
    return this.state.title;
  }

  /** Position among the tabs, from 1. */
  getIndex(): number {
    return this.file.body.sheets.indexOf(this.state) + 1;
  }

  setName(name: string): this {
    const others = this.file.body.sheets.filter((s) => s.id !== this.place.sheetId);
    assertTitle(this.rt, others, name);
    this.state.title = name;
    return this;
  }

  getMaxRows(): number {
    return this.state.maxRows;
  }

  getMaxColumns(): number {
    return this.state.maxColumns;
  }

  getLastRow(): number {
    return this.#edges().row;
  }

  getLastColumn(): number {
    return this.#edges().column;
  }

  getRange(...given: unknown[]): RangeImpl {
    const [first] = given;
    if (typeof first === 'string') return this.a1(first);
    const [row = 1, column = 1, rows = 1, columns = 1] = given.map(Number);
    return this.range({ row, column, rows, columns });
  }

  /** With Google's checks of the bounds. */
  range(area: Area): RangeImpl {
    const { row, column, rows, columns } = wholeNumbers(area);
    const isWhole = row === area.row && column === area.column;
    if (!isWhole && this.rt.doubt('fractional-positions') === 'refused') {
      fail('Invalid argument: a position is a whole number.');
    }
    if (row < 1) fail('The starting row of the range is too small.');
    if (column < 1) fail('The starting column of the range is too small.');
    if (rows < 1) fail('The number of rows in the range must be at least 1.');
    if (columns < 1) fail('The number of columns in the range must be at least 1.');
    const { maxRows, maxColumns } = this.state;
    if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) {
      fail('The coordinates of the range are outside the dimensions of the sheet.');
    }
    const { whole } = area;
    const named = whole === undefined ? {} : { whole };
    return new RangeImpl(this.rt, this.place, { row, column, rows, columns, ...named });
  }

  a1(notation: string): RangeImpl {
    const { state } = this;
    const parsed = parseA1(notation, (title) =>
      title === null || title === state.title ? state : null,
    );
    return this.range(parsed.area);
  }

  getRangeList(notations: readonly string[]): RangeListImpl {
    return new RangeListImpl(
      this.rt,
      notations.map((notation) => this.a1(notation)),
    );
  }

  /** A1 when the sheet is empty. */
  getDataRange(): RangeImpl {
    const { row, column } = this.#edges();
    return this.range({ row: 1, column: 1, rows: Math.max(1, row), columns: Math.max(1, column) });
  }

  getSheetValues(
    row: number,
    column: number,
    ...size: [rows: number, columns: number]
  ): unknown[][] {
    const [rows, columns] = size;
    return this.range({ row, column, rows, columns }).getValues();
  }

  /** Below the last filled row; the grid grows when it is full. */
  appendRow(values: readonly unknown[]): this {
    if (values.length === 0) fail('The row must not be empty.');
    const row = edgesOf(this.state).row + 1;
    const { state } = this;
    if (row > state.maxRows) this.grow(row - state.maxRows, 0);
    if (values.length > state.maxColumns) this.grow(0, values.length - state.maxColumns);
    this.range({ row, column: 1, rows: 1, columns: values.length }).setValues([values]);
    return this;
  }

  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    this.#whole().clear(options);
    return this;
  }

  clearContents(): this {
    this.#whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#whole().clearFormat();
    return this;
  }

  clearNotes(): this {
    this.#whole().clearNote();
    return this;
  }

  sort(column: number, ascending = true): this {
    const frozen = this.state.frozenRows;
    const { row } = edgesOf(this.state);
    if (row <= frozen) return this;
    const { maxColumns } = this.state;
    this.range({ row: frozen + 1, column: 1, rows: row - frozen, columns: maxColumns }).sort({
      column,
      ascending,
    });
    return this;
  }

  protect(): ProtectionImpl {
    return newProtection(this.rt, this.place, null);
  }

  getProtections(type: unknown): ProtectionImpl[] {
    const wholeSheet = String(type) === 'SHEET';
    return this.state.protections
      .filter((protection) => (protection.area === null) === wholeSheet)
      .map((protection) => new ProtectionImpl(this.rt, this.place, protection.id));
  }

  grow(rows: number, columns: number): void {
    const { state } = this;
    assertWidth(state.maxColumns + columns);
    assertRoom(this.file, rows * state.maxColumns + columns * state.maxRows);
    state.maxRows += rows;
    state.maxColumns += columns;
  }

  /** A protected range elsewhere does not stop a change of lines, a protected sheet does. */
  protected assertLines(axis: 'row' | 'column', from: number, count: number): void {
    const { maxRows, maxColumns } = this.state;
    const area =
      axis === 'row'
        ? { row: from, column: 1, rows: count, columns: maxColumns }
        : { row: 1, column: from, rows: maxRows, columns: count };
    assertEditable(this.rt, this.place, area);
  }

  #edges(): Edges {
    const notesCount = this.rt.doubt('notes-are-content') === 'yes';
    return notesCount ? edgesWithNotes(this.state) : edgesOf(this.state);
  }

  /** What holds anything at all; the rest of the grid need not be walked. */
  #whole(): RangeImpl {
    const { state } = this;
    const width = state.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 1);
    const rows = Math.min(Math.max(1, state.rows.length), state.maxRows);
    return this.range({ row: 1, column: 1, rows, columns: Math.min(width, state.maxColumns) });
  }
}

/** No two titles may differ in capitals only. */
function sameTitle(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const LONGEST_TITLE = 100;

/** A title for a sheet beside the others. */
export function assertTitle(rt: Runtime, others: readonly SheetState[], title: string): void {
  const isOdd = title === '' || title.length > LONGEST_TITLE;
  if (isOdd && rt.doubt('odd-tab-names') === 'refused') fail('Invalid argument: name');
  if (others.some((sheet) => sameTitle(sheet.title, title))) {
    fail(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function wholeNumbers(area: Area): Area {
  return {
    row: Math.trunc(area.row),
    column: Math.trunc(area.column),
    rows: Math.trunc(area.rows),
    columns: Math.trunc(area.columns),
  };
}
