// Each verb of the product under trouble at some of its calls; the long test takes many more.
import { describe, test } from '@jest/globals';
import { OTHERS, diesAnywhere, failsAnywhere, meetsAnywhere } from '../support/troubles.ts';
import { VERBS } from '../support/verbs.ts';

const FEW = { most: 5, seed: 2569 };
const FEWER = { most: 3, seed: 2569 };

describe.each(VERBS)('$name', (verb) => {
  test('dies anywhere and is done again', () => {
    diesAnywhere(verb, FEW);
  });

  test('meets a failing Google anywhere, says so in Thai and is done again', () => {
    failsAnywhere(verb, FEW);
  });

  test.each(OTHERS)('$name in the middle of it', (other) => {
    meetsAnywhere(verb, other, FEWER);
  });
});
