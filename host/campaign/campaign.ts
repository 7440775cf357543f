// What every part of a campaign works with: the host, the coordinator at the screen, the sample college, the seed.
import { createHost, type LocalHost } from '../create-host.ts';
import type { Locale } from '../host-api.ts';
import { sampleCollege, type SampleCollege, type SampleGraduation } from '../sample/college.ts';
import { Clerk } from './clerk.ts';
import { Tally } from './tally.ts';

export interface CampaignOptions {
  readonly code: string;
  readonly manifest: string;
  readonly graduates: number;
  readonly seed: number;
  readonly locale: Locale;
  /** Variants of doubtful facts, by doubt id. */
  readonly doubts?: Readonly<Record<string, string>>;
}

export interface Campaign {
  readonly host: LocalHost;
  readonly clerk: Clerk;
  readonly tally: Tally;
  readonly college: SampleCollege;
  readonly seed: number;
}

export const COORDINATOR = 'coordinator@college.example';
const STAFF = 'staff@college.example';

export function newCampaign(options: CampaignOptions): Campaign {
  const { seed, graduates } = options;
  const host = createHost({ ...options, owner: COORDINATOR, now: '2026-02-09T08:30:00+07:00' });
  host.addUser(STAFF);
  host.share(STAFF, 'editor');
  const tally = new Tally();
  const clerk = new Clerk(host, COORDINATOR, (name, execution) => {
    tally.add(name, execution);
  });
  return { host, clerk, tally, seed, college: sampleCollege({ seed, graduations: graduates }) };
}

/** A moment of a day in Bangkok. */
export function goTo({ host }: Campaign, day: string, time = '09:00'): void {
  const moment = `${day}T${time}:00+07:00`;
  if (Date.parse(moment) > Date.parse(host.now())) host.advanceTo(moment);
}

/** Codes of the Roster by student id. */
export function codesOf({ clerk }: Campaign): Map<string, string> {
  return new Map(
    clerk.rows('roster').map(({ cells }) => [cells.studentId ?? '', cells.code ?? '']),
  );
}

/** The sample graduate whose code it is. */
export function personOf(campaign: Campaign, code: string): SampleGraduation | undefined {
  const row = campaign.clerk.rows('roster').find(({ cells }) => cells.code === code);
  return campaign.college.graduations.find((one) => one.studentId === row?.cells.studentId);
}
