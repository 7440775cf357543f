// Finds for every record whom of the roster it means: the best candidate, and whether it is beyond doubt.

import type { Candidate, MatchField } from './candidate.ts';
import { toColumns } from './columns.ts';
import { comparer, HOPELESS } from './compare.ts';
import { decider } from './decide.ts';
import { explainer } from './explain.ts';
import { findCandidates } from './find-candidates.ts';
import type { CappedPass, MatchSpec, Outcome } from './match-spec.ts';
import { fieldWeights, weigher } from './weigh.ts';

export interface RosterMatch {
  readonly outcome: Outcome;
  /** Best first, at most three; empty when the outcome is none. */
  readonly candidates: readonly Candidate[];
}

export interface RosterMatcher {
  /** By place in the records. */
  readonly match: (record: number) => RosterMatch;
  /** How one record and one row of the roster agree, found by blocking or not. */
  readonly compare: (record: number, row: number) => Candidate;
  readonly capped: () => readonly CappedPass[];
}

export const MOST_CANDIDATES = 3;

interface Found {
  readonly key: string;
  readonly person: string;
  readonly row: number;
  readonly pattern: number;
  readonly weight: number;
}

/** Nothing is one-to-one here: two answers that land on one row are answers of one person. */
export function rosterMatcher<R, F extends MatchField>(
  records: readonly R[],
  roster: readonly R[],
  spec: MatchSpec<R, F>,
): RosterMatcher {
  const size = roster.length;
  const columns = toColumns([...roster, ...records], spec.fields);
  const candidates = once(() => findCandidates(spec, columns, size));
  const weights = fieldWeights(spec, columns, { counted: size, own: 1 });
  const [levels, weigh] = [comparer(spec, columns, weights), weigher(weights)];
  const { decide } = decider(spec);
  const explain = explainer(spec.fields);
  const keys = roster.map(spec.keyOf);
  const persons = spec.personOf ? roster.map(spec.personOf) : keys;
  const homes = homesOf(records, roster, spec);
  const beforehand = Math.log2(spec.expected / Math.max(size, 1));
  const least = spec.reviewFrom - spec.margin;

  const found = (record: number, row: number, floor: number): Found | null => {
    const known = beforehand + homes.weightOf(record, row);
    const pattern = levels(size + record, row, floor - known);
    if (pattern === HOPELESS) return null;
    return {
      row,
      pattern,
      weight: known + weigh(pattern, size + record, row),
      key: keys[row] ?? '',
      person: persons[row] ?? '',
    };
  };
  const toCandidate = ({ person, pattern, weight }: Found): Candidate => ({
    code: person,
    weight,
    evidence: explain(pattern),
  });
  const match = (record: number): RosterMatch => {
    const best: Found[] = [];
    candidates().each(size + record, (row) => keepBest(best, found(record, row, least)));
    const [first] = best;
    if (!first) return NO_MATCH;
    const decided = decide(first.pattern, first.weight, leadOf(best));
    if (decided === 'none') return NO_MATCH;
    const outcome = homes.areOther(record, first.row) ? 'review' : decided;
    return { outcome, candidates: best.filter(({ weight }) => weight >= least).map(toCandidate) };
  };
  const compare = (record: number, row: number): Candidate =>
    toCandidate(
      found(record, row, -Infinity) ?? { row, pattern: 0, weight: 0, key: '', person: '' },
    );
  return { match, compare, capped: () => candidates().capped };
}

/** Blocks are made when the first match is asked for: who only compares needs none. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const leadOf = ([first, second]: readonly Found[]): number =>
  first && second ? first.weight - second.weight : Infinity;

const NO_MATCH: RosterMatch = { outcome: 'none', candidates: [] };

interface Homes {
  readonly weightOf: (record: number, row: number) => number;
  readonly areOther: (record: number, row: number) => boolean;
}

function homesOf<R>(
  records: readonly R[],
  roster: readonly R[],
  { homeOf, homeWeight }: Pick<MatchSpec<R>, 'homeOf' | 'homeWeight'>,
): Homes {
  const [mine, others] = [records.map(homeOf), roster.map(homeOf)];
  const areKnown = (record: number, row: number): boolean =>
    mine[record] !== '' && others[row] !== '';
  const areOther = (record: number, row: number): boolean =>
    areKnown(record, row) && mine[record] !== others[row];
  return {
    areOther,
    weightOf: (record, row) => {
      if (!areKnown(record, row)) return 0;
      return areOther(record, row) ? homeWeight.other : homeWeight.same;
    },
  };
}

/** One match a record, in the order of the records. */
export function linkToRoster<R, F extends MatchField>(
  records: readonly R[],
  roster: readonly R[],
  spec: MatchSpec<R, F>,
): readonly RosterMatch[] {
  const { match } = rosterMatcher(records, roster, spec);
  return records.map((_, record) => match(record));
}

const isBefore = (a: Found, b: Found): boolean =>
  a.weight !== b.weight ? a.weight > b.weight : a.key < b.key;

/** Each person once: two rows of one leave no doubt who it is. */
function keepBest(best: Found[], found: Found | null): void {
  if (!found) return;
  const held = best.findIndex(({ person }) => person === found.person);
  const known = best[held];
  if (known && !isBefore(found, known)) return;
  if (known) best.splice(held, 1);
  const behind = best.findIndex((held) => isBefore(found, held));
  if (behind < 0) {
    if (best.length < MOST_CANDIDATES) best.push(found);
    return;
  }
  best.splice(behind, 0, found);
  if (best.length > MOST_CANDIDATES) best.pop();
}
