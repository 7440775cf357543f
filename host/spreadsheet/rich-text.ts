// Rich text as far as links: a text, parts of which lead somewhere.
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { putValue, type Spot } from './cells.ts';
import type { Cell, LinkRun, SheetState } from './sheet-state.ts';

export class RichTextValueImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.RichTextValue>
{
  readonly gasClass = 'Spreadsheet.RichTextValue';
  readonly text: string;
  readonly links: readonly LinkRun[];

  constructor(rt: Runtime, text: string, links: readonly LinkRun[]) {
    super(rt);
    this.text = text;
    this.links = links;
  }

  getText(): string {
    return this.text;
  }

  /** The link of the whole text, or of the part asked for; null when it has none or several. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    return this.links.find((link) => link.start <= start && link.end >= end)?.url ?? null;
  }

  getStartIndex(): number {
    return 0;
  }

  getEndIndex(): number {
    return this.text.length;
  }

  copy(): RichTextValueBuilderImpl {
    return new RichTextValueBuilderImpl(this.rt, this.text, [...this.links]);
  }
}

export class RichTextValueBuilderImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>
{
  readonly gasClass = 'Spreadsheet.RichTextValueBuilder';
  #text: string;
  #links: LinkRun[];

  constructor(rt: Runtime, text = '', links: LinkRun[] = []) {
    super(rt);
    this.#text = text;
    this.#links = links;
  }

  setText(text: string): this {
    this.#text = text;
    this.#links = [];
    return this;
  }

  setLinkUrl(...given: unknown[]): this {
    const whole = given.length === 1;
    const start = whole ? 0 : Number(given[0]);
    const end = whole ? this.#text.length : Number(given[1]);
    const url = whole ? given[0] : given[2];
    this.#links = this.#links.filter((link) => link.end <= start || link.start >= end);
    if (typeof url === 'string') this.#links.push({ start, end, url });
    return this;
  }

  setTextStyle(): this {
    return this;
  }

  build(): RichTextValueImpl {
    return new RichTextValueImpl(this.rt, this.#text, [...this.#links]);
  }
}

/** Rich text never passes through the typing rules. */
export function writeRich(sheet: SheetState, spot: Spot, rich: RichTextValueImpl): void {
  const cell = putValue(sheet, spot, rich.text);
  if (cell !== null && rich.links.length > 0) cell.l = [...rich.links];
}

/** null for cells that hold no text. */
export function richOf(rt: Runtime, cell: Cell | null): RichTextValueImpl | null {
  const value = cell?.v ?? '';
  return typeof value === 'string' ? new RichTextValueImpl(rt, value, cell?.l ?? []) : null;
}
