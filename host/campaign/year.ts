// The whole year of one cohort, day by day, through the menu, the dialogs, the forms and the clock.
import { answerByFriendsLink, letAnswer, type Round } from './answering.ts';
import { count, decideReview, telephone } from './calling.ts';
import { goTo, newCampaign, type Campaign, type CampaignOptions } from './campaign.ts';
import {
  enterGraduationDate,
  importApproved,
  importExpected,
  importSummer,
  makeForm,
  prepare,
  turnOnReminders,
} from './preparing.ts';

const P_DAYS = ['2026-02-23', '2026-02-24', '2026-02-26', '2026-03-02'];

/** Graduated on 31 March 2026, asked 3, 6, 9 and 12 months later. */
const ROUNDS: readonly Omit<Round, 'formId'>[] = [
  { number: 1, monthsOver: 3, days: ['2026-07-02', '2026-07-09', '2026-08-03', '2026-08-20'] },
  { number: 2, monthsOver: 6, days: ['2026-10-01', '2026-10-12', '2026-11-02', '2026-11-24'] },
  { number: 3, monthsOver: 9, days: ['2027-01-04', '2027-01-18', '2027-02-02', '2027-02-25'] },
  { number: 4, monthsOver: 12, days: ['2027-04-01', '2027-04-19', '2027-05-03', '2027-05-17'] },
];
const CALLS_SHARE = 0.15;

/** Fewer rounds make a shorter year, for a quick look. */
export function liveThroughYear(options: CampaignOptions, rounds = ROUNDS.length): Campaign {
  const campaign = newCampaign(options);
  campaign.host.open(campaign.clerk.email);
  beforeGraduation(campaign);
  const followUp = atGraduation(campaign);
  for (const round of ROUNDS.slice(0, rounds)) waveOf(campaign, { ...round, formId: followUp });
  campaign.clerk.menu('collectResponses');
  count(campaign);
  for (const run of campaign.host.executions) {
    if (run.via === 'trigger') campaign.tally.add(`${run.functionName} (trigger)`, run);
  }
  return campaign;
}

function beforeGraduation(campaign: Campaign): void {
  prepare(campaign);
  importExpected(campaign);
  goTo(campaign, '2026-02-16');
  const form = makeForm(campaign, 'createPreGraduationForm');
  campaign.clerk.menu('showLinks');
  letAnswer(campaign, { formId: form, number: 1, monthsOver: 0, days: P_DAYS });
  goTo(campaign, '2026-03-03');
  campaign.clerk.menu('refreshAll');
}

function atGraduation(campaign: Campaign): string {
  goTo(campaign, '2026-04-08');
  importApproved(campaign);
  enterGraduationDate(campaign);
  goTo(campaign, '2026-06-22');
  importSummer(campaign);
  const form = makeForm(campaign, 'createFollowUpForm');
  campaign.clerk.menu('showLinks');
  campaign.clerk.menu('previewReminders');
  turnOnReminders(campaign);
  return form;
}

function waveOf(campaign: Campaign, round: Round): void {
  const { clerk, college } = campaign;
  const [first = '', ...later] = round.days;
  letAnswer(campaign, round, [first]);
  clerk.menu('showAdvisorTexts');
  if (round.number === 1) {
    const friend = answerByFriendsLink(campaign, round);
    decideReview(campaign, friend);
    clerk.menu('sendReminders');
    if (clerk.sees('ส่งอีเมล')) clerk.press('ส่งอีเมล');
  }
  letAnswer(campaign, round, later);
  decideReview(campaign);
  telephone(campaign, round, Math.ceil(college.graduations.length * CALLS_SHARE));
  count(campaign);
}
