// Response, cooperation, refusal and contact rates of the AAPOR Standard Definitions, each as a row of data.

import { shareOf, type Share } from './compute-indicator.ts';
import type { Disposition, DispositionCounts } from './dispositions.ts';

export const SURVEY_SOURCE =
  'AAPOR, Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys';

/** What becomes of those never contacted, of whom nobody knows whether they belong in: all · e of them · none. */
export type UnknownShare = 'all' | 'estimated' | 'none';

export interface SurveyRule {
  readonly id: string;
  readonly above: readonly Disposition[];
  readonly below: readonly Disposition[];
  readonly unknown: UnknownShare;
}

const UNKNOWN: readonly Disposition[] = ['UH', 'UO'];
const ELIGIBLE: readonly Disposition[] = ['I', 'P', 'R', 'NC', 'O'];
const CONTACTED: readonly Disposition[] = ['I', 'P', 'R', 'O'];
const ANSWERED: readonly Disposition[] = ['I', 'P'];

const ofAsked = (id: string, above: readonly Disposition[], unknown: UnknownShare): SurveyRule => ({
  id,
  above,
  below: ELIGIBLE,
  unknown,
});

const ofContacted = (
  id: string,
  above: readonly Disposition[],
  below: readonly Disposition[],
): SurveyRule => ({ id, above, below, unknown: 'none' });

export const SURVEY_RULES: readonly SurveyRule[] = [
  ofAsked('RR1', ['I'], 'all'),
  ofAsked('RR2', ANSWERED, 'all'),
  ofAsked('RR3', ['I'], 'estimated'),
  ofAsked('RR4', ANSWERED, 'estimated'),
  ofAsked('RR5', ['I'], 'none'),
  ofAsked('RR6', ANSWERED, 'none'),
  ofAsked('CON1', CONTACTED, 'all'),
  ofAsked('CON2', CONTACTED, 'estimated'),
  ofAsked('CON3', CONTACTED, 'none'),
  ofContacted('COOP1', ['I'], CONTACTED),
  ofContacted('COOP2', ANSWERED, CONTACTED),
  ofContacted('COOP3', ['I'], ['I', 'P', 'R']),
  ofContacted('COOP4', ANSWERED, ['I', 'P', 'R']),
  ofAsked('REF1', ['R'], 'all'),
  ofAsked('REF2', ['R'], 'estimated'),
  ofAsked('REF3', ['R'], 'none'),
];

export interface SurveyRate extends Share {
  readonly rule: SurveyRule;
}

export interface SurveyRates {
  readonly counts: DispositionCounts;
  /** e: of those of whom it is known, how many are eligible. */
  readonly eligible: Share;
  readonly rates: readonly SurveyRate[];
}

export function surveyRates(counts: DispositionCounts): SurveyRates {
  const sum = (some: readonly Disposition[]): number =>
    some.reduce((all, each) => all + counts[each], 0);
  const eligible = shareOf(sum(ELIGIBLE), sum(ELIGIBLE) + counts.NE);
  const unknown = sum(UNKNOWN);
  /** Null where e is wanted and nobody is there to estimate it from. */
  const weightOf: Readonly<Record<UnknownShare, number | null>> = {
    all: unknown,
    estimated: unknown === 0 ? 0 : eligible.value === null ? null : eligible.value * unknown,
    none: 0,
  };
  return {
    counts,
    eligible,
    rates: SURVEY_RULES.map((rule) => {
      const weight = weightOf[rule.unknown];
      const share =
        weight === null ? shareOf(0, 0) : shareOf(sum(rule.above), sum(rule.below) + weight);
      return { rule, ...share };
    }),
  };
}
