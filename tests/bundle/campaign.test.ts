// The campaign command in short: a few graduates, one contact round, all files.
import { describe, expect, test } from '@jest/globals';
import { callsPerMethod, printedCalls } from '../../host/campaign/calls.ts';
import { toCsv } from '../../host/campaign/tab-files.ts';
import type { Execution } from '../../host/host-api.ts';
import { runCampaign } from '../support/campaign-run.ts';

test('a campaign of one round leaves every tab as CSV, the figures and the costs', () => {
  const { files, printed } = runCampaign({
    graduates: 20,
    rounds: 1,
    zone: 'Asia/Bangkok',
    locale: 'th_TH',
  });
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['campaign.json', 'roster.csv', 'answers.csv', 'indicator.csv']),
  );
  for (const [name, text] of files) expect(text.startsWith('\uFEFF')).toBe(name.endsWith('.csv'));
  const summary = JSON.parse(files.get('campaign.json') ?? '') as {
    indicator: { denominator: string; untracked: string }[];
    mails: number;
  };
  const [total] = summary.indicator;
  expect(Number(total?.denominator)).toBeGreaterThan(5);
  expect(summary.mails).toBeGreaterThan(5);
  // name, runs, median and most seconds, calls per service
  expect(printed).toMatch(/^computeIndicator +\d+ +\d+\.\d +\d+\.\d .*Spreadsheet \d/m);
  expect(printed).toContain('ได้งานทำหรือประกอบอาชีพอิสระภายใน ๑ ปี');
  expect(printed).toMatch(/^Spreadsheet\.Range\.getValues +\d+ +\d+ +\d+$/m);
  expect(printed).not.toContain('wanted and missing');
  const calls = (files.get('calls.csv') ?? '').trim().split('\r\n').slice(1);
  const counts = calls.map((line) => Number(line.split(',')[1]));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(calls.find((line) => line.startsWith('Mail.MailApp.sendEmail,'))).toMatch(
    new RegExp(`,${String(summary.mails)},`),
  );
});

test('calls are counted over all executions, the most called method first', () => {
  const run = (calls: Record<string, number>) => ({ calls }) as unknown as Execution;
  const runs = [run({ a: 1, b: 3 }), run({ a: 4, c: 5 })];
  expect(callsPerMethod(runs)).toEqual([
    { method: 'a', calls: 5, runs: 2, most: 4 },
    { method: 'c', calls: 5, runs: 1, most: 5 },
    { method: 'b', calls: 3, runs: 1, most: 3 },
  ]);
  expect(printedCalls(runs, new Map([['X.Y.z', 2]]))).toContain('wanted and missing: X.Y.z 2');
});

describe('a cell in a CSV file', () => {
  test.each([
    { cell: '=1+1', written: "'=1+1", because: 'a spreadsheet program would compute it' },
    { cell: '+66812345678', written: "'+66812345678", because: 'a plus begins a formula too' },
    { cell: '-', written: "'-", because: 'so does a minus' },
    { cell: '@SUM(A1)', written: "'@SUM(A1)", because: 'and an at sign' },
    { cell: -3, written: '-3', because: 'a number cannot be a formula' },
    { cell: '0812345678', written: '0812345678', because: 'texts stay as they are' },
    { cell: 'a,"b"\nc', written: '"a,""b""\nc"', because: 'commas, quotes and lines are quoted' },
  ])('$cell is written $written: $because', ({ cell, written }) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });
});
