// What a person sees of a tab besides its cells: where they stand, what is hidden, which colours go by rules.
import type { LocalHost } from '../../host/create-host.ts';
import { selectionOf } from '../../host/spreadsheet/selection.ts';
import type { SheetState, SpreadsheetBody } from '../../host/spreadsheet/sheet-state.ts';
import { spreadsheetFile } from '../../host/world/world.ts';

function bodyOf(host: LocalHost): SpreadsheetBody {
  const [container] = host.containers();
  const file = container ? spreadsheetFile(host.machine.world, container.id) : null;
  if (!file) throw new Error('no spreadsheet');
  return file.body;
}

export function sheetOf(host: LocalHost, title: string): SheetState {
  const sheet = bodyOf(host).sheets.find((one) => one.title === title);
  if (!sheet) throw new Error(`no tab ${title}`);
  return sheet;
}

/** Tab and cell in front of an account. */
export function standsAt(
  host: LocalHost,
  as: string,
): { title: string; row: number; column: number } {
  const body = bodyOf(host);
  const { sheetId, area } = selectionOf(body, as);
  const title = body.sheets.find(({ id }) => id === sheetId)?.title ?? '';
  return { title, row: area.row, column: area.column };
}

/** Rules of colours of a tab: condition, words, colour and the rectangles they cover. */
export const coloursOf = (host: LocalHost, title: string) =>
  sheetOf(host, title).conditional.map(({ criteria, values, look, areas }) => ({
    criteria,
    words: values,
    colour: look.background,
    areas: areas.map(({ row, column, rows }) => ({ row, column, last: row + rows - 1 })),
  }));
