// A data validation as the cell editor of the page needs it.
import { cellAt } from '../spreadsheet/cells.ts';
import { displayOf } from '../spreadsheet/display.ts';
import type { Area, SpreadsheetBody, ValidationState } from '../spreadsheet/sheet-state.ts';
import type { CellRule } from './views.ts';

const NONE: CellRule = { kind: 'other', choices: [], strict: false, help: '' };

interface RangeValue {
  readonly sheetId: number;
  readonly area: Area;
}

function isRange(value: unknown): value is RangeValue {
  return typeof value === 'object' && value !== null && 'sheetId' in value && 'area' in value;
}

export function textsOf(body: SpreadsheetBody, { sheetId, area }: RangeValue): string[] {
  const sheet = body.sheets.find((one) => one.id === sheetId);
  if (!sheet) return [];
  const texts: string[] = [];
  const lastRow = Math.min(area.row + area.rows - 1, sheet.rows.length);
  for (let row = area.row; row <= lastRow; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellAt(sheet, row, column);
      const style = cell?.s === undefined ? undefined : body.styles[cell.s];
      texts.push(displayOf(cell?.v, style?.nf, body.locale));
    }
  }
  return texts;
}

export function ruleView(body: SpreadsheetBody, state: ValidationState | undefined): CellRule {
  if (!state) return NONE;
  const base = { strict: !state.allowInvalid, help: state.helpText ?? '' };
  if (state.criteria === 'CHECKBOX') return { ...base, kind: 'checkbox', choices: [] };
  const [first] = state.values;
  if (state.criteria === 'VALUE_IN_RANGE' && isRange(first)) {
    const choices = textsOf(body, first).filter((text) => text !== '');
    return { ...base, kind: 'list', choices: [...new Set(choices)] };
  }
  if (state.criteria === 'VALUE_IN_LIST') {
    const list: unknown[] = Array.isArray(first) ? first : state.values;
    const choices = list.filter((value) => typeof value === 'string');
    return { ...base, kind: 'list', choices };
  }
  return { ...NONE, ...base };
}
