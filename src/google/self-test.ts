// Runs contract rows inside real Apps Script, on a scratch tab and a scratch form of their own.

import {
  DOUBTS,
  HOST_ONLY,
  ROWS,
  TIMINGS,
  helpersFor,
  useScope,
  type Helpers,
} from 'contract:rows';
import { plainValue } from '../domain/self-test/plain-value.ts';
import type { Came } from '../domain/self-test/self-test.ts';
import type { SelfTestPort } from '../usecases/self-test-port.ts';
import { attempt, type GoogleForm } from './form-types.ts';
import { messageOf } from './refusals.ts';
import { emptyScratchForm, scratchForm, scratchFormUrl } from './scratch-form.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SCRATCH_TAB = '(ทดสอบ) ลบทิ้งได้';

/** The tab of the row that runs, whatever the row has named it. */
let scratch: Sheet | null = null;

/** Also the tab of a run that died before it could clean up. */
function removeScratchTabs(): void {
  const book = SpreadsheetApp.getActive();
  const mine = scratch;
  if (mine !== null) attempt(() => book.deleteSheet(mine), null);
  scratch = null;
  const left = book.getSheetByName(SCRATCH_TAB);
  if (left !== null) attempt(() => book.deleteSheet(left), null);
}

function freshTab(): Sheet {
  removeScratchTabs();
  scratch = SpreadsheetApp.getActive().insertSheet(SCRATCH_TAB);
  return scratch;
}

/** What a row asks for is made ready; what it leaves is removed by the next one and at the end. */
function makeReady(needs: string): Helpers {
  const book = SpreadsheetApp.getActive();
  const sheet = needs.includes('sheet') ? freshTab() : null;
  const makeForm = (): GoogleForm => emptyScratchForm(scratchForm());
  const helpers = helpersFor(book, sheet, makeForm);
  const { kindOf, changes, dress, newForm } = helpers;
  useScope([book, sheet, kindOf, changes, dress, newForm]);
  return helpers;
}

function runRow(index: number): Came {
  const row = ROWS[index];
  if (!row) return { throws: 'no such row' };
  try {
    return { gives: plainValue(row.run(makeReady(row.told.needs))) };
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
    makeReady(needs);
    row.run(time);
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
