// How often levels of agreement occur among pairs of one person (m) and among pairs of two (u).

import type { MatchField } from './candidate.ts';
import type { WeightTable } from './match-spec.ts';

/**
 * Names, phone, student id and stratum are learned without labels by `npm run bench` (bench/linkage/learn.ts, seed 1,
 * 3,000 graduations, answers of the group link) and pasted here. The forms give too few values of the other
 * fields to learn from; theirs are set by hand, careful rather than bold.
 */
export const PERSON_WEIGHTS: WeightTable<MatchField> = {
  firstName: {
    equal: { m: 0.92, u: 0.0012 },
    keyboard: { m: 0.0086, u: 0.000025 },
    swapped: { m: 0.004, u: 0.000025 },
    oneEdit: { m: 0.031, u: 0.0015 },
    close: { m: 0.0011, u: 0.001 },
    differs: { m: 0.031, u: 1 },
  },
  lastName: {
    equal: { m: 0.94, u: 0.00018 },
    keyboard: { m: 0.011, u: 0.000025 },
    swapped: { m: 0.004, u: 0.000025 },
    oneEdit: { m: 0.018, u: 0.000025 },
    close: { m: 0.00057, u: 0.0005 },
    differs: { m: 0.027, u: 1 },
  },
  phone: {
    equal: { m: 0.93, u: 0.000036 },
    oneEdit: { m: 0.0005, u: 0.000025 },
    differs: { m: 0.073, u: 1 },
  },
  studentId: {
    equal: { m: 0.96, u: 0.000033 },
    oneEdit: { m: 0.025, u: 0.0081 },
    differs: { m: 0.015, u: 0.99 },
  },
  email: {
    equal: { m: 0.85, u: 0.00003 },
    oneEdit: { m: 0.02, u: 0.00001 },
    differs: { m: 0.13, u: 1 },
  },
  lineId: {
    equal: { m: 0.85, u: 0.00003 },
    differs: { m: 0.15, u: 1 },
  },
  nationalId: {
    equal: { m: 0.98, u: 0.000001 },
    oneEdit: { m: 0.01, u: 0.00001 },
    differs: { m: 0.01, u: 1 },
  },
  birthDate: {
    equal: { m: 0.95, u: 0.001 },
    differs: { m: 0.05, u: 1 },
  },
  stratum: {
    equal: { m: 0.98, u: 0.099 },
    differs: { m: 0.021, u: 0.92 },
  },
  group: {
    equal: { m: 0.97, u: 0.02 },
    differs: { m: 0.03, u: 0.98 },
  },
};
