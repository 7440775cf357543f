// Rows of the Roster that seem to be one person of one cohort entered twice.

import { findDuplicates, type DuplicatePair } from '../matching/duplicates.ts';
import { recordsOfGraduation } from '../matching/person-record.ts';
import { PAIR_SPEC } from '../matching/person-spec.ts';
import type { KnownGraduations } from './known-graduations.ts';

/** Both codes of each pair are those of rows; two graduations of one person in two cohorts are no pair. */
export const alikeRows = ({ all }: KnownGraduations): readonly DuplicatePair[] =>
  findDuplicates(
    all.flatMap((graduation) => recordsOfGraduation(graduation).slice(0, 1)),
    PAIR_SPEC,
  ).pairs;
