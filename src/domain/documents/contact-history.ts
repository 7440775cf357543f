// How the cohort was asked: messages and calls by wave and channel, and how many answered in each wave.

import { toBangkokDate } from '../contact/bangkok-day.ts';
import {
  countedRecords,
  decidingRecords,
  type ContactChannel,
  type ContactRecord,
  type ContactState,
} from '../contact/contact-record.ts';
import type { WaveDates } from '../contact/waves.ts';
import { wavesOfCohort } from '../derive/case.ts';
import type { Derived } from '../derive/derive.ts';
import type { IsoDate } from '../graduations/graduation.ts';

export interface ContactLine {
  /** '' for contacts outside of every wave. */
  readonly wave: string;
  readonly channel: ContactChannel;
  readonly sent: number;
  /** Graduations that something was sent to. */
  readonly people: number;
  readonly refused: number;
  /** Of which nobody knows whether they arrived. */
  readonly unknown: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export interface WaveLine {
  readonly wave: WaveDates;
  /** Approved graduations of whom an answer came in its window. */
  readonly answered: number;
  readonly graduates: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Waves in the order in which they open, with those in which nobody was written to. */
export const waveLines = ({ inputs, cohort, approved }: Derived): WaveLine[] =>
  wavesOfCohort(inputs.waves, cohort)
    .map((wave) => ({
      wave,
      answered: approved.filter(({ answeredWaves }) => answeredWaves.has(wave.id)).length,
      graduates: approved.length,
    }))
    .sort((a, b) => compareText(a.wave.opens, b.wave.opens));

export function contactLines(derived: Derived): ContactLine[] {
  const { inputs, cohort, known, cases } = derived;
  const waves = new Map(wavesOfCohort(inputs.waves, cohort).map((wave) => [wave.id, wave]));
  const codes = new Set(
    cases
      .filter(({ graduation }) => graduation.cohort === cohort)
      .map((one) => one.graduation.code),
  );
  const records = [...decidingRecords(countedRecords(inputs.contacts, known.countedAs)).values()];
  const groups = new Map<string, ContactRecord[]>();
  for (const record of records) {
    // What was said outside of a wave belongs to the cohort of the person.
    if (!waves.has(record.wave) && (record.wave !== '' || !codes.has(record.code))) continue;
    const key = `${waves.get(record.wave)?.opens ?? ''}\n${record.wave}\n${record.channel}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, members]) => lineOf(members, waves));
}

function lineOf(
  members: readonly ContactRecord[],
  waves: ReadonlyMap<string, WaveDates>,
): ContactLine {
  const of = (state: ContactState): ContactRecord[] =>
    members.filter((record) => record.state === state);
  const sent = of('sent');
  const days = [...sent, ...of('failed')].map(({ at }) => toBangkokDate(at)).sort(compareText);
  const [any] = members;
  return {
    wave: waves.get(any?.wave ?? '')?.name ?? '',
    channel: any?.channel ?? 'mail',
    sent: sent.length,
    people: new Set(sent.map(({ code }) => code)).size,
    refused: of('failed').length,
    unknown: of('intent').length,
    first: days[0] ?? '',
    last: days[days.length - 1] ?? '',
  };
}
