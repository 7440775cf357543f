// Looks that conditional formats put on cells, for the criteria a sheet of ours is likely to use.
import { cellAt } from '../spreadsheet/cells.ts';
import { displayOf } from '../spreadsheet/display.ts';
import type {
  Area,
  ConditionalState,
  SheetState,
  SpreadsheetBody,
} from '../spreadsheet/sheet-state.ts';
import type { Looks } from './looks.ts';
import type { CellLook } from './views.ts';

function isIn(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

type Test = (text: string, value: unknown, given: readonly unknown[]) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  TEXT_EQUAL_TO: (text, _, [wanted]) => text.toLowerCase() === String(wanted).toLowerCase(),
  TEXT_CONTAINS: (text, _, [part]) => text.toLowerCase().includes(String(part).toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (text, _, [part]) =>
    !text.toLowerCase().includes(String(part).toLowerCase()),
  TEXT_STARTS_WITH: (text, _, [start]) =>
    text.toLowerCase().startsWith(String(start).toLowerCase()),
  TEXT_ENDS_WITH: (text, _, [end]) => text.toLowerCase().endsWith(String(end).toLowerCase()),
  CELL_EMPTY: (text) => text === '',
  CELL_NOT_EMPTY: (text) => text !== '',
  NUMBER_GREATER_THAN: (_, value, [limit]) => typeof value === 'number' && value > Number(limit),
  NUMBER_LESS_THAN: (_, value, [limit]) => typeof value === 'number' && value < Number(limit),
  NUMBER_EQUAL_TO: (_, value, [limit]) => typeof value === 'number' && value === Number(limit),
};

function lookOf(rule: ConditionalState): CellLook {
  const { look } = rule;
  const text = (key: string): string | undefined => {
    const value = look[key];
    return typeof value === 'string' ? value : undefined;
  };
  const background = text('background');
  const colour = text('fontColor');
  return {
    ...(background === undefined ? {} : { background }),
    ...(colour === undefined ? {} : { colour }),
    ...(look.bold === true ? { bold: true } : {}),
    ...(look.italic === true ? { italic: true } : {}),
  };
}

/** Answers the look of the first rule that holds for a cell, 0-based. */
export function conditionalLooks(
  body: SpreadsheetBody,
  sheet: SheetState,
  looks: Looks,
): (row: number, column: number) => number | undefined {
  const rules = sheet.conditional.flatMap((rule) => {
    const test = TESTS[rule.criteria];
    return test ? [{ rule, test, look: looks.add(lookOf(rule)) }] : [];
  });
  return (row, column) => {
    if (rules.length === 0) return undefined;
    const near = rules.filter(({ rule }) =>
      rule.areas.some((area) => isIn(area, row + 1, column + 1)),
    );
    if (near.length === 0) return undefined;
    const cell = cellAt(sheet, row + 1, column + 1);
    const style = cell?.s === undefined ? undefined : body.styles[cell.s];
    const text = displayOf(cell?.v, style?.nf, body.locale);
    return near.find(({ rule, test }) => test(text, cell?.v, rule.values))?.look;
  };
}
