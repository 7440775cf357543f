// Makes a tab: key row, headers, formats, drop-downs, notes, widths, protection.

import { HEADER_ROWS, KEY_ROW, keyCell, type Column, type Tab } from '../domain/tabs/tab.ts';
import { hasHighlights, highlight } from './highlight.ts';
import { numberFormatOf } from './cells.ts';
import { runsOf } from './runs-of.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEADER_BACKGROUND: Readonly<Record<Tab['kind'], string>> = {
  people: '#e8f0fe',
  view: '#f1f3f4',
  journal: '#f1f3f4',
  system: '#f1f3f4',
};
const ASKED_BACKGROUND = '#fef7e0';
/** A file of the largest college fits: rows added by pasting would not be text, and zeros would be lost. */
const INBOX_COLUMNS = 60;
const INBOX_ROWS = 6000;

export function buildTab(book: Spreadsheet, tab: Tab, position: number): void {
  const sheet = book.insertSheet(tab.title, position);
  sheet.setTabColor(tab.colour);
  if (tab.columns.length === 0) buildInbox(sheet, tab);
  else {
    fitColumns(sheet, tab.columns.length);
    // Before anything is written or typed: text stays as typed, zeros and all.
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
    dressColumns(sheet, tab, tab.columns, { first: 1, keyRow: KEY_ROW, headerRow: HEADER_ROWS });
    sheet.setFrozenRows(HEADER_ROWS);
    const frozen = tab.columns.findIndex(({ key }) => key === tab.frozenTo) + 1;
    if (frozen > 0) sheet.setFrozenColumns(frozen);
    sheet.hideRows(KEY_ROW);
    if (tab.kind !== 'people') protect(sheet, tab);
    if (hasHighlights(tab)) highlight(sheet, tab, newPlaces(tab), true);
  }
  if (tab.hidden) sheet.hideSheet();
}

/** Where everything stands in a tab that was just made. */
const newPlaces = (tab: Tab) => ({
  headerRow: HEADER_ROWS,
  columns: Object.fromEntries(tab.columns.map(({ key }, index) => [key, index + 1])),
});

export interface ColumnPlace {
  /** Column of the sheet in which the first of them goes. */
  readonly first: number;
  readonly keyRow: number;
  readonly headerRow: number;
}

/** Key row, header row and everything per column, for columns that stand side by side. */
export function dressColumns(
  sheet: Sheet,
  tab: Tab,
  columns: readonly Column[],
  { first, keyRow, headerRow }: ColumnPlace,
): void {
  const line = (row: number) => sheet.getRange(row, first, 1, columns.length).setNumberFormat('@');
  line(keyRow).setValues([columns.map((column) => keyCell(tab, column))]);
  line(headerRow)
    .setValues([columns.map((column) => column.title)])
    .setFontWeight('bold')
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setBackgrounds([columns.map((column) => headerColour(tab, column))])
    .setNotes([columns.map((column, index) => noteOf(tab, column, first + index))]);
  setWidths(sheet, columns, first);
  columns.forEach((column, index) => {
    dressColumn(sheet, tab, column, { at: first + index, below: headerRow + 1 });
  });
}

/** Neighbours of one width are set together. */
function setWidths(sheet: Sheet, columns: readonly Column[], first: number): void {
  for (let index = 0; index < columns.length;) {
    const width = columns[index]?.width ?? 0;
    let count = 1;
    while (columns[index + count]?.width === width) count++;
    sheet.setColumnWidths(first + index, count, width);
    index += count;
  }
}

const headerColour = (tab: Tab, column: Column): string =>
  column.role === 'asked' || column.role === 'correctable'
    ? ASKED_BACKGROUND
    : HEADER_BACKGROUND[tab.kind];

function noteOf(tab: Tab, column: Column, position: number): string {
  const firstVisible = tab.columns.findIndex(({ hidden }) => hidden !== true) + 1;
  return [position === firstVisible ? tab.note : '', column.note ?? '']
    .filter((part) => part !== '')
    .join('\n\n');
}

function dressColumn(
  sheet: Sheet,
  tab: Tab,
  column: Column,
  { at, below }: { at: number; below: number },
): void {
  if (column.hidden === true) sheet.hideColumns(at);
  const body = () => sheet.getRange(below, at, Math.max(1, sheet.getMaxRows() - below + 1), 1);
  if (column.format) body().setNumberFormat(numberFormatOf(column));
  if (column.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...column.choices], true)
      .setAllowInvalid(column.strict !== true);
    body().setDataValidation(rule.build());
  }
  if (tab.kind === 'view' && column.width >= 200) body().setWrap(true);
}

function buildInbox(sheet: Sheet, tab: Tab): void {
  fitColumns(sheet, INBOX_COLUMNS);
  sheet.insertRowsAfter(sheet.getMaxRows(), INBOX_ROWS - sheet.getMaxRows());
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('@');
  sheet.getRange(1, 1).setNote(tab.note);
}

function fitColumns(sheet: Sheet, wanted: number): void {
  const held = sheet.getMaxColumns();
  if (held > wanted) sheet.deleteColumns(wanted + 1, held - wanted);
  if (held < wanted) sheet.insertColumnsAfter(held, wanted - held);
}

/** A warning, not a wall: sorting and colouring stay possible, but nobody types here by accident. */
function protect(sheet: Sheet, tab: Tab): void {
  const protection = sheet.protect().setWarningOnly(true).setDescription(tab.note);
  const open = tab.columns
    .map((column, index) => ({ column, at: index + 1 }))
    .filter(({ column }) => column.role === 'asked' || column.role === 'correctable')
    .map(({ at }) => at);
  const ranges = runsOf(open).map(({ first, count }) =>
    sheet.getRange(HEADER_ROWS + 1, first, sheet.getMaxRows() - HEADER_ROWS, count),
  );
  if (ranges.length > 0) protection.setUnprotectedRanges(ranges);
}
