// Finding the live state behind a handle, and the rights to change it.
import { fail } from '../engine/gas-error.ts';
import type { Runtime } from '../engine/runtime.ts';
import { canEdit, canView, spreadsheetFile, type SpreadsheetFile } from '../world/world.ts';
import type { Area, SheetState } from './sheet-state.ts';

export interface SheetPlace {
  readonly fileId: string;
  readonly sheetId: number;
}

export function fileOf(rt: Runtime, fileId: string): SpreadsheetFile {
  const file = spreadsheetFile(rt.world, fileId);
  if (file === null || !canView(file, rt.user)) {
    fail('You do not have permission to access the requested document.');
  }
  return file;
}

export function sheetOf(rt: Runtime, place: SheetPlace): SheetState {
  const sheet = fileOf(rt, place.fileId).body.sheets.find((s) => s.id === place.sheetId);
  return sheet ?? fail(`Sheet ${String(place.sheetId)} not found`);
}

/** Viewers and people shut out by a protection may not write. */
export function assertEditable(rt: Runtime, place: SheetPlace, area: Area): void {
  const file = fileOf(rt, place.fileId);
  if (!canEdit(file, rt.user)) fail('You do not have permission to edit this spreadsheet.');
  const sheet = sheetOf(rt, place);
  if (sheet.protections.length > 0 && !mayEdit(file, sheet, { email: rt.user, area })) {
    fail(PROTECTED);
  }
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The owner always may; a protection that only warns stops nobody. */
export function mayEdit(
  file: SpreadsheetFile,
  sheet: SheetState,
  who: { readonly email: string; readonly area: Area },
): boolean {
  if (file.owner === who.email) return true;
  return sheet.protections.every((protection) => {
    if (protection.warningOnly || protection.editors.includes(who.email)) return true;
    if (protection.area !== null) return !touches(protection.area, who.area);
    return protection.unprotected.some((open) => contains(open, who.area));
  });
}

export function touches(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
