// How the sample graduates answer: some on the first day, some after a reminder, some twice, one by a friend's link.
import { answersBy, sampleAnswers } from '../sample/answers.ts';
import { chanceOf, mixSeed } from '../sample/chance.ts';
import type { SampleGraduation } from '../sample/college.ts';
import { BOTH, type SampleAnswerSheet } from '../sample/form-words.ts';
import { outlineOf } from '../sample/outline.ts';
import { codesOf, goTo, type Campaign } from './campaign.ts';

export interface Round {
  readonly formId: string;
  /** 1, 2, 3, 4; the form before graduation has one. */
  readonly number: number;
  readonly monthsOver: number;
  /** Days on which people answer. */
  readonly days: readonly string[];
}

const WILLING = 0.85;
const AGAIN = 0.05;
const MINUTES_BETWEEN = 4;

interface Answering {
  readonly person: SampleGraduation;
  readonly isAgain: boolean;
}

/** Lets everybody who answers in this round do so on a day of their own; only some of the days are lived through. */
export function letAnswer(campaign: Campaign, round: Round, days = round.days): void {
  const codes = codesOf(campaign);
  const byDay = new Map<string, Answering[]>(round.days.map((day) => [day, []]));
  for (const person of campaign.college.graduations) {
    const chance = chanceOf(
      mixSeed(campaign.seed, 'answers', round.formId, round.number, person.number),
    );
    if (!answersBy(person, round.number) || !chance.yes(WILLING)) continue;
    byDay.get(chance.pick(round.days))?.push({ person, isAgain: false });
    if (chance.yes(AGAIN)) byDay.get(chance.pick(round.days))?.push({ person, isAgain: true });
  }
  for (const [day, answering] of byDay) {
    if (!days.includes(day)) continue;
    goTo(campaign, day, '12:00');
    for (const one of answering) {
      campaign.host.advance({ minutes: MINUTES_BETWEEN });
      answer(campaign, round, { ...one, code: codes.get(one.person.studentId) });
    }
  }
}

function answer(
  campaign: Campaign,
  round: Round,
  who: Answering & { readonly code: string | undefined },
): void {
  const { host, seed } = campaign;
  const { person, code } = who;
  const answers = sampleAnswers({
    ...{ person, form: outlineOf(host.machine.world, round.formId), round: round.number },
    seed: who.isAgain ? seed + 1 : seed,
    monthsOver: round.monthsOver,
    ...(code === undefined ? {} : { code }),
  });
  if (answers === null) throw new Error('not a form of the college');
  const link = linkTo(campaign, person);
  if (link === undefined || answers[BOTH.code] === undefined) host.answer(round.formId, answers);
  else host.answer(round.formId, withoutCode(answers), link);
}

/** The personal link brings the code along. */
function withoutCode(answers: SampleAnswerSheet): SampleAnswerSheet {
  return Object.fromEntries(Object.entries(answers).filter(([title]) => title !== BOTH.code));
}

function linkTo({ host }: Campaign, person: SampleGraduation): string | undefined {
  if (person.email === '') return undefined;
  const mail = host.outbox.findLast(({ to }) => to === person.email);
  return mail?.body.split('\n').find((line) => line.startsWith('https://docs.google.com/forms/'));
}

/** Somebody passes the own link on: the code is one person's, the name another's. */
export function answerByFriendsLink(campaign: Campaign, round: Round): SampleGraduation {
  const [owner, friend] = campaign.college.graduations.slice(-2);
  if (!owner || !friend) throw new Error('too few graduates for a friend');
  const code = codesOf(campaign).get(owner.studentId);
  const answering = { person: { ...friend, fate: { ...friend.fate, way: 'PERSONAL' as const } } };
  answer(campaign, round, { ...answering, isAgain: false, code });
  return friend;
}
