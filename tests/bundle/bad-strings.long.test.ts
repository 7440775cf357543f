// Every string of the bad-input lists comes through every door; every third also where cells behave otherwise.
import { describe } from '@jest/globals';
import type { HostOptions } from '../../host/host-api.ts';
import { allBadStrings } from '../support/bad-strings.ts';
import { testEveryDoor } from '../support/bad-doors.ts';
import { WORST } from '../support/doubts.ts';

const ALL = allBadStrings();
const SOME = ALL.filter((_text, at) => at % 3 === 0);

const WORLDS: readonly (readonly [string, readonly string[], Partial<HostOptions>])[] = [
  ['a Thai sheet', ALL, {}],
  ['an American sheet', SOME, { locale: 'en_US' }],
  [WORST[0], SOME, { doubts: WORST[1] }],
];

describe.each(WORLDS)('%s', (_name, strings, options) => {
  testEveryDoor(strings, options);
});
