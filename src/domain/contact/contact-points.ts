// Where a graduation can be reached: per channel the newest value that roster, answers and corrections know.

import type { Answer } from '../answers/answer.ts';
import type { Graduation, IsoTime } from '../graduations/graduation.ts';

export type PointChannel = 'phone' | 'email' | 'lineId';
export type PointSource = 'roster' | 'answer' | 'correction';

export interface PointClaim {
  readonly channel: PointChannel;
  readonly value: string;
  /** '' when unknown, which is older than any known time. */
  readonly at: IsoTime;
  readonly source: PointSource;
}

export interface ContactPoint {
  readonly value: string;
  readonly at: IsoTime;
  readonly source: PointSource;
}

export type ContactPoints = Readonly<Record<PointChannel, ContactPoint | null>>;

/** Fields of answers that feed a channel, better ones first where one answer fills several. */
const ANSWER_FIELDS: Readonly<Record<PointChannel, readonly string[]>> = {
  phone: ['newPhone', 'phone'],
  email: ['email'],
  lineId: ['lineId', 'social'],
};

const CHANNELS: readonly PointChannel[] = ['phone', 'email', 'lineId'];

/** Of two values of the same moment, a person's correction counts before an answer before the list. */
const RANK: Record<PointSource, number> = { roster: 0, answer: 1, correction: 2 };

const NOTHING = /^(?:[-–—._\s]*|ไม่มี|ไม่มีข้อมูล|ไม่ระบุ|none|no|n\/a|null)$/i;

export const isBlankContact = (value: string): boolean => NOTHING.test(value.trim());

export function contactPoints(claims: readonly PointClaim[]): ContactPoints {
  const newest = (channel: PointChannel): ContactPoint | null =>
    claims
      .filter((claim) => claim.channel === channel && !isBlankContact(claim.value))
      .reduce<PointClaim | null>(
        (best, claim) => (best === null || isBetter(claim, best) ? claim : best),
        null,
      );
  const point = (channel: PointChannel): ContactPoint | null => {
    const best = newest(channel);
    return best === null ? null : { value: best.value.trim(), at: best.at, source: best.source };
  };
  return { phone: point('phone'), email: point('email'), lineId: point('lineId') };
}

function isBetter(claim: PointClaim, best: PointClaim): boolean {
  if (claim.at !== best.at) return claim.at > best.at;
  if (claim.source !== best.source) return RANK[claim.source] > RANK[best.source];
  return claim.value > best.value;
}

/** The list has no time of its own; give one when the cell is known to be newer than an answer. */
export const claimsOfRoster = (
  graduation: Pick<Graduation, PointChannel>,
  at: IsoTime = '',
): PointClaim[] =>
  CHANNELS.map((channel) => ({ channel, value: graduation[channel], at, source: 'roster' }));

export const claimsOfAnswer = (answer: Pick<Answer, 'values' | 'submitted'>): PointClaim[] =>
  CHANNELS.map((channel) => ({
    channel,
    value: firstText(answer.values, ANSWER_FIELDS[channel]),
    at: answer.submitted,
    source: 'answer',
  }));

function firstText(values: Answer['values'], fields: readonly string[]): string {
  for (const field of fields) {
    const value = values[field];
    if (typeof value === 'string' && !isBlankContact(value)) return value;
  }
  return '';
}
