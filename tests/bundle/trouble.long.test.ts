// Each verb of the product under trouble at many of its calls, a seeded sample where there are hundreds.
import { describe, test } from '@jest/globals';
import { OTHERS, diesAnywhere, failsAnywhere, meetsAnywhere } from '../support/troubles.ts';
import { VERBS } from '../support/verbs.ts';

const MINUTES = 60_000;
const SEED = 1;

describe.each(VERBS)('$name', (verb) => {
  test(
    'dies anywhere and is done again',
    () => {
      return diesAnywhere(verb, { most: 20, seed: SEED });
    },
    10 * MINUTES,
  );

  test(
    'meets a failing Google anywhere, says so in Thai and is done again',
    () => {
      return failsAnywhere(verb, { most: 20, seed: SEED });
    },
    10 * MINUTES,
  );

  test.each(OTHERS)(
    '$name in the middle of it',
    (other) => {
      return meetsAnywhere(verb, other, { most: 8, seed: SEED });
    },
    10 * MINUTES,
  );
});
