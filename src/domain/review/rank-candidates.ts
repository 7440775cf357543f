// Of several candidates the likeliest first, whatever order the Roster is sorted in.

import type { Candidate } from '../matching/candidate.ts';

export const rankCandidates = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
