// What would be frozen now.

import type { Case } from '../derive/case.ts';
import type { Derived } from '../derive/derive.ts';
import { deriveIndicator } from '../derive/derive-indicator.ts';
import { indicatorRows } from '../derive/indicator-rows.ts';
import type { CohortYear, IsoDate } from '../graduations/graduation.ts';
import type { IndicatorRow } from '../indicator/indicator-row.ts';
import { stratumKey } from '../indicator/strata.ts';
import { hmacSha256 } from '../keyed-hash.ts';
import { indicatorRow, type RateWording } from '../views/indicator-view.ts';
import type { FrozenFacts, FrozenFigure, FrozenReport } from './frozen-report.ts';

/** A graduation with its facts, before its code becomes a pseudonym. */
export interface KnownPerson {
  readonly code: string;
  readonly facts: FrozenFacts;
}

export interface CohortFacts {
  readonly figures: readonly FrozenFigure[];
  readonly people: readonly KnownPerson[];
}

export interface FreezePlan extends CohortFacts {
  readonly cohort: CohortYear;
  readonly asOf: IsoDate;
  readonly sequence: number;
  readonly mustFix: number;
}

/** Figures and persons of any cohort as they are now. */
export function cohortFacts(
  derived: Derived,
  cohort: CohortYear,
  wording: RateWording,
): CohortFacts {
  const { inputs, known, cases, read } = derived;
  const view =
    cohort === derived.cohort
      ? derived.indicator
      : deriveIndicator({ inputs, known, cases, cohort, read });
  const toRow = indicatorRow(cohort, view, wording);
  const ofCohort = cases.filter(({ graduation }) => graduation.cohort === cohort);
  const sources = new Map(ofCohort.map((one) => [one.graduation.code, sourceOf(one)]));
  return {
    figures: view.rates.map((rate): FrozenFigure => {
      const { definition, stratum, numerator, denominator } = rate;
      return {
        key: `${definition.id}/${stratumKey(stratum)}`,
        definition: definition.id,
        version: definition.version,
        stratum,
        numerator,
        denominator,
        shown: toRow(rate).cells,
      };
    }),
    people: indicatorRows(ofCohort, inputs.roster).map((row) => ({
      code: row.code,
      facts: factsOf(row, sources.get(row.code) ?? ''),
    })),
  };
}

const sourceOf = ({ outcome }: Case): FrozenFacts['source'] => outcome.evidence?.source ?? '';

/** Class, advisor, sex and date stay behind: together they would name many a person. */
function factsOf(row: IndicatorRow, source: FrozenFacts['source']): FrozenFacts {
  const { code, cohort, approvedOn, department, group, advisor, sex, ...facts } = row;
  return { ...facts, source };
}

export function planFreeze(
  derived: Derived,
  wording: RateWording,
  frozen: readonly FrozenReport[],
): FreezePlan {
  const { cohort, inputs, findings } = derived;
  const before = frozen.filter(({ head }) => head?.cohort === cohort).map(({ head }) => head);
  return {
    cohort,
    asOf: inputs.asOf,
    sequence: 1 + Math.max(0, ...before.map((head) => head?.sequence ?? 0)),
    mustFix: findings.filter(({ severity }) => severity === 'mustFix').length,
    ...cohortFacts(derived, cohort, wording),
  };
}

const PSEUDONYM_LENGTH = 32;
const KEY_ID_LENGTH = 8;

/** Only who holds the key can tell whose it is. */
export const pseudonymOf = (key: string, code: string): string =>
  hmacSha256(key, `graduation|${code}`).slice(0, PSEUDONYM_LENGTH);

export const keyIdOf = (key: string): string => hmacSha256(key, 'key').slice(0, KEY_ID_LENGTH);
