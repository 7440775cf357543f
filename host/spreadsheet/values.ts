// Values between script and cells: what getValues gives and what setValues makes of it.
import { fail } from '../engine/gas-error.ts';
import { isDate } from '../engine/realm.ts';
import { localTime } from '../world/zone.ts';
import { cellAt, putValue, restyler, styleOf, type Spot } from './cells.ts';
import { dateFormatsOf } from './date-formats.ts';
import { displayOf, showsDate } from './display.ts';
import { instantOfSerial, serialOf } from './serial.ts';
import type { Cell, SheetState, SpreadsheetBody } from './sheet-state.ts';
import { isTextFormat, typedText, type TypingRules } from './typing.ts';

const MAX_CHARACTERS = 50_000;

/** Number, boolean, string or a Date in the zone of the spreadsheet; '' when blank. */
export function scriptValue(
  maker: { date(ms: number): unknown },
  body: SpreadsheetBody,
  cell: Cell | null,
): unknown {
  const value = cell?.v;
  if (value === undefined) return '';
  if (typeof value !== 'number' || !showsDate(styleOf(body, cell).nf)) return value;
  return maker.date(instantOfSerial(body.timeZone, value));
}

export function displayValue(body: SpreadsheetBody, cell: Cell | null): string {
  return displayOf(cell?.v, styleOf(body, cell).nf, body.locale);
}

/** Writes values of one sheet; keeps what is the same for all cells of a call. */
export interface CellWriter {
  put(spot: Spot, value: unknown): void;
}

export interface WriterNeeds {
  readonly body: SpreadsheetBody;
  readonly sheet: SheetState;
  readonly clock: number;
  doubt(id: string): string;
}

export function cellWriter(needs: WriterNeeds): CellWriter {
  const { body, sheet } = needs;
  const year = localTime(body.timeZone, needs.clock).year;
  const doubt = (id: string): string => needs.doubt(id);
  const rulesBy = new Map<string | undefined, TypingRules>();
  const rules = (format: string | undefined): TypingRules => {
    const known = rulesBy.get(format) ?? { locale: body.locale, format, year, doubt };
    rulesBy.set(format, known);
    return known;
  };
  const formats = new Map<string, ReturnType<typeof restyler>>();
  const bring = (cell: Cell, format: string): void => {
    if (styleOf(body, cell).nf !== undefined) return;
    let apply = formats.get(format);
    if (apply === undefined) formats.set(format, (apply = restyler(body, { nf: format })));
    apply(cell);
  };
  const put = (spot: Spot, value: unknown): void => {
    const { nf } = styleOf(body, cellAt(sheet, spot.row, spot.column));
    if (typeof value === 'number' || typeof value === 'boolean') {
      const asText = isTextFormat(nf) && needs.doubt('number-under-text-format') === 'text';
      putValue(sheet, spot, kept(value, asText));
      return;
    }
    if (isDate(value)) {
      const serial = serialOf(body.timeZone, value.getTime());
      const cell = putValue(sheet, spot, serial);
      const { day, moment } = dateFormatsOf(body.locale);
      if (cell !== null) bring(cell, Number.isInteger(serial) ? day : moment);
      return;
    }
    const text = textOf(value);
    if (text.length > MAX_CHARACTERS) {
      fail('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    const typed = typedText(text, rules(nf));
    const cell = putValue(sheet, spot, typed.value);
    if (cell === null) return;
    if (typed.formula !== undefined) cell.f = typed.formula;
    if (typed.format !== undefined) bring(cell, typed.format);
  };
  return { put };
}

function kept(value: number | boolean, asText: boolean): number | boolean | string {
  if (Number.isNaN(value)) return '#NUM!';
  return asText && typeof value === 'number' ? String(value) : value;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects become "[object Object]" at Google too
  return typeof value === 'string' ? value : String(value);
}
