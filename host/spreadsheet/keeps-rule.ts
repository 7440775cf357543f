// Does a typed value keep to the validation of its cell? Unknown criteria let everything pass.
import { cellAt } from './cells.ts';
import type { Area, CellValue, SpreadsheetBody, ValidationState } from './sheet-state.ts';
import { displayValue } from './values.ts';

export function keepsRule(
  body: SpreadsheetBody,
  rule: ValidationState,
  value: CellValue | null,
): boolean {
  if (value === null || value === '') return true;
  const [first, second] = rule.values;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
      return (first as readonly string[]).includes(String(value));
    case 'VALUE_IN_RANGE':
      return textsIn(body, first as RangeValue).includes(String(value));
    case 'CHECKBOX':
      return rule.values.length === 0 ? typeof value === 'boolean' : rule.values.includes(value);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@][^\s.@]*\.[^\s@]+$/.test(String(value));
    case 'TEXT_IS_VALID_URL':
      return /^https?:\/\/\S+$/.test(String(value));
    case 'TEXT_CONTAINS':
      return String(value).includes(String(first));
    default:
      return keepsNumber(rule.criteria, value, [first, second]);
  }
}

interface RangeValue {
  readonly sheetId: number;
  readonly area: Area;
}

function textsIn(body: SpreadsheetBody, { sheetId, area }: RangeValue): string[] {
  const sheet = body.sheets.find((candidate) => candidate.id === sheetId);
  if (sheet === undefined) return [];
  return Array.from({ length: area.rows * area.columns }, (_v, i) => {
    const row = area.row + Math.floor(i / area.columns);
    return displayValue(body, cellAt(sheet, row, area.column + (i % area.columns)));
  });
}

function keepsNumber(criteria: string, value: CellValue, bounds: readonly unknown[]): boolean {
  if (!/^(?:NUMBER|DATE)_/.test(criteria)) return true;
  if (typeof value !== 'number') return false;
  const [low, high] = bounds.map(Number);
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= (low ?? value) && value <= (high ?? value);
    case 'NUMBER_GREATER_THAN':
      return value > (low ?? value);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= (low ?? value);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= (low ?? value);
    default:
      return true;
  }
}
