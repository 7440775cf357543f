// Colours of cells by their text: rules of the program among those of the staff, which stay as they are.

import type { Column, Highlight, Tab } from '../domain/tabs/tab.ts';
import type { TabSnapshot } from '../domain/tabs/snapshot.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Snapshot = Pick<TabSnapshot, 'columns' | 'headerRow'>;

/** One rule of the program, and where it has to reach. */
interface Wanted {
  readonly highlight: Highlight;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

export const hasHighlights = ({ columns }: Tab): boolean =>
  columns.some(({ highlights = [] }) => highlights.length > 0);

/**
 * Adds what is missing and lets what is there reach down to the last row; behind the rules of the staff, which so go
 * first. A colour that staff gave to a rule of the program stays. Gives back whether anything was written.
 */
export function highlight(sheet: Sheet, tab: Tab, snapshot: Snapshot, adds: boolean): boolean {
  const held = sheet.getConditionalFormatRules();
  const wanted = wantedRules(sheet, tab.columns, snapshot);
  const rules = [...held];
  for (const one of wanted) {
    const at = rules.findIndex((rule) => isOurs(rule, one));
    const rule = rules[at];
    if (!rule && adds) rules.push(newRule(sheet, one));
    else if (rule && !reaches(rule, one)) {
      rules[at] = rule
        .copy()
        .setRanges([cellsOf(sheet, one)])
        .build();
    }
  }
  const isChanged = rules.length > held.length || rules.some((rule, at) => rule !== held[at]);
  if (isChanged) sheet.setConditionalFormatRules(rules);
  return isChanged;
}

function wantedRules(sheet: Sheet, columns: readonly Column[], snapshot: Snapshot): Wanted[] {
  const [top, bottom] = [snapshot.headerRow + 1, sheet.getMaxRows()];
  return columns.flatMap(({ key, highlights = [] }) => {
    const column = snapshot.columns[key];
    return column === undefined
      ? []
      : highlights.map((one) => ({ highlight: one, column, top, bottom }));
  });
}

/** Known by its condition and its column, wherever that was moved to. */
function isOurs(rule: Rule, { highlight: { startsWith }, column }: Wanted): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH)
    return false;
  const [text] = condition.getCriteriaValues() as unknown[];
  return text === startsWith && rule.getRanges().some((range) => range.getColumn() === column);
}

const reaches = (rule: Rule, { top, bottom }: Wanted): boolean =>
  rule
    .getRanges()
    .some((range) => range.getRow() <= top && range.getRow() + range.getNumRows() > bottom);

const cellsOf = (sheet: Sheet, { column, top, bottom }: Wanted) =>
  sheet.getRange(top, column, Math.max(1, bottom - top + 1), 1);

const newRule = (sheet: Sheet, wanted: Wanted): Rule =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith(wanted.highlight.startsWith)
    .setBackground(wanted.highlight.colour)
    .setRanges([cellsOf(sheet, wanted)])
    .build();
