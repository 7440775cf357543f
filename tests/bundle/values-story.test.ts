// Awkward values come through every door as they went in, under any doubt about cells.
import { describe } from '@jest/globals';
import type { HostOptions } from '../../host/host-api.ts';
import { testAwkwardValues } from '../support/awkward-values.ts';
import { WORST } from '../support/doubts.ts';

const WORLDS: readonly (readonly [string, Partial<HostOptions>])[] = [
  ['a Thai sheet', {}],
  ['an American sheet', { locale: 'en_US' }],
  [WORST[0], { doubts: WORST[1] }],
];

describe.each(WORLDS)('%s', (_name, options) => {
  testAwkwardValues(options);
});
