// Conditional format rules: stored with their ranges for the page to apply.
import { enumMember, enumValue, EnumValue } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import { isDate } from '../engine/realm.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { colourOf } from './colour.ts';
import type { SheetPlace } from './place.ts';
import { RangeImpl } from './range.ts';
import type { ConditionalState } from './sheet-state.ts';

export class ConditionalFormatRuleImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>
{
  readonly gasClass = 'Spreadsheet.ConditionalFormatRule';
  readonly state: ConditionalState;
  readonly #place: SheetPlace;

  constructor(rt: Runtime, place: SheetPlace, state: ConditionalState) {
    super(rt);
    this.#place = place;
    this.state = state;
  }

  getRanges(): RangeImpl[] {
    return this.state.areas.map((area) => new RangeImpl(this.rt, this.#place, { ...area }));
  }

  getBooleanCondition(): BooleanConditionImpl {
    return new BooleanConditionImpl(this.rt, this.state);
  }

  copy(): ConditionalFormatRuleBuilderImpl {
    return new ConditionalFormatRuleBuilderImpl(this.rt, {
      place: this.#place,
      state: structuredClone(this.state),
    });
  }
}

/** Every rule of this host has one: colour scales are not imitated. */
export class BooleanConditionImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.BooleanCondition>
{
  readonly gasClass = 'Spreadsheet.BooleanCondition';
  readonly #state: ConditionalState;

  constructor(rt: Runtime, state: ConditionalState) {
    super(rt);
    this.#state = state;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return enumValue('Spreadsheet.BooleanCriteria', this.#state.criteria);
  }

  getCriteriaValues(): unknown[] {
    return [...this.#state.values];
  }

  getBackground(): string | null {
    const { background } = this.#state.look;
    return typeof background === 'string' ? background : null;
  }
}

export class ConditionalFormatRuleBuilderImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
{
  readonly gasClass = 'Spreadsheet.ConditionalFormatRuleBuilder';
  readonly #state: ConditionalState;
  #place: SheetPlace | null;

  constructor(rt: Runtime, from?: { place: SheetPlace; state: ConditionalState }) {
    super(rt);
    this.#place = from?.place ?? null;
    this.#state = from?.state ?? { areas: [], criteria: '', values: [], look: {} };
  }

  setRanges(ranges: readonly unknown[]): this {
    const given = ranges.map((range) => this.rt.guard.unwrap(range) as RangeImpl);
    this.#place = given[0]?.place ?? this.#place;
    this.#state.areas = given.map((range) => ({ ...range.area }));
    return this;
  }
  getRanges(): RangeImpl[] {
    const place = this.#place;
    if (place === null) return [];
    return this.#state.areas.map((area) => new RangeImpl(this.rt, place, { ...area }));
  }
  setBackground(colour: string | null): this {
    this.#state.look.background = colourOf(colour);
    return this;
  }
  setFontColor(colour: string | null): this {
    this.#state.look.fontColor = colourOf(colour);
    return this;
  }
  setBold(bold: boolean | null): this {
    this.#state.look.bold = bold;
    return this;
  }
  setItalic(italic: boolean | null): this {
    this.#state.look.italic = italic;
    return this;
  }
  setStrikethrough(strike: boolean | null): this {
    this.#state.look.strikethrough = strike;
    return this;
  }
  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY', []);
  }
  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY', []);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', [formula]);
  }
  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', [text]);
  }
  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', [text]);
  }
  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', [text]);
  }
  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', [number]);
  }
  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', [number]);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', [start, end]);
  }
  whenDateBefore(date: unknown): this {
    return this.#when('DATE_BEFORE', [date]);
  }
  withCriteria(criteria: unknown, args: readonly unknown[]): this {
    return this.#when(enumMember(criteria), args);
  }

  build(): ConditionalFormatRuleImpl {
    if (this.#place === null || this.#state.criteria === '') {
      fail('A conditional format rule needs ranges and a condition.');
    }
    return new ConditionalFormatRuleImpl(this.rt, this.#place, structuredClone(this.#state));
  }

  #when(criteria: string, values: readonly unknown[]): this {
    this.#state.criteria = criteria;
    this.#state.values = values.map((value) => {
      if (isDate(value)) return { date: value.getTime() };
      return value instanceof EnumValue ? value.name() : value;
    });
    return this;
  }
}
