// A rule that rejects stops a script too: nothing of the call is written.
import { fail } from '../engine/gas-error.ts';
import { a1Of } from './a1.ts';
import { cellAt, touch } from './cells.ts';
import { keepsRule } from './keeps-rule.ts';
import type { Area, Cell, SheetState, SpreadsheetBody, ValidationState } from './sheet-state.ts';

interface Kept {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | null;
  readonly rule: ValidationState | null;
}

/** Remembers an area that has such rules, to put it back when one of them is broken. */
export function strictlyRuled(
  body: SpreadsheetBody,
  sheet: SheetState,
  area: Area,
): { ifBroken(): void } {
  const kept = cellsOf(body, sheet, area);
  if (kept.every(({ rule }) => rule === null)) return { ifBroken: () => undefined };
  return {
    ifBroken: () => {
      const broken = kept.find(({ row, column, rule }) => {
        const value = cellAt(sheet, row, column)?.v ?? null;
        return rule !== null && !keepsRule(body, rule, value);
      });
      if (broken !== undefined) refuse(sheet, kept, broken);
    },
  };
}

function cellsOf(body: SpreadsheetBody, sheet: SheetState, area: Area): Kept[] {
  if (!body.validations.some(({ allowInvalid }) => !allowInvalid)) return [];
  return Array.from({ length: area.rows * area.columns }, (_v, i) => {
    const row = area.row + Math.floor(i / area.columns);
    const column = area.column + (i % area.columns);
    const cell = cellAt(sheet, row, column);
    const rule = cell?.d === undefined ? undefined : body.validations[cell.d];
    const strict = rule?.allowInvalid === false ? rule : null;
    return { row, column, before: cell === null ? null : { ...cell }, rule: strict };
  });
}

function refuse(sheet: SheetState, kept: readonly Kept[], broken: Kept): never {
  for (const { row, column, before } of kept) {
    const cell = touch(sheet, row, column);
    for (const key of ['v', 'f', 'l', 's'] as const) Reflect.deleteProperty(cell, key);
    Object.assign(cell, before);
  }
  sheet.edgeStale = true;
  const name = a1Of({ row: broken.row, column: broken.column, rows: 1, columns: 1 });
  return fail(
    `The data you entered in cell ${name} violates the data validation rules set on this cell.`,
  );
}
