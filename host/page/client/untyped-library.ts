// Parts of the grid's library that its types leave out.
import jspreadsheet from 'jspreadsheet-ce';
import type { WorksheetInstance } from 'jspreadsheet-ce';

interface Inside {
  readonly records: readonly (readonly { readonly element: HTMLTableCellElement }[])[];
  readonly content: HTMLElement;
  readonly edition: unknown;
}

export const insideOf = (sheet: object | null): Inside | null => sheet as Inside | null;

/** The library sends keys to the table that was used last. */
export const LIBRARY = jspreadsheet as unknown as { current: WorksheetInstance | null };
