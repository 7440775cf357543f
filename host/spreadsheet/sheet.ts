// Sheet: the whole class, with visibility, tab colour, filter, charts and conditional formats.
import { fail } from '../engine/gas-error.ts';
import { enumValue } from '../engine/enums.ts';
import type { Imitates } from '../engine/served.ts';
import { nextDecimalId } from '../world/chance.ts';
import { EmbeddedChartBuilderImpl, EmbeddedChartImpl } from './chart.ts';
import { colourOf } from './colour.ts';
import { ConditionalFormatRuleImpl } from './conditional.ts';
import { FilterImpl } from './filter.ts';
import { hiddenByFilter } from './hidden-rows.ts';
import type { RangeImpl } from './range.ts';
import { selectedRange, select } from './selection.ts';
import { SheetDimensions } from './sheet-dimensions.ts';
import { SpreadsheetImpl } from './spreadsheet.ts';

export class SheetImpl
  extends SheetDimensions
  implements Imitates<GoogleAppsScript.Spreadsheet.Sheet>
{
  getParent(): SpreadsheetImpl {
    return new SpreadsheetImpl(this.rt, this.place.fileId);
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return enumValue('Spreadsheet.SheetType', 'GRID');
  }

  activate(): this {
    this.range({ row: 1, column: 1, rows: 1, columns: 1 }).activate();
    return this;
  }

  setActiveRange(range: RangeImpl): RangeImpl {
    select(this.rt, range.place, range.area);
    return range;
  }

  setActiveSelection(range: unknown): RangeImpl {
    return this.setActiveRange(typeof range === 'string' ? this.a1(range) : (range as RangeImpl));
  }

  setCurrentCell(cell: RangeImpl): RangeImpl {
    return this.setActiveRange(cell);
  }

  getActiveRange(): RangeImpl | null {
    return selectedRange(this.rt, this.place);
  }

  getActiveCell(): RangeImpl {
    const range = this.getActiveRange() ?? this.range({ row: 1, column: 1, rows: 1, columns: 1 });
    return range.getCell(1, 1);
  }

  getCurrentCell(): RangeImpl | null {
    return this.getActiveCell();
  }

  isSheetHidden(): boolean {
    return this.state.hidden;
  }

  hideSheet(): this {
    const visible = this.file.body.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0]?.id === this.place.sheetId) {
      fail("You can't hide all the sheets in a document.");
    }
    this.state.hidden = true;
    return this;
  }

  showSheet(): this {
    this.state.hidden = false;
    return this;
  }

  getTabColor(): string | null {
    return this.state.tabColour;
  }

  setTabColor(colour: string | null): this {
    this.state.tabColour = colourOf(colour);
    return this;
  }

  setHiddenGridlines(hidden: boolean): this {
    this.state.hiddenGridlines = hidden;
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.state.hiddenGridlines;
  }

  /** Forms are never linked here, so no tab belongs to one. */
  getFormUrl(): string | null {
    return null;
  }

  getFilter(): FilterImpl | null {
    return this.state.filter === null ? null : new FilterImpl(this.rt, this.place);
  }

  isRowHiddenByFilter(row: number): boolean {
    return hiddenByFilter(this.file.body, this.state, row);
  }

  getConditionalFormatRules(): ConditionalFormatRuleImpl[] {
    return this.state.conditional.map(
      (rule) => new ConditionalFormatRuleImpl(this.rt, this.place, structuredClone(rule)),
    );
  }

  setConditionalFormatRules(rules: readonly unknown[]): void {
    this.state.conditional = rules.map((rule) =>
      structuredClone((this.rt.guard.unwrap(rule) as ConditionalFormatRuleImpl).state),
    );
  }

  clearConditionalFormatRules(): void {
    this.state.conditional = [];
  }

  newChart(): EmbeddedChartBuilderImpl {
    return new EmbeddedChartBuilderImpl(this.rt, this.place);
  }

  getCharts(): EmbeddedChartImpl[] {
    return this.state.charts.map((chart) => new EmbeddedChartImpl(this.rt, this.place, chart));
  }

  insertChart(chart: EmbeddedChartImpl): void {
    this.state.charts.push({ ...structuredClone(chart.state), id: nextDecimalId(this.rt.world) });
  }

  updateChart(chart: EmbeddedChartImpl): void {
    const { state } = this;
    if (!state.charts.some((known) => known.id === chart.state.id)) fail('Chart not found.');
    state.charts = state.charts.map((known) =>
      known.id === chart.state.id ? structuredClone(chart.state) : known,
    );
  }

  removeChart(chart: EmbeddedChartImpl): void {
    this.state.charts = this.state.charts.filter((known) => known.id !== chart.state.id);
  }

  copyTo(spreadsheet: SpreadsheetImpl): SheetImpl {
    return spreadsheet.adopt(this, `สำเนาของ ${this.state.title}`);
  }
}
