// A person at the grid: typing rules, permissions and validation, without any script.
import type { GridUser } from './host-api.ts';
import type { Machine } from './engine/machine.ts';
import { cellAt, edgesOf, restyler, styleOf } from './spreadsheet/cells.ts';
import { colourOf } from './spreadsheet/colour.ts';
import { deleteLines, insertLines, moveLines } from './spreadsheet/dimensions.ts';
import { keepsRule } from './spreadsheet/keeps-rule.ts';
import { mayEdit, touches } from './spreadsheet/place.ts';
import type { Area, SheetState } from './spreadsheet/sheet-state.ts';
import { sortArea } from './spreadsheet/sort.ts';
import { typedText } from './spreadsheet/typing.ts';
import { cellWriter, displayValue, scriptValue, type CellWriter } from './spreadsheet/values.ts';
import { canEdit, canView, spreadsheetFile, type SpreadsheetFile } from './world/world.ts';
import { localTime } from './world/zone.ts';

/** Sentences a person would see in a box over the grid. */
const SAYS = {
  noFile: 'ไม่พบไฟล์ หรือไม่มีสิทธิ์เปิดไฟล์นี้',
  viewer: 'คุณมีสิทธิ์ดูอย่างเดียว จึงแก้ไขไฟล์นี้ไม่ได้',
  protectedCell: 'เซลล์นี้ถูกป้องกันไว้ โปรดติดต่อเจ้าของไฟล์หากต้องการแก้ไข',
  noTab: 'ไม่พบแท็บ',
  taken: 'มีแท็บชื่อนี้อยู่แล้ว',
  lastTab: 'ลบแท็บสุดท้ายของไฟล์ไม่ได้',
  invalid: 'ข้อมูลที่พิมพ์ไม่ตรงกับกฎของเซลล์นี้',
} as const;

export class Person implements GridUser {
  readonly #machine: Machine;
  readonly #email: string;
  readonly #fileId: string;

  constructor(machine: Machine, email: string, fileId: string) {
    this.#machine = machine;
    this.#email = email;
    this.#fileId = fileId;
  }

  titles(): string[] {
    return this.#file().body.sheets.map((sheet) => sheet.title);
  }

  values(title: string): unknown[][] {
    const { body } = this.#file();
    const iso = { date: (ms: number) => new Date(ms).toISOString() };
    return this.#filled(title, (cell) => scriptValue(iso, body, cell));
  }

  display(title: string): string[][] {
    const { body } = this.#file();
    return this.#filled(title, (cell) => displayValue(body, cell));
  }

  type(title: string, row: number, column: number, text: string): void {
    const sheet = this.#sheet(title);
    const spot = topLeft(sheet, row, column);
    this.#assert(sheet, { ...spot, rows: 1, columns: 1 });
    this.#grow(sheet, row, column);
    this.#assertRule(sheet, spot, text);
    this.#writer(sheet).put(spot, text);
  }

  /** Pasted text is not held against validations; the grid grows as it must. */
  paste(title: string, row: number, column: number, rows: readonly (readonly string[])[]): void {
    const sheet = this.#sheet(title);
    const columns = Math.max(1, ...rows.map((cells) => cells.length));
    this.#assert(sheet, { row, column, rows: rows.length, columns });
    this.#grow(sheet, row + rows.length - 1, column + columns - 1);
    const writer = this.#writer(sheet);
    rows.forEach((cells, r) => {
      cells.forEach((text, c) => {
        writer.put({ row: row + r, column: column + c }, text);
      });
    });
  }

  insertRows(title: string, before: number, count: number): void {
    insertLines(this.#writable(title), 'row', before, count);
  }

  insertColumns(title: string, before: number, count: number): void {
    insertLines(this.#writable(title), 'column', before, count);
  }

  deleteRows(title: string, row: number, count: number): void {
    const sheet = this.#sheet(title);
    this.#assert(sheet, { row, column: 1, rows: count, columns: sheet.maxColumns });
    deleteLines(sheet, 'row', row, count);
  }

  deleteColumns(title: string, column: number, count: number): void {
    const sheet = this.#sheet(title);
    this.#assert(sheet, { row: 1, column, rows: sheet.maxRows, columns: count });
    deleteLines(sheet, 'column', column, count);
  }

  sort(title: string, firstRow: number, column: number, descending = false): void {
    const sheet = this.#sheet(title);
    const last = edgesOf(sheet).row;
    if (last < firstRow) return;
    const columns = sheet.maxColumns;
    const area = { row: firstRow, column: 1, rows: last - firstRow + 1, columns };
    this.#assert(sheet, area);
    sortArea(sheet, area, [{ column, ascending: !descending }]);
  }

  merge(title: string, row: number, column: number, rows: number, columns: number): void {
    const sheet = this.#sheet(title);
    const area = { row, column, rows, columns };
    this.#assert(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => !touches(merge, area));
    sheet.merges.push(area);
    const writer = this.#writer(sheet);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (r !== row || c !== column) writer.put({ row: r, column: c }, '');
      }
    }
  }

