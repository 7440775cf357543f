// The filter of a sheet: which values of which columns are hidden.
import { enumMember, enumValue } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { fileOf, sheetOf, type SheetPlace } from './place.ts';
import { RangeImpl } from './range.ts';
import type { FilterState } from './sheet-state.ts';
import { sortArea } from './sort.ts';

interface Criteria {
  hidden: string[];
  type: string | null;
  values: unknown[];
}

export class FilterImpl extends Served implements Imitates<GoogleAppsScript.Spreadsheet.Filter> {
  readonly gasClass = 'Spreadsheet.Filter';
  readonly #place: SheetPlace;

  constructor(rt: Runtime, place: SheetPlace) {
    super(rt);
    this.#place = place;
  }

  get #state(): FilterState {
    return sheetOf(this.rt, this.#place).filter ?? fail('The filter no longer exists.');
  }

  getRange(): RangeImpl {
    return new RangeImpl(this.rt, this.#place, { ...this.#state.area });
  }

  getColumnFilterCriteria(column: number): FilterCriteriaImpl | null {
    const criteria = this.#state.criteria[String(column)];
    return criteria === undefined ? null : new FilterCriteriaImpl(this.rt, criteria);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteriaImpl | null): this {
    if (criteria === null) return this.removeColumnFilterCriteria(column);
    this.#state.criteria[String(column)] = criteria.state;
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    Reflect.deleteProperty(this.#state.criteria, String(column));
    return this;
  }

  /** The header row of the filter stays. */
  sort(column: number, ascending: boolean): this {
    const { area } = this.#state;
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    sortArea(sheetOf(this.rt, this.#place), body, [{ column, ascending }]);
    return this;
  }

  remove(): void {
    sheetOf(this.rt, this.#place).filter = null;
    fileOf(this.rt, this.#place.fileId);
  }
}

export class FilterCriteriaImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.FilterCriteria>
{
  readonly gasClass = 'Spreadsheet.FilterCriteria';
  readonly state: Criteria;

  constructor(rt: Runtime, state: Criteria) {
    super(rt);
    this.state = state;
  }

  getHiddenValues(): string[] {
    return this.state.hidden;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria | null {
    const { type } = this.state;
    return type === null ? null : enumValue('Spreadsheet.BooleanCriteria', type);
  }

  getCriteriaValues(): unknown[] {
    return this.state.values;
  }

  copy(): FilterCriteriaBuilderImpl {
    return new FilterCriteriaBuilderImpl(this.rt, structuredClone(this.state));
  }
}

export class FilterCriteriaBuilderImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>
{
  readonly gasClass = 'Spreadsheet.FilterCriteriaBuilder';
  readonly #state: Criteria;

  constructor(rt: Runtime, state: Criteria = { hidden: [], type: null, values: [] }) {
    super(rt);
    this.#state = state;
  }

  setHiddenValues(values: readonly string[]): this {
    this.#state.hidden = [...values];
    return this;
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY', []);
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', [text]);
  }

  withCriteria(criteria: unknown, args: readonly unknown[]): this {
    return this.#when(enumMember(criteria), args);
  }

  build(): FilterCriteriaImpl {
    return new FilterCriteriaImpl(this.rt, structuredClone(this.#state));
  }

  #when(type: string, values: readonly unknown[]): this {
    this.#state.type = type;
    this.#state.values = [...values];
    return this;
  }
}
