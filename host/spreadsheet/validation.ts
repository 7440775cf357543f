// Data validation: the rule, its builder, and whether a value keeps to it.
import { enumMember, enumValue } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import { isDate } from '../engine/realm.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { RangeBase } from './range-base.ts';
import type { ValidationState } from './sheet-state.ts';

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export function checkboxRule(values: readonly unknown[]): ValidationState {
  return { criteria: 'CHECKBOX', values: [...values], allowInvalid: false, helpText: null };
}

export class DataValidationImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.DataValidation>
{
  readonly gasClass = 'Spreadsheet.DataValidation';
  readonly state: ValidationState;

  constructor(rt: Runtime, state: ValidationState) {
    super(rt);
    this.state = state;
  }

  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }

  getCriteriaType(): Criteria {
    return enumValue('Spreadsheet.DataValidationCriteria', this.state.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.state.values.map((value) => {
      const date = (value as { date?: number } | null)?.date;
      return date === undefined ? value : this.rt.date(date);
    });
  }

  /** null when none was given, although the reference says a string. */
  getHelpText(): string | null {
    return this.state.helpText;
  }

  copy(): DataValidationBuilderImpl {
    return new DataValidationBuilderImpl(this.rt, structuredClone(this.state));
  }
}

export class DataValidationBuilderImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.DataValidationBuilder>
{
  readonly gasClass = 'Spreadsheet.DataValidationBuilder';
  readonly #state: ValidationState;

  constructor(rt: Runtime, state?: ValidationState) {
    super(rt);
    this.#state = state ?? { criteria: '', values: [], allowInvalid: true, helpText: null };
  }

  build(): DataValidationImpl {
    if (this.#state.criteria === '') fail('Cannot build a data validation rule without criteria.');
    return new DataValidationImpl(this.rt, structuredClone(this.#state));
  }

  copy(): DataValidationBuilderImpl {
    return new DataValidationBuilderImpl(this.rt, structuredClone(this.#state));
  }

  getAllowInvalid(): boolean {
    return this.#state.allowInvalid;
  }

  setAllowInvalid(allow: boolean): this {
    this.#state.allowInvalid = allow;
    return this;
  }

  getHelpText(): string | null {
    return this.#state.helpText;
  }

  setHelpText(text: string): this {
    this.#state.helpText = text;
    return this;
  }

  getCriteriaType(): Criteria | null {
    const { criteria } = this.#state;
    if (criteria === '') return null;
    return enumValue('Spreadsheet.DataValidationCriteria', criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.#state.values;
  }

  requireCheckbox(...values: unknown[]): this {
    return this.#require('CHECKBOX', values);
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    if (values.length === 0) fail('The list of values must not be empty.');
    if (values.length > 500) {
      fail(
        'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
      );
    }
    return this.#require('VALUE_IN_LIST', [[...values], showDropdown]);
  }

  requireValueInRange(range: unknown, showDropdown = true): this {
    if (!(range instanceof RangeBase)) fail('Invalid argument: range');
    const target = { sheetId: range.place.sheetId, area: range.area };
    return this.#require('VALUE_IN_RANGE', [target, showDropdown]);
  }

  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.#require('DATE_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.#require('DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.#require('DATE_ON_OR_BEFORE', [date]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.#require('TEXT_CONTAINS', [text]);
  }

  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL', []);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }

  withCriteria(criteria: unknown, args: readonly unknown[]): this {
    return this.#require(enumMember(criteria), args);
  }

  #require(criteria: string, values: readonly unknown[]): this {
    this.#state.criteria = criteria;
    this.#state.values = values.map((value) => (isDate(value) ? { date: value.getTime() } : value));
    return this;
  }
}
