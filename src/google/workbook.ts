// The spreadsheet as the use cases see it.

import { KEY_ROW, keyCell, type Tab } from '../domain/tabs/tab.ts';
import { isEmptyPatch } from '../domain/tabs/patch.ts';
import type { WorkbookPort } from '../usecases/ports.ts';
import { buildTab, dressColumns } from './build-tab.ts';
import { sheetFinder } from './find-sheet.ts';
import { toSheetValue } from './cells.ts';
import { hasHighlights, highlight } from './highlight.ts';
import { drawCharts } from './charts.ts';
import { readNewest, readSheet, readText } from './read-tab.ts';
import { writeSheet } from './write-tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const ZONE = 'Asia/Bangkok';
const LOCALE = 'th_TH';
const HEADER_SEARCH_ROWS = 20;

/** What every part needs: the file, its zone, and its tabs as they are found. */
interface Opened {
  readonly book: Spreadsheet;
  readonly zone: string;
  readonly sheets: ReturnType<typeof sheetFinder>;
  /** Throws when there is no such tab: the caller has asked before. */
  readonly needed: (tab: Tab) => Sheet;
}

export function openWorkbook(): WorkbookPort {
  const book = SpreadsheetApp.getActive();
  const sheets = sheetFinder(book);
  const needed = (tab: Tab): Sheet => {
    const sheet = sheets.find(tab);
    if (!sheet) throw new Error(`no tab ${tab.key}`);
    return sheet;
  };
  const opened: Opened = { book, zone: book.getSpreadsheetTimeZone(), sheets, needed };
  return { ...fileOf(opened), ...cellsOf(opened), ...tabsOf(opened) };
}

type Part<Name extends keyof WorkbookPort> = Pick<WorkbookPort, Name>;

const fileOf = ({
  book,
  zone,
}: Opened): Part<'id' | 'name' | 'editors' | 'adoptZoneAndLocale' | 'commit'> => ({
  id: () => book.getId(),
  name: () => book.getName(),
  editors: () => book.getEditors().map((user) => user.getEmail()),
  adoptZoneAndLocale: () => {
    if (zone !== ZONE) book.setSpreadsheetTimeZone(ZONE);
    if (book.getSpreadsheetLocale() !== LOCALE) trySetLocale(book);
  },
  commit: () => {
    SpreadsheetApp.flush();
  },
});

type CellWork =
  'read' | 'readNewest' | 'write' | 'appendRow' | 'readGrid' | 'clearGrid' | 'drawCharts';

const cellsOf = ({ zone, sheets, needed }: Opened): Part<CellWork> => ({
  read: (tab) => {
    const sheet = sheets.find(tab);
    return sheet && readSheet(sheet, tab, zone);
  },
  readNewest: (tab, count) => {
    const sheet = sheets.find(tab);
    return sheet ? readNewest(sheet, tab, { count, zone }) : [];
  },
  write: (tab, snapshot, patch) => {
    if (!isEmptyPatch(patch)) writeSheet(needed(tab), tab, snapshot, patch);
  },
  appendRow: (tab, cells) => {
    const sheet = needed(tab);
    const row = tab.columns.map((column) => toSheetValue(column, cells[column.key] ?? ''));
    const at = sheet.getLastRow() + 1;
    if (at > sheet.getMaxRows()) sheet.insertRowsAfter(at - 1, 1);
    sheet.getRange(at, 1, 1, row.length).setNumberFormat('@').setValues([row]);
  },
  readGrid: (tab) => readText(needed(tab), zone),
  clearGrid: (tab) => {
    needed(tab).clearContents();
  },
  drawCharts: (on, data, charts, anew) => {
    drawCharts({ on: needed(on), data: needed(data) }, charts, anew);
  },
});

type TabWork =
  | 'hasTab'
  | 'create'
  | 'repairKeys'
  | 'setAside'
  | 'addColumns'
  | 'highlight'
  | 'show'
  | 'arrangeTabs'
  | 'rowUnderCursor'
  | 'activate';

