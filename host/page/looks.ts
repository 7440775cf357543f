// The distinct looks of a tab, so that a cell carries a number instead of a style.
import type { Style } from '../spreadsheet/sheet-state.ts';
import type { CellLook } from './views.ts';

const WRAPS = new Set(['WRAP', 'wrap']);

export function lookOfStyle(style: Style): CellLook {
  const look: Record<string, unknown> = {
    background: style.background,
    colour: style.fontColor,
    bold: style.fontWeight === 'bold' ? true : undefined,
    italic: style.fontStyle === 'italic' ? true : undefined,
    line: style.fontLine === 'none' ? undefined : style.fontLine,
    size: style.fontSize,
    align: style.horizontal?.replace('general-', ''),
    vertical: style.vertical,
    wrap: style.wrap !== undefined && WRAPS.has(style.wrap) ? true : undefined,
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

export class Looks {
  readonly list: CellLook[] = [];
  readonly #known = new Map<string, number>();

  add(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.list.push(look);
    this.#known.set(key, this.list.length - 1);
    return this.list.length - 1;
  }

  /** The cell's own look under what a conditional format puts on top. */
  index(extra: number | undefined, own: CellLook | undefined): number | undefined {
    const over = extra === undefined ? undefined : this.list[extra];
    if (over === undefined && own === undefined) return undefined;
    const look = { ...own, ...over };
    return Object.keys(look).length === 0 ? undefined : this.add(look);
  }
}
