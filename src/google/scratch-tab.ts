// The tab and the triggers that the self-test works on, and their removal, also after a run that died.

import { attempt } from './attempt.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const SCRATCH_TAB = '(ทดสอบ) ลบทิ้งได้';
/** Does nothing; only the self-test hangs triggers on it. */
const HANDLER = 'onSelfTest';
/** The id of the tab, because rows give it other names. */
const PROPERTY = 'selfTest.tab';

/** The tab that the person looked at. */
let front: Sheet | null = null;

const store = () => PropertiesService.getDocumentProperties();

export function removeScratchTab(): void {
  const book = SpreadsheetApp.getActive();
  const id = store().getProperty(PROPERTY);
  if (id === null) return;
  const left = book.getSheets().find((sheet) => String(sheet.getSheetId()) === id);
  if (left) book.deleteSheet(left);
  store().deleteProperty(PROPERTY);
}

/** Puts the person back before the tab that was in front when the rows began. */
export function showFrontAgain(): void {
  const before = front;
  if (before !== null) attempt(() => before.activate(), null);
  front = null;
}

/** Empty, and in front of the person, as every new tab is. */
export function freshTab(): Sheet {
  removeScratchTab();
  front ??= SpreadsheetApp.getActive().getActiveSheet();
  const sheet = SpreadsheetApp.getActive().insertSheet(SCRATCH_TAB);
  store().setProperty(PROPERTY, String(sheet.getSheetId()));
  return sheet;
}

export function removeScratchTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() !== HANDLER) continue;
    attempt(() => ScriptApp.deleteTrigger(trigger), null);
  }
}
