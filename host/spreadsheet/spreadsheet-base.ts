// Spreadsheet, first part: the file behind it and its plain properties.
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { Served } from '../engine/served.ts';
import { canEdit, type SpreadsheetFile } from '../world/world.ts';
import { fileOf } from './place.ts';
import type { SpreadsheetBody } from './sheet-state.ts';

export abstract class SpreadsheetBase extends Served {
  readonly gasClass = 'Spreadsheet.Spreadsheet';
  readonly fileId: string;

  constructor(rt: Runtime, fileId: string) {
    super(rt);
    this.fileId = fileId;
  }

  get file(): SpreadsheetFile {
    return fileOf(this.rt, this.fileId);
  }

  get body(): SpreadsheetBody {
    return this.file.body;
  }

  getId(): string {
    return this.fileId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.fileId}/edit`;
  }

  getName(): string {
    return this.file.name;
  }

  rename(name: string): void {
    this.assertEditor();
    this.file.name = name;
  }

  getSpreadsheetLocale(): string {
    return this.body.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.body.timeZone;
  }

  /** Forms are never linked to a sheet here. */
  getFormUrl(): string | null {
    return null;
  }

  protected assertEditor(): void {
    if (canEdit(this.file, this.rt.user)) return;
    fail('You do not have permission to edit this spreadsheet.');
  }
}
