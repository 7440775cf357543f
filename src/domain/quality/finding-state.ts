// What became of a finding by what staff said about it: open, said to be mended, accepted as it is.

import { askedSubject, type AskedAnswer } from '../decisions/decision.ts';
import { hashValue } from '../hash.ts';
import type { Finding } from './finding.ts';

export const FINDING_STATUS = {
  fresh: 'ใหม่',
  following: 'กำลังติดตาม',
  fixed: 'แก้แล้ว',
  accepted: 'ยอมรับตามนี้',
} as const;

/**
 * open: nobody said that it is done · stillFound: said to be mended, and holds all the same · lapsed: accepted, but what
 * it says has changed since · accepted, settled: no longer shown.
 */
export type FindingState = 'open' | 'stillFound' | 'lapsed' | 'accepted' | 'settled';

/** Found in what happened and not in what is: nothing can be looked at again, so the word of the staff is enough. */
const PAST_RULES: ReadonlySet<string> = new Set(['view/typedOver', 'contact/intentWithoutResult']);

type Asked = ReadonlyMap<string, AskedAnswer>;

export const askedOfFinding = (asked: Asked, key: string, column: string): string =>
  asked.get(askedSubject('findings', key, column))?.value ?? '';

/** Column of the decision that remembers what a finding said when staff accepted it. */
export const SAID = 'said';

/**
 * Fingerprint of the data of a finding: what it quotes and when the newest of it came. The words are left out (another
 * version of the program may say it better), and so are row numbers and the order of names, which sorting changes.
 */
export function findingPrint({ params, roster, since }: Finding): string {
  const about = roster ? Object.entries(roster).flatMap(rosterPart) : [];
  const data = Object.entries(params).filter(([name]) => !WORDS.has(name));
  return hashValue({
    params: Object.fromEntries(data),
    since,
    ...(roster ? { roster: Object.fromEntries(about) } : {}),
  });
}

/** What a college calls a rule of its own, and what the rule says. */
const WORDS: ReadonlySet<string> = new Set(['title', 'message']);

function rosterPart([name, value]: [string, unknown]): [string, unknown][] {
  if (name === 'sheetRow' || name === 'severity') return [];
  return [[name, Array.isArray(value) ? [...(value as unknown[])].sort() : value]];
}

/** A function of the finding and of the decisions in force alone, so that taking one back brings back what was. */
export function findingState(finding: Finding, asked: Asked): FindingState {
  const status = asked.get(askedSubject('findings', finding.key, 'status'));
  const isSame = (): boolean => {
    const said = askedOfFinding(asked, finding.key, SAID);
    // Accepted before the program remembered what had been said: newer input brings it back.
    return said === '' ? finding.since <= (status?.at ?? '') : said === findingPrint(finding);
  };
  if (status?.value === FINDING_STATUS.accepted) return isSame() ? 'accepted' : 'lapsed';
  if (status?.value !== FINDING_STATUS.fixed) return 'open';
  return PAST_RULES.has(finding.rule) && isSame() ? 'settled' : 'stillFound';
}

export const isShown = (state: FindingState): boolean =>
  state !== 'accepted' && state !== 'settled';

/** Statuses with which the program has to remember what the finding said. */
export const isClosing = (status: string): boolean =>
  status === FINDING_STATUS.accepted || status === FINDING_STATUS.fixed;
