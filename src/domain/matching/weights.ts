// How often levels of agreement occur among pairs of one person (m) and of two (u).

import type { MatchField } from './candidate.ts';
import type { WeightTable } from './match-spec.ts';

/** Learned without labels by `npm run bench` (bench/linkage/learn.ts) and pasted here. */
export const PERSON_WEIGHTS: WeightTable<MatchField> = {
  firstName: {
    equal: { m: 0.93, u: 0.004 },
    keyboard: { m: 0.004, u: 0.00001 },
    swapped: { m: 0.004, u: 0.00001 },
    oneEdit: { m: 0.04, u: 0.003 },
    close: { m: 0.01, u: 0.01 },
    differs: { m: 0.012, u: 0.98 },
  },
  lastName: {
    equal: { m: 0.92, u: 0.0005 },
    keyboard: { m: 0.004, u: 0.00001 },
    swapped: { m: 0.004, u: 0.00001 },
    oneEdit: { m: 0.04, u: 0.0008 },
    close: { m: 0.01, u: 0.005 },
    differs: { m: 0.022, u: 0.99 },
  },
  phone: {
    equal: { m: 0.85, u: 0.0003 },
    oneEdit: { m: 0.01, u: 0.00001 },
    differs: { m: 0.14, u: 0.999 },
  },
  studentId: {
    equal: { m: 0.97, u: 0.00001 },
    oneEdit: { m: 0.01, u: 0.006 },
    differs: { m: 0.02, u: 0.994 },
  },
  email: {
    equal: { m: 0.85, u: 0.00003 },
    oneEdit: { m: 0.02, u: 0.00001 },
    differs: { m: 0.13, u: 0.999 },
  },
  lineId: { equal: { m: 0.85, u: 0.00003 }, differs: { m: 0.15, u: 0.999 } },
  nationalId: {
    equal: { m: 0.98, u: 0.000001 },
    oneEdit: { m: 0.01, u: 0.00001 },
    differs: { m: 0.01, u: 0.999 },
  },
  birthDate: { equal: { m: 0.95, u: 0.001 }, differs: { m: 0.05, u: 0.999 } },
  stratum: { equal: { m: 0.97, u: 0.05 }, differs: { m: 0.03, u: 0.95 } },
  group: { equal: { m: 0.97, u: 0.02 }, differs: { m: 0.03, u: 0.98 } },
};
