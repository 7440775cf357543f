// Rows of the contact journal and what they say together about one intent.

import type { IsoDate, IsoTime } from '../graduations/graduation.ts';
import { toBangkokDate } from './bangkok-day.ts';

export type ContactChannel = 'mail' | 'line' | 'phone' | 'inPerson';

/**
 * intent: about to be sent, outcome unknown · sent: handed over to the mail service · failed: refused for this
 * address · released: surely never attempted (the run stopped before it), so it may be planned again.
 */
export type ContactState = 'intent' | 'sent' | 'failed' | 'released';

export interface ContactRecord {
  /** Intent id "code/wave/step"; several rows of one id tell its course. */
  readonly id: string;
  readonly at: IsoTime;
  readonly by: string;
  /** '' after erasure. */
  readonly code: string;
  readonly wave: string;
  readonly step: string;
  readonly channel: ContactChannel;
  readonly state: ContactState;
  readonly detail: string;
}

export const intentId = (code: string, wave: string, step: string): string =>
  `${code}/${wave}/${step}`;

/** Rows of the Roster that were judged one person heard what either of them was sent. */
export const countedRecords = (
  records: readonly ContactRecord[],
  countedAs: (code: string) => string,
): readonly ContactRecord[] =>
  records.map((record) => {
    const code = countedAs(record.code);
    return code === record.code
      ? record
      : { ...record, code, id: intentId(code, record.wave, record.step) };
  });

/**
 * One row per intent: the newest one, with the state that all its rows imply together. Counting instead of reading
 * in order keeps a second attempt apart from the first even where rows were sorted or share a time stamp.
 */
export function decidingRecords(
  records: readonly ContactRecord[],
): ReadonlyMap<string, ContactRecord> {
  const courses = new Map<string, ContactRecord[]>();
  for (const record of records) {
    const course = courses.get(record.id);
    if (course === undefined) courses.set(record.id, [record]);
    else course.push(record);
  }
  const deciding = new Map<string, ContactRecord>();
  for (const [id, course] of courses) {
    const newest = course.reduce((best, record) => (record.at > best.at ? record : best));
    deciding.set(id, { ...newest, state: stateOf(course) });
  }
  return deciding;
}

function stateOf(course: readonly ContactRecord[]): ContactState {
  const count = (state: ContactState): number =>
    course.filter((record) => record.state === state).length;
  if (count('sent') > 0) return 'sent';
  if (count('intent') > count('failed') + count('released')) return 'intent';
  return count('failed') > 0 ? 'failed' : 'released';
}

export interface MailHistory {
  /** Mails that went out or may have gone out, over all waves. */
  readonly count: number;
  readonly lastDay: IsoDate;
  readonly waves: ReadonlySet<string>;
}

/** Per graduation, the mails that may have reached it; failed and released ones did not. */
export function mailHistory(
  deciding: ReadonlyMap<string, ContactRecord>,
): ReadonlyMap<string, MailHistory> {
  const history = new Map<string, { count: number; lastDay: IsoDate; waves: Set<string> }>();
  for (const record of deciding.values()) {
    if (record.channel !== 'mail' || !mayHaveArrived(record.state)) continue;
    const known = history.get(record.code) ?? { count: 0, lastDay: '', waves: new Set<string>() };
    const day = toBangkokDate(record.at);
    known.count += 1;
    known.waves.add(record.wave);
    if (day > known.lastDay) known.lastDay = day;
    history.set(record.code, known);
  }
  return history;
}

const mayHaveArrived = (state: ContactState): boolean => state === 'sent' || state === 'intent';

/** Intents nobody knows the outcome of: shown to a person, never sent again by the program. */
export const unresolvedIntents = (records: readonly ContactRecord[]): ContactRecord[] =>
  [...decidingRecords(records).values()].filter(({ state }) => state === 'intent');
