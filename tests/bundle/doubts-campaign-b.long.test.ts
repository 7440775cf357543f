// A campaign under every other switch of the host; the other file has the rest.
import { describe } from '@jest/globals';
import { testCampaigns } from '../support/doubts-campaign.ts';
import { WORLDS } from '../support/doubts.ts';

describe('a campaign', () => {
  testCampaigns(WORLDS.filter((_, place) => place % 2 === 1));
});
