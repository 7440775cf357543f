// Where each account stands in a spreadsheet: active sheet and selected range.
import type { Runtime } from '../engine/runtime.ts';
import { fileOf, type SheetPlace } from './place.ts';
import { RangeImpl } from './range.ts';
import type { Area, SelectionState, SpreadsheetBody } from './sheet-state.ts';

/** Falls back to the first visible tab. */
export function selectionOf(body: SpreadsheetBody, email: string): SelectionState {
  const kept = body.selections[email];
  if (kept !== undefined && body.sheets.some((sheet) => sheet.id === kept.sheetId)) return kept;
  const first = body.sheets.find((sheet) => !sheet.hidden) ?? body.sheets[0];
  return { sheetId: first?.id ?? 0, area: { row: 1, column: 1, rows: 1, columns: 1 } };
}

export function select(rt: Runtime, place: SheetPlace, area: Area): void {
  const { body } = fileOf(rt, place.fileId);
  body.selections[rt.user] = { sheetId: place.sheetId, area: { ...area } };
}

/** The selection when it is on that sheet. */
export function selectedRange(rt: Runtime, place: SheetPlace): RangeImpl | null {
  const selection = selectionOf(fileOf(rt, place.fileId).body, rt.user);
  if (selection.sheetId !== place.sheetId) return null;
  return new RangeImpl(rt, place, { ...selection.area });
}
