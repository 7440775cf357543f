// Embedded charts: type, ranges, options and place are stored; the page draws them.
import { enumMember } from '../engine/enums.ts';
import { isPlainObject } from '../engine/realm.ts';
import { plain } from '../engine/plain.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { a1Of } from './a1.ts';
import type { SheetPlace } from './place.ts';
import { RangeImpl } from './range.ts';
import type { ChartState } from './sheet-state.ts';

export class EmbeddedChartImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.EmbeddedChart>
{
  readonly gasClass = 'Spreadsheet.EmbeddedChart';
  readonly state: ChartState;
  readonly #place: SheetPlace;

  constructor(rt: Runtime, place: SheetPlace, state: ChartState) {
    super(rt);
    this.#place = place;
    this.state = state;
  }

  /** null until it is inserted. */
  getChartId(): number | null {
    return this.state.id === 0 ? null : this.state.id;
  }

  getRanges(): RangeImpl[] {
    return rangesOf(this.rt, this.#place, this.state);
  }

  getNumHeaders(): number {
    return this.state.numHeaders;
  }

  getContainerInfo(): ContainerInfoImpl {
    return new ContainerInfoImpl(this.rt, this.state);
  }

  modify(): EmbeddedChartBuilderImpl {
    return new EmbeddedChartBuilderImpl(this.rt, this.#place, structuredClone(this.state));
  }
}

export class ContainerInfoImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.ContainerInfo>
{
  readonly gasClass = 'Spreadsheet.ContainerInfo';
  readonly #state: ChartState;

  constructor(rt: Runtime, state: ChartState) {
    super(rt);
    this.#state = state;
  }

  getAnchorRow(): number {
    return this.#state.anchorRow;
  }
  getAnchorColumn(): number {
    return this.#state.anchorColumn;
  }
  getOffsetX(): number {
    return this.#state.offsetX;
  }
  getOffsetY(): number {
    return this.#state.offsetY;
  }
}

export class EmbeddedChartBuilderImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>
{
  /** Seen live: a class of the server and a number. */
  override readonly calledAs =
    'com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@1a2b3c';
  /** The builder for one type is another class with more setters. */
  readonly gasClass: string;
  readonly #place: SheetPlace;
  readonly #state: ChartState;

  constructor(rt: Runtime, place: SheetPlace, ...made: [state?: ChartState, kind?: string]) {
    super(rt);
    const [state, kind = ''] = made;
    this.gasClass = `Spreadsheet.Embedded${kind}ChartBuilder`;
    this.#place = place;
    this.#state = state ?? {
      id: 0,
      type: 'COLUMN',
      ranges: [],
      options: {},
      anchorRow: 1,
      anchorColumn: 1,
      offsetX: 0,
      offsetY: 0,
      numHeaders: 0,
      transposed: false,
    };
  }

  setChartType(type: unknown): this {
    return this.#change({ type: enumMember(type) });
  }
  asColumnChart(): EmbeddedChartBuilderImpl {
    return this.#as('Column');
  }
  asBarChart(): EmbeddedChartBuilderImpl {
    return this.#as('Bar');
  }
  asLineChart(): EmbeddedChartBuilderImpl {
    return this.#as('Line');
  }
  asPieChart(): EmbeddedChartBuilderImpl {
    return this.#as('Pie');
  }
  addRange(range: RangeImpl): this {
    if (this.#state.ranges.some((known) => isSame(known, range))) return this;
    const added = { sheetId: range.place.sheetId, area: { ...range.area } };
    return this.#change({ ranges: [...this.#state.ranges, added] });
  }
  clearRanges(): this {
    return this.#change({ ranges: [] });
  }
  getRanges(): RangeImpl[] {
    return rangesOf(this.rt, this.#place, this.#state);
  }
  setNumHeaders(numHeaders: number): this {
    return this.#change({ numHeaders });
  }
  setTransposeRowsAndColumns(transposed: boolean): this {
    return this.#change({ transposed });
  }
  setMergeStrategy(): this {
    return this;
  }
  setHiddenDimensionStrategy(): this {
    return this;
  }
  setTitle(title: string): this {
    return this.setOption('title', title);
  }
  setXAxisTitle(title: string): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption('vAxis.title', title);
  }
  setColors(colours: readonly string[]): this {
    return this.setOption('colors', colours);
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  setOption(option: string, value: unknown): this {
    const kept = isPlainObject(value) || Array.isArray(value) ? plain(value) : value;
    return this.#change({ options: { ...this.#state.options, [option]: kept } });
  }
  setPosition(...at: [row: number, column: number, offsetX: number, offsetY: number]): this {
    const [anchorRow, anchorColumn, offsetX, offsetY] = at;
    return this.#change({ anchorRow, anchorColumn, offsetX, offsetY });
  }
  build(): EmbeddedChartImpl {
    return new EmbeddedChartImpl(this.rt, this.#place, structuredClone(this.#state));
  }

  #as(kind: string): EmbeddedChartBuilderImpl {
    this.#change({ type: kind.toUpperCase() });
    return new EmbeddedChartBuilderImpl(this.rt, this.#place, this.#state, kind);
  }

  #change(change: Partial<ChartState>): this {
    Object.assign(this.#state, change);
    return this;
  }
}

function isSame(known: ChartState['ranges'][number], range: RangeImpl): boolean {
  return known.sheetId === range.place.sheetId && a1Of(known.area) === a1Of(range.area);
}

function rangesOf(rt: Runtime, place: SheetPlace, state: ChartState): RangeImpl[] {
  return state.ranges.map(
    ({ sheetId, area }) => new RangeImpl(rt, { ...place, sheetId }, { ...area }),
  );
}
