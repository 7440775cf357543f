// A whole year gives the same bytes whatever the machine's time zone and the locale of the sheet.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runCampaign, type CampaignFiles } from '../support/campaign-run.ts';

const YEAR = { graduates: 30, rounds: 4 };
const MINUTES = 60_000;

describe('a year of 30 graduates', () => {
  let first: CampaignFiles;
  beforeAll(() => {
    first = runCampaign({ ...YEAR, zone: 'UTC', locale: 'th_TH' });
  }, 10 * MINUTES);

  test.each([
    { zone: 'America/New_York', locale: 'th_TH', because: 'the machine stands on another day' },
    { zone: 'Pacific/Auckland', locale: 'en_US', because: 'the sheet has another locale' },
  ] as const)(
    'has the same files under $zone and $locale: $because',
    ({ zone, locale }) => {
      expect(runCampaign({ ...YEAR, zone, locale }).hashes).toEqual(first.hashes);
    },
    10 * MINUTES,
  );
});
