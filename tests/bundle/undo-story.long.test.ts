// Many random sequences of works and undos.
import { test } from '@jest/globals';
import { anyUndos } from '../support/undo-runs.ts';

const SEEDS = [1, 2568, 20260706];
const RUNS = 15;

test.each(SEEDS)(
  'whatever was taken back might never have been (seed %i)',
  (seed) => {
    anyUndos(seed, RUNS);
  },
  900_000,
);
