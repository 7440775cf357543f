// Which rows a filter keeps from the eyes of a person.
import { cellAt } from './cells.ts';
import type { SheetState, SpreadsheetBody } from './sheet-state.ts';
import { displayValue } from './values.ts';

/** Rows the filter hides from the person; whether a script writes them all the same is a doubt. */
export function hiddenByFilter(body: SpreadsheetBody, sheet: SheetState, row: number): boolean {
  const { filter } = sheet;
  if (filter === null || row <= filter.area.row || row >= filter.area.row + filter.area.rows)
    return false;
  return Object.entries(filter.criteria).some(([column, { hidden }]) =>
    hidden.includes(displayValue(body, cellAt(sheet, row, Number(column)))),
  );
}
