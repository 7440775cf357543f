// Protections of ranges and sheets: warnings, editors, exceptions.
import { nextDecimalId } from '../world/chance.ts';
import { enumValue } from '../engine/enums.ts';
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served, type Imitates } from '../engine/served.ts';
import { emailOf, UserImpl } from '../services/user.ts';
import { fileOf, sheetOf, type SheetPlace } from './place.ts';
import { RangeImpl } from './range.ts';
import type { Area, ProtectionState } from './sheet-state.ts';

/** Whoever protects may edit, and all editors of the file at first; the owner always may and is not named. */
export function newProtection(rt: Runtime, place: SheetPlace, area: Area | null): ProtectionImpl {
  const sheet = sheetOf(rt, place);
  const existing = sheet.protections.find((p) => area === null && p.area === null);
  if (existing !== undefined) return new ProtectionImpl(rt, place, existing.id);
  const file = fileOf(rt, place.fileId);
  const state: ProtectionState = {
    id: nextDecimalId(rt.world),
    area,
    description: '',
    warningOnly: false,
    editors: [...new Set([rt.user, ...file.editors])].filter((email) => email !== file.owner),
    unprotected: [],
  };
  sheet.protections.push(state);
  return new ProtectionImpl(rt, place, state.id);
}

export class ProtectionImpl
  extends Served
  implements Imitates<GoogleAppsScript.Spreadsheet.Protection>
{
  readonly gasClass = 'Spreadsheet.Protection';
  readonly #place: SheetPlace;
  readonly #id: number;

  constructor(rt: Runtime, place: SheetPlace, id: number) {
    super(rt);
    this.#place = place;
    this.#id = id;
  }

  get #state(): ProtectionState {
    const found = sheetOf(this.rt, this.#place).protections.find((p) => p.id === this.#id);
    return found ?? fail('The protection no longer exists.');
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const type = this.#state.area === null ? 'SHEET' : 'RANGE';
    return enumValue('Spreadsheet.ProtectionType', type);
  }

  getDescription(): string {
    return this.#state.description;
  }

  setDescription(description: string): this {
    this.#state.description = description;
    return this;
  }

  isWarningOnly(): boolean {
    return this.#state.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.#state.warningOnly = warningOnly;
    return this;
  }

  canEdit(): boolean {
    const { owner } = fileOf(this.rt, this.#place.fileId);
    return owner === this.rt.user || this.#state.editors.includes(this.rt.user);
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(): this {
    return this;
  }

  getEditors(): UserImpl[] {
    return this.#state.editors.map((email) => new UserImpl(this.rt, email));
  }

  addEditor(user: unknown): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emails: readonly string[]): this {
    const state = this.#state;
    state.editors = [...new Set([...state.editors, ...emails])];
    return this;
  }

  /** The owner cannot be shut out. */
  removeEditor(user: unknown): this {
    const email = emailOf(user);
    const { owner } = fileOf(this.rt, this.#place.fileId);
    const state = this.#state;
    if (email !== owner) state.editors = state.editors.filter((editor) => editor !== email);
    return this;
  }

  removeEditors(users: readonly unknown[]): this {
    for (const user of users) this.removeEditor(this.rt.guard.unwrap(user));
    return this;
  }

  getRange(): RangeImpl {
    const { maxRows, maxColumns } = sheetOf(this.rt, this.#place);
    const size = { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    const whole = { ...size, whole: 'sheet' as const };
    return new RangeImpl(this.rt, this.#place, this.#state.area ?? whole);
  }

  getUnprotectedRanges(): RangeImpl[] {
    return this.#state.unprotected.map((area) => new RangeImpl(this.rt, this.#place, area));
  }

  setUnprotectedRanges(ranges: readonly unknown[]): this {
    if (this.#state.area !== null) fail('Only a protected sheet can have unprotected ranges.');
    const open = ranges.map((range) => this.rt.guard.unwrap(range) as RangeImpl);
    if (open.some((range) => range.place.sheetId !== this.#place.sheetId)) {
      fail('The unprotected ranges must be on the protected sheet.');
    }
    this.#state.unprotected = open.map((range) => ({ ...range.area }));
    return this;
  }

  remove(): void {
    const sheet = sheetOf(this.rt, this.#place);
    sheet.protections = sheet.protections.filter((p) => p.id !== this.#id);
  }
}
