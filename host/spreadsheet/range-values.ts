// Range, second part: values, displayed values, formulas, notes and clearing.
import { restyler, stripCells } from './cells.ts';
import { hiddenByFilter } from './hidden-rows.ts';
import { RangeBase, type Writing } from './range-base.ts';
import { strictlyRuled } from './strict-rules.ts';
import { touches } from './place.ts';
import type { Area, Cell } from './sheet-state.ts';
import { cellWriter, displayValue, scriptValue, type CellWriter } from './values.ts';

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

export abstract class RangeValues extends RangeBase {
  getValue(): unknown {
    return this.readFirst((cell) => scriptValue(this.rt, this.file.body, cell));
  }

  getValues(): unknown[][] {
    const { body } = this.file;
    return this.read((cell) => scriptValue(this.rt, body, cell));
  }

  getDisplayValue(): string {
    return this.readFirst((cell) => displayValue(this.file.body, cell));
  }

  getDisplayValues(): string[][] {
    const { body } = this.file;
    return this.read((cell) => displayValue(body, cell));
  }

  getFormula(): string {
    return this.readFirst((cell) => cell?.f ?? '');
  }

  getFormulas(): string[][] {
    return this.read((cell) => cell?.f ?? '');
  }

  isBlank(): boolean {
    return this.read((cell) => cell?.v === undefined).every((row) => row.every(Boolean));
  }

  setValue(value: unknown): this {
    return this.#put('same', () => value);
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    this.assertSize(values);
    return this.#put('each', (r, c) => values[r]?.[c]);
  }

  /** Stored, not computed: the product writes values only. */
  setFormula(formula: string): this {
    return this.setValue(formula.startsWith('=') ? formula : `=${formula}`);
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    return this.setValues(formulas);
  }

  getNote(): string {
    return this.readFirst((cell) => cell?.n ?? '');
  }

  getNotes(): string[][] {
    return this.read((cell) => cell?.n ?? '');
  }

  setNote(note: string | null): this {
    this.write('same', (cell) => {
      putNote(cell, note);
    });
    return this;
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    this.assertSize(notes);
    this.write('each', (cell, r, c) => {
      putNote(cell, notes[r]?.[c] ?? null);
    });
    return this;
  }

  /** Clears contents and formats; notes and validations only when asked. */
  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const nothingNamed = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (nothingNamed || contentsOnly) this.clearContent();
    if (nothingNamed || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    return this.#strip(['v', 'f', 'l']);
  }

  clearFormat(): this {
    return this.#strip(['s']);
  }

  clearNote(): this {
    return this.#strip(['n']);
  }

  clearDataValidations(): this {
    return this.#strip(['d']);
  }

  #strip(taken: readonly (keyof Cell)[]): this {
    this.beginWrite('same');
    stripCells(this.state, this.area, taken);
    return this;
  }

  /** Turns the range into check boxes' values. */
  protected restyle(change: Parameters<typeof restyler>[1]): void {
    const apply = restyler(this.file.body, change);
    this.write('same', apply);
  }

  protected writer(): CellWriter {
    const { rt } = this;
    return cellWriter({
      body: this.file.body,
      sheet: this.state,
      clock: rt.world.clock,
      doubt: (id) => rt.doubt(id),
    });
  }

  #put(how: Writing, valueAt: (r: number, c: number) => unknown): this {
    this.beginWrite(how);
    const writer = this.writer();
    const isHidden = this.#unwritten();
    const undo = strictlyRuled(this.file.body, this.state, this.area);
    this.#eachSpot((row, column, r, c) => {
      if (!isHidden(row, column)) writer.put({ row, column }, valueAt(r, c));
    });
    undo.ifBroken();
    return this;
  }

  /** Cells that a merge covers, rows behind a filter: whether they are written is a doubt. */
  #unwritten(): (row: number, column: number) => boolean {
    const { state, rt } = this;
    const dropped = rt.doubt('merged-cells') === 'dropped';
    const merges = dropped ? state.merges.filter((merge) => touches(merge, this.area)) : [];
    const skips = rt.doubt('rows-out-of-sight') === 'skipped' && state.filter !== null;
    const behind = new Set(skips ? this.#rowsBehindFilter() : []);
    return (row, column) =>
      behind.has(row) || (merges.length > 0 && isCovered(merges, row, column));
  }

  #rowsBehindFilter(): number[] {
    const rows = Array.from({ length: this.area.rows }, (_v, i) => this.area.row + i);
    return rows.filter((row) => hiddenByFilter(this.file.body, this.state, row));
  }

  #eachSpot(action: (row: number, column: number, r: number, c: number) => void): void {
    const { row, column, rows, columns } = this.area;
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) action(row + r, column + c, r, c);
    }
  }
}

function putNote(cell: Cell, note: string | null): void {
  if (note === null || note === '') delete cell.n;
  else cell.n = note;
}

function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      (row !== merge.row || column !== merge.column) &&
      touches(merge, { row, column, rows: 1, columns: 1 }),
  );
}