  renameSheet(title: string, newTitle: string): void {
    const sheet = this.#sheet(title);
    this.#assertEditor();
    if (this.titles().includes(newTitle)) throw new Error(SAYS.taken);
    sheet.title = newTitle;
  }

  deleteSheet(title: string): void {
    const { id } = this.#sheet(title);
    this.#assertEditor();
    const { body } = this.#file();
    if (body.sheets.length === 1) throw new Error(SAYS.lastTab);
    body.sheets = body.sheets.filter((sheet) => sheet.id !== id);
  }

  moveRows(title: string, row: number, count: number, before: number): void {
    const sheet = this.#sheet(title);
    this.#assert(sheet, { row, column: 1, rows: count, columns: sheet.maxColumns });
    moveLines(sheet, 'row', { from: row, count, before });
  }

  colour(title: string, row: number, column: number, colour: string): void {
    const sheet = this.#sheet(title);
    this.#assert(sheet, { row, column, rows: 1, columns: 1 });
    const cells = sheet.rows;
    while (cells.length < row) cells.push(null);
    const line = (cells[row - 1] ??= []);
    while (line.length < column) line.push(null);
    restyler(this.#file().body, { background: colourOf(colour) })((line[column - 1] ??= {}));
  }

  filter(title: string, row: number, column: number, hidden: readonly string[]): void {
    const sheet = this.#sheet(title);
    this.#assertEditor();
    const { row: last, column: width } = edgesOf(sheet);
    const area: Area = {
      row,
      column: 1,
      rows: Math.max(1, last - row + 1),
      columns: Math.max(1, width),
    };
    sheet.filter ??= { area, criteria: {} };
    sheet.filter.criteria[String(column)] = { hidden: [...hidden], type: null, values: [] };
  }

  #file(): SpreadsheetFile {
    const file = spreadsheetFile(this.#machine.world, this.#fileId);
    if (file === null || !canView(file, this.#email)) throw new Error(SAYS.noFile);
    return file;
  }

  #sheet(title: string): SheetState {
    const sheet = this.#file().body.sheets.find((candidate) => candidate.title === title);
    if (sheet === undefined) throw new Error(`${SAYS.noTab} “${title}”`);
    return sheet;
  }

  /** The sheet, if its whole grid may be changed. */
  #writable(title: string): SheetState {
    const sheet = this.#sheet(title);
    this.#assertEditor();
    const locked = sheet.protections.some((protection) => protection.area === null);
    if (locked)
      this.#assert(sheet, { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
    return sheet;
  }

  #assertEditor(): void {
    if (!canEdit(this.#file(), this.#email)) throw new Error(SAYS.viewer);
  }

  #assert(sheet: SheetState, area: Area): void {
    this.#assertEditor();
    if (!mayEdit(this.#file(), sheet, { email: this.#email, area }))
      throw new Error(SAYS.protectedCell);
  }

  #assertRule(sheet: SheetState, spot: { row: number; column: number }, text: string): void {
    const { body } = this.#file();
    const cell = cellAt(sheet, spot.row, spot.column);
    const rule = cell?.d === undefined ? undefined : body.validations[cell.d];
    if (rule === undefined || rule.allowInvalid) return;
    const { value } = typedText(text, {
      locale: body.locale,
      format: styleOf(body, cell).nf,
      year: localTime(body.timeZone, this.#machine.world.clock).year,
      doubt: (id) => this.#typedDoubt(id),
    });
    if (keepsRule(body, rule, value)) return;
    throw new Error(rule.helpText === null ? SAYS.invalid : `${SAYS.invalid}: ${rule.helpText}`);
  }

  #grow(sheet: SheetState, row: number, column: number): void {
    sheet.maxRows = Math.max(sheet.maxRows, row);
    sheet.maxColumns = Math.max(sheet.maxColumns, column);
  }

  #writer(sheet: SheetState): CellWriter {
    const { body } = this.#file();
    return cellWriter({
      body,
      sheet,
      clock: this.#machine.world.clock,
      doubt: (id) => this.#typedDoubt(id),
    });
  }

  #typedDoubt(id: string): string {
    return TYPED[id] ?? this.#machine.doubt(id);
  }

  #filled<T>(title: string, get: (cell: ReturnType<typeof cellAt>) => T): T[][] {
    const sheet = this.#sheet(title);
    const { row, column } = edgesOf(sheet);
    return Array.from({ length: row }, (_r, r) =>
      Array.from({ length: column }, (_c, c) => get(cellAt(sheet, r + 1, c + 1))),
    );
  }
}

/** What nobody doubts of a keyboard: an apostrophe hides, "=" under @ is text. */
const TYPED: Readonly<Record<string, string>> = {
  apostrophe: 'vanishes',
  'apostrophe-under-text-format': 'vanishes',
  'formula-under-text-format': 'text',
  'thai-digits': 'text',
};

/** Typing into a merge reaches its first cell. */
function topLeft(sheet: SheetState, row: number, column: number): { row: number; column: number } {
  const merge = sheet.merges.find((area) => touches(area, { row, column, rows: 1, columns: 1 }));
  return merge === undefined ? { row, column } : { row: merge.row, column: merge.column };
}
