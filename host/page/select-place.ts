// Tells the file where a person is, as clicking there does; getActiveSheet answers with it.
import type { SpreadsheetBody } from '../spreadsheet/sheet-state.ts';
import type { Place } from './protocol.ts';

export function select(body: SpreadsheetBody, email: string, place: Place): void {
  const sheet = body.sheets.find((one) => one.title === place.tab);
  if (!sheet) return;
  const { row, column, rows, columns } = place;
  body.selections[email] = { sheetId: sheet.id, area: { row, column, rows, columns } };
}
