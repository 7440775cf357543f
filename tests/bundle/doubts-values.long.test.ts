// Whatever the answer to a doubt is, values come through every door as they were typed.
import { describe } from '@jest/globals';
import { testAwkwardValues } from '../support/awkward-values.ts';
import { WORLDS } from '../support/doubts.ts';

describe.each(WORLDS)('%s', (_name, doubts) => {
  testAwkwardValues({ doubts });
});
