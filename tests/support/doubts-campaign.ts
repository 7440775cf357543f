// Whatever the answer to a doubt is, a campaign ends in the same figures, mails and rows.
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { outcomeOf } from '../../host/campaign/outcome.ts';
import { liveThroughYear } from '../../host/campaign/year.ts';
import type { World } from './doubts.ts';

const MINUTES = 60_000;

function campaignUnder(doubts: World[1]) {
  const campaign = liveThroughYear(
    {
      code: readFileSync('dist/Code.js', 'utf8'),
      manifest: readFileSync('dist/appsscript.json', 'utf8'),
      ...{ graduates: 12, seed: 1, locale: 'th_TH', doubts },
    },
    1,
  );
  const { files, summary } = outcomeOf(campaign);
  const { indicator, mails, forms, tabs } = summary;
  const text = files.find(({ name }) => name === 'findings.csv')?.text ?? '';
  const { executions, machine } = campaign.host;
  const failed = executions
    .filter(({ ok }) => !ok)
    .map(({ functionName, error }) => [functionName, error]);
  // Runs differ: an event that came twice is two runs.
  const rows = tabs.filter(({ name }) => name !== 'runs.csv' && name !== 'findings.csv');
  // Whether a form keeps answers of pages that were left again is one of the doubts.
  const findings = (text.match(/^[a-zA-Z\d]+\/[^,\n]+(?=,)/gm) ?? []).filter(
    (key) => !key.startsWith('answer/offPath/'),
  );
  return { indicator, mails, forms, rows, findings, failed, bugs: machine.bugs };
}

/** Half of the worlds each in two files, so that two workers share them. */
export function testCampaigns(worlds: readonly World[]): void {
  let likely: ReturnType<typeof campaignUnder>;
  beforeAll(() => {
    likely = campaignUnder({});
  }, 5 * MINUTES);

  test('runs through without a failed execution', () => {
    expect([likely.failed, likely.bugs]).toEqual([[], []]);
    expect(likely.mails).toBeGreaterThan(5);
  });

  test.each(worlds)(
    'ends the same: %s',
    (_name, doubts) => {
      expect(campaignUnder(doubts)).toEqual(likely);
    },
    5 * MINUTES,
  );
}
