// The ledger of sends: what it notices, what it forgives, and that it fits its property.

import { describe, expect, test } from '@jest/globals';
import {
  addToLedger,
  checkLedger,
  closeLostSteps,
  isStepClosed,
  LEDGER_BYTES,
  parseLedger,
  utf8Bytes,
  type Ledger,
} from '../../../src/domain/contact/ledger.ts';
import { record } from './sample.ts';

const three = ['A', 'B', 'C'].map((code) => record(code, 'intent'));
const ledger = addToLedger([], three, '2026-06-30');

describe('checkLedger', () => {
  test.each([
    ['ok', three, 'the journal knows them all'],
    ['ok', [...three].reverse(), 'in any order'],
    ['ok', [...three, record('D', 'intent')], 'it may know more: the ledger is written second'],
    ['ok', [...three, ...three.map(({ code }) => record(code, 'sent'))], 'with results'],
    ['journalBehind', three.slice(0, 2), 'one send is forgotten'],
    ['journalBehind', [], 'the journal was deleted'],
    [
      'journalBehind',
      [...three.slice(0, 2), record('D', 'intent')],
      'as many, but not the last one',
    ],
    ['journalBehind', three.map(({ code }) => record(code, 'sent')), 'results without intents'],
    [
      'ok',
      [...three.slice(0, 2), { ...record('', 'intent'), id: 'erased' }],
      'a person was erased, the row stays',
    ],
  ])('%s: %#', (state, journal) => {
    expect(checkLedger(journal, ledger)).toBe(state);
  });

  test('an empty ledger asks nothing', () => {
    expect(checkLedger([], [])).toBe('ok');
  });

  test('a step sent over several days is one record', () => {
    const more = addToLedger(ledger, [record('D', 'intent')], '2026-07-02');
    expect(more).toHaveLength(1);
    expect(more[0]).toMatchObject({ step: 'invite', day: '2026-07-02', count: 4 });
  });
});

describe('going on with a restored version', () => {
  test('closes only the steps that the journal lost, and then sends nobody that step', () => {
    const other = addToLedger(ledger, [record('A', 'intent', { step: 'r1' })], '2026-07-30');
    const { closed, count } = closeLostSteps(three, other);
    expect(count).toBe(1);
    expect(checkLedger(three, closed)).toBe('ok');
    const [first] = three;
    expect(isStepClosed(closed, first?.wave ?? '', 'r1')).toBe(true);
    expect(isStepClosed(closed, first?.wave ?? '', first?.step ?? '')).toBe(false);
    expect(parseLedger(JSON.stringify(closed))).toEqual(closed);
  });
});

describe('size', () => {
  test('four waves of thirteen steps over three cohorts fit, the oldest go first after that', () => {
    let full: Ledger = [];
    for (let cohort = 0; cohort < 12; cohort++) {
      for (let wave = 1; wave <= 4; wave++) {
        for (let step = 0; step < 13; step++) {
          const id = { wave: `${2568 + cohort}-${wave}`, step: `r${step}` };
          const day = `${2026 + cohort}-0${wave + 1}-${step + 10}`;
          full = addToLedger(full, [record('A', 'intent', id)], day);
        }
      }
    }
    expect(utf8Bytes(JSON.stringify(full))).toBeLessThanOrEqual(LEDGER_BYTES);
    expect(full.length).toBeGreaterThan(80);
    expect(full[full.length - 1]?.wave).toBe('2579-4');
  });

  test('bytes are those of UTF-8', () => {
    for (const text of ['abc', 'รอบที่ 1', '😀é', '']) {
      expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
    }
  });
});

describe('parseLedger', () => {
  test('round trip', () => {
    expect(parseLedger(JSON.stringify(ledger))).toEqual(ledger);
  });

  test.each<[string | null, string]>([
    [null, 'nothing stored yet'],
    ['', 'an empty property'],
  ])('%j is an empty ledger: %s', (text) => {
    expect(parseLedger(text)).toEqual([]);
  });

  test.each(['{', '{}', '[1]', '[{"wave":"x"}]', '[null]'])('%j is no ledger', (text) => {
    expect(parseLedger(text)).toBeNull();
  });
});
