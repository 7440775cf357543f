// Everything known about one graduation, joined once and read by every view.

import type { Answer } from '../answers/answer.ts';
import { codesOf, isOwnHand, isOwnWord, isRegistry } from '../answers/evidence.ts';
import {
  claimsOfAnswer,
  claimsOfRoster,
  contactPoints,
  type ContactPoints,
  type PointChannel,
  type PointClaim,
} from '../contact/contact-points.ts';
import { countedRecords, type ContactRecord } from '../contact/contact-record.ts';
import { waveOf, type WaveDates } from '../contact/waves.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Graduation, IsoTime } from '../graduations/graduation.ts';
import { outcomeOfGraduation } from '../outcome/outcome-of-graduation.ts';
import type { Outcome, OutcomeSettings } from '../outcome/outcome.ts';
import { statusMapping } from '../outcome/status-mapping.ts';
import { isOn, type Settings } from '../settings/settings.ts';
import { levelLabel } from '../thai/level.ts';
import { parsePhones } from '../thai/phones.ts';
import type { Inputs } from './inputs.ts';
import type { KnownGraduations } from './known-graduations.ts';
import type { ReadAnswers } from './read-answers.ts';

export interface Case {
  readonly graduation: Graduation;
  /** Oldest first, both forms and staff entries. */
  readonly answers: readonly Answer[];
  readonly outcome: Outcome;
  /** By the graduate's own word alone; the same object where nobody else said anything. */
  readonly ownOutcome: Outcome;
  /** The answer that counts now; null when nobody was reached. */
  readonly latest: Answer | null;
  readonly points: ContactPoints;
  /** Wave ids in which something was answered. */
  readonly answeredWaves: ReadonlySet<string>;
  readonly optedOut: boolean;
  /** Newest message or call, '' when none. */
  readonly lastContact: IsoTime;
}

export const fullName = ({ title, firstName, lastName }: Graduation): string =>
  `${title}${[firstName, lastName].filter((part) => part !== '').join(' ')}`;

export const levelAndField = ({ level, field }: Graduation): string =>
  `${levelLabel(level)} ${field}`.trim();

export const outcomeSettings = (settings: Settings): OutcomeSettings => ({
  workStudyRule: settings.workStudyRule === 'ศึกษาต่อ' ? 'study' : 'work',
  countPartTime: isOn(settings.countPartTime),
  mapping: statusMapping(settings),
});

export const wavesOfCohort = (waves: readonly WaveDates[], cohort: string): WaveDates[] =>
  waves.filter((wave) => wave.cohort === cohort);

export function buildCases(inputs: Inputs, known: KnownGraduations, read: ReadAnswers): Case[] {
  const rowsOf = rowsByCounted(known);
  const corrections = correctionsByCode(inputs.decisions, known.countedAs);
  const lastContacts = newestContacts(countedRecords(inputs.contacts, known.countedAs));
  const settings = outcomeSettings(inputs.settings);
  return known.counted.map((graduation) => {
    const answers = read.byCode.get(graduation.code) ?? [];
    const waves = wavesOfCohort(inputs.waves, graduation.cohort);
    const idOfWave = (answer: Answer): string => waveOf(answer.submitted, waves)?.id ?? '';
    const { approvedOn, code } = graduation;
    const told = { answers, approvedOn, settings, waveOf: idOfWave };
    const outcome = outcomeOfGraduation(told);
    const followUps = answers.filter((each) => each.form === 'F' && !isRegistry(each));
    return {
      graduation,
      answers,
      outcome,
      ownOutcome: answers.every(isOwnWord)
        ? outcome
        : outcomeOfGraduation({ ...told, only: isOwnWord }),
      latest: answers.find(({ key }) => key === outcome.answerKey) ?? null,
      points: contactPoints([
        ...(rowsOf.get(code) ?? []).flatMap((row) => claimsOfRoster(row)),
        ...answers.flatMap(claimsOfAnswer),
        ...(corrections.get(code) ?? []),
      ]),
      answeredWaves: new Set(followUps.map(idOfWave).filter((id) => id !== '')),
      optedOut: answers.some(
        (answer) => isOwnHand(answer) && codesOf(answer.values, 'requests').includes('NOREMIND'),
      ),
      lastContact: lastContacts.get(code) ?? '',
    };
  });
}

/** Rows that are one person: each may know a number. */
function rowsByCounted({ all, countedAs }: KnownGraduations): ReadonlyMap<string, Graduation[]> {
  const rows = new Map<string, Graduation[]>();
  for (const row of all) {
    const code = countedAs(row.code);
    rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  return rows;
}

const POINT_CHANNELS: readonly string[] = ['phone', 'email', 'lineId'] satisfies PointChannel[];

function correctionsByCode(
  decisions: readonly Decision[],
  countedAs: (code: string) => string,
): ReadonlyMap<string, PointClaim[]> {
  const claims = new Map<string, PointClaim[]>();
  for (const { kind, subject, value, at } of decisions) {
    const [tab, row = '', column = ''] = subject.split('|');
    const code = countedAs(row);
    if (kind !== 'correction' || tab !== 'register' || !POINT_CHANNELS.includes(column)) continue;
    const claim: PointClaim = {
      channel: column as PointChannel,
      value: column === 'phone' ? withLostZero(value) : value,
      at,
      source: 'correction',
    };
    const held = claims.get(code);
    if (held) held.push(claim);
    else claims.set(code, [claim]);
  }
  return claims;
}

/** A number typed into a cell that somebody formatted as a figure comes without its first zero. */
function withLostZero(typed: string): string {
  const { numbers, proposals } = parsePhones(typed);
  const [only] = proposals;
  return numbers.length === 0 && proposals.length === 1 && only ? only.proposed : typed;
}

function newestContacts(contacts: readonly ContactRecord[]): ReadonlyMap<string, IsoTime> {
  const newest = new Map<string, IsoTime>();
  for (const { code, at, state } of contacts) {
    if (state === 'sent' && at > (newest.get(code) ?? '')) newest.set(code, at);
  }
  return newest;
}
