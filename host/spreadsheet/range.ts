// Range: the whole class, with merges, validations, sorting, copying and moving about.
import { fail } from '../engine/gas-error.ts';
import type { Imitates } from '../engine/served.ts';
import { cellAt, edgesOf, validationIndex } from './cells.ts';
import { copyCells, copyWhat } from './copy.ts';
import { FilterImpl } from './filter.ts';
import { assertEditable, contains, mayEdit, touches } from './place.ts';
import { newProtection, type ProtectionImpl } from './protection.ts';
import type { Writing } from './range-base.ts';
import { RangeFormats } from './range-formats.ts';
import { richOf, writeRich, type RichTextValueImpl } from './rich-text.ts';
import { SheetImpl } from './sheet.ts';
import type { Area, ValidationState } from './sheet-state.ts';
import { sortArea, sortKeys } from './sort.ts';
import { checkboxRule, DataValidationImpl } from './validation.ts';

type Grid<T> = readonly (readonly T[])[];

export class RangeImpl
  extends RangeFormats
  implements Imitates<GoogleAppsScript.Spreadsheet.Range>
{
  at(area: Area): RangeImpl {
    return new RangeImpl(this.rt, this.place, area);
  }

  getSheet(): SheetImpl {
    return new SheetImpl(this.rt, this.place);
  }

  getCell(row: number, column: number): RangeImpl {
    const { area } = this;
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
      fail('Cell reference out of range');
    }
    return this.at({
      row: area.row + row - 1,
      column: area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): RangeImpl {
    const { area } = this;
    return this.getSheet().range({
      row: area.row + rowOffset,
      column: area.column + columnOffset,
      rows: rows ?? area.rows,
      columns: columns ?? area.columns,
    });
  }

  activate(): this {
    this.getSheet().setActiveRange(this);
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }

  canEdit(): boolean {
    return mayEdit(this.file, this.state, { email: this.rt.user, area: this.area });
  }

  isStartRowBounded(): boolean {
    return true;
  }

  /** The block of filled cells around this one, bounded by blank rows and columns. */
  getDataRegion(): RangeImpl {
    const edges = edgesOf(this.state);
    const rows = Math.max(1, edges.row);
    return this.at({ row: 1, column: 1, rows, columns: Math.max(1, edges.column) });
  }

  merge(): this {
    assertEditable(this.rt, this.place, this.area);
    const { state, area } = this;
    const inside = state.merges.filter((merge) => touches(merge, area));
    if (inside.some((merge) => !contains(area, merge))) {
      fail('You must select all cells in a merged range to merge or unmerge them.');
    }
    state.merges = state.merges.filter((merge) => !inside.includes(merge));
    if (area.rows * area.columns > 1) state.merges.push({ ...area });
    const writer = this.at({ row: area.row, column: area.column, rows: 1, columns: 1 });
    const kept = cellAt(state, area.row, area.column)?.v;
    for (const row of rowsOf(area)) {
      for (const column of columnsOf(area)) {
        if (row !== area.row || column !== area.column) {
          this.at({ row, column, rows: 1, columns: 1 }).clearContent();
        }
      }
    }
    if (kept === undefined) writer.clearContent();
    this.rt.meter.buffer(area.rows * area.columns);
    return this;
  }

  breakApart(): this {
    assertEditable(this.rt, this.place, this.area);
    this.state.merges = this.state.merges.filter((merge) => !touches(merge, this.area));
    return this;
  }

  getMergedRanges(): RangeImpl[] {
    return this.state.merges
      .filter((merge) => touches(merge, this.area))
      .map((m) => this.at({ ...m }));
  }

  isPartOfMerge(): boolean {
    return this.state.merges.some((merge) => touches(merge, this.area));
  }

  setDataValidation(rule: DataValidationImpl | null): this {
    return this.#validate('same', () => rule?.state ?? null);
  }

  setDataValidations(rules: Grid<unknown>): this {
    this.assertSize(rules);
    return this.#validate('each', (r, c) => {
      const rule = this.rt.guard.unwrap(rules[r]?.[c]);
      return rule instanceof DataValidationImpl ? rule.state : null;
    });
  }

  getDataValidation(): DataValidationImpl | null {
    return this.readFirst((cell) => this.#ruleAt(cell?.d));
  }

  getDataValidations(): (DataValidationImpl | null)[][] {
    return this.read((cell) => this.#ruleAt(cell?.d));
  }

  /** Blank cells of a new check box hold FALSE. */
  insertCheckboxes(...values: unknown[]): this {
    const rule = checkboxRule(values);
    this.#validate('same', () => rule);
    const [, unchecked = false] = values.length > 1 ? values : [true, false];
    for (const row of rowsOf(this.area)) {
      for (const column of columnsOf(this.area)) {
        const spot = this.at({ row, column, rows: 1, columns: 1 });
        if (cellAt(this.state, row, column)?.v === undefined) spot.setValue(unchecked);
      }
    }
    return this;
  }

  removeCheckboxes(): this {
    return this.clearDataValidations();
  }

  protect(): ProtectionImpl {
    return newProtection(this.rt, this.place, { ...this.area });
  }

  createFilter(): FilterImpl {
    if (this.state.filter !== null)
      fail("You can't create a filter in a sheet that already has a filter.");
    this.state.filter = { area: { ...this.area }, criteria: {} };
    return new FilterImpl(this.rt, this.place);
  }

  getFilter(): FilterImpl | null {
    return this.state.filter === null ? null : new FilterImpl(this.rt, this.place);
  }

  sort(spec: unknown): this {
    this.beginWrite('same');
    sortArea(this.state, this.area, sortKeys(spec));
    return this;
  }

  copyTo(destination: RangeImpl, ...rest: unknown[]): void {
    copyCells(this, destination, copyWhat(rest));
  }

  moveTo(target: RangeImpl): void {
    copyCells(this, target, 'all');
    this.clear({ contentsOnly: true });
    this.clearFormat();
  }

  getRichTextValue(): RichTextValueImpl | null {
    return this.readFirst((cell) => richOf(this.rt, cell));
  }

  getRichTextValues(): (RichTextValueImpl | null)[][] {
    return this.read((cell) => richOf(this.rt, cell));
  }

  setRichTextValue(value: RichTextValueImpl): this {
    return this.setRichTextValues(
      rowsOf(this.area).map(() => columnsOf(this.area).map(() => value)),
    );
  }

  setRichTextValues(values: Grid<unknown>): this {
    this.assertSize(values);
    assertEditable(this.rt, this.place, this.area);
    this.rt.meter.buffer(this.area.rows * this.area.columns);
    const { row, column } = this.area;
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        const rich = this.rt.guard.unwrap(value) as RichTextValueImpl;
        writeRich(this.state, { row: row + r, column: column + c }, rich);
      });
    });
    return this;
  }

  #ruleAt(index: number | undefined): DataValidationImpl | null {
    const rule = index === undefined ? undefined : this.file.body.validations[index];
    return rule === undefined ? null : new DataValidationImpl(this.rt, rule);
  }

  #validate(how: Writing, ruleAt: (r: number, c: number) => ValidationState | null): this {
    const { body } = this.file;
    const known = new Map<ValidationState, number>();
    this.write(how, (cell, r, c) => {
      const rule = ruleAt(r, c);
      if (rule === null) {
        delete cell.d;
        return;
      }
      let index = known.get(rule);
      if (index === undefined) known.set(rule, (index = validationIndex(body, rule)));
      cell.d = index;
    });
    return this;
  }
}

function rowsOf(area: Area): number[] {
  return Array.from({ length: area.rows }, (_v, i) => area.row + i);
}

function columnsOf(area: Area): number[] {
  return Array.from({ length: area.columns }, (_v, i) => area.column + i);
}