const tabsOf = ({ book, sheets, needed }: Opened): Part<TabWork | 'removeBlankFirstTab'> => ({
  hasTab: (tab) => sheets.find(tab) !== null,
  create: (tab, position) => {
    buildTab(book, tab, Math.min(position, book.getSheets().length));
  },
  repairKeys: (tab) => repairKeys(needed(tab), tab),
  setAside: (tab) => {
    needed(tab).setName(asideName(book, tab.title));
    sheets.forget(tab);
  },
  addColumns: (tab, { keyRow, headerRow }, columns) => {
    const sheet = needed(tab);
    const first = sheet.getMaxColumns() + 1;
    sheet.insertColumnsAfter(first - 1, columns.length);
    // New columns inherit from their neighbour whatever staff made of it.
    sheet
      .getRange(1, first, sheet.getMaxRows(), columns.length)
      .setNumberFormat('@')
      .setDataValidation(null);
    dressColumns(sheet, tab, columns, { first, keyRow, headerRow });
  },
  highlight: (tab, snapshot) => hasHighlights(tab) && highlight(needed(tab), tab, snapshot, true),
  show: (tab) => {
    needed(tab).showSheet().activate();
  },
  arrangeTabs: (shown, hidden) => {
    const held = (tabs: readonly Tab[]): Sheet[] => tabs.flatMap((tab) => sheets.find(tab) ?? []);
    const leaving = held(hidden);
    const [first] = held(shown).map((sheet) => sheet.showSheet());
    const inFront = book.getActiveSheet().getSheetId();
    // Google leads people nowhere in particular when the tab before them goes.
    if (leaving.some((sheet) => sheet.getSheetId() === inFront)) first?.activate();
    for (const sheet of leaving) sheet.hideSheet();
  },
  rowUnderCursor: (tab) => {
    const seen = book.getActiveSheet();
    if (seen.getSheetId() !== sheets.find(tab)?.getSheetId()) return null;
    return seen.getActiveRange()?.getRow() ?? null;
  },
  activate: (tab, { row, column }) => {
    const sheet = needed(tab).showSheet();
    sheet.getRange(row, column).activate();
    if (sheet.isRowHiddenByFilter(row)) return 'filtered';
    return sheet.isRowHiddenByUser(row) ? 'hidden' : 'seen';
  },
  removeBlankFirstTab: () => {
    const blank = book
      .getSheets()
      .find((sheet) => /^(Sheet|ชีต|แผ่น)\s?1$/.test(sheet.getName()) && sheet.getLastRow() === 0);
    if (blank && book.getSheets().length > 1) book.deleteSheet(blank);
  },
});

/** Some organisations forbid changing the locale; nothing here depends on it. */
function trySetLocale(book: Spreadsheet): void {
  try {
    book.setSpreadsheetLocale(LOCALE);
  } catch (error) {
    console.log(`locale unchanged: ${String(error)}`);
  }
}

/** A key row that someone deleted is put back above the headers that it belongs to. */
function repairKeys(sheet: Sheet, tab: Tab): boolean {
  const rows = Math.min(sheet.getLastRow(), HEADER_SEARCH_ROWS);
  if (rows === 0) return false;
  const grid = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getDisplayValues();
  const titles = new Map(tab.columns.map((column) => [column.title, keyCell(tab, column)]));
  const headerRow = grid.findIndex(
    (line) => line.filter((cell) => titles.has(cell)).length >= Math.ceil(tab.columns.length / 2),
  );
  if (headerRow < 0) return false;
  sheet.insertRowBefore(headerRow + KEY_ROW);
  const keys = (grid[headerRow] ?? []).map((title) => titles.get(title) ?? '');
  sheet
    .getRange(headerRow + KEY_ROW, 1, 1, keys.length)
    .setNumberFormat('@')
    .setValues([keys]);
  sheet.hideRows(headerRow + KEY_ROW);
  return true;
}

function asideName(book: Spreadsheet, title: string): string {
  for (let count = 1; ; count++) {
    const name = `${title} (เดิม ${count})`;
    if (!book.getSheetByName(name)) return name;
  }
}
