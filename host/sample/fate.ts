// What becomes of a sample graduate; shares per level follow the national figures.
// Shares from: government open data, OVEC ckan.vec.go.th/dataset/employment, AY 2566.
import { weighted } from './chance.ts';
import type { Chance } from './chance.ts';
import type { SampleLevel } from './fields.ts';

export type Outcome =
  | 'STUDY'
  | 'GOV'
  | 'SOE'
  | 'PRIVATE'
  | 'OWN'
  | 'FAMILY'
  | 'FREELANCE'
  | 'SEEKING'
  | 'MILITARY'
  | 'OTHER';

export interface Fate {
  /** By round 1, 2, 3, …; the last one holds from then on. */
  readonly outcomes: readonly Outcome[];
  /** Works and studies at the same time. */
  readonly both: boolean;
  /** Round in which the person first answers; 0 = never without a call. */
  readonly answersFrom: number;
  readonly way: 'PERSONAL' | 'GROUP' | 'ADVISOR';
}

const WORK: readonly (readonly [Outcome, number])[] = [
  ['SOE', 1328],
  ['GOV', 3208],
  ['PRIVATE', 25392],
  ['OWN', 15000],
  ['FAMILY', 15109],
  ['FREELANCE', 11000],
];

type Kind = 'STUDY' | 'WORK' | 'REST';
const SHARES: Readonly<Record<SampleLevel, readonly (readonly [Kind, number])[]>> = {
  'ปวช.': [
    ['STUDY', 72.6],
    ['WORK', 17.6],
    ['REST', 9.8],
  ],
  'ปวส.': [
    ['STUDY', 27.8],
    ['WORK', 50.8],
    ['REST', 21.4],
  ],
  'ป.ตรี': [
    ['STUDY', 0.3],
    ['WORK', 74.8],
    ['REST', 24.9],
  ],
};

const REST: readonly (readonly [Outcome, number])[] = [
  ['SEEKING', 23459],
  ['MILITARY', 4000],
  ['OTHER', 4803],
];

function outcome(chance: Chance, kind: Kind): Outcome {
  if (kind === 'STUDY') return 'STUDY';
  return weighted(chance, kind === 'WORK' ? WORK : REST);
}

export function fateOf(level: SampleLevel, chance: Chance): Fate {
  const final = outcome(chance, weighted(chance, SHARES[level]));
  // One in five was still looking in the first round.
  const late = final !== 'MILITARY' && final !== 'OTHER' && chance.yes(0.2);
  const working =
    final !== 'STUDY' && final !== 'SEEKING' && !['MILITARY', 'OTHER'].includes(final);
  return {
    outcomes: late ? ['SEEKING', final] : [final],
    both: working && level !== 'ป.ตรี' && chance.yes(0.12),
    answersFrom: weighted(chance, [
      [1, 55],
      [2, 15],
      [3, 10],
      [0, 20],
    ]),
    way: weighted(chance, [
      ['PERSONAL', 70],
      ['GROUP', 22],
      ['ADVISOR', 8],
    ]),
  };
}
