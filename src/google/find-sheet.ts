// Finds a tab by its title, or, when someone renamed it, by the machine keys in its first rows.

import type { Tab } from '../domain/tabs/tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SEARCHED_ROWS = 20;

/** Remembers what it found; the search for renamed tabs reads every sheet, so it happens once at the most. */
export function sheetFinder(book: Spreadsheet): {
  find(tab: Tab): Sheet | null;
  forget(tab: Tab): void;
} {
  const found = new Map<string, Sheet>();
  let renamed: ReadonlyMap<string, Sheet> | null = null;
  return {
    find: (tab) => {
      const sheet =
        found.get(tab.key) ??
        book.getSheetByName(tab.title) ??
        (renamed ??= sheetsByKeys(book)).get(tab.key) ??
        null;
      if (sheet) found.set(tab.key, sheet);
      return sheet;
    },
    forget: (tab) => {
      found.delete(tab.key);
    },
  };
}

function sheetsByKeys(book: Spreadsheet): ReadonlyMap<string, Sheet> {
  const byKey = new Map<string, Sheet>();
  for (const sheet of book.getSheets()) {
    const rows = Math.min(sheet.getLastRow(), SEARCHED_ROWS);
    if (rows === 0) continue;
    const values: unknown[][] = sheet.getRange(1, 1, rows, sheet.getLastColumn()).getValues();
    const key = tabKeyIn(values);
    if (key !== '') byKey.set(key, sheet);
  }
  return byKey;
}

/** Key cells read "tab:column", both in small Latin letters or with a leading underscore. */
function tabKeyIn(values: readonly (readonly unknown[])[]): string {
  for (const cell of values.flat()) {
    const match = /^([a-zA-Z]+):[_a-zA-Z]+$/.exec(String(cell));
    if (match) return match[1] ?? '';
  }
  return '';
}
