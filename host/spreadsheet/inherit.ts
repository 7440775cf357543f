// What inserted rows and columns take over from the line at which they were inserted.
import { cellAt, touch } from './cells.ts';
import type { Cell, SheetState } from './sheet-state.ts';

export interface Inserted {
  readonly axis: 'row' | 'column';
  /** First new line, and how many. */
  readonly from: number;
  readonly count: number;
  /** The line they were inserted at, counted afterwards. */
  readonly like: number;
}

/** Which part comes along: the look, or the validation too. */
export type Inheritance = 'look and rules' | 'look';

export function inheritFrom(sheet: SheetState, lines: Inserted, what: Inheritance): void {
  if (lines.axis === 'row') {
    const source = sheet.rows[lines.like - 1] ?? [];
    source.forEach((cell, i) => {
      dress(sheet, { lines, across: i + 1, cell, what });
    });
    return;
  }
  sheet.rows.forEach((_row, i) => {
    const cell = cellAt(sheet, i + 1, lines.like);
    dress(sheet, { lines, across: i + 1, cell, what });
  });
}

interface Dressing {
  readonly lines: Inserted;
  readonly across: number;
  readonly cell: Cell | null;
  readonly what: Inheritance;
}

function dress(sheet: SheetState, { lines, across, cell, what }: Dressing): void {
  const rule = what === 'look' ? undefined : cell?.d;
  if (cell?.s === undefined && rule === undefined) return;
  for (let line = lines.from; line < lines.from + lines.count; line++) {
    const made = lines.axis === 'row' ? touch(sheet, line, across) : touch(sheet, across, line);
    if (cell?.s !== undefined) made.s = cell.s;
    if (rule !== undefined) made.d = rule;
  }
}
