// Spreadsheet: the file with its tabs, people, locale and zone.
import { nextDecimalId } from '../world/chance.ts';
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import type { Imitates } from '../engine/served.ts';
import { isConsumer, spendToday } from '../script/daily-quota.ts';
import { emailOf, UserImpl } from '../services/user.ts';
import { isZone } from '../world/zone.ts';
import { copySpreadsheetFile } from './copy-file.ts';
import { sheetOf } from './place.ts';
import { RangeListImpl } from './range-list.ts';
import { RangeImpl } from './range.ts';
import { select, selectionOf } from './selection.ts';
import { assertRoom, assertSheets } from './grid-limits.ts';
import { assertTitle } from './sheet-base.ts';
import { newSheet, type SheetState } from './sheet-state.ts';
import { SheetImpl } from './sheet.ts';
import { SpreadsheetBase } from './spreadsheet-base.ts';

export class SpreadsheetImpl
  extends SpreadsheetBase
  implements Imitates<GoogleAppsScript.Spreadsheet.Spreadsheet>
{
  getSheets(): SheetImpl[] {
    return this.body.sheets.map((sheet) => this.sheet(sheet));
  }

  getNumSheets(): number {
    return this.body.sheets.length;
  }

  /** Capitals count here, although no two titles may differ by them alone. */
  getSheetByName(name: string): SheetImpl | null {
    const found = this.body.sheets.find((sheet) => sheet.title === name);
    return found === undefined ? null : this.sheet(found);
  }

  getSheetById(id: number): SheetImpl | null {
    const found = this.body.sheets.find((sheet) => sheet.id === id);
    return found === undefined ? null : this.sheet(found);
  }

  /** (), (name), (index), (name, index), each with an optional {template}. */
  insertSheet(...given: unknown[]): SheetImpl {
    this.assertEditor();
    const name = given.find((arg) => typeof arg === 'string');
    const index = given.find((arg) => typeof arg === 'number');
    const options = given.find((arg) => typeof arg === 'object') as
      { template?: unknown } | undefined;
    const title = name ?? this.#freeTitle();
    assertTitle(this.rt, this.body.sheets, title);
    const state = this.#newState(title, options?.template);
    const active = this.body.sheets.findIndex((sheet) => sheet.id === this.#selectedId());
    this.body.sheets.splice(index ?? active + 1, 0, state);
    const sheet = this.sheet(state);
    sheet.activate();
    return sheet;
  }

  deleteSheet(sheet: SheetImpl): void {
    this.assertEditor();
    const { body } = this;
    sheetOf(this.rt, sheet.place);
    if (body.sheets.length === 1) fail("You can't remove all the sheets in a document.");
    body.sheets = body.sheets.filter((state) => state.id !== sheet.place.sheetId);
  }

  deleteActiveSheet(): SheetImpl {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  getActiveSheet(): SheetImpl {
    return this.getSheetById(this.#selectedId()) ?? fail('The spreadsheet has no sheet.');
  }

  setActiveSheet(sheet: SheetImpl): SheetImpl {
    sheet.activate();
    return sheet;
  }

  moveActiveSheet(position: number): void {
    const { sheets } = this.body;
    const [moved] = sheets.splice(sheets.indexOf(this.getActiveSheet().state), 1);
    if (moved !== undefined) sheets.splice(position - 1, 0, moved);
  }

  getRange(notation: string): RangeImpl {
    const bang = notation.lastIndexOf('!');
    if (bang < 0) return this.getActiveSheet().a1(notation);
    const title = notation
      .slice(0, bang)
      .replace(/^'(.*)'$/, '$1')
      .replace(/''/g, "'");
    const sheet = this.getSheetByName(title) ?? fail('Range not found');
    return sheet.a1(notation.slice(bang + 1));
  }

  getRangeList(notations: readonly string[]): RangeListImpl {
    return new RangeListImpl(
      this.rt,
      notations.map((notation) => this.getRange(notation)),
    );
  }

  getActiveRange(): RangeImpl | null {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: RangeImpl): RangeImpl {
    select(this.rt, range.place, range.area);
    return range;
  }

  getActiveCell(): RangeImpl {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): RangeImpl | null {
    return this.getActiveCell();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(locale)) fail(`Invalid argument: ${locale}`);
    this.body.locale = locale;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (!isZone(zone)) fail(`Invalid argument: ${zone}`);
    this.body.timeZone = zone;
  }

  addEditor(user: unknown): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emails: readonly string[]): this {
    this.assertEditor();
    const { file } = this;
    const added = emails.filter((email) => email !== file.owner);
    file.editors = [...new Set([...file.editors, ...added])];
    return this;
  }

  removeEditor(user: unknown): this {
    this.assertEditor();
    this.file.editors = this.file.editors.filter((email) => email !== emailOf(user));
    return this;
  }

  getEditors(): UserImpl[] {
    return [this.file.owner, ...this.file.editors].map((email) => new UserImpl(this.rt, email));
  }

  getViewers(): UserImpl[] {
    const { owner, editors, viewers } = this.file;
    return [owner, ...editors, ...viewers].map((email) => new UserImpl(this.rt, email));
  }

  getOwner(): UserImpl | null {
    return new UserImpl(this.rt, this.file.owner);
  }

  toast(message: string, title = ''): void {
    this.rt.record.toasts.push({ message, title });
  }

  /** File › Make a copy, by script. */
  copy(name: string): SpreadsheetImpl {
    const { user, world } = this.rt;
    const limit = isConsumer(user) ? 250 : 3200;
    spendToday(world, `spreadsheets:${user}`, { limit, service: 'spreadsheet' });
    const id = copySpreadsheetFile(this.rt.machine, this.file.id, { as: this.rt.user, name });
    return new SpreadsheetImpl(this.rt, id);
  }

  /** A copy of a sheet of any file as the last tab of this one. */
  adopt(source: SheetImpl, title: string): SheetImpl {
    this.assertEditor();
    const state = this.#newState(title, source);
    this.body.sheets.push(state);
    return this.sheet(state);
  }

  sheet(state: SheetState): SheetImpl {
    return new SheetImpl(this.rt, { fileId: this.fileId, sheetId: state.id });
  }

  #selectedId(): number {
    return selectionOf(this.body, this.rt.user).sheetId;
  }

  #newState(title: string, template: unknown): SheetState {
    const id = nextDecimalId(this.rt.world);
    const source = this.rt.guard.unwrap(template);
    const state =
      source instanceof SheetImpl
        ? { ...structuredClone(source.state), id, title, protections: [], charts: [] }
        : newSheet(id, title);
    assertSheets(this.file);
    assertRoom(this.file, state.maxRows * state.maxColumns);
    return state;
  }

  #freeTitle(): string {
    const stem = this.body.locale.startsWith('th') ? 'ชีต' : 'Sheet';
    let number = this.body.sheets.length;
    while (this.getSheetByName(`${stem}${String(number)}`) !== null) number++;
    return `${stem}${String(number)}`;
  }
}

export function openSpreadsheet(rt: Runtime, id: string): SpreadsheetImpl {
  const file = new SpreadsheetImpl(rt, id);
  file.getName();
  return file;
}
