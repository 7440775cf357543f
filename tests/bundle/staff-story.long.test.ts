// Many random days of staff at work on one sheet.
import { test } from '@jest/globals';
import { anyOrder } from '../support/busy.ts';

const SEEDS = [1, 2568, 20260331];
const RUNS = 8;

test.each(SEEDS)(
  'any of what staff do in any order (seed %i)',
  (seed) => {
    anyOrder(seed, RUNS);
  },
  600_000,
);
