// Finds for every record whom of the roster it means: the best candidate, and whether it is beyond doubt.

import type { Candidate, MatchField } from './candidate.ts';
import { toColumns } from './columns.ts';
import { comparer } from './compare.ts';
import { decider } from './decide.ts';
import { explainer } from './explain.ts';
import { findCandidates } from './find-candidates.ts';
import type { CappedPass, MatchSpec, Outcome } from './match-spec.ts';
import { weigher } from './weigh.ts';

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
  readonly capped: readonly CappedPass[];
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
  const candidates = findCandidates(spec, columns, size);
  const levels = comparer(spec, columns);
  const weigh = weigher(spec, columns, size);
  const { decide } = decider(spec);
  const explain = explainer(spec.fields);
  const keys = roster.map(spec.keyOf);
  const persons = spec.personOf ? roster.map(spec.personOf) : keys;
  const homes = homesOf(records, roster, spec);
  const beforehand = Math.log2(spec.expected / Math.max(size, 1));

  const found = (record: number, row: number): Found => {
    const pattern = levels(size + record, row);
    const weight = weigh(pattern, size + record, row) + homes.weightOf(record, row);
    return {
      row,
      pattern,
      weight: beforehand + weight,
      key: keys[row] ?? '',
      person: persons[row] ?? '',
    };
  };
  const toCandidate = ({ key, pattern, weight }: Found): Candidate => ({
    ...{ code: key, weight, evidence: explain(pattern) },
  });
  const match = (record: number): RosterMatch => {
    const best: Found[] = [];
    candidates.each(size + record, (row) => keepBest(best, found(record, row)));
    const [first, second] = best;
    if (!first) return NO_MATCH;
    const lead = second ? first.weight - second.weight : Infinity;
    const decided = decide(first.pattern, first.weight, lead);
    if (decided === 'none') return NO_MATCH;
    const outcome = homes.areOther(record, first.row) ? 'review' : decided;
    const likely = best.filter(({ weight }) => weight >= spec.reviewFrom - spec.margin);
    return { outcome, candidates: likely.map(toCandidate) };
  };
  const compare = (record: number, row: number): Candidate => toCandidate(found(record, row));
  return { match, compare, capped: candidates.capped };
}

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
function keepBest(best: Found[], found: Found): void {
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
