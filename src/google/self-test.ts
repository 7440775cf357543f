// Runs contract rows inside real Apps Script, on a scratch tab and a scratch form of their own.

import { plainValue } from '../domain/self-test/plain-value.ts';
import type { Came } from '../domain/self-test/self-test.ts';
import type { SelfTestPort } from '../usecases/self-test-port.ts';
import { attempt } from './attempt.ts';
import { loadContract, type Contract, type Helpers } from './contract-rows.ts';
import { isRefusal, messageOf } from './refusals.ts';
import { emptyScratchForm, scratchForm, scratchFormUrl } from './scratch-form.ts';
import {
  freshTab,
  removeScratchTab,
  removeScratchTriggers,
  showFrontAgain,
} from './scratch-tab.ts';

/** What a row asks for is made ready; what it leaves is removed by the next one and at the end. */
function makeReady({ helpersFor, useScope }: Contract, needs: string): Helpers {
  const book = SpreadsheetApp.getActive();
  const sheet = needs.includes('sheet') ? freshTab() : null;
  const form = needs.includes('form') ? emptyScratchForm(scratchForm()) : null;
  let isFresh = true;
  const helpers = helpersFor(book, sheet, () => {
    const given = isFresh && form !== null ? form : emptyScratchForm(scratchForm());
    isFresh = false;
    return given;
  });
  const { kindOf, changes, dress, newForm } = helpers;
  useScope([book, sheet, kindOf, changes, dress, newForm]);
  return helpers;
}

/** A row that could not be made ready, or met a full file or a used-up day, says nothing about its method. */
function runRow(contract: Contract, index: number): Came {
  const row = contract.rows[index];
  if (!row) return { unasked: 'no such row' };
  let helpers: Helpers;
  try {
    helpers = makeReady(contract, row.told.needs);
  } catch (error) {
    return { unasked: messageOf(error) };
  }
  try {
    return { gives: plainValue(row.run(helpers)) };
  } catch (error) {
    const expectsRefusal = /"throws":"[^"]/.test(JSON.stringify(row.told));
    const says = messageOf(error);
    return isRefusal(error) && !expectsRefusal ? { unasked: says } : { throws: says };
  }
}

function timeRow(contract: Contract, index: number): number | string {
  const row = contract.timings[index];
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
    makeReady(contract, needs);
    row.run(time);
  } catch (error) {
    return messageOf(error);
  }
  return measured.sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 'nothing timed';
}

export function openSelfTest(): SelfTestPort {
  const contract = loadContract();
  const { rows, timings, doubts, hostOnly } = contract;
  return {
    rows: rows.map(({ told }) => told),
    timings: timings.map(({ told }) => told),
    doubts,
    hostOnly,
    run: (row) => runRow(contract, row),
    time: (timing) => timeRow(contract, timing),
    // What cannot be removed now is removed before the next row or test; the verdicts must not be lost for it.
    cleanUp: () => {
      for (const clean of [removeScratchTab, showFrontAgain, removeScratchTriggers]) {
        attempt(clean, null, () => false);
      }
    },
    scratchFormUrl,
  };
}
