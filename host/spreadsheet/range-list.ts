// RangeList: the same change to several ranges at once.
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import type { RangeImpl } from './range.ts';

type Change = (range: RangeImpl) => unknown;

export class RangeListImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.RangeList>
{
  readonly gasClass = 'Spreadsheet.RangeList';
  readonly #ranges: readonly RangeImpl[];

  constructor(rt: Runtime, ranges: readonly RangeImpl[]) {
    super(rt);
    this.#ranges = ranges;
  }

  getRanges(): RangeImpl[] {
    return [...this.#ranges];
  }
  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }
  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }
  setBackground(colour: string | null): this {
    return this.#each((range) => range.setBackground(colour));
  }
  setFontColor(colour: string | null): this {
    return this.#each((range) => range.setFontColor(colour));
  }
  setFontWeight(weight: string | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }
  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }
  setFontStyle(style: string | null): this {
    return this.#each((range) => range.setFontStyle(style));
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap));
  }
  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }
  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }
  insertCheckboxes(...values: unknown[]): this {
    return this.#each((range) => range.insertCheckboxes(...values));
  }

  #each(change: Change): this {
    for (const range of this.#ranges) change(range);
    return this;
  }
}
