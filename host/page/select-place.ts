// Tells the file where a person is, as clicking there does; getActiveSheet answers with it.
import type { SpreadsheetBody } from '../spreadsheet/sheet-state.ts';
import { spreadsheetFile, type World } from '../world/world.ts';
import type { Place } from './protocol.ts';

export function select(body: SpreadsheetBody, email: string, place: Place): void {
  const sheet = body.sheets.find((one) => one.title === place.tab);
  if (!sheet) return;
  const { row, column, rows, columns } = place;
  body.selections[email] = { sheetId: sheet.id, area: { row, column, rows, columns } };
}

/** Where an account stands by what the file holds. */
export function placeOf(world: World, container: string, email: string): Place | null {
  const body = spreadsheetFile(world, container)?.body;
  const selected = body?.selections[email];
  const sheet = body?.sheets.find(({ id }) => id === selected?.sheetId);
  return sheet && selected ? { tab: sheet.title, ...selected.area } : null;
}

/** Another cell than before. A tab that was only shown stands at its first one, and keeps its own place instead. */
export function ledTo(from: Place | null, now: Place | null): Place | null {
  if (!now || (now.row === 1 && now.column === 1)) return null;
  return JSON.stringify(from) === JSON.stringify(now) ? null : now;
}
