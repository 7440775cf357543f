// What may leave the house: counts without small cells, gated by how many are known; one line for a small college.

import type { Rate, Share } from './compute-indicator.ts';
import { reaches, type IndicatorSettings } from './indicator-settings.ts';
import type { Stratum } from './strata.ts';
import { hiddenFlows, type Flow } from './suppress.ts';

/** They add up to all: whoever meets the definition, the rest of the denominator, and whoever is not in it. */
export const PUBLIC_COUNTS = ['yes', 'no', 'notInBase'] as const;

export type PublicCount = (typeof PUBLIC_COUNTS)[number] | 'all';

export interface PublicRow {
  readonly stratum: Stratum;
  /** Rounded; null = hidden. */
  readonly counts: Readonly<Record<PublicCount, number | null>>;
  /** Unrounded; null where the base is too small, a part of it hidden, or too few are known. */
  readonly value: number | null;
}

export type PublicVersion =
  | { readonly kind: 'belowGate'; readonly trackedRate: number | null }
  | { readonly kind: 'line'; readonly rows: readonly [PublicRow] }
  | { readonly kind: 'table'; readonly rows: readonly PublicRow[] };

type PublicSettings = Pick<
  IndicatorSettings,
  'publicFloor' | 'publicRounding' | 'publicBase' | 'publicGate' | 'smallCollegeBelow'
>;

const countsOf = ({
  numerator,
  denominator,
  all,
}: Share & Pick<Rate, 'all'>): Record<PublicCount, number> => ({
  yes: numerator,
  no: denominator - numerator,
  notInBase: all - denominator,
  all,
});

/**
 * Rates of one definition over the total, every level and every field of a level; others are passed over. One
 * definition only is published: two tables about the same people could be held against each other.
 */
export function publicVersion(rates: readonly Rate[], settings: PublicSettings): PublicVersion {
  const total = rates.find(({ stratum }) => stratum.kind === 'total');
  if (total === undefined || !reaches(total.trackedRate, settings.publicGate)) {
    return { kind: 'belowGate', trackedRate: total?.trackedRate ?? null };
  }
  const table = rates.filter(
    ({ stratum }) => stratum.kind === 'level' || stratum.kind === 'levelField',
  );
  if (total.all < settings.smallCollegeBelow || table.length === 0) {
    const hidden = hiddenFlows(lineFlows(total), settings.publicFloor);
    return { kind: 'line', rows: [publicRow(total, hidden, settings)] };
  }
  const hidden = hiddenFlows(tableFlows(total, table), settings.publicFloor);
  return {
    kind: 'table',
    rows: [total, ...table].map((rate) => publicRow(rate, hidden, settings)),
  };
}

function publicRow(rate: Rate, hidden: ReadonlySet<string>, settings: PublicSettings): PublicRow {
  const exact = countsOf(rate);
  const isHidden = (count: PublicCount): boolean => hidden.has(idOf(rate, count));
  const shown = (count: PublicCount): number | null =>
    isHidden(count) ? null : roundTo(exact[count], settings.publicRounding);
  const tellsValue =
    rate.denominator >= settings.publicBase &&
    !isHidden('yes') &&
    !isHidden('no') &&
    reaches(rate.trackedRate, settings.publicGate);
  return {
    stratum: rate.stratum,
    counts: {
      yes: shown('yes'),
      no: shown('no'),
      notInBase: shown('notInBase'),
      all: shown('all'),
    },
    value: tellsValue ? rate.value : null,
  };
}

/** Halves up; a step of nought or one rounds nothing. */
const roundTo = (count: number, step: number): number =>
  step < 2 ? count : Math.floor(count / step + 0.5) * step;

const rowNode = ({ stratum: { kind, level, name } }: Rate): string =>
  JSON.stringify(['row', kind, level, name]);

const idOf = (rate: Rate, count: PublicCount): string => JSON.stringify([rowNode(rate), count]);

/** Hiding a margin hides much more than a cell does. */
const MARGIN_WEIGHTS = { levelField: 1, level: 20, total: 400 } as const;

function flow(rate: Rate, count: PublicCount, [from, to]: readonly [string, string]): Flow {
  const { kind } = rate.stratum;
  const number = countsOf(rate)[count];
  const margin = kind === 'total' || kind === 'level' ? MARGIN_WEIGHTS[kind] : 1;
  const weight = (number + 1) * margin * (count === 'all' ? 20 : 1);
  return { id: idOf(rate, count), from, to, count: number, weight };
}

/** One row: its parts flow out of it and come back as its sum. */
const lineFlows = (total: Rate): Flow[] => [
  ...PUBLIC_COUNTS.map((count) => flow(total, count, [rowNode(total), 'sum'])),
  flow(total, 'all', ['sum', rowNode(total)]),
];

/**
 * Parts flow from the fields through their level to the college; sums flow back from the college through the
 * levels to the fields.
 */
function tableFlows(total: Rate, table: readonly Rate[]): Flow[] {
  const college = (count: PublicCount): string => JSON.stringify(['college', count]);
  const level = ({ stratum }: Rate, count: PublicCount): string =>
    JSON.stringify(['level', stratum.level, count]);
  const ends = (rate: Rate, count: PublicCount): readonly [string, string] => {
    switch (rate.stratum.kind) {
      case 'total':
        return [college(count), rowNode(total)];
      case 'level':
        return [level(rate, count), college(count)];
      default:
        return [rowNode(rate), level(rate, count)];
    }
  };
  return [total, ...table].flatMap((rate) => {
    const [sumTo, sumFrom] = ends(rate, 'all');
    return [
      ...PUBLIC_COUNTS.map((count) => flow(rate, count, ends(rate, count))),
      flow(rate, 'all', [sumFrom, sumTo]),
    ];
  });
}
