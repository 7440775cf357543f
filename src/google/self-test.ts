// Runs contract rows inside real Apps Script, on a scratch tab and a scratch form of their own.

import { DOUBTS, HOST_ONLY, ROWS, TIMINGS, helpersFor } from 'contract:rows';
import { plainValue } from '../domain/self-test/plain-value.ts';
import type { Came } from '../domain/self-test/self-test.ts';
import type { SelfTestPort } from '../usecases/self-test-port.ts';
import { attempt, type GoogleForm } from './form-types.ts';
import { emptyScratchForm, scratchForm, scratchFormUrl } from './scratch-form.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SCRATCH_TAB = '(ทดสอบ) ลบทิ้งได้';

/** Also after a run that died before it could clean up. */
function removeScratchTabs(): void {
  const book = SpreadsheetApp.getActive();
  for (const sheet of book.getSheets()) {
    if (sheet.getName().startsWith(SCRATCH_TAB)) attempt(() => book.deleteSheet(sheet), null);
  }
}

function freshTab(): Sheet {
  removeScratchTabs();
  return SpreadsheetApp.getActive().insertSheet(SCRATCH_TAB);
}

type RowScope = Parameters<(typeof ROWS)[number]['run']>;

/** What a row asks for is made ready; what it leaves is removed by the next one and at the end. */
function scopeFor(needs: string): RowScope {
  const book = SpreadsheetApp.getActive();
  const sheet = needs.includes('sheet') ? freshTab() : null;
  const makeForm = (): GoogleForm => emptyScratchForm(scratchForm());
  const { kindOf, changes, dress, newForm } = helpersFor(book, sheet, makeForm);
  return [book, sheet, kindOf, changes, dress, newForm];
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function runRow(index: number): Came {
  const row = ROWS[index];
  if (!row) return { throws: 'no such row' };
  try {
    const scope = scopeFor(row.told.needs);
    return { gives: plainValue(row.run(...scope)) };
  } catch (error) {
    return { throws: messageOf(error) };
  }
}

function timeRow(index: number): number | string {
  const row = TIMINGS[index];
  if (!row) return 'no such timing';
  const { needs, times, batch } = row.told;
  const measured: number[] = [];
  const time = (act: () => void): void => {
    for (let turn = 0; turn < times; turn++) {
      const start = new Date().getTime();
      for (let call = 0; call < batch; call++) act();
      measured.push((new Date().getTime() - start) / batch);
    }
  };
  try {
    row.run(...scopeFor(needs), time);
  } catch (error) {
    return messageOf(error);
  }
  return measured.sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 'nothing timed';
}

export const openSelfTest = (): SelfTestPort => ({
  rows: ROWS.map(({ told }) => told),
  timings: TIMINGS.map(({ told }) => told),
  doubts: DOUBTS,
  hostOnly: HOST_ONLY,
  run: runRow,
  time: timeRow,
  cleanUp: removeScratchTabs,
  scratchFormUrl,
});
