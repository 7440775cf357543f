// Rates of every definition in every stratum, with everything one needs to check them.

import { isMeant, isUndecided, type IndicatorDefinition } from './definition.ts';
import { isTracked, type IndicatorRow } from './indicator-row.ts';
import { extremeBounds, wilsonInterval, type Range } from './interval.ts';
import { STRATUM_KINDS, stratify, type Stratum, type StratumKind } from './strata.ts';

export interface ExclusionCount {
  readonly reason: string;
  readonly count: number;
}

/**
 * all = outside + tracked + untracked, and denominator = tracked (+ untracked where the base is all)
 * − the exclusions of the definition.
 */
export interface Rate {
  readonly definition: IndicatorDefinition;
  readonly stratum: Stratum;
  readonly numerator: number;
  readonly denominator: number;
  readonly all: number;
  readonly tracked: number;
  readonly untracked: number;
  /** Graduations that no denominator counts, e.g. deceased. */
  readonly outside: readonly ExclusionCount[];
  /** Graduations that this definition takes out of its denominator. */
  readonly exclusions: readonly ExclusionCount[];
  /** In the denominator and not in the numerator, but their year is not over or unknown. */
  readonly undecided: number;
  /** Unrounded; null without anybody. */
  readonly trackedRate: number | null;
  /** Unrounded; null when the denominator is zero. */
  readonly value: number | null;
  /** Null when everybody is known, and where the untracked already count as "no". */
  readonly interval: Range | null;
  readonly bounds: Range | null;
}

export interface IndicatorRequest {
  readonly definitions: readonly IndicatorDefinition[];
  readonly strata?: readonly StratumKind[];
  /** Order of fields. */
  readonly compare: (a: string, b: string) => number;
}

/** Rows must be the approved graduations of one cohort, each once. */
export function computeIndicator(
  rows: readonly IndicatorRow[],
  { definitions, strata = STRATUM_KINDS, compare }: IndicatorRequest,
): Rate[] {
  const groups = stratify(rows, strata, compare);
  return definitions.flatMap((definition) =>
    groups.map((group) => rateOf(group.rows, definition, group.stratum)),
  );
}

function rateOf(
  rows: readonly IndicatorRow[],
  definition: IndicatorDefinition,
  stratum: Stratum,
): Rate {
  const members = sortOut(rows, definition);
  const { inTracked, untracked, tracked } = members;
  const numerator = inTracked.filter((row) => isMeant(row, definition.numerator)).length;
  const undecided = inTracked.filter((row) => isUndecided(row, definition.numerator)).length;
  const population = inTracked.length + untracked;
  const denominator = definition.base === 'tracked' ? inTracked.length : population;
  return {
    definition,
    stratum,
    numerator,
    denominator,
    all: rows.length,
    tracked,
    untracked,
    outside: members.outside,
    exclusions: members.exclusions,
    undecided,
    trackedRate: tracked + untracked === 0 ? null : tracked / (tracked + untracked),
    value: denominator === 0 ? null : numerator / denominator,
    interval:
      definition.base === 'tracked'
        ? wilsonInterval({ yes: numerator, known: inTracked.length, population })
        : null,
    bounds:
      denominator === 0
        ? null
        : extremeBounds({ yes: numerator, unknown: untracked + undecided, population }),
  };
}

interface Members {
  readonly inTracked: readonly IndicatorRow[];
  readonly tracked: number;
  readonly untracked: number;
  readonly outside: readonly ExclusionCount[];
  readonly exclusions: readonly ExclusionCount[];
}

function sortOut(rows: readonly IndicatorRow[], definition: IndicatorDefinition): Members {
  const outside = new Map<string, number>();
  const exclusions = new Map<string, number>();
  const inTracked: IndicatorRow[] = [];
  let tracked = 0;
  let untracked = 0;
  for (const row of rows) {
    if (isOutside(row)) count(outside, row.excluded);
    else if (!isTracked(row)) untracked += 1;
    else {
      tracked += 1;
      const rule = definition.exclusions.find((exclusion) => isMeant(row, exclusion.rows));
      if (rule === undefined) inTracked.push(row);
      else count(exclusions, rule.reason);
    }
  }
  return {
    inTracked,
    tracked,
    untracked,
    outside: listed(outside),
    exclusions: listed(exclusions),
  };
}

const isOutside = (row: IndicatorRow): row is IndicatorRow & { readonly excluded: string } =>
  row.excluded !== undefined && row.excluded !== '';

const count = (counts: Map<string, number>, reason: string): void => {
  counts.set(reason, (counts.get(reason) ?? 0) + 1);
};

const listed = (counts: ReadonlyMap<string, number>): ExclusionCount[] =>
  [...counts]
    .map(([reason, number]) => ({ reason, count: number }))
    .sort((a, b) => (a.reason < b.reason ? -1 : 1));
