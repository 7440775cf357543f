// Rates of every definition in every stratum, with everything one needs to check them.

import { isAboutTracking, type IndicatorDefinition } from './definition.ts';
import { factsOf, isTracked, type IndicatorFacts, type IndicatorRow } from './indicator-row.ts';
import { extremeBounds, wilsonInterval, type Range } from './interval.ts';
import { STRATA_OF_DETAIL, stratify, type Stratum, type StratumKind } from './strata.ts';
import { tally, type ExclusionCount, type Tally } from './tally.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Of the numerator and of the tracked, how many rest on something one should know about. */
export interface Marks {
  /** Tracked by an answer that says "as before". */
  readonly carriedForward: number;
  /** Tracked by what others reported: not collected with this tool. */
  readonly imported: number;
  /** In the numerator, and worked already before graduating. */
  readonly hadJobBefore: number;
  /** In the numerator, and began in the very month of the anniversary. */
  readonly anniversaryMonth: number;
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
  /** Of whom the graduate's own word is known, without those outside. */
  readonly responded: number;
  /** Graduations that no denominator counts, e.g. deceased. */
  readonly outside: readonly ExclusionCount[];
  /** Graduations that this definition takes out of its denominator. */
  readonly exclusions: readonly ExclusionCount[];
  /** In the denominator and not in the numerator, but their year is not over or unknown. */
  readonly undecided: number;
  readonly marks: Marks;
  /** Unrounded knowledge rate; null without anybody. */
  readonly trackedRate: number | null;
  /** Unrounded; own word only. */
  readonly responseRate: number | null;
  /** Unrounded; null when the denominator is zero. */
  readonly value: number | null;
  /** The same rate without proxies. */
  readonly ownWord: Share;
  /** Null when everybody is known, and where the untracked already count as "no". */
  readonly interval: Range | null;
  readonly bounds: Range | null;
}

export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

export interface IndicatorRequest {
  readonly definitions: readonly IndicatorDefinition[];
  /** Instead of those that each definition asks for. */
  readonly strata?: readonly StratumKind[];
  /** Order of fields. */
  readonly compare: (a: string, b: string) => number;
  /** Also groups that are the same people as another one: a later cohort may ask for them. */
  readonly keepsRepeats?: boolean;
}

/** Rows must be the approved graduations of one cohort, each once. */
export function computeIndicator(
  rows: readonly IndicatorRow[],
  { definitions, strata, compare, keepsRepeats = false }: IndicatorRequest,
): Rate[] {
  const groupsOf = new Map<readonly StratumKind[], ReturnType<typeof stratify>>();
  return definitions.flatMap((definition) => {
    const kinds = strata ?? STRATA_OF_DETAIL[definition.detail];
    const groups = groupsOf.get(kinds) ?? stratify(rows, kinds, { compare, keepsRepeats });
    groupsOf.set(kinds, groups);
    const judged = rows.map((row) => judge(row, definition));
    return groups.map(({ stratum, members }) => rateOf(definition, stratum, pick(judged, members)));
  });
}

interface Judged {
  readonly facts: IndicatorFacts;
  readonly hasOwnWord: boolean;
  readonly verdict: Verdict;
  readonly ownVerdict: Verdict;
}

function judge(row: IndicatorRow, definition: IndicatorDefinition): Judged {
  const verdict = verdictOf(row, definition);
  const sameWord = definition.evidence === 'own' || row.ownWord === undefined;
  return {
    facts: factsOf(row, definition.evidence),
    hasOwnWord: verdict.place !== 'outside' && isTracked(factsOf(row, 'own')),
    verdict,
    ownVerdict: sameWord ? verdict : verdictOf(row, definition, 'own'),
  };
}

const pick = <T>(all: readonly T[], members: readonly number[]): T[] =>
  members.map((index) => all[index]).filter((one): one is T => one !== undefined);

export const shareOf = (numerator: number, denominator: number): Share => ({
  numerator,
  denominator,
  value: ratio(numerator, denominator),
});

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function rateOf(
  definition: IndicatorDefinition,
  stratum: Stratum,
  judged: readonly Judged[],
): Rate {
  const counts = tally(judged.map(({ verdict }) => verdict));
  const own = tally(judged.map(({ ownVerdict }) => ownVerdict));
  const eligible = counts.tracked + counts.untracked;
  const responded = judged.filter(({ hasOwnWord }) => hasOwnWord).length;
  return {
    definition,
    stratum,
    ...shareOf(counts.yes, baseOf(definition, counts)),
    all: judged.length,
    tracked: counts.tracked,
    untracked: counts.untracked,
    responded,
    outside: counts.outside,
    exclusions: counts.excluded,
    undecided: counts.open,
    marks: marksOf(judged, definition),
    trackedRate: ratio(counts.tracked, eligible),
    responseRate: ratio(responded, eligible),
    ownWord: shareOf(own.yes, baseOf(definition, own)),
    ...uncertaintyOf(definition, counts),
  };
}

const baseOf = ({ base }: IndicatorDefinition, { known, untracked }: Tally): number =>
  base === 'tracked' ? known : known + untracked;

/**
 * An untracked graduate may also turn out to be excluded; that keeps the rate within the bounds, because it
 * shrinks the denominator and leaves the numerator.
 */
function uncertaintyOf(
  definition: IndicatorDefinition,
  counts: Tally,
): Pick<Rate, 'interval' | 'bounds'> {
  const { yes, open, known, untracked } = counts;
  const population = known + untracked;
  const isFixed = isAboutTracking(definition);
  const unknown = isFixed ? 0 : untracked + open;
  return {
    interval:
      definition.base === 'tracked' && !isFixed ? wilsonInterval({ yes, known, population }) : null,
    bounds: baseOf(definition, counts) === 0 ? null : extremeBounds({ yes, unknown, population }),
  };
}

function marksOf(judged: readonly Judged[], { timing }: IndicatorDefinition): Marks {
  const inside = judged.filter(({ verdict }) => verdict.place !== 'outside');
  const counted = inside.filter(({ verdict }) => verdict.place === 'yes');
  const count = (some: readonly Judged[], mark: keyof Marks): number =>
    some.filter(({ facts }) => isTracked(facts) && facts[mark] === true).length;
  return {
    carriedForward: count(inside, 'carriedForward'),
    imported: count(inside, 'imported'),
    hadJobBefore: count(counted, 'hadJobBefore'),
    anniversaryMonth: timing === 'withinYear' ? count(counted, 'anniversaryMonth') : 0,
  };
}
